import { Button, Text } from "@fluentui/react-components";
import type { SheetArea } from "../../designer/proposal";
import type { DesignerPaneWords, MarkKind } from "../../messages/designer-pane";
import { usePlaceName } from "./place-names";
import { useDesignerStyles } from "./styles";
import { sheetOf, type Said, type Step } from "./work";

interface MarkPanelProps {
  /** What is selected on a sheet of the form; null for nothing, or cells of another sheet. */
  readonly selection: SheetArea | null;
  readonly said: Said;
  readonly words: DesignerPaneWords;
  readonly onStep: (step: Step) => void;
}

const MARKS: readonly MarkKind[] = ["field", "label", "table", "note"];

/** Says what the selected cells are. */
export function MarkPanel({ selection, said, words, onStep }: MarkPanelProps) {
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
    </section>
  );
}
