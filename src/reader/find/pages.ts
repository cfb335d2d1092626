import { isSameLabel, labelKey } from "../../core/text/text";
import { cellText } from "../../values/cell-text";
import type { Hit } from "./hits";
import { goesOnWith } from "./levels";
import { type Line as WholeLine, linesOf } from "./outline";
import type { FilledCell, SheetView, Strip } from "./sheet-view";
import { standsBesideTitles } from "./titles";
import { HEADINGS_IN_ROW } from "./weights";

/** So far from a heading stand the head above it and the first level below it. */
const MOST_LINES = 60;

/** The cells of a row in the columns of a table. */
type CellsIn = (row: number) => readonly FilledCell[];

/** Of a line, what stands in the columns of a table. */
type Line = Pick<WholeLine, "row" | "hits">;

/** What a page prints again: a row, between two columns. */
interface PrintedAgain extends Strip {
  readonly row: number;
}

/**
 * Rows in which a page prints again what stands above: the headings of a table, and above them the title, the year and
 * the name of the project as the first page has them. Where any of it says something else another form begins. What stands
 * beside a table is none of its pages.
 */
export function rowsPrintedAgain(hits: readonly Hit[], sheet: SheetView, strip: Strip): readonly PrintedAgain[] {
  const again: PrintedAgain[] = [];
  const lines = linesOf(hits);
  /** The last line with the same first headings in the same columns, and the row of that of the first page. */
  const before = new Map<string, { readonly above: WholeLine; readonly begun: number }>();
  for (const [index, line] of lines.entries()) {
    if (line.hits.filter(isHeading).length < HEADINGS_IN_ROW) continue;
    for (const run of runsOf(sheet, line, strip)) {
      const own = within(line, run).filter(isHeading).slice(0, HEADINGS_IN_ROW);
      const [heading] = own;
      if (!heading || own.length < HEADINGS_IN_ROW) continue;
      const key = own.map(({ column, text }) => `${column} ${labelKey(text)}`).join("\n");
      const first = before.get(key);
      before.set(key, { above: line, begun: line.row });
      if (!first || isOfAnotherTable(line, first.above, heading.column)) continue;
      const { above, begun } = first;
      const right = sameUntil(sheet, line, above, { left: heading.column, right: run.right });
      if (right === null) continue;
      const left = besideRows(sheet, strip, { top: above.row, bottom: line.row, left: heading.column });
      const cellsIn: CellsIn = (row) => sheet.between(row, left, right);
      if (!isSame(cellsIn, line, above.row)) continue;
      const done = new Set(again.map(({ row }) => row));
      const inTable = (some: readonly WholeLine[]): readonly Line[] =>
        some
          .map((each) => ({ row: each.row, hits: within(each, { left, right }) }))
          .filter(({ row, hits }) => hits.length > 0 && !done.has(row));
      const page = pageOf({
        ...{ cellsIn, done, begun, above: above.row },
        head: inTable(lines.slice(0, lines.indexOf(above))).slice(-MOST_LINES),
        amid: inTable(lines.slice(lines.indexOf(above) + 1, index)),
        heading: { row: line.row, hits: within(line, { left, right }) },
        next: inTable(lines.slice(index + 1, index + 2))[0],
      });
      if (!page) continue;
      before.set(key, { above: line, begun });
      for (const row of page) again.push({ row, left, right });
    }
  }
  return again;
}

/** Left of each stands the side label of a table, and not of the same one: 中期绩效指标, 年度绩效指标. */
function isOfAnotherTable(line: Line, above: Line, heading: number): boolean {
  const [own, other] = [line, above].map(({ hits }) => hits.findLast(({ column, is }) => column < heading && is.side));
  return own !== undefined && other !== undefined && !isSameLabel(own.text, other.text);
}

/** The last column as far as which a row says what one above says; null where either then has a further heading. */
function sameUntil(view: SheetView, line: Line, above: Line, { left, right }: Strip): number | null {
  let last = left - 1;
  for (const cell of view.between(line.row, left, right)) {
    const [same] = view.between(above.row, cell.column, cell.column);
    if (!same || keyOf(same) !== keyOf(cell)) return isHeadedAt(line, cell.column) ? null : last;
    last = cell.area.right;
  }
  return isHeadedAt(above, last + 1) ? null : last;
}

function isHeadedAt({ hits }: Line, column: number): boolean {
  return hits.some((hit) => hit.column === column && isHeading(hit) && !hit.is.head);
}

/** The first column of what stands left of some rows without a gap: side labels, and lines that close a table. */
function besideRows(
  view: SheetView,
  strip: Strip,
  { top, bottom, left }: { readonly top: number; readonly bottom: number; readonly left: number },
): number {
  const filled = new Set<number>();
  for (let row = top; row <= bottom; row += 1)
    for (const { column, area } of view.between(row, strip.left, left - 1))
      for (let at = column; at <= Math.min(area.right, left); at += 1) filled.add(at);
  const isSame = (column: number): boolean => {
    const [above, below] = [top, bottom].map((row) => cellOver(view, row, column));
    return !below || (above !== undefined && keyOf(above) === keyOf(below));
  };
  let first = left;
  while (filled.has(first - 1) && isSame(first - 1)) first -= 1;
  return first;
}

/** What a row says in a column, by a cell that reaches over it from the left. */
function cellOver(view: SheetView, row: number, column: number): FilledCell | undefined {
  const { top, left } = view.area(row, column);
  return top === row ? view.between(row, left, left)[0] : undefined;
}

/** Labels in some columns; a title may be set over more. */
function within({ hits }: Line, { left, right }: Strip): readonly Hit[] {
  return hits.filter(({ column, area }) => area.right >= left && column <= right);
}

