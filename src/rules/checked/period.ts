import { compareDates, yearOf } from "../../core/date/dates";
import type { FieldNode } from "../../forms/compile/form";
import type { CellRef } from "../../reader/reading";
import { fieldAt } from "./cells";
import type { FormContext } from "./context";

/** When a project starts and ends, by the cells that say so. */
export interface Period {
  readonly start: { readonly iso: string; readonly at: CellRef };
  readonly end: { readonly iso: string; readonly at: CellRef };
}

/** Null where one of the dates is blank, no date or on a sheet that is missing. */
export function periodOf(context: FormContext): Period | null {
  const { roles } = context.form;
  const start = dateAt(context, roles.start, "from");
  const end = dateAt(context, roles.end, "to");
  return start && end ? { start, end } : null;
}

/** Whether a project starts and ends in one year, or later than it starts; null where that cannot be told. */
export function yearsOf(context: FormContext): "one" | "several" | null {
  const period = periodOf(context);
  if (!period || compareDates(period.start.iso, period.end.iso) === 1) return null;
  return yearOf(period.start.iso) === yearOf(period.end.iso) ? "one" : "several";
}

/** Where both days stand in one cell, its first and last one. */
function dateAt(context: FormContext, field: FieldNode | null, end: "from" | "to"): Period["start"] | null {
  const cell = fieldAt(context.reading, field);
  const { value } = cell ?? {};
  const iso = value?.type === "date" ? value.iso : value?.type === "period" ? value[end] : null;
  return cell?.found && iso !== null ? { iso, at: cell.at } : null;
}
