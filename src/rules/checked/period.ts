import { compareDates, yearOf } from "../../core/date/dates";
import type { FieldNode } from "../../forms/compile/form";
import type { CellRef, FormReading } from "../../reader/reading";
import { fieldAt } from "./cells";

/** When a project starts and ends, by the cells that say so. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

interface Day {
  readonly iso: string;
  readonly year: number;
  readonly at: CellRef;
  readonly field: FieldNode;
}

/** Null where one of the dates is blank, no date or on a sheet that is missing. */
export function periodOf(reading: FormReading): Period | null {
  const { roles } = reading.form;
  const start = dayOf(reading, roles.start, "from");
  const end = dayOf(reading, roles.end, "to");
  return start && end ? { start, end } : null;
}

export function isOutOfOrder({ start, end }: Period): boolean {
  return compareDates(start.iso, end.iso) === 1;
}

/** Whether a project starts and ends in one year, or later than it starts; null where that cannot be told. */
export function yearsOf(reading: FormReading): "one" | "several" | null {
  const period = periodOf(reading);
  if (!period || isOutOfOrder(period)) return null;
  return period.start.year === period.end.year ? "one" : "several";
}

/** Where both days stand in one cell, its first and last one. */
function dayOf(reading: FormReading, field: FieldNode | null, end: "from" | "to"): Day | null {
  const cell = fieldAt(reading, field);
  const { value } = cell ?? {};
  const iso = value?.type === "date" ? value.iso : value?.type === "period" ? value[end] : null;
  return field && cell && iso !== null ? { iso, year: yearOf(iso), at: cell.at, field } : null;
}