/** Cells of a row that stand without a gap. */
function runsOf(view: SheetView, { row }: Line, { left, right }: Strip): readonly Strip[] {
  const runs: { left: number; right: number }[] = [];
  for (const { column, area } of view.between(row, left, right)) {
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = area.right;
    else runs.push({ left: column, right: area.right });
  }
  return runs;
}

function isHeading({ word, alone }: Hit): boolean {
  return word === "heading" || alone.some(({ place }) => place.role === "heading");
}

/** The same words in the same columns; what is merged at the side of a table may be printed once. */
function isSame(cellsIn: CellsIn, { row, hits }: Line, above: number): boolean {
  const before = cellsIn(above);
  return cellsIn(row).every((cell) => {
    const same = before.find(({ column }) => column === cell.column);
    if (same) return keyOf(same) === keyOf(cell);
    return hits.some(({ column, is }) => column === cell.column && is.side);
  });
}

function keyOf({ cell }: FilledCell): string {
  return labelKey(cellText(cell));
}

/** Two lines with the same headings, and what stands in their columns. */
interface Repeated {
  readonly cellsIn: CellsIn;
  /** Rows of the headings above, and of those of the first page. */
  readonly above: number;
  readonly begun: number;
  readonly heading: Line;
  /** Lines above both, between the two, and behind. */
  readonly head: readonly Line[];
  readonly amid: readonly Line[];
  readonly next: Line | undefined;
  /** Rows of pages already found. */
  readonly done: ReadonlySet<number>;
}

/** The rows of a page that begins between headings and the same ones above; null where another form does. */
function pageOf({ cellsIn, above, begun, heading, head, amid, next, done }: Repeated): readonly number[] | null {
  const between = [...amid];
  const page = [heading.row];
  for (let row = heading.row - 1; row > above; row -= 1) {
    if (cellsIn(row).length === 0 || done.has(row)) continue;
    const line = between.at(-1);
    if (line?.row !== row || line.hits.some(({ is }) => is.side)) break;
    if (!line.hits.some(isOfHead) && !isBesideTitle(cellsIn, head, line)) break;
    if (!isPrintedAbove(cellsIn, head, line)) return null;
    page.push(row);
    between.pop();
  }
  if (page.length > 1 && heading.hits.every(isOverTotals)) return null;
  // A page may print the headings though the row that closes the table was the last of the page before.
  const isEmpty = next?.row === heading.row + 1 && beginsForm(next);
  if (between.some((line) => beginsForm(line) && !(isEmpty && line.hits.some(isClosing)))) return null;
  return goesOn(cellsIn, heading, { first: begun + 1, top: page.at(-1) ?? heading.row }) ? page : null;
}

/** A list whose total stands under its headings is whole wherever it is titled: no page goes on with a total. */
function isOverTotals({ candidates }: Hit): boolean {
  return candidates.some(({ label: { place, template } }) =>
    template.geometry.tables.some(({ table, block }) => block === place.block && table.total?.above === true),
  );
}

/** A title, the line of the year, the name of the project: what pages begin with. */
function isOfHead({ is, candidates }: Hit): boolean {
  return (
    is.title ||
    candidates.some(
      ({ label: { template, place } }) => place.role === "year" || place.label === template.form.roles.name?.label,
    )
  );
}

/** Whether a line says what stands directly beside the title above the table: whose form it is, its number, its unit. */
function isBesideTitle(cellsIn: CellsIn, head: readonly Line[], line: Line): boolean {
  const title = head.findIndex(isTitled);
  return title !== -1 && isPrintedAbove(cellsIn, head.slice(Math.max(0, title - 1), title + 2), line);
}

/** Whether a row above the table says all that a line says, by whatever stands beside titles. */
function isPrintedAbove(cellsIn: CellsIn, lines: readonly Line[], line: Line): boolean {
  const titled = isTitled(line);
  const wanted = cellsIn(line.row)
    .filter(({ cell }) => !titled || !standsBesideTitles(cellText(cell)))
    .map(keyOf);
  return lines.some(({ row }) => {
    const said = new Set(cellsIn(row).map(keyOf));
    return wanted.every((key) => said.has(key));
  });
}

function isTitled({ hits }: Line): boolean {
  return hits.some(({ is }) => is.title);
}

/** A title, or a line that begins as those of a head do, or closes a table. */
function beginsForm(line: Line): boolean {
  const [first] = line.hits;
  return isTitled(line) || (first !== undefined && isFirstOfLine(first) && !first.is.side);
}

function isFirstOfLine({ alone }: Hit): boolean {
  return alone.some(
    ({ place, shared }) => !shared && place.area.left === 0 && (place.role === "cell" || place.role === "total"),
  );
}

/** The first label of the row that closes a table. */
function isClosing({ alone }: Hit): boolean {
  return alone.some(({ place }) => place.role === "total");
}

/** Whether what is printed beside the rows goes on below a repeated heading. */
function goesOn(cellsIn: CellsIn, { row: heading, hits }: Line, rows: { first: number; top: number }): boolean {
  const printed = hits.find(isOverPrinted)?.column;
  const texts = (first: number, end: number): readonly string[] =>
    Array.from({ length: Math.max(0, end - first) }, (_, index) => cellsIn(first + index))
      .flatMap((cells) => cells.filter(({ column }) => column === printed))
      .map(keyOf);
  return goesOnWith(texts(heading + 1, heading + 1 + MOST_LINES)[0], texts(rows.first, rows.top));
}

/** Over a column in which levels or kinds are printed. */
function isOverPrinted({ alone }: Hit): boolean {
  return alone.some(({ template, place }) =>
    template.form.tables.some(({ columns }) =>
      columns.some(({ heading, value: { type } }) => heading === place.label && (type === "level1" || type === "kind")),
    ),
  );
}
