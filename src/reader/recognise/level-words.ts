import type { ColumnNode } from "../../forms/compile/form";
import type { TablePlace } from "../../forms/compile/geometry";
import { headingsOf } from "../../forms/compile/headings";
import { isLevel2, level1Of, level2Of, printedText } from "../find/levels";
import type { Occurrence } from "../find/occurrence";
import { linesOf } from "../find/outline";
import { HEADINGS_IN_ROW } from "../find/weights";
import type { SheetView } from "../find/sheet-view";

/** Longer than any list of indicators; what stands further down is something else. */
const MOST_ROWS = 200;

/**
 * How many different words stand in the level columns of an occurrence that its form does not know there. Forms that
 * share their labels may still differ in their levels: cost is a first level in one and a second in another.
 */
export function foreignLevels(view: SheetView, occurrence: Occurrence): number {
  const foreign = new Set<string>();
  for (const table of occurrence.template.geometry.tables) collect(view, occurrence, table, foreign);
  return foreign.size;
}

function collect(view: SheetView, occurrence: Occurrence, table: TablePlace, foreign: Set<string>): void {
  const { form } = occurrence.template;
  const { indicators } = table.table;
  if (!indicators) return;
  const first = columnOf(occurrence, table, indicators.level1);
  const second = indicators.level2 && columnOf(occurrence, table, indicators.level2);
  const headings = table.columns
    .flatMap(({ column }) => headingsOf(column))
    .flatMap(({ id }) => occurrence.located.get(id) ?? []);
  if (first === null || headings.length === 0) return;
  // Without its second column the table has lost more than levels can tell.
  if (indicators.level2 && (second === null || second <= first)) return;
  const top = Math.max(...headings.map(({ hit }) => hit.area.bottom)) + 1;
  const bottom = Math.min(occurrence.bottom, nextHeadings(occurrence, top) - 1, top + MOST_ROWS);
  let level1: ReturnType<typeof level1Of> = null;
  for (let row = top; row <= bottom; row += 1) {
    const printed1 = textIn(view, row, first);
    const printed2 = second === null ? null : textIn(view, row, second);
    if (printed1 !== null) level1 = level1Of(form, printed1);
    if (printed1 !== null && level1 === null) foreign.add(printed1);
    if (printed2 === null) continue;
    const known = level1 ? level2Of(level1, printed2) !== null : isLevel2(form, printed2);
    if (!known) foreign.add(`${level1?.code ?? ""} ${printed2}`);
  }
}

/** The first row from there on in which the headings of another table stand. */
function nextHeadings({ segment: { hits } }: Occurrence, top: number): number {
  const lines = linesOf(hits.filter(({ row, is }) => row >= top && is.heading));
  return lines.find((line) => line.hits.length >= HEADINGS_IN_ROW)?.row ?? Infinity;
}

/** Under its heading; where that is lost, where the other columns leave it. */
function columnOf(occurrence: Occurrence, { columns }: TablePlace, column: ColumnNode): number | null {
  const place = columns.find((each) => each.column === column);
  if (!place) return null;
  return occurrence.located.get(place.column.heading?.id ?? "")?.hit.column ?? occurrence.columns.at(place.left);
}

function textIn(view: SheetView, row: number, column: number): string | null {
  return printedText(view.cell(row, column));
}
