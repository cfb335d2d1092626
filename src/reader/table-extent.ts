import { isBlankMark } from "../core/text/blank-mark";
import type { TablePlace } from "../forms/compile/geometry";
import { cellText } from "../values/cell-text";
import { isTicked, optionOf } from "../values/choices";
import { kindOf } from "../values";
import { isLevel2, level1Of, printedText } from "./levels";
import type { PartView } from "./part-view";
import type { FilledCell } from "./sheet-view";
import { isSignedOff, isTargetLike } from "./sign-off";
import { type HeadingRows, speaksOfTargets, unknownHeadings } from "./unknown-columns";
import { labelKey } from "../core/text/text";
import { beginsAnother } from "./beginnings";
import type { ColumnNode } from "../forms/compile/form";

/** A column of a table where it stands in the worksheet, both borders included. */
export interface GridColumn {
  readonly column: ColumnNode;
  readonly left: number;
  readonly right: number;
}

/**
 * Columns stand under their headings; one whose heading is lost, where the others leave it. Left out is one that they
 * leave no place: what stands there is theirs.
 */
export function gridColumns(part: PartView, table: TablePlace): readonly GridColumn[] {
  const { columns } = part.occurrence;
  const headed = table.columns.map(({ column }) => part.label(column.heading)?.hit.column);
  const placed = table.columns.flatMap(({ column, left: printed }, index) => {
    const own = headed[index];
    const left = own ?? columns.at(printed);
    const taken =
      own === undefined &&
      headed.some((other, at) => other !== undefined && (at < index ? other >= left : at > index && other <= left));
    return taken ? [] : [{ column, left }];
  });
  const unknown = unknownHeadings(part, table, headingRows(part, table)).map(({ column }) => column);
  return placed.map(({ column, left }, index) => {
    const next = placed[index + 1]?.left ?? part.right + 1;
    const border = Math.min(next, ...unknown.filter((other) => other > left));
    return { column, left, right: Math.max(left, border - 1) };
  });
}

/** From the row of the headings to the last that one of them reaches, or that tells apart what stands under one. */
function headingRows(part: PartView, table: TablePlace): HeadingRows {
  const headings = table.columns.flatMap(({ column }) => part.label(column.heading) ?? []);
  const top = mostCommon(headings.map(({ hit }) => hit.row)) ?? part.occurrence.firstRow;
  const bottom = Math.max(...headings.filter(({ hit }) => hit.row === top).map(({ hit }) => hit.area.bottom));
  return { top, bottom: isSubheading(part, table, bottom + 1) ? bottom + 1 : bottom };
}

/** Below one heading, those of several columns: `上年实际` and `本年目标` under 指标值, with nothing where a row has its name. */
function isSubheading(part: PartView, { table: { indicators } }: TablePlace, row: number): boolean {
  const target = part.label(indicators?.target.heading ?? null)?.hit.column;
  if (target === undefined || row > part.bottom) return false;
  const cells = part.values(row, part.left, part.right).map(({ column, cell }) => ({ column, text: cellText(cell) }));
  return (
    cells.length > 0 &&
    cells.every(({ column, text }) => column >= target && speaksOfTargets(text) && !isTargetLike(text))
  );
}

/** Rows of a table's body, blank ones included, from the heading to the last row that belongs to it. */
export interface Extent {
  readonly headings: HeadingRows;
  readonly headingRow: number;
  readonly first: number;
  /** One less than `first` when there is no row. */
  readonly last: number;
  /** Of the closing total; null when there is none. */
  readonly total: number | null;
  /** Rows in between that hold something else, such as a note. */
  readonly foreign: ReadonlySet<number>;
  /** Rows below the last that stand in the table's columns, but say too little to be of it. */
  readonly passedOver: readonly number[];
  /** Rows of signatures, opinions, sums and the like that stand where rows of the table would. */
  readonly signedOff: readonly number[];
  /** Rows behind the end of a table that more than a few blank rows or the beginning of another form end, up to what follows. */
  readonly behind: { readonly first: number; readonly last: number } | null;
}

