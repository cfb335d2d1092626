import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { intersect } from "../../core/grid/grid";
import { isNumber } from "../../designer/closing";
import type { HandSum, Place, ProposedRelation, SheetArea, Subject } from "../../designer/proposal";
import type { DesignerPaneWords } from "../../messages/designer-pane";
import { usePlaceName } from "./place-names";
import { useDesignerStyles } from "./styles";
import type { Step } from "./work";

interface SumPanelProps {
  /** What is selected on a sheet of the form; null for nothing, or cells of another sheet. */
  readonly selection: SheetArea | null;
  readonly outline: readonly Place[];
  readonly relations: readonly ProposedRelation[];
  readonly words: DesignerPaneWords;
  readonly onGoTo: (area: SheetArea) => void;
  readonly onStep: (step: Step) => void;
}

interface SumDraft {
  readonly total: Subject | null;
  readonly parts: readonly Subject[];
}

const NO_SUM: SumDraft = { total: null, parts: [] };

/** What adds up: each sum with its cells, to be changed, taken away and put back; and more by picking cells. */
export function SumPanel({ selection, outline, relations, words, onGoTo, onStep }: SumPanelProps) {
  const styles = useDesignerStyles();
  const [draft, setDraft] = useState(NO_SUM);
  const title = words.sums(relations.filter(({ holds }) => holds).length);
  return (
    <section className={styles.section} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <Text size={200}>{words.sumsHint}</Text>
      <ul className={styles.list}>
        {relations.map((relation) => (
          <li key={relation.subject} className={styles.sum} data-sum={relation.subject}>
            <SumRow relation={relation} words={words} onGoTo={onGoTo} onStep={onStep} onChange={setDraft} />
          </li>
        ))}
      </ul>
      <SumMaker
        {...{ selection, outline, words, draft, setDraft }}
        onAdd={(sum) => {
          onStep({ do: "add-sum", ...sum });
          setDraft(NO_SUM);
        }}
      />
    </section>
  );
}

/** So many columns of rows that add up are written out. */
const MOST_LINES = 2;

interface SumRowProps extends Pick<SumPanelProps, "words" | "onGoTo" | "onStep"> {
  readonly relation: ProposedRelation;
  readonly onChange: (sum: HandSum) => void;
}

function SumRow({ relation, words, onGoTo, onStep, onChange }: SumRowProps) {
  const styles = useDesignerStyles();
  const placeName = usePlaceName();
  const { subject, lines, cells, sum, byHand, holds, fails } = relation;
  const name = lines[0]?.left ?? "";
  const answer = (keep: boolean) => onStep({ do: "answer", subject, answer: { is: "relation", holds: keep } });
  const drop = () => (byHand && sum ? onStep({ do: "drop-sum", total: sum.total }) : answer(false));
  const acts = [
    ...(holds && sum ? [{ text: words.sumChange, label: words.sumChangeOf(name), run: () => onChange(sum) }] : []),
    holds
      ? { text: words.sumDrop, label: words.sumDropOf(name), run: drop }
      : { text: words.sumUse, label: words.sumUseOf(name), run: () => answer(true) },
  ];
  return (
    <>
      {lines.slice(0, MOST_LINES).map(({ left, op, right }) => (
        <Text key={left} size={200} {...(holds ? {} : { strikethrough: true })}>
          {left} {op} {right}
        </Text>
      ))}
      {lines.length > MOST_LINES && <Text size={200}>{words.sumMore(lines.length - MOST_LINES)}</Text>}
      {fails && <Text size={200}>{words.sumFails(fails.says, fails.computed)}</Text>}
      <div className={styles.row}>
        {cells.map((area, index) => (
          <Button
            key={`${index} ${placeName(area)}`}
            size="small"
            className={styles.cell}
            aria-label={words.goTo(placeName(area))}
            onClick={() => onGoTo(area)}
          >
            {placeName(area)}
          </Button>
        ))}
        {acts.map(({ text, label, run }) => (
          <Button
            key={text}
            size="small"
            appearance="transparent"
            className={styles.cell}
            aria-label={label}
            onClick={run}
          >
            {text}
          </Button>
        ))}
      </div>
    </>
  );
}

interface SumMakerProps extends Pick<SumPanelProps, "selection" | "outline" | "words"> {
  readonly draft: SumDraft;
  readonly setDraft: (draft: SumDraft) => void;
  readonly onAdd: (sum: HandSum) => void;
}

function SumMaker({ selection, outline, words, draft, setDraft, onAdd }: SumMakerProps) {
  const styles = useDesignerStyles();
  const place = selection && numberAt(selection, outline);
  const named = (subject: Subject): string => outline.find((each) => each.subject === subject)?.words ?? subject;
  const { total, parts } = draft;
  // Rows of amounts add up with rows, amounts by themselves with such.
  const isRow = (subject: Subject): boolean => outline.some((each) => each.subject === subject && each.kind === "row");
  const fits = ({ subject }: Place): boolean =>
    [...(total === null ? [] : [total]), ...parts].every((each) => isRow(each) === isRow(subject));
  return (
    <>
      <Text size={200}>{words.sumHint}</Text>
      {draft !== NO_SUM && selection && !place && <Text size={200}>{words.sumNot}</Text>}
      {place && (
        <div className={styles.row}>
          <Button size="small" onClick={() => setDraft({ total: place.subject, parts: fits(place) ? parts : [] })}>
            {words.sumTotal(place.words)}
          </Button>
          <Button
            size="small"
            disabledFocusable={parts.includes(place.subject) || place.subject === total || !fits(place)}
            onClick={() => setDraft({ total, parts: [...parts, place.subject] })}
          >
            {words.sumPart(place.words)}
          </Button>
        </div>
      )}
      {draft !== NO_SUM && (
        <div className={styles.card}>
          <Text size={200}>{words.sumDraft(total && named(total), parts.map(named))}</Text>
          <div className={styles.row}>
            {parts.map((part) => (
              <Button
                key={part}
                size="small"
                aria-label={words.sumWithout(named(part))}
                onClick={() => setDraft({ total, parts: parts.filter((each) => each !== part) })}
              >
                {named(part)} ×
              </Button>
            ))}
          </div>
          <div className={styles.row}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={total === null || parts.length < 2}
              onClick={() => total !== null && parts.length > 1 && onAdd({ total, parts })}
            >
              {words.sumAdd}
            </Button>
            <Button size="small" onClick={() => setDraft(NO_SUM)}>
              {words.sumClear}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

/** The number whose words or values are selected. */
function numberAt(selection: SheetArea, outline: readonly Place[]): Place | null {
  return (
    outline.find(
      ({ kind, value, at, values }) =>
        (kind === "field" || kind === "total" || kind === "row") &&
        value !== null &&
        isNumber(value) &&
        [at, ...values].some((area) => area.sheet === selection.sheet && intersect(area, selection) !== null),
    ) ?? null
  );
}
