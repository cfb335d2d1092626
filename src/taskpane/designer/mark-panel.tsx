import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { intersect } from "../../core/grid/grid";
import { isNumber } from "../../designer/closing";
import type { Place, SheetArea, Subject } from "../../designer/proposal";
import type { DesignerPaneWords, MarkKind } from "../../messages/designer-pane";
import { usePlaceName } from "./place-names";
import { useDesignerStyles } from "./styles";
import { sheetOf, type Said, type Step } from "./work";

interface MarkPanelProps {
  /** What is selected on a sheet of the form; null for nothing, or cells of another sheet. */
  readonly selection: SheetArea | null;
  readonly outline: readonly Place[];
  readonly said: Said;
  readonly words: DesignerPaneWords;
  readonly onStep: (step: Step) => void;
}

const MARKS: readonly MarkKind[] = ["field", "label", "table", "note"];

/** Says what the selected cells are, and what adds up. */
export function MarkPanel({ selection, outline, said, words, onStep }: MarkPanelProps) {
  const styles = useDesignerStyles();
  const placeName = usePlaceName();
  const marks = said.answers.marks ?? [];
  return (
    <section className={styles.section} aria-label={words.mark}>
      <h3 className={styles.heading}>{words.mark}</h3>
      <Text size={200}>{words.markHint}</Text>
      <Text size={200} weight="semibold">
        {selection ? words.selection(placeName(selection)) : words.noSelection}
      </Text>
      <div className={styles.row}>
        {MARKS.map((as) => (
          <Button
            key={as}
            size="small"
            disabledFocusable={selection === null}
            onClick={() => selection && onStep({ do: "mark", area: selection, as })}
          >
            {words.marks[as]}
          </Button>
        ))}
      </div>
      <ul className={styles.list}>
        {marks.map((mark) => {
          const name = placeName({ ...mark.area, sheet: sheetOf(mark) });
          return (
            <li key={name} className={styles.row}>
              <Text size={200}>{words.marked(name, words.marks[mark.as])}</Text>
              <Button
                size="small"
                appearance="transparent"
                aria-label={words.unmark(name)}
                onClick={() => onStep({ do: "unmark", mark })}
              >
                ×
              </Button>
            </li>
          );
        })}
      </ul>
      <SumMaker selection={selection} outline={outline} said={said} words={words} onStep={onStep} />
    </section>
  );
}

interface SumDraft {
  readonly total: Subject | null;
  readonly parts: readonly Subject[];
}

const NO_SUM: SumDraft = { total: null, parts: [] };

function SumMaker({ selection, outline, said, words, onStep }: MarkPanelProps) {
  const styles = useDesignerStyles();
  const [draft, setDraft] = useState(NO_SUM);
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
      {selection && !place && <Text size={200}>{words.sumNot}</Text>}
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
        <div className={styles.row}>
          <Text size={200}>{words.sumDraft(total && named(total), parts.map(named))}</Text>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={total === null || parts.length < 2}
            onClick={() => {
              if (total === null || parts.length < 2) return;
              onStep({ do: "add-sum", total, parts });
              setDraft(NO_SUM);
            }}
          >
            {words.sumAdd}
          </Button>
          <Button size="small" onClick={() => setDraft(NO_SUM)}>
            {words.sumClear}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {(said.answers.sums ?? []).map((sum) => (
          <li key={sum.total} className={styles.row}>
            <Text size={200}>{words.sumDraft(named(sum.total), sum.parts.map(named))}</Text>
            <Button
              size="small"
              appearance="transparent"
              aria-label={words.sumDrop(named(sum.total))}
              onClick={() => onStep({ do: "drop-sum", total: sum.total })}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
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
