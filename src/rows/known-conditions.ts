import type { Area } from "../core/grid/grid";
import type { Form } from "../forms/compile/form";
import { oncePer } from "../core/remembered";
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
const known = oncePer((_form: Form) => new Map<string, readonly KnownCondition[]>());

/** What a format of ours marks, by its formula. Undefined for one that is not ours. */
export function knownCondition({ table, part }: TablePlace, formula: string): Marked | undefined {
  const ofForm = known(part.form);
  let ofTable = ofForm.get(table.path);
  if (ofTable === undefined) ofForm.set(table.path, (ofTable = plannedOf(part.form, table.path)));
  const offset = part.area.left;
  const shape = shapeOf(formula, -offset);
  const found = ofTable.find((each) => each.shape === shape);
  if (found === undefined) return undefined;
  const there = ({ left, right }: Columns): Columns => ({ left: left + offset, right: right + offset });
  return { columns: found.columns?.map(there) ?? null, level: found.level && there(found.level) };
}

function plannedOf(form: Form, path: string): readonly KnownCondition[] {
  return UNITS.flatMap((unit) => {
    const plans = planForm(form, { fiscalYear: form.since, unit });
    return form.sheets.flatMap((sheet, index) => {
      const place = sheet.geometry.tables.find(({ table }) => table.path === path);
      return (plans[index]?.conditionalFormats ?? []).map(({ formula, areas }) => ({
        shape: shapeOf(formula),
        columns: place && areas.every((area) => isBody(area, place)) ? areas : null,
        level: place && areas.length === 1 ? (areas.find((area) => isPrinted(area, place)) ?? null) : null,
      }));
    });
  });
}

function isPrinted({ top, bottom, left }: Area, { columns, firstRow, lastRow }: PrintedPlace): boolean {
  const column = columns.find((each) => each.left === left)?.column;
  return column !== undefined && kindOf(column.value).printed && top >= firstRow && bottom <= lastRow;
}

const UNITS = ["元", "万元"] as const;

function isBody({ top, bottom }: Area, { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number }) {
  return top === firstRow && bottom === lastRow;
}
