import { Checkbox, Text } from "@fluentui/react-components";
import type { HeldSheet } from "../../designer/made";
import type { Proposal } from "../../designer/proposal";
import type { DesignerPaneWords } from "../../messages/designer-pane";
import { useDesignerStyles } from "./styles";

interface SheetChoiceProps {
  readonly own: HeldSheet;
  readonly held: readonly HeldSheet[];
  /** Those that the form may stand on. */
  readonly all: readonly HeldSheet[];
  readonly outline: Proposal["outline"];
  readonly words: DesignerPaneWords;
  readonly onSheets: (ids: readonly string[]) => void;
}

/** Which sheets of the workbook are one form with the one at hand; says of which nothing was taken. */
export function SheetChoice({ own, held, all, outline, words, onSheets }: SheetChoiceProps) {
  const styles = useDesignerStyles();
  const idle = held
    .filter((_, index) => outline.length > 0 && !outline.some(({ at }) => at.sheet === index))
    .map(({ sheet }) => sheet.name);
  return (
    <fieldset className={styles.sheets}>
      <legend className={styles.small}>{words.sheets}</legend>
      {all.map(({ sheet }) => (
        <Checkbox
          key={sheet.id}
          label={sheet.name}
          checked={held.some((each) => each.sheet.id === sheet.id)}
          disabled={sheet.id === own.sheet.id}
          onChange={(_event, { checked }) =>
            onSheets(
              all
                .filter((each) =>
                  each.sheet.id === sheet.id
                    ? checked === true
                    : held.some(({ sheet: { id } }) => id === each.sheet.id),
                )
                .map((each) => each.sheet.id),
            )
          }
        />
      ))}
      {idle.length > 0 && (
        <Text size={200} role="status">
          {words.sheetsIdle(idle)}
        </Text>
      )}
    </fieldset>
  );
}
