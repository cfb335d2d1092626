import { contentAt, isFormula, NOTHING } from "./look";
import { relocated } from "./references";
import type { HeldContent, SheetEdit, SheetLook } from "./sheet-edit";
import type { TablePlace } from "./table-place";

/** What the rows of a table hold, taken from one row to another. */

/** One row of some columns, in their order. */
export type RowContents = readonly HeldContent[];

/** What a row holds, as it reads in another one: formulas go along. */
export function contentsAt(look: SheetLook, columns: readonly number[], from: number, to: number): RowContents {
  return columns.map((column) => moved(contentAt(look, from, column), to - from));
}

/** A row in which nothing is filled in: what is worked out stays, boxes are not ticked. @param like a row of the same table */
export function blankContents(
  { unfilled }: Pick<TablePlace, "unfilled">,
  look: SheetLook,
  columns: readonly number[],
  like: number,
  to: number,
): RowContents {
  return columns.map((column) => {
    const held = contentAt(look, like, column);
    if (isFormula(held)) return moved(held, to - like);
    const isLabelled = unfilled.has(column) && held.content !== "";
    return { content: isLabelled ? (unfilled.get(column) ?? "") : "", format: held.format };
  });
}

/** Whether nothing is filled in. */
export function isOpen(
  { unfilled }: Pick<TablePlace, "unfilled">,
  look: SheetLook,
  columns: readonly number[],
  row: number,
): boolean {
  return columns.every((column) => {
    const held = contentAt(look, row, column);
    return isFormula(held) || String(held.content).trim() === "" || held.content === unfilled.get(column);
  });
}

/** Writes a row, one step for columns that stand side by side. */
export function writeRow(row: number, columns: readonly number[], contents: RowContents): readonly SheetEdit[] {
  const edits: { kind: "contents"; row: number; left: number; contents: HeldContent[] }[] = [];
  columns.forEach((column, index) => {
    const last = edits.at(-1);
    const content = contents[index] ?? NOTHING;
    if (last && last.left + last.contents.length === column) last.contents.push(content);
    else edits.push({ kind: "contents", row, left: column, contents: [content] });
  });
  return edits;
}

function moved(held: HeldContent, rows: number): HeldContent {
  return isFormula(held) ? { ...held, content: relocated(held.content, rows) } : held;
}
