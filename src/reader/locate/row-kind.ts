import type { TablePlace } from "../../forms/compile/geometry";
import { kindOf } from "../../values";
import { cellText } from "../../values/cell-text";
import { isTicked } from "../../values/choices";
import { named } from "../../values/option";
import type { GridColumn, GridTable } from "./grid-table";
import { isLevel2, level1Of, printedText } from "../find/levels";
import { type FilledCell, isIn } from "../find/sheet-view";
import { beginsLikeNote, isNote, isSignedOff } from "./sign-off";

/** What a row below the headings is by what stands in it. */
export type RowKind = "blank" | "sure" | "likely" | "foreign" | "signed-off";

export function rowKind(table: GridTable, row: number): RowKind {
  const { part, place, columns } = table;
  const left = columns[0]?.left ?? part.left;
  const filled = part.values(row);
  if (filled.length === 0) return "blank";
  const own = filled.filter(({ column }) => column >= left);
  const [only, ...others] = own;
  const evidence = evidenceIn(table, own);
  if (evidence.includes("known") || columns.some((column) => isTickedIn(column, own))) return "sure";
  if (own.length < filled.length || (evidence.includes("note") && isNote(textsOf(own)))) return "foreign";
  const aside = columns.filter((each) => each.column.aside);
  const said = aside.length === 0 ? own : own.filter(({ column }) => !aside.some((each) => isIn(each, column)));
  const numbered = said === own ? 0 : own.filter((cell) => !said.includes(cell) && isNumberIn(columns, cell)).length;
  if (said.length === 0 && numbered < own.length) return "foreign";
  if (said.length > 0 && numbered > 0) return "sure";
  // Rows that a closing total adds up may be sums themselves.
  if (!hasClosingRow(place) && isSignedOff(textsOf(own))) return "signed-off";
  const side = part.label(place.table.side);
  if (side && row > side.hit.area.top && row <= side.hit.area.bottom) return "sure";
  // A word alone that is no level of the form: nothing follows from it, and below a table it is a note.
  const isAlone = only && others.length === 0;
  if (
    isAlone &&
    (evidence.includes("unknown") || columns.filter((column) => isIn(only.area, column.left)).length > 1)
  ) {
    return "foreign";
  }
  return "likely";
}

/** What cells say, for telling notes and signatures. */
export function textsOf(cells: readonly FilledCell[]): readonly string[] {
  return cells.map(({ cell }) => cellText(cell).trim());
}

/** Whether a cell says what its column asks for: the numbers of rows are no place for remarks. */
function isNumberIn(columns: readonly GridColumn[], { column, cell }: FilledCell): boolean {
  const grid = columns.find((each) => isIn(each, column));
  const kind = grid && kindOf(grid.column.value);
  return kind !== undefined && kind.json(kind.read(cell, null)) !== null;
}

function hasClosingRow({ table }: TablePlace): boolean {
  return table.total !== null && !table.total.above;
}

/** No note has a tick where the rows have theirs. */
function isTickedIn(grid: GridColumn, own: readonly FilledCell[]): boolean {
  if (grid.column.value.type !== "ticks") return false;
  return own.some(({ column, cell }) => isIn(grid, column) && isTicked(cellText(cell)));
}

/** What the levels and kinds of a row say: words of the form, other words, or how a note begins. */
export function evidenceIn({ part, columns }: GridTable, cells: readonly FilledCell[]): readonly Evidence[] {
  const { form } = part.occurrence.template;
  const evidence: Evidence[] = [];
  for (const grid of columns) {
    const { value } = grid.column;
    const filled = kindOf(value).printed ? cells.find(({ column }) => isIn(grid, column)) : undefined;
    const text = filled ? printedText(filled.cell) : null;
    if (text === null) continue;
    const known =
      value.type === "level1"
        ? level1Of(form, text) !== null
        : value.type === "level2"
          ? isLevel2(form, text)
          : value.type === "kind" && named(value.options, text) !== null;
    evidence.push(known ? "known" : beginsLikeNote(text) ? "note" : "unknown");
  }
  return evidence;
}

type Evidence = "known" | "unknown" | "note";

/**
 * Below a blank row only a row that says what a row must say still belongs to the table: its first two texts, its
 * amount, its ticks. None of them ends like a label.
 */
export function isWhole({ part, columns }: GridTable, row: number): boolean {
  const texts = columns.filter(({ column: { value } }) => value.type === "text" || value.type === "target").slice(0, 2);
  const amounts = columns.filter(({ column: { value } }) => value.type === "money").slice(0, 1);
  const ticks = columns.filter(({ column: { value } }) => value.type === "ticks");
  const said = (column: GridColumn): string =>
    part
      .values(row, column)
      .map(({ cell }) => cellText(cell))
      .join(" ");
  return (
    [...texts, ...amounts].map(said).every((text) => text !== "" && !/[:：]\s*$/.test(text)) &&
    ticks.map(said).every(isTicked)
  );
}
