import { Button, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent } from "react";
import { parseTarget } from "../../core/target/parse";
import type { Comparator } from "../../core/target/target";
import { useWords } from "../hooks/use-words";
import { Choice } from "./choice";

const useStyles = makeStyles({
  row: { display: "flex", gap: "6px", alignItems: "center" },
  comparator: { flexShrink: 0 },
  narrow: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  preview: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

const COMPARATORS: readonly Comparator[] = ["≥", ">", "=", "<", "≤"];
/** Offered; any other can be typed. */
const UNITS = [
  ...["%", "个", "次", "人", "项", "件", "套", "户", "家", "场", "期", "篇", "份", "台", "辆", "处", "条"],
  ...["天", "小时", "分钟", "公里", "米", "平方米", "亩", "吨", "万元", "元"],
];

interface TargetEditorProps {
  /** What the cell says. */
  readonly written: string;
  readonly busy: boolean;
  readonly onWrite: (text: string) => void;
}

/** A target by its parts: comparator, number, unit. What they make is shown, and written on a click. */
export function TargetEditor({ written, busy, onWrite }: TargetEditorProps) {
  const styles = useStyles();
  const units = useId();
  const words = useWords().pane.card;
  const before = quantityOf(written);
  const [comparator, setComparator] = useState<Comparator>(before?.comparator ?? "≥");
  const [number, setNumber] = useState(before?.value ?? "");
  const [unit, setUnit] = useState(before?.unit ?? "");
  const text = targetText(comparator, number, unit);
  const isReady = !busy && text !== null && text !== written;
  const write = () => {
    if (isReady) onWrite(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    // What is written takes the field away: the same key would press what the focus has come to.
    event.preventDefault();
    write();
  };
  return (
    <>
      <div className={styles.row}>
        <Choice
          className={styles.comparator}
          label={words.comparator}
          value={comparator}
          onChoose={(value) => setComparator(COMPARATORS.find((each) => each === value) ?? comparator)}
        >
          {COMPARATORS.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Choice>
        <Input
          size="small"
          className={styles.narrow}
          aria-label={words.number}
          placeholder={words.number}
          inputMode="decimal"
          value={number}
          onChange={(_event, { value }) => setNumber(value)}
          onKeyDown={onKeyDown}
        />
        <Input
          size="small"
          className={styles.narrow}
          aria-label={words.unit}
          placeholder={words.unit}
          list={units}
          value={unit}
          onChange={(_event, { value }) => setUnit(value)}
          onKeyDown={onKeyDown}
        />
        <datalist id={units}>
          {UNITS.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      </div>
      <div className={styles.row}>
        <Text className={styles.preview}>{words.preview(text ?? "—")}</Text>
        <Button size="small" appearance="primary" disabledFocusable={!isReady} onClick={write}>
          {words.write}
        </Button>
      </div>
    </>
  );
}

function quantityOf(text: string) {
  const target = parseTarget(text);
  return target?.kind === "quantity" ? target : null;
}

/** What the parts make; null where they are no target that is read as just these parts. */
function targetText(comparator: Comparator, number: string, unit: string): string | null {
  const text = `${comparator}${number.trim()}${unit.trim()}`;
  const read = quantityOf(text);
  const same = read?.comparator === comparator && read.value === number.trim() && (read.unit ?? "") === unit.trim();
  return same ? text : null;
}
