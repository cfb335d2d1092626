import { cellText } from "../../values/cell-text";
import { type FilledCell, isIn } from "../find/sheet-view";
import { kindOf } from "../../values";
import type { GridTable } from "./grid-table";
import { evidenceIn } from "./row-kind";
import type { PartView } from "./part-view";
import { isSignedOff, isTargetLike } from "./sign-off";
import { labelKey } from "../../core/text/text";
import { HEADINGS_IN_ROW, LINES_OF_HEAD } from "../find/weights";

/**
 * Whether a row below the headings of a table begins another form: with a line of a head, left of what people fill in, or
 * with headings of its own.
 */
export function beginsAnother(table: GridTable, row: number): boolean {
  const { part, columns } = table;
  const cells = part.values(row);
  const [first] = cells;
  if (!first) return false;
  if (headingsFrom(part, cells) >= HEADINGS_IN_ROW) return true;
  const name = columns.find(({ column }) => !kindOf(column.value).printed);
  const target = columns.find(({ column }) => column.value.type === "target");
  // 绩效目标 may be a level of the form's own, under 决策.
  const isHead = (cell: FilledCell): boolean =>
    part.hitAt(cell)?.is.head === true && !evidenceIn(table, [cell]).includes("known");
  if (isHead(first) && first.column < (name?.left ?? 0)) return true;
  if (showsHead(table, row)) return true;
  const own = cells.filter(({ column }) => [name, target].some((at) => at && isIn(at, column)));
  if (!isHead(first) && !own.some(isHead)) return false;
  // Where rows have their names and targets, such a word may be a name that has a target or stands behind its level; in a
  // table without targets it may be anything, but behind a word that is none of those printed there.
  const evidence = evidenceIn(table, cells);
  const inTable = evidence.includes("known") || (!target && !evidence.includes("unknown"));
  if (!isHead(first) && inTable) return false;
  const texts = cells.map(({ cell }) => cellText(cell));
  return !texts.some(isTargetLike) && !isSignedOff(texts);
}

/**
 * Whether a head begins whose first words were cut off: so many of its words, in this row and the next, that none of the
 * rows says what only rows of a table say.
 */
function showsHead(table: GridTable, row: number): boolean {
  const { part, columns } = table;
  const words = new Set<string>();
  const places = new Set<number>();
  for (let at = row; at < row + 2 * LINES_OF_HEAD; at += 1) {
    const cells = part.values(at);
    const heads = cells.filter((cell) => part.hitAt(cell)?.is.head);
    if (at === row && heads.length === 0) return false;
    if (evidenceIn(table, cells).includes("known")) break;
    if (cells.some(({ cell }) => isTargetLike(cellText(cell)))) break;
    for (const { cell, column } of heads) {
      words.add(labelKey(cellText(cell)));
      places.add(column);
    }
  }
  // A column that somebody added may hold nothing but such words: whose each indicator is.
  const isAdded = (place: number): boolean => !columns.some((column) => isIn(column, place));
  return words.size >= LINES_OF_HEAD && (places.size > 1 || ![...places].some(isAdded));
}

/** How many headings stand side by side from the first in the columns of the part: another table need not end where this one does. */
function headingsFrom(part: PartView, cells: readonly FilledCell[]): number {
  const isHeading = (cell: FilledCell): boolean => part.hitAt(cell)?.is.heading === true;
  const first = cells.find(isHeading);
  if (!first) return 0;
  const run = part.view.run(first.row, first.column, part.occurrence.segment.right);
  const end = run.findIndex((cell) => !isHeading(cell));
  return end === -1 ? run.length : end;
}