/** A table's extent is asked for by its rows, its total and what is missing. */
const extents = new WeakMap<PartView, Map<TablePlace, Extent>>();

/** The extent of a table, found out once for a part; see `findExtent`. */
export function extentOf(part: PartView, table: TablePlace, columns: readonly GridColumn[]): Extent {
  const known = extents.get(part) ?? new Map<TablePlace, Extent>();
  extents.set(part, known);
  const extent = known.get(table) ?? findExtent(part, table, columns);
  known.set(table, extent);
  return extent;
}

/**
 * A table ends at its total, at the next label, or where nothing of it follows: notes and signatures below are
 * told from rows by what stands in the columns.
 */
function findExtent(part: PartView, table: TablePlace, columns: readonly GridColumn[]): Extent {
  const headings = headingRows(part, table);
  const headingRow = headings.top;
  const first = headings.bottom + 1;
  const behind = borderRow(part, table, headingRow);
  const total = totalRowOf(part, table, columns, headingRow, behind);
  const closed = (total ?? behind) <= part.bottom;
  const ended = total === null ? endOf(part, columns, { first, border: behind, closed }) : null;
  const border = ended ?? total ?? behind;
  const foreign = new Set<number>();
  let last = first - 1;
  // Rows that belong to the table only if more of it follows, and whether a note has cut them off.
  let pending: number[] = [];
  let cut = false;
  const signedOff: number[] = [];
  for (let row = first; row < border; row += 1) {
    if (part.view.isPrintedAgain(row)) continue;
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
  if (total !== null) last = border - 1;
  else last = Math.min(border - 1, mergedBottom(part, columns, first, last));
  return {
    headings,
    headingRow,
    first,
    last,
    total,
    foreign,
    passedOver: pending,
    signedOff,
    behind: ended === null ? null : { first: ended, last: behind - 1 },
  };
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
  if (!total) return null;
  const label = part.label(total.label);
  if (label) return label.hit.row;
  const summed = columns.findIndex(({ column }) => column === total.column);
  const beyond = (columns[summed]?.right ?? part.right) + 1;
  for (let row = behind - 1; row > headingRow; row -= 1) {
    const cells = part.values(row, beyond, part.right);
    if (cells.length > 1 && cells.every(({ cell }) => isBlankMark(cellText(cell)))) return row;
  }
  return null;
}

/** More wholly blank rows than this end a table. */
const MOST_BLANK_ROWS = 3;

/**
 * The row at which a table without a closing row ends before the sheet does: where another form begins, or behind blank
 * rows unless something printed of the table stands behind or over them. Null where nothing ends it.
 */
function endOf(
  part: PartView,
  columns: readonly GridColumn[],
  { first, border, closed }: { first: number; border: number; closed: boolean },
): number | null {
  let blank = 0;
  for (let row = first; row < border; row += 1) {
    if (part.view.isPrintedAgain(row)) continue;
    if (part.view.between(row, part.left, part.right).length === 0) {
      blank += 1;
      continue;
    }
    if (!closed && beginsAnother(part, row, inputColumn(columns))) return row;
    if (blank > MOST_BLANK_ROWS && !reachesAcross(part, columns, { first, row, border })) return row;
    blank = 0;
  }
  return null;
}

/** The first column that people fill in: what is printed beside the rows stands left of it. */
function inputColumn(columns: readonly GridColumn[]): number {
  const input = columns.find(({ column }) => !kindOf(column.value).printed);
  return input?.left ?? columns[0]?.left ?? 0;
}

/** Whether something printed of a table, or a merged cell of it, stands behind blank rows or over them. */
function reachesAcross(
  part: PartView,
  columns: readonly GridColumn[],
  { first, row, border }: { first: number; row: number; border: number },
): boolean {
  const { view } = part;
  for (let column = part.left; column <= part.right; column = view.area(row, column).right + 1) {
    const { top } = view.area(row, column);
    if (top < row && view.area(row - 1, column).top === top) return true;
  }
  const printed = columns.filter(({ column }) => kindOf(column.value).printed);
  const [leading] = printed;
  const above: string[] = [];
  for (let line = first; line < row; line += 1) above.push(...wordsIn(part, leading, line));
  for (let line = row; line < border; line += 1) {
    const own = part.values(line, part.left, part.right);
    if (!printed.some((column) => evidenceOf(part, column, own) === "known")) continue;
    // What was left before is printed once in a table: there another one has begun.
    const [next] = wordsIn(part, leading, line);
    return next === undefined || above.at(-1) === next || !above.includes(next);
  }
  return false;
}

function wordsIn(part: PartView, column: GridColumn | undefined, row: number): readonly string[] {
  return column ? part.values(row, column.left, column.right).map(({ cell }) => labelKey(cellText(cell))) : [];
}

type RowKind = "blank" | "sure" | "likely" | "foreign" | "signed-off";

function rowKind(part: PartView, table: TablePlace, columns: readonly GridColumn[], row: number): RowKind {
  const left = columns[0]?.left ?? part.left;
  const filled = part.values(row, part.left, part.right);
  if (filled.length === 0) return "blank";
  const own = filled.filter(({ column }) => column >= left);
  const [only] = own;
  const evidence = columns.map((column) => evidenceOf(part, column, own));
  if (evidence.includes("known") || columns.some((column) => isTickedIn(column, own))) return "sure";
  if (own.length < filled.length || evidence.includes("note")) return "foreign";
  // Rows that a closing total adds up may be sums themselves.
  if (!table.table.total && isSignedOff(own.map(({ cell }) => cellText(cell)))) return "signed-off";
  const side = part.label(table.table.side);
  if (side && row > side.hit.area.top && row <= side.hit.area.bottom) return "sure";
  const spread = only ? part.view.area(row, only.column) : null;
  if (own.length === 1 && spread && columns.filter((c) => c.left >= spread.left && c.left <= spread.right).length > 1) {
    return "foreign";
  }
  // A word alone that is no level of the form: nothing follows from it, and below a table it is a note.
  if (own.length === 1 && evidence.includes("unknown")) return "foreign";
  return "likely";
}

/** No note has a tick where the rows have theirs. */
function isTickedIn({ column, left, right }: GridColumn, own: readonly FilledCell[]): boolean {
  if (column.value.type !== "ticks") return false;
  return own.some((filled) => filled.column >= left && filled.column <= right && isTicked(cellText(filled.cell)));
}

/** What a level or kind cell says: a word of the form, another word, or how a note begins. */
function evidenceOf(
  part: PartView,
  { column, left, right }: GridColumn,
  own: readonly FilledCell[],
): "known" | "unknown" | "note" | null {
  const { form } = part.occurrence.template;
  const { value } = column;
  if (!kindOf(value).printed) return null;
  const cell = own.find((filled) => filled.column >= left && filled.column <= right);
  const text = cell ? printedText(cell.cell) : null;
  if (text === null) return null;
  const known =
    value.type === "level1"
      ? level1Of(form, text) !== null
      : value.type === "level2"
        ? isLevel2(form, text)
        : value.type === "kind" && optionOf(text, value.options) !== null;
  return known ? "known" : /^[^:：]{1,16}[:：]|^(?:注|备注|说明|填表)/.test(text) ? "note" : "unknown";
}

/**
 * Below a blank row only a row that says what a row must say still belongs to the table: its first two texts, its
 * amount, its ticks. None of them ends like a label.
 */
function isWhole(part: PartView, columns: readonly GridColumn[], row: number): boolean {
  const texts = columns.filter(({ column: { value } }) => value.type === "text" || value.type === "target").slice(0, 2);
  const amounts = columns.filter(({ column: { value } }) => value.type === "money").slice(0, 1);
  const ticks = columns.filter(({ column: { value } }) => value.type === "ticks");
  const said = ({ left, right }: GridColumn): string =>
    part
      .values(row, left, right)
      .map(({ cell }) => cellText(cell))
      .join(" ");
  return (
    [...texts, ...amounts].map(said).every((text) => text !== "" && !/[:：]\s*$/.test(text)) &&
    ticks.map(said).every(isTicked)
  );
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

function mostCommon(rows: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
