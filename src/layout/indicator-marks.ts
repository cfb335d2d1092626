import { a1, absolute } from "../core/grid/address";
import type { ColumnNode, IndicatorColumns } from "../forms/compile/form";
import type { TablePlace } from "../forms/compile/geometry";
import { asAreas, columnAbsolute, isNothing, mark } from "./marks";
import type { ConditionalFormatPlan } from "./plan";
import { columnEnds } from "./totals";
import type { GuardedSheet } from "./validations";

/** Rows of indicators of which something is missing, or still stands for what is to be put in. */
export function indicatorMarks(
  sheet: GuardedSheet,
  place: TablePlace,
  filled: string,
): readonly ConditionalFormatPlan[] {
  const { indicators } = place.table;
  if (!indicators) return [];
  const name = columnEnds(place, indicators.name.key);
  const value = columnEnds(place, indicators.target.key);
  if (!name || !value) return [];
  const [noName, noTarget] = [
    isNothing(columnAbsolute(name.first), wordsIn(sheet, indicators.name)),
    isNothing(columnAbsolute(value.first), wordsIn(sheet, indicators.target)),
  ];
  return [
    mark("ROW-NO-TARGET", asAreas(`${value.first}:${value.last}`), `AND(${noTarget},NOT(${noName}))`),
    mark("ROW-NO-NAME", asAreas(`${name.first}:${name.last}`), `AND(${noName},NOT(${noTarget}))`),
    ...placeholders(sheet, indicators, { name, value }),
    ...missingLevels(sheet, place, filled),
  ];
}

/** Signs that stand for a number, where the paper prints none itself. */
function placeholders(
  sheet: GuardedSheet,
  indicators: IndicatorColumns,
  { name, value }: Readonly<Record<"name" | "value", { readonly first: string; readonly last: string }>>,
): readonly ConditionalFormatPlan[] {
  const prints = (column: ColumnNode) =>
    column.around?.hints.some((hint) => hint.includes("**")) ||
    wordsIn(sheet, column).some((words) => words.includes("**"));
  const [inName, inTarget] = [prints(indicators.name), prints(indicators.target)];
  const [first, last] = [inName ? value : name, inTarget ? name : value];
  if (inName && inTarget) return [];
  return [mark("TARGET-PLACEHOLDER", asAreas(`${first.first}:${last.last}`), `ISNUMBER(FIND("**",${first.first}))`)];
}

/** What the paper prints in the rows of a column. */
function wordsIn(sheet: GuardedSheet, column: ColumnNode): readonly string[] {
  const words = sheet.cells.flatMap(({ source }) =>
    (source.kind === "table-cell" || source.kind === "target-part") && source.column === column && source.words !== null
      ? [source.words]
      : [],
  );
  return [...new Set(words)];
}

/** A required first level is marked where it is printed while none of its rows has both a name and a target. */
function missingLevels(sheet: GuardedSheet, place: TablePlace, filled: string): readonly ConditionalFormatPlan[] {
  const { indicators } = place.table;
  const name = place.columns.find(({ column }) => column === indicators?.name);
  const target = place.columns.find(({ column }) => column === indicators?.target);
  if (!name || !target) return [];
  if (place.table.optional) return [];
  return sheet.form.levels.flatMap((level) => {
    if (!level.required) return [];
    const printed = sheet.cells.filter(
      ({ source }) => source.kind === "printed" && source.column === indicators?.level1 && source.code === level.code,
    );
    const [first] = printed;
    if (!first) return [];
    const complete = printed.map(({ area }) => {
      const column = (left: number) => `${absolute(a1(area.top, left))}:${absolute(a1(area.bottom, left))}`;
      return `COUNTIFS(${column(name.at)},"<>",${column(target.at)},"<>")`;
    });
    return [mark("LEVEL1-MISSING", [first.area], `AND(${filled},${complete.join("+")}=0)`)];
  });
}
