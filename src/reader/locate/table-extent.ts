import { oncePer } from "../../core/remembered";
import { isBlankMark } from "../../core/text/blank-mark";
import { isSameLabel } from "../../core/text/text";
import type { TotalNode } from "../../forms/compile/form";
import type { TablePlace } from "../../forms/compile/geometry";
import { isIn, MOST_BEYOND } from "../find/sheet-view";
import { kindOf } from "../../values";
import { cellText } from "../../values/cell-text";
import { gridColumns, headingRows } from "./grid-columns";
import type { GridTable, HeadedTable } from "./grid-table";
import type { PartView } from "./part-view";
import { isWhole, rowKind, textsOf } from "./row-kind";
import { isNote, isSignedOff } from "./sign-off";
import { endOf } from "./table-end";

/** The rows of a table's body, blank ones included, from the headings to the last that belongs to it. */
export interface Extent extends GridTable {
  readonly first: number;
  /** One less than `first` when there is no row. */
  readonly last: number;
  /** Of the totals; null when they have none. */
  readonly total: number | null;
  /** Rows in between that hold something else, such as a note. */
  readonly foreign: ReadonlySet<number>;
  /** Rows below the last that stand in the table's columns, but say too little to be of it, or something beside it too. */
  readonly passedOver: readonly number[];
  /** Rows of signatures, opinions, sums and the like that stand where rows of the table would. */
  readonly signedOff: readonly number[];
  /**
   * Rows behind the end of a table that more than a few blank rows or the beginning of another form end, up to what follows, that
   * are no notes and nobody's signature.
   */
  readonly behind: readonly number[];
}

/**
 * A table's extent is asked for by its rows, its total and what is missing. Without the part that it is kept with: what names
 * its own key in a weak map is passed on by every small collection of garbage, and with it all that was read.
 */
const extentsOf = oncePer<PartView, Map<TablePlace, Known>>(() => new Map());

type Known = Omit<Extent, "part">;

/** The extent of a table, found out once for a part; see `findExtent`. */
export function extentOf(part: PartView, table: TablePlace): Extent {
  const known = extentsOf(part);
  const before = known.get(table);
  if (before) return { part, ...before };
  const extent = findExtent(part, table);
  known.set(table, extent);
  return { part, ...extent };
}

/**
 * A table ends at its total, at the next label, or where nothing of it follows: notes and signatures below are
 * told from rows by what stands in the columns.
 */
function findExtent(part: PartView, place: TablePlace): Known {
  const headings = headingRows(part, place);
  const headed = { part, place, headings };
  const table = { ...headed, columns: gridColumns(headed) };
  const behind = borderRow(headed);
  const above = totalAbove(table, headings.bottom + 1, behind);
  const first = (above ?? headings.bottom) + 1;
  const closing = totalRowOf(table, behind);
  const closed = (closing ?? behind) <= part.bottom;
  const ended = closing === null ? endOf(table, { first, border: behind, closed }) : null;
  const border = ended ?? closing ?? behind;
  const foreign = new Set<number>();
  let last = first - 1;
  // Rows that belong to the table only if more of it follows, and whether a note has cut them off.
  let pending: number[] = [];
  let cut = false;
  const signedOff: number[] = [];
  for (let row = first; row < border; row += 1) {
    if (part.isPrintedAgain(row)) continue;
    const kind = rowKind(table, row);
    if (kind === "blank") continue;
    if (kind === "signed-off") signedOff.push(row);
    if (kind === "foreign" || kind === "signed-off") {
      foreign.add(row);
      cut ||= !closed;
    } else if (closed || kind === "sure" || (row === last + 1 && !cut)) {
      last = row;
      pending = [];
      cut = false;
    } else {
      pending.push(row);
    }
  }
  if (!cut && pending.every((row) => isWhole(table, row))) {
    last = pending.at(-1) ?? last;
    pending = [];
  }
  // Blank rows above a total are there to be filled in; above another label they may be mere distance.
  if (closing !== null) last = border - 1;
  else last = Math.min(openEnd(part, border), mergedBottom(table, first, last));
  const textsIn = (row: number): readonly string[] => textsOf(part.values(row));
  const others = [...foreign].filter((row) => row > last && isWhole(table, row) && !isSignedOff(textsIn(row)));
  return {
    place,
    headings,
    columns: table.columns,
    first,
    last,
    total: above ?? closing,
    foreign,
    passedOver: [...pending, ...others].filter((row) => !isNote(textsIn(row))),
    signedOff,
    behind: ended === null ? [] : rowsOfOthers(part, ended, behind - 1),
  };
}

