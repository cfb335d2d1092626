import type { Area } from "../core/grid/grid";
import { PRINTED_UNITS } from "../core/number/amounts";
import type { Form } from "../forms/compile/form";
import { oncePer } from "../core/remembered";
import type { SheetPlan } from "../layout/plan";
import { planForm } from "../layout/plan-form";
import type { TablePlace as PrintedPlace } from "../forms/compile/places";
import { kindOf } from "../values";
import { shapeOf } from "./references";
import type { Columns } from "./sheet-edit";
import type { TablePlace } from "./table-place";

/** Our own conditional formats, known by what they say: those of people are left alone. */

interface KnownCondition {
  readonly shape: string;
  /** Columns of the cells that it marks, where these are all rows of a table; null where they are others. */
  readonly columns: readonly Columns[] | null;
  /** It marks a level where it is printed. */
  readonly level: Columns | null;
}

export type Marked = Pick<KnownCondition, "columns" | "level">;

/** By path of the table. */
const known = oncePer((form: Form) => {
  const plans = PRINTED_UNITS.map((unit) => planForm(form, { fiscalYear: form.since, unit }));
  return new Map(form.tables.map(({ path }) => [path, plans.flatMap((sheets) => conditionsOf(form, path, sheets))]));
});

/** What a format of ours marks, by its formula. Undefined for one that is not ours. */
export function knownCondition({ table, part }: TablePlace, formula: string): Marked | undefined {
  const offset = part.area.left;
  const shape = shapeOf(formula, -offset);
  const found = known(part.form)
    .get(table.path)
    ?.find((each) => each.shape === shape);
  if (found === undefined) return undefined;
  const there = ({ left, right }: Columns): Columns => ({ left: left + offset, right: right + offset });
  return { columns: found.columns?.map(there) ?? null, level: found.level && there(found.level) };
}

function conditionsOf({ sheets }: Form, path: string, plans: readonly SheetPlan[]): readonly KnownCondition[] {
  return sheets.flatMap(({ geometry }, index) => {
    const place = geometry.tables.find(({ table }) => table.path === path);
    return (plans[index]?.conditionalFormats ?? []).map(({ formula, areas }) => ({
      shape: shapeOf(formula),
      columns: place && areas.every((area) => isBody(area, place)) ? areas : null,
      level: place && areas.length === 1 ? (areas.find((area) => isPrinted(area, place)) ?? null) : null,
    }));
  });
}

function isPrinted({ top, bottom, left }: Area, { columns, firstRow, lastRow }: PrintedPlace): boolean {
  const column = columns.find((each) => each.left === left)?.column;
  return column !== undefined && kindOf(column.value).printed && top >= firstRow && bottom <= lastRow;
}

function isBody({ top, bottom }: Area, { firstRow, lastRow }: PrintedPlace): boolean {
  return top === firstRow && bottom === lastRow;
}
