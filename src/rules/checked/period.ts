import { compareDates, yearOf } from "../../core/date/dates";
import type { FieldNode } from "../../forms/compile/form";
import type { CellRef, FormReading } from "../../reader/reading";
import { fieldAt } from "./cells";

/** When a project starts and ends, by the cells that say so. */
export interface Period {
  readonly start: { readonly iso: string; readonly at: CellRef };
  readonly end: { readonly iso: string; readonly at: CellRef };
}

/** Null where one of the dates is blank, no date or on a sheet that is missing. */
export function periodOf(reading: FormReading): Period | null {
  const { roles } = reading.form;
  const start = dateAt(reading, roles.start, "from");
  const end = dateAt(reading, roles.end, "to");
  return start && end ? { start, end } : null;
}

/** Whether a project starts and ends in one year, or later than it starts; null where that cannot be told. */
export function yearsOf(reading: FormReading): "one" | "several" | null {
  const period = periodOf(reading);
  if (!period || compareDates(period.start.iso, period.end.iso) === 1) return null;
  return yearOf(period.start.iso) === yearOf(period.end.iso) ? "one" : "several";
}

/** Where both days stand in one cell, its first and last one. */
function dateAt(reading: FormReading, field: FieldNode | null, end: "from" | "to"): Period["start"] | null {
  const cell = fieldAt(reading, field);
  const { value } = cell ?? {};
  const iso = value?.type === "date" ? value.iso : value?.type === "period" ? value[end] : null;
  return cell && iso !== null ? { iso, at: cell.at } : null;
}
