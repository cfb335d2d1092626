import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedForm } from "../../live/snapshot";
import { ROW_WORDS } from "../../messages/rows";
import type { RowCommand } from "../../rows/plan-rows";
import { levelsOf, runOf, tableAt } from "../../rows/table-place";
import type { SelectedCell } from "../../workbook/workbook";
import { useWords } from "../hooks/use-words";
import { Choice } from "./choice";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center" },
  button: { minWidth: 0 },
  levels: { flexGrow: 1, flexBasis: "100px", minWidth: 0 },
});

interface RowToolsProps {
  readonly forms: readonly CheckedForm[];
  readonly selected: SelectedCell;
  readonly busy: boolean;
  readonly onRow: (at: SelectedCell, command: RowCommand) => void;
}

/** What can be done with the row that the user is in; nothing outside the rows of a table. */
export function RowTools({ forms, selected, busy, onRow }: RowToolsProps) {
  const styles = useStyles();
  const words = ROW_WORDS[useWords().locale];
  const [chosen, setChosen] = useState("-1");
  const place = placeOf(forms, selected);
  if (place === null) return null;
  const run = runOf(place, selected.row);
  const levels = levelsOf(place);
  const level = levels[Number(chosen)] ?? levels.find(({ first }) => first === run?.first);
  const button = (label: string, command: RowCommand, disabled = false) => (
    <Button
      size="small"
      className={styles.button}
      disabledFocusable={busy || disabled}
      onClick={() => onRow(selected, command)}
    >
      {label}
    </Button>
  );
  return (
    <>
      <div className={styles.row} role="group" aria-label={words.title}>
        {button(words.addBelow, { kind: "add-below" })}
        {button(words.remove, { kind: "remove" })}
        {button(words.up, { kind: "move-up" }, selected.row === run?.first)}
        {button(words.down, { kind: "move-down" }, selected.row === run?.last)}
      </div>
      {levels.length > 1 && level !== undefined && (
        <div className={styles.row} role="group" aria-label={words.levels}>
          <Choice
            className={styles.levels}
            label={words.level}
            value={String(levels.indexOf(level))}
            onChoose={setChosen}
          >
            {levels.map(({ first, label }, index) => (
              <option key={first} value={index}>
                {label}
              </option>
            ))}
          </Choice>
          {button(words.addTo, { kind: "add-to", level: level.first })}
          {button(words.moveTo, { kind: "move-to", level: level.first }, level.first === run?.first)}
        </div>
      )}
    </>
  );
}

function placeOf(forms: readonly CheckedForm[], { sheetId, row, column }: SelectedCell) {
  for (const { reading } of forms) {
    const part = reading.parts.find(({ sheet }) => sheet.id === sheetId);
    const place = part && tableAt(reading, part.sheet, row, column);
    if (place) return place;
  }
  return null;
}
