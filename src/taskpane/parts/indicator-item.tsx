import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Form } from "../../forms/compile/form";
import type { LibraryIndicator } from "../../library/library";
import { BY_DATE } from "../../library/sector";
import { levelLabel } from "../../live/level-label";
import type { LibraryWords } from "../../messages/library";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "8px",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  about: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

interface IndicatorItemProps {
  readonly indicator: LibraryIndicator;
  /** The form at hand, which has names of its own for levels. */
  readonly form: Form;
  readonly words: LibraryWords;
  readonly busy: boolean;
  readonly onFill: (indicator: LibraryIndicator) => void;
}

/** An indicator to choose: its name, its level, how its target is usually written, and whose it is. */
export function IndicatorItem({ indicator, form, words, busy, onFill }: IndicatorItemProps) {
  const styles = useStyles();
  const { name, level, sector } = indicator;
  const about = [
    levelLabel(form, level) ?? words.levels[level] ?? level,
    measure(indicator, words),
    sector ?? words.own,
  ];
  return (
    <div className={styles.card} data-indicator={name}>
      <div>
        <div className={styles.name}>{name}</div>
        <div className={styles.about}>{about.join(" · ")}</div>
      </div>
      <Button
        size="small"
        disabledFocusable={busy}
        aria-label={words.fillNamed(name)}
        onClick={() => onFill(indicator)}
      >
        {words.fill}
      </Button>
    </div>
  );
}

function measure({ comparator, unit }: LibraryIndicator, words: LibraryWords): string {
  if (comparator === BY_DATE) return words.byDate;
  return [comparator, unit].filter((part) => part !== null).join(" ") || words.inWords;
}
