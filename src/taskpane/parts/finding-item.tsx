import { Button, mergeClasses } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Finding, Severity } from "../../rules/finding";
import { useWords } from "../hooks/use-words";
import { placeOf } from "../place";
import { useCardStyles } from "./card-styles";
import { usePlainButton } from "./plain-button";

const ICONS: Record<Severity, typeof ErrorCircleFilled> = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  info: InfoFilled,
};

interface FindingItemProps {
  readonly finding: Finding;
  readonly busy: boolean;
  readonly onSelect: (finding: Finding) => void;
  readonly onFix: (finding: Finding) => void;
}

/** One finding: what is wrong, what to do, where; the whole text is the button that goes there. */
export function FindingItem({ finding, busy, onSelect, onFix }: FindingItemProps) {
  const styles = useCardStyles();
  const plain = usePlainButton();
  const { pane, words, findingText } = useWords();
  const text = findingText(finding);
  const Icon = ICONS[finding.severity];
  const place = placeOf(finding.at);
  return (
    <div className={styles.card} data-rule={finding.rule} data-cell={place}>
      <button
        type="button"
        className={mergeClasses(plain, styles.body)}
        onClick={() => onSelect(finding)}
        title={pane.goTo(place)}
      >
        <Icon
          className={mergeClasses(styles.icon, styles[finding.severity])}
          aria-label={words.severities[finding.severity]}
        />
        <span>
          <span className={styles.title}>{text.title}</span>
          <br />
          <span className={styles.sentence}>{text.sentence}</span>
          <br />
          <span className={styles.todo}>{text.action}</span>
        </span>
      </button>
      <div className={styles.foot}>
        <span>
          {place} · {finding.rule}
        </span>
        {finding.fix !== null && (
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => onFix(finding)}>
            {words.fixes[finding.fix.kind]}
          </Button>
        )}
      </div>
    </div>
  );
}
