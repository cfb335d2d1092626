import type { Grid } from "../core/grid/grid";
import type { FormReading, SheetRef } from "../reader/reading";
import { lookBefore, placeBefore, type InsertedRows } from "./before-insertion";
import { blankContents } from "./contents";
import { blankHeight, grow } from "./grow";
import { isThere, takingBack } from "./held-already";
import { linesPassedOn } from "./lines";
import { contentAt, isAsRead, isFormula, styleAt } from "./look";
import { rowsBetween } from "./row-change";
import type { HeldContent, LookRequest, SheetChange, SheetEdit, SheetLook } from "./sheet-edit";
import type { TablePlace } from "./table-place";

/** Gives rows that somebody has put into a table what a command of ours would have given them; nothing that was typed changes. */

/** Rows that have come into a table, and the table as it was before. */
export interface NewRows {
  readonly inserted: InsertedRows;
  readonly before: TablePlace;
  /** What is to be read of the sheet. */
  readonly request: LookRequest;
  /** What the whole sheet says by the last reading. */
  readonly grid: Grid;
}

/** Null where the rows are in no table of the form, nor right below one. */
export function newRowsIn(reading: FormReading, sheet: SheetRef, grid: Grid, inserted: InsertedRows): NewRows | null {
  const before = placeBefore(reading, sheet, inserted);
  const part = reading.parts.find(
    ({ sheet: { id }, area }) => id === sheet.id && area.top < inserted.row && area.bottom >= inserted.row - 1,
  );
  if (before === null || part === undefined) return null;
  const last = inserted.row + inserted.count - 1;
  const area = { ...part.area, bottom: Math.max(part.area.bottom, last) };
  return { inserted, before, grid, request: { sheet, area, rows: rowsBetween(inserted.row - 1, last) } };
}

/** What the rows lack, or `overtaken` where the sheet says something else than what was read last. Null where they lack nothing. */
export function completed(rows: NewRows, look: SheetLook): SheetChange | "overtaken" | null {
  if (!isAsRead(look, rows.grid)) return "overtaken";
  const edits = wanted(rows, look).filter((edit) => !isThere(edit, look));
  if (edits.every(isAside)) return null;
  return {
    edits,
    undo: edits.flatMap((edit) => takingBack(edit, look).map((back) => asBefore(back, rows.inserted))).reverse(),
    written: edits.flatMap((edit) =>
      edit.kind === "content" ? [{ row: edit.row, column: edit.column, content: edit.content }] : [],
    ),
  };
}

/** A mark that reached into the new rows ends above them again. */
function asBefore(edit: SheetEdit, { row }: InsertedRows): SheetEdit {
  if (edit.kind !== "condition" || edit.areas === null) return edit;
  return { ...edit, areas: edit.areas.map((area) => ({ ...area, bottom: row - 1 })) };
}

/** Of which cells a mark is cannot be read: that it is to be of others is no reason to offer anything. */
function isAside(edit: SheetEdit): boolean {
  return edit.kind === "condition";
}

function wanted({ inserted, before, request }: NewRows, look: SheetLook): readonly SheetEdit[] {
  const { row: at, count } = inserted;
  const was = lookBefore(look, inserted);
  const height = blankHeight(before, was);
  const like = at - 1;
  const rows = request.rows.filter((row) => row >= at);
  const columns = [...before.own, ...before.others];
  return [
    ...rows.flatMap((row) => stylesLike(look, like, row)),
    ...grow({ place: before, look: was, at, count, columns: null, like, height }),
    ...linesPassedOn(before, was, at),
    ...rows.flatMap((row) => filled(look, columns, row, blankContents(before, was, columns, like, row))),
  ];
}

/** A row looks like the one above it, which the host sees to where it puts rows in between. */
function stylesLike(look: SheetLook, like: number, row: number): readonly SheetEdit[] {
  return rowsBetween(look.area.left, look.area.right).flatMap((column): readonly SheetEdit[] => {
    const style = styleAt(look, like, column);
    return style === null ? [] : [{ kind: "style", row, column, style }];
  });
}

/** What is worked out, boxes to tick, and formats; of a number that was typed its format alone. */
function filled(
  look: SheetLook,
  columns: readonly number[],
  row: number,
  blank: readonly HeldContent[],
): readonly SheetEdit[] {
  return columns.flatMap((column, index): readonly SheetEdit[] => {
    const [now, content] = [contentAt(look, row, column), blank[index]];
    if (content === undefined) return [];
    const format: SheetEdit = { kind: "format", row, column, format: content.format };
    if (now.content === "") return content.content === "" ? [format] : [{ kind: "content", row, column, content }];
    const isPlainNumber = typeof now.content === "number" && !isFormula(now) && now.format === "General";
    return isPlainNumber && content.format !== "@" ? [format] : [];
  });
}
