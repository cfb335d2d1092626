import { isSameLabel, labelKey } from "../../core/text/text";
import { cellText } from "../../values/cell-text";
import type { Hit } from "./hits";
import { goesOnWith } from "./levels";
import { isHeadHit, isTitleHit, linesOf } from "./outline";
import type { FilledCell, SheetView } from "./sheet-view";
import type { Strip } from "./strips";
import { standsBesideTitles } from "./titles";
import { HEADINGS_IN_ROW } from "./weights";

/** So far from a heading stand the head above it and the first level below it. */
const MOST_LINES = 60;

/** The cells of some columns of a sheet. */
class StripView {
  readonly bottom: number;

  constructor(
    private readonly view: SheetView,
    private readonly strip: Strip,
  ) {
    this.bottom = view.bottom;
  }

  row(row: number): readonly FilledCell[] {
    return this.view.between(row, this.strip.left, this.strip.right);
  }

  at(row: number, column: number): readonly FilledCell[] {
    return this.view.between(row, column, column);
  }
}

/** A row of the sheet in which labels stand. */
interface Line {
  readonly row: number;
  readonly hits: readonly Hit[];
}

/** What a page prints again: a row, between two columns. */
export interface PrintedAgain extends Strip {
  readonly row: number;
}

/**
 * Rows in which a page prints again what stands above: the headings of a table, and above them the title, the year and
 * the name of the project as the first page has them. Where any of it says something else another form begins. What stands
 * beside a table is none of its pages.
 */
export function rowsPrintedAgain(hits: readonly Hit[], sheet: SheetView, strip: Strip): readonly PrintedAgain[] {
  const again: PrintedAgain[] = [];
  const lines = linesOf(hits).map((line): Line => ({ row: line[0]?.row ?? -1, hits: line }));
  /** The last row with the same first headings in the same columns, and that of the first page. */
  const before = new Map<string, { readonly row: number; readonly begun: number }>();
  lines.forEach((line, index) => {
    if (line.hits.filter(isHeading).length < HEADINGS_IN_ROW) return;
    for (const run of runsOf(sheet, line, strip)) {
      const own = within(line, run).filter(isHeading).slice(0, HEADINGS_IN_ROW);
      if (own.length < HEADINGS_IN_ROW) continue;
      const key = own.map(({ column, text }) => `${column} ${labelKey(text)}`).join("\n");
      const first = before.get(key);
      before.set(key, { row: line.row, begun: line.row });
      const above = first && lines.find(({ row }) => row === first.row);
      if (above && isOfAnotherTable(line, above, own[0]?.column ?? 0)) continue;
      const right = above ? sameUntil(sheet, line, above, { ...run, left: own[0]?.column ?? 0 }) : null;
      if (!first || right === null) continue;
      const table = {
        left: besideRows(sheet, strip, { top: first.row, bottom: line.row, left: own[0]?.column ?? 0 }),
        right,
      };
      const view = new StripView(sheet, table);
      const done = new Set(again.map(({ row }) => row));
      const inside = lines
        .slice(0, index + 1)
        .map((each) => ({ row: each.row, hits: within(each, table) }))
        .filter((each) => each.hits.length > 0 && (each.row === first.row || !done.has(each.row)));
      if (!isSame(view, line, first.row)) continue;
      const from = inside.findIndex(({ row }) => row === first.row);
      const next = lines[index + 1];
      const hasRows = next?.row !== line.row + 1 || !beginsForm(within(next, table));
      const page = pageOf(view, inside, from, { done, hasRows, begun: first.begun });
      if (!page) continue;
      before.set(key, { row: line.row, begun: first.begun });
      for (const row of page) again.push({ row, ...table });
    }
  });
  return again;
}

/** Left of each stands the side label of a table, and not of the same one: 中期绩效指标, 年度绩效指标. */
function isOfAnotherTable(line: Line, above: Line, heading: number): boolean {
  const [own, other] = [line, above].map(({ hits }) => hits.findLast((hit) => hit.column < heading && isSide(hit)));
  return own !== undefined && other !== undefined && !isSameLabel(own.text, other.text);
}

/** The last column as far as which a row says what one above says; null where either then has a further heading. */
function sameUntil(view: SheetView, line: Line, above: Line, { left, right }: Strip): number | null {
  let last = left - 1;
  for (const cell of view.between(line.row, left, right)) {
    const same = view.between(above.row, cell.column, cell.column)[0];
    if (!same || keyOf(same) !== keyOf(cell)) return isHeadedAt(line, cell.column) ? null : last;
    last = cell.area.right;
  }
  return isHeadedAt(above, last + 1) ? null : last;
}

function isHeadedAt({ hits }: Line, column: number): boolean {
  return hits.some((hit) => hit.column === column && isHeading(hit) && !isHeadHit(hit));
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
    const end = area.right;
    if (last?.right === column - 1) last.right = end;
    else runs.push({ left: column, right: end });
  }
  return runs;
}

function isHeading({ word, candidates }: Hit): boolean {
  return word === "heading" || candidates.some(({ kind, label }) => kind === "alone" && label.place.role === "heading");
}

function isSide({ candidates }: Hit): boolean {
  return candidates.some(({ kind, label }) => kind === "alone" && label.place.role === "side");
}

