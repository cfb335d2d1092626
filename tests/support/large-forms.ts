import { FORMS } from "../../src/forms";
import type { Grid } from "../../src/core/grid/grid";
import { formEngine } from "../../src/live/form-engine";
import { gridFromText, seedText, sheetRef, withRow, withTexts } from "./grids";
import { stopwatch } from "./stopwatch";

/** A published form, and what people may make of it. */
export const ORDINARY = gridFromText(seedText("chongming-2023"));

const INDICATOR = "居民区党组织解决群众困难";
/** As many characters as a cell holds. */
const LONG = "推动经费覆盖至三十个党委，按时足额下拨，保障党员教育。".repeat(1300).slice(0, 32_767);

/** With so many indicators more, each of a name of its own. */
export function withIndicators(count: number): Grid {
  const at = ORDINARY.cells.findIndex((row) => row.some((cell) => cell?.text.includes(INDICATOR)));
  const row = ORDINARY.cells[at];
  if (!row) throw new Error(`no indicator ${INDICATOR}`);
  return Array.from({ length: count }).reduce<Grid>((grid, _, index) => {
    const name = `${INDICATOR}${index}`;
    return withRow(
      grid,
      at + 1,
      row.map((cell) => (cell?.text.includes(INDICATOR) ? { ...cell, value: name, text: name } : cell)),
    );
  }, ORDINARY);
}

/** With each of its longer texts as long as a cell can hold; and how many there are. */
export function withLongTexts(): { readonly grid: Grid; readonly count: number } {
  const grid = withTexts(ORDINARY, (text) => (text.length > 40 && !text.includes("：") ? LONG : text));
  return { grid, count: grid.cells.flat().filter((cell) => cell?.text === LONG).length };
}

/** The first form of a sheet, read and checked as with every edit. */
export function checkedForm(grid: Grid): ReturnType<ReturnType<typeof formEngine>["check"]> {
  const engine = formEngine(FORMS);
  const [form] = engine.assemble([engine.readSheet(sheetRef("申报表"), grid)]);
  if (!form) throw new Error("no form");
  return engine.check(form);
}

/**
 * Milliseconds of the shortest of several tries: on a busy machine many of them are interrupted, the shortest is not.
 *
 * @param enough no more tries are made once one took less
 */
export function checkTime(grid: Grid, { enough = 0 } = {}): number {
  const tries = enough > 0 ? 400 : 40;
  let shortest = Number.POSITIVE_INFINITY;
  for (let made = 0; made < tries && shortest >= enough; made += 1) {
    const taken = stopwatch();
    checkedForm(grid);
    shortest = Math.min(shortest, taken());
  }
  return shortest;
}