function rowsOfOthers({ view }: PartView, first: number, last: number): readonly number[] {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return rows.filter((row) => {
    const texts = textsOf(view.row(row));
    return texts.length === 0 || (!isNote(texts) && !isSignedOff(texts));
  });
}

/**
 * The row of totals under the headings: that of its label or, where it has none, the first one that holds anything, if that
 * is nothing but totals; before a row of the table a blank one.
 */
function totalAbove(table: GridTable, first: number, border: number): number | null {
  const { part, place, columns } = table;
  const { total } = place.table;
  if (!total?.above) return null;
  if (total.label) return part.label(total.label)?.hit.row ?? null;
  const summed = columns.filter(({ column }) => total.sums.some((sum) => sum.column === column));
  for (let row = first; row < border; row += 1) {
    const kind = rowKind(table, row);
    if (kind === "blank" || kind === "foreign") continue;
    const isTotal = part.values(row).every(({ column }) => summed.some((own) => isIn(own, column)));
    return isTotal ? row : row > first ? first : null;
  }
  return first;
}

/**
 * Row of the closing total: that of its label or, where the label is lost, the last row whose columns behind the
 * total hold nothing but the dashes that such a row prints; null when neither is there.
 */
function totalRowOf(table: GridTable, behind: number): number | null {
  const { part, place, columns, headings } = table;
  const { total } = place.table;
  if (!total || total.above) return null;
  const label = part.label(total.label);
  if (label) return label.hit.row;
  for (let row = behind - 1; row > headings.top && total.constants.length > 0; row -= 1) {
    if (showsConstants(table, total.constants, row)) return row;
  }
  const summed = columns.findIndex(({ column }) => column === total.sums[0].column);
  const beyond = { left: (columns[summed]?.right ?? part.right) + 1, right: part.right };
  for (let row = behind - 1; row > headings.top; row -= 1) {
    const cells = part.values(row, beyond);
    if (cells.length > 1 && cells.every(({ cell }) => isBlankMark(cellText(cell)))) return row;
  }
  return null;
}

/** A row that holds what the paper prints in the closing row, and nothing before it. */
function showsConstants({ part, columns }: GridTable, printed: TotalNode["constants"], row: number): boolean {
  const constants = printed.flatMap(({ column, text }) => {
    const grid = columns.find((each) => each.column === column);
    return grid ? [{ grid, text }] : [];
  });
  const before = { left: columns[0]?.left ?? 0, right: Math.min(...constants.map(({ grid }) => grid.left)) - 1 };
  return (
    part.values(row, before).length === 0 &&
    constants.every(({ grid, text }) => part.values(row, grid).some(({ cell }) => isSameLabel(cellText(cell), text)))
  );
}

/** The last row that a table can reach to: at the end of the sheet its last level may have blank rows where nothing stands. */
function openEnd({ bottom, view }: PartView, border: number): number {
  return border > bottom && bottom === view.bottom ? bottom + MOST_BEYOND : border - 1;
}

/** A level merged over rows below the last filled one has them for its own. */
function mergedBottom({ part, columns }: GridTable, first: number, last: number): number {
  if (last < first) return last;
  const bottoms = columns.flatMap(({ column, left }) => {
    return kindOf(column.value).printed ? [part.view.area(last, left).bottom] : [];
  });
  return Math.max(last, ...bottoms);
}

/** The first row behind the table: a label of what follows, or the end of the part. */
function borderRow({ part, place, headings }: HeadedTable): number {
  let border = part.bottom + 1;
  for (const { label, hit } of part.occurrence.located.values()) {
    const { role, block } = label.place;
    if (role !== "side" && block > place.block && hit.row > headings.top) border = Math.min(border, hit.row);
  }
  return border;
}
