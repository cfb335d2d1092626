import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { CheckedForm } from "../../live/snapshot";
import type { FundNode } from "../../rules/money/fund-tree";
import { useCommand } from "../hooks/use-command";
import { useLive } from "../hooks/use-live";
import { useWords } from "../hooks/use-words";
import { Badge } from "../parts/badge";
import { NoticeBar } from "../parts/notice-bar";
import { usePlainButton } from "../parts/plain-button";
import { placeOf } from "../place";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "8px" },
  // Over the amounts, as on the form.
  unit: { paddingRight: "6px" },
  tree: { listStyleType: "none", margin: 0, padding: 0 },
  branch: {
    listStyleType: "none",
    margin: "0 0 0 8px",
    padding: "0 0 0 8px",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { width: "100%", display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "8px", padding: "6px" },
  label: { overflowWrap: "anywhere" },
  amount: { fontVariantNumeric: "tabular-nums", textAlign: "right", whiteSpace: "nowrap" },
  detail: { gridColumn: "1 / -1", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  wrong: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** How the money adds up: each total with what its parts come to, each a click from its cell. */
export function FundsView({ form }: { form: CheckedForm }) {
  const styles = useStyles();
  const { pane } = useWords();
  const live = useLive();
  const command = useCommand("funds");
  const unit = form.reading.unit.value;
  const select = (node: FundNode) => void command.run(() => live.select(node.at).then(() => null));
  return (
    <div className={styles.view}>
      <NoticeBar notice={command.notice} onDismiss={command.dismiss} />
      <Text size={200}>{pane.fundsHint}</Text>
      {unit !== null && (
        <Text size={200} align="end" className={styles.unit}>
          {pane.inUnit(unit)}
        </Text>
      )}
      <ul className={styles.tree}>
        {form.funds.map((node) => (
          <FundRow key={node.path} node={node} onSelect={select} />
        ))}
      </ul>
    </div>
  );
}

const BADGES = { ok: "good", wrong: "bad", "cannot-tell": "doubtful" } as const;

function FundRow({ node, onSelect }: { node: FundNode; onSelect: (node: FundNode) => void }) {
  const styles = useStyles();
  const plain = usePlainButton();
  const { pane } = useWords();
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(plain, styles.row)}
        onClick={() => onSelect(node)}
        title={pane.goTo(placeOf(node.at))}
      >
        <span className={styles.label}>{node.label}</span>
        <span className={mergeClasses(styles.amount, node.declared === null && styles.muted)}>
          {node.declared ?? pane.blank}
        </span>
        {node.computed !== null && node.state !== "blank" && (
          <span className={styles.detail}>
            <Badge small kind={BADGES[node.state]}>
              {pane.states[node.state]}
            </Badge>{" "}
            {pane.computed} {node.computed}
            {node.difference !== null && (
              <span className={styles.wrong}>
                {" "}
                {pane.difference} {node.difference}
              </span>
            )}
          </span>
        )}
      </button>
      {node.children.length > 0 && (
        <ul className={styles.branch}>
          {node.children.map((child) => (
            <FundRow key={child.path} node={child} onSelect={onSelect} />
          ))}
        </ul>
      )}
    </li>
  );
}
