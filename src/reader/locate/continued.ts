import type { TablePlace } from "../../forms/compile/geometry";
import { labelKey } from "../../core/text/text";
import { cellText } from "../../values/cell-text";
import { goesOnWith } from "../find/levels";
import type { LocatedPart, SheetReading } from "../sheet-reading";
import type { PartView } from "./part-view";
import { extentOf } from "./table-extent";
import { wordsIn } from "./table-end";

/** Tables that go on from one worksheet to the one directly behind. */

/**
 * For each part of a workbook's sheets, what goes on with its last table on the sheets behind, in order. Sheets in tab
 * order.
 */
export function continuedBy(readings: readonly SheetReading[]): ReadonlyMap<LocatedPart, readonly LocatedPart[]> {
  const joined = new Map<LocatedPart, LocatedPart[]>();
  let pages: readonly LocatedPart[] = [];
  for (const { parts, continuations = [] } of readings) {
    const [first] = pages;
    const next = continuations.find((each) => continues(pages, each));
    if (first && next) {
      pages = [...pages, next];
      joined.set(first, pages.slice(1));
    } else {
      pages = [...parts].sort((a, b) => a.area.bottom - b.area.bottom).slice(-1);
    }
  }
  return joined;
}

/** Whether a sheet goes on with the table that ends the pages before: of the same form and year, under levels that follow. */
function continues(pages: readonly LocatedPart[], next: LocatedPart): boolean {
  const [first] = pages;
  const end = pages.at(-1);
  if (!first || !end || first.form !== next.form || first.sheetKey !== next.sheetKey) return false;
  if (next.year.value !== null && next.year.value !== first.year.value) return false;
  const [after] = next.view.occurrence.template.geometry.tables;
  const before = after && sameTable(end.view, after);
  if (!after || !before || isBlank(next.view, after) || isClosed(end.view, before)) return false;
  if (headingsIn(next.view, after) !== headingsIn(end.view, before)) return false;
  const above = pages.flatMap(({ view }) => {
    const table = sameTable(view, after);
    return table ? printedDown(view, table) : [];
  });
  return goesOnWith(printedDown(next.view, after)[0], above);
}

/** What the headings of a table say as far as they stand without a gap: others than the form's own are among them. */
function headingsIn(part: PartView, table: TablePlace): string {
  const { columns, headings } = extentOf(part, table);
  const cells = part.view.run(headings.top, columns[0]?.left ?? 0, part.occurrence.segment.right);
  return cells.map(({ cell }) => labelKey(cellText(cell))).join("\n");
}

function sameTable({ occurrence }: PartView, { table }: TablePlace): TablePlace | undefined {
  return occurrence.template.geometry.tables.find((each) => each.table.path === table.path);
}

function isBlank(part: PartView, table: TablePlace): boolean {
  const { first, last } = extentOf(part, table);
  return last < first;
}

/** Something else of the form stands below the table. */
function isClosed(part: PartView, place: TablePlace): boolean {
  const { total, side } = place.table;
  if (total && !total.above && part.label(total.label)) return true;
  const { last } = extentOf(part, place);
  return [...part.occurrence.located.values()].some(
    ({ hit, label }) => hit.row > last && label.place.label.id !== side?.id,
  );
}

/** What is printed beside the rows of a table, from top to bottom. */
function printedDown(part: PartView, table: TablePlace): readonly string[] {
  const extent = extentOf(part, table);
  const { first, last, foreign } = extent;
  const words: string[] = [];
  for (let row = first; row <= last; row += 1) {
    if (!foreign.has(row) && !part.isPrintedAgain(row)) words.push(...wordsIn(extent, row));
  }
  return words;
}
