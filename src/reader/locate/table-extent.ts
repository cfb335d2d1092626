import { oncePer } from "../../core/remembered";
import { isBlankMark } from "../../core/text/blank-mark";
import { isSameLabel } from "../../core/text/text";
import type { TablePlace } from "../../forms/compile/geometry";
import { isIn, MOST_BEYOND } from "../find/sheet-view";
import { kindOf } from "../../values";
import { cellText } from "../../values/cell-text";
import { type GridColumn, gridColumns, headingRows } from "./grid-columns";
import type { PartView } from "./part-view";
import { isWhole, rowKind, textsOf } from "./row-kind";
import { isSignedOff } from "./sign-off";
import { endOf } from "./table-end";
import type { HeadingRows } from "./unknown-columns";

/** The columns of all lists in the rows of a table, and the rows of its body, blank ones included, from the heading to the last that belongs to it. */
export interface Extent {
  readonly columns: readonly GridColumn[];
  readonly headings: HeadingRows;
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
  /** Rows behind the end of a table that more than a few blank rows or the beginning of another form end, up to what follows. */
  readonly behind: { readonly first: number; readonly last: number } | null;
}

/** A table's extent is asked for by its rows, its total and what is missing. */
const extentsOf = oncePer<PartView, Map<TablePlace, Extent>>(() => new Map());

/** The extent of a table, found out once for a part; see `findExtent`. */
export function extentOf(part: PartView, table: TablePlace): Extent {
  const known = extentsOf(part);
  const before = known.get(table);
  if (before) return before;
  const extent = findExtent(part, table);
  known.set(table, extent);
  return extent;
}

/**
 * A table ends at its total, at the next label, or where nothing of it follows: notes and signatures below are
 * told from rows by what stands in the columns.
 */
function findExtent(part: PartView, table: TablePlace): Extent {
  const headings = headingRows(part, table);
  const columns = gridColumns(part, table, headings);
  const headingRow = headings.top;
  const behind = borderRow(part, table, headingRow);
  const above = totalAbove(part, table, columns, { first: headings.bottom + 1, border: behind });
  const first = (above ?? headings.bottom) + 1;
  const closing = totalRowOf(part, table, columns, headingRow, behind);
  const closed = (closing ?? behind) <= part.bottom;
  const ended = closing === null ? endOf(part, columns, { first, border: behind, closed }) : null;
  const border = ended ?? closing ?? behind;
  const foreign = new Set<number>();
  let last = first - 1;
  // Rows that belong to the table only if more of it follows, and whether a note has cut them off.
  let pending: number[] = [];
  let cut = false;
  const signedOff: number[] = [];
  for (let row = first; row < border; row += 1) {
    if (part.isPrintedAgain(row)) continue;
    const kind = rowKind(part, table, columns, row);
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
  if (!cut && pending.every((row) => isWhole(part, columns, row))) {
    last = pending.at(-1) ?? last;
    pending = [];
  }
  // Blank rows above a total are there to be filled in; above another label they may be mere distance.
  if (closing !== null) last = border - 1;
  else last = Math.min(openEnd(part, border), mergedBottom(part, columns, first, last));
  const others = [...foreign].filter((row) => row > last && isWhole(part, columns, row) && !isSigned(part, row));
  return {
    columns,
    headings,
    first,
    last,
    total: above ?? closing,
    foreign,
    passedOver: [...pending, ...others],
    signedOff,
    behind: ended === null ? null : { first: ended, last: behind - 1 },
  };
}

function isSigned(part: PartView, row: number): boolean {
  return isSignedOff(textsOf(part.values(row)));
}

/**
 * The row of totals under the headings: that of its label or, where it has none, the first one that holds anything, if that
 * is nothing but totals; before a row of the table a blank one.
 */
function totalAbove(
  part: PartView,
  table: TablePlace,
  columns: readonly GridColumn[],
  { first, border }: { readonly first: number; readonly border: number },
): number | null {
  const { total } = table.table;
  if (!total?.above) return null;
  if (total.label) return part.label(total.label)?.hit.row ?? null;
  const summed = columns.filter(({ column }) => total.sums.some((sum) => sum.column === column));
  for (let row = first; row < border; row += 1) {
    const kind = rowKind(part, table, columns, row);
    if (kind === "blank" || kind === "foreign") continue;
    const cells = part.values(row);
    const isTotal = cells.every(({ column }) => summed.some((own) => isIn(own, column)));
    return isTotal ? row : row > first ? first : null;
  }
  return first;
}

/**
 * Row of the closing total: that of its label or, where the label is lost, the last row whose columns behind the
 * total hold nothing but the dashes that such a row prints; null when neither is there.
 */
function totalRowOf(
  part: PartView,
  table: TablePlace,
  columns: readonly GridColumn[],
  headingRow: number,
  behind: number,
): number | null {
  const { total } = table.table;
  if (!total || total.above) return null;
  const label = part.label(total.label);
  if (label) return label.hit.row;
  for (let row = behind - 1; row > headingRow && total.constants.length > 0; row -= 1) {
    if (showsConstants(part, table, columns, row)) return row;
  }
  const summed = columns.findIndex(({ column }) => column === total.sums[0].column);
  const beyond = (columns[summed]?.right ?? part.right) + 1;
  for (let row = behind - 1; row > headingRow; row -= 1) {
    const cells = part.values(row, { left: beyond, right: part.right });
    if (cells.length > 1 && cells.every(({ cell }) => isBlankMark(cellText(cell)))) return row;
  }
  return null;
}

/** A row that holds what the paper prints in the closing row, and nothing before it. */
function showsConstants(part: PartView, { table }: TablePlace, columns: readonly GridColumn[], row: number): boolean {
  const [first] = columns;
  const constants = (table.total?.constants ?? []).flatMap(({ column, text }) => {
    const grid = columns.find((each) => each.column === column);
    return grid ? [{ grid, text }] : [];
  });
  const left = Math.min(...constants.map(({ grid }) => grid.left));
  return (
    part.values(row, { left: first?.left ?? 0, right: left - 1 }).length === 0 &&
    constants.every(({ grid, text }) => part.values(row, grid).some(({ cell }) => isSameLabel(cellText(cell), text)))
  );
}

/** The last row that a table can reach to: at the end of the sheet its last level may have blank rows where nothing stands. */
function openEnd({ bottom, view }: PartView, border: number): number {
  return border > bottom && bottom === view.bottom ? bottom + MOST_BEYOND : border - 1;
}

/** A level merged over rows below the last filled one has them for its own. */
function mergedBottom(part: PartView, columns: readonly GridColumn[], first: number, last: number): number {
  if (last < first) return last;
  const bottoms = columns.flatMap(({ column, left }) => {
    return kindOf(column.value).printed ? [part.view.area(last, left).bottom] : [];
  });
  return Math.max(last, ...bottoms);
}

/** The first row behind the table: a label of what follows, or the end of the part. */
function borderRow(part: PartView, table: TablePlace, headingRow: number): number {
  let border = part.bottom + 1;
  for (const { label, hit } of part.occurrence.located.values()) {
    const { role, block } = label.place;
    if (role !== "side" && block > table.block && hit.row > headingRow) border = Math.min(border, hit.row);
  }
  return border;
}