/** The same words in the same columns; what is merged at the side of a table may be printed once. */
function isSame(view: StripView, { row, hits }: Line, above: number): boolean {
  const before = view.row(above);
  return view.row(row).every((cell) => {
    const same = before.find(({ column }) => column === cell.column);
    if (same) return keyOf(same) === keyOf(cell);
    return hits.some((hit) => hit.column === cell.column && isSide(hit));
  });
}

function keyOf({ cell }: FilledCell): string {
  return labelKey(cellText(cell));
}

/**
 * The rows of a page that begins between a line and the last, with the same headings; null where another form does. `done`: rows
 * of it already found. `begun`: row of the headings of the first page. `hasRows`: anything but the next line of the form stands below the headings.
 */
function pageOf(
  view: StripView,
  lines: readonly Line[],
  first: number,
  { done, hasRows, begun }: { readonly done: ReadonlySet<number>; readonly hasRows: boolean; readonly begun: number },
): readonly number[] | null {
  const heading = lines.at(-1);
  const above = lines[first];
  if (!heading || !above) return null;
  const page = [heading.row];
  let index = lines.length - 2;
  for (let row = heading.row - 1; row > above.row; row -= 1) {
    if (view.row(row).length === 0 || done.has(row)) continue;
    const line = lines[index];
    const head = lines.slice(Math.max(0, first - MOST_LINES), first);
    if (line?.row !== row || line.hits.some(isSide) || !(line.hits.some(isOfHead) || isBesideTitle(view, head, line)))
      break;
    if (!isPrintedAbove(view, head, line)) return null;
    page.push(row);
    index -= 1;
  }
  if (page.length > 1 && heading.hits.every(isOverTotals)) return null;
  const amid = lines.slice(first + 1, index + 1);
  // A page may print the headings though the row that closes the table was the last of the page before.
  const rows = hasRows ? amid : amid.filter(({ hits }) => !hits.some(isClosing));
  if (rows.some(({ hits }) => beginsForm(hits))) return null;
  return goesOn(view, heading, { first: begun + 1, top: page.at(-1) ?? heading.row }) ? page : null;
}

/** A list whose total stands under its headings is whole wherever it is titled: no page goes on with a total. */
function isOverTotals({ candidates }: Hit): boolean {
  return candidates.some(({ label: { place, template } }) =>
    template.geometry.tables.some(({ table, block }) => block === place.block && table.total?.above === true),
  );
}

/** A title, the line of the year, the name of the project: what pages begin with. */
function isOfHead(hit: Hit): boolean {
  if (isTitleHit(hit)) return true;
  return hit.candidates.some(({ label }) => {
    const { role } = label.place;
    return role === "year" || isNameLabel(label);
  });
}

/** Whether a line says what stands directly beside the title above the table: whose form it is, its number, its unit. */
function isBesideTitle(view: StripView, head: readonly Line[], line: Line): boolean {
  const title = head.findIndex(({ hits }) => hits.some(isTitleHit));
  return title !== -1 && isPrintedAbove(view, head.slice(Math.max(0, title - 1), title + 2), line);
}

function isNameLabel({ template, place }: Hit["candidates"][number]["label"]): boolean {
  return place.label === template.form.roles.name?.label;
}

/** Whether a row above the table says all that a line says, by whatever stands beside titles. */
function isPrintedAbove(view: StripView, lines: readonly Line[], { row, hits }: Line): boolean {
  const titled = hits.some(isTitleHit);
  const wanted = view
    .row(row)
    .filter(({ cell }) => !titled || !standsBesideTitles(cellText(cell)))
    .map(keyOf);
  return lines.some((line) => {
    const said = new Set(view.row(line.row).map(keyOf));
    return wanted.every((key) => said.has(key));
  });
}

/** A title, or a line that begins as those of a head do, or closes a table. */
function beginsForm(hits: readonly Hit[]): boolean {
  return hits.some(isTitleHit) || (hits[0] !== undefined && isFirstOfLine(hits[0]) && !isSide(hits[0]));
}

function isFirstOfLine({ candidates }: Hit): boolean {
  return candidates.some(
    ({ kind, label: { place, shared } }) =>
      kind === "alone" && !shared && place.area.left === 0 && (place.role === "cell" || place.role === "total"),
  );
}

/** The first label of the row that closes a table. */
function isClosing({ candidates }: Hit): boolean {
  return candidates.some(({ kind, label: { place } }) => kind === "alone" && place.role === "total");
}

/** Whether what is printed beside the rows goes on below a repeated heading. */
function goesOn(view: StripView, { row: heading, hits }: Line, rows: { first: number; top: number }): boolean {
  const column = hits.find(isPrintedHeading)?.column;
  if (column === undefined) return true;
  const above: string[] = [];
  for (let row = rows.first; row < rows.top; row += 1) above.push(...textIn(view, row, column));
  for (let row = heading + 1; row <= Math.min(view.bottom, heading + MOST_LINES); row += 1) {
    const [next] = textIn(view, row, column);
    if (next !== undefined) return goesOnWith(next, above);
  }
  return true;
}

function textIn(view: StripView, row: number, column: number): readonly string[] {
  return view.at(row, column).map(keyOf);
}

/** Over a column in which levels or kinds are printed. */
function isPrintedHeading({ candidates }: Hit): boolean {
  return candidates.some(
    ({ kind, label: { template, place } }) =>
      kind === "alone" &&
      template.form.tables.some(({ columns }) =>
        columns.some(({ heading, value }) => heading === place.label && isFirstPrinted(value.type)),
      ),
  );
}

function isFirstPrinted(type: string): boolean {
  return type === "level1" || type === "kind";
}
