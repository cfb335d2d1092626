import { a1, absolute } from "../core/grid/address";
import { around, type Area } from "../core/grid/grid";
import type { ColumnNode, IndicatorColumns } from "../forms/compile/form";
import type { TablePlace } from "../forms/compile/geometry";
import { columnAbsolute, isNothing, mark } from "./marks";
import type { PlacedSheet } from "./placed-cells";
import type { ConditionalFormatPlan } from "./plan";
import { bodyOf } from "./totals";

/** Rows of indicators of which something is missing, or still stands for what is to be put in. */
export function indicatorMarks(
  sheet: PlacedSheet,
  place: TablePlace,
  filled: string,
): readonly ConditionalFormatPlan[] {
  const { indicators } = place.table;
  if (!indicators) return [];
  const [name, target] = [bodyOf(place, indicators.name), bodyOf(place, indicators.target)];
  if (!name || !target) return [];
  const [noName, noTarget] = [
    isNothing(columnAbsolute(firstOf(name)), wordsIn(sheet, indicators.name)),
    isNothing(columnAbsolute(firstOf(target)), wordsIn(sheet, indicators.target)),
  ];
  return [
    mark("ROW-NO-TARGET", [target], `AND(${noTarget},NOT(${noName}))`),
    mark("ROW-NO-NAME", [name], `AND(${noName},NOT(${noTarget}))`),
    ...placeholders(sheet, indicators, { name, target }),
    ...(place.table.optional ? [] : missingLevels(sheet, indicators, { name, target }, filled)),
  ];
}

function firstOf({ top, left }: Area): string {
  return a1(top, left);
}

type Bodies = Readonly<Record<"name" | "target", Area>>;

/** Signs that stand for a number, where the paper prints none itself. */
function placeholders(
  sheet: PlacedSheet,
  indicators: IndicatorColumns,
  { name, target }: Bodies,
): readonly ConditionalFormatPlan[] {
  const prints = (column: ColumnNode) =>
    column.around?.hints.some((hint) => hint.includes("**")) ||
    wordsIn(sheet, column).some((words) => words.includes("**"));
  const [inName, inTarget] = [prints(indicators.name), prints(indicators.target)];
  const [first, last] = [inName ? target : name, inTarget ? name : target];
  if (inName && inTarget) return [];
  return [mark("TARGET-PLACEHOLDER", [around(first, last)], `ISNUMBER(FIND("**",${firstOf(first)}))`)];
}

/** What the paper prints in the rows of a column. */
function wordsIn(sheet: PlacedSheet, column: ColumnNode): readonly string[] {
  return [...new Set(sheet.cells.flatMap((cell) => (cell.column === column ? (cell.words ?? []) : [])))];
}

/** A required first level is marked where it is printed while none of its rows has both a name and a target. */
function missingLevels(
  { form, cells }: PlacedSheet,
  { level1 }: IndicatorColumns,
  { name, target }: Bodies,
  filled: string,
): readonly ConditionalFormatPlan[] {
  return form.levels.flatMap(({ code, required }) => {
    const printed = required ? cells.filter((cell) => cell.column === level1 && cell.code === code) : [];
    const [first] = printed;
    if (!first) return [];
    const complete = printed.map(({ area: { top, bottom } }) => {
      const rows = ({ left }: Area) => absolute(`${a1(top, left)}:${a1(bottom, left)}`);
      return `COUNTIFS(${rows(name)},"<>",${rows(target)},"<>")`;
    });
    return [mark("LEVEL1-MISSING", [first.area], `AND(${filled},${complete.join("+")}=0)`)];
  });
}
