import type { FormReading } from "../../reader/reading";
import type { ValueCell } from "../checked/cells";
import { partOf } from "../checked/places";
import { withAll, withRoles, withSpan, withValues } from "../engine/asks";
import { rule } from "../engine/rule";
import { atValue, type Sighting } from "../engine/sighting";
import { isOutOfOrder, periodOf, type Period } from "../checked/period";

/** Dates are dates. */
export const dateUnreadable = rule({
  id: "DATE-UNREADABLE",
  severity: "error",
  family: "fields",
  stage: "values",
  asks: withValues("date", "partial-date", "period", "duration"),
  check: ({ cells }) => cells.filter(isUnreadable).map((value) => atValue(value, { observed: value.cell.raw })),
});

function isUnreadable({ cell: { value } }: ValueCell): boolean {
  return (value.type === "date" || value.type === "period" || value.type === "duration") && value.unreadable;
}

/** Dates are in order. */
export const dateOrder = rule({
  id: "DATE-ORDER",
  severity: "error",
  family: "fields",
  asks: withRoles("start", "end"),
  check: order,
});

/** The fiscal year is one of the project's. */
export const yearOutside = rule({
  id: "YEAR-OUTSIDE",
  severity: "warning",
  family: "fields",
  hiddenBehind: ["DATE-ORDER"],
  asks: withRoles("start", "end"),
  check: outside,
});

/** The years printed with the overall goal are those of the period. Years that are not printed say nothing. */
export const yearSpan = rule({
  id: "YEAR-SPAN",
  severity: "warning",
  family: "fields",
  hiddenBehind: ["DATE-ORDER"],
  asks: withAll(withSpan, withRoles("start", "end")),
  check: goalSpan,
});

function order(reading: FormReading): readonly Sighting[] {
  const period = periodOf(reading);
  if (!period || !isOutOfOrder(period)) return [];
  const { start, end } = period;
  const { name, path } = start.field;
  return [{ at: start.at, subject: name, field: path, observed: start.iso, expected: end.iso, related: [end.at] }];
}

function outside(reading: FormReading): readonly Sighting[] {
  const period = periodOf(reading);
  const { value: year, at } = reading.year;
  if (!period || year === null || (year >= period.start.year && year <= period.end.year)) return [];
  return [{ at, subject: String(year), field: "fiscalYear", observed: String(year), ...told(period) }];
}

function goalSpan(reading: FormReading): readonly Sighting[] {
  const { span } = reading.form;
  const period = periodOf(reading);
  const label = span && partOf(reading, span.goal.sheet)?.labels.get(span.label.id);
  if (!label || !period) return [];
  const { from = period.start.year, to = period.end.year } = label.slots;
  if (from === period.start.year && to === period.end.year) return [];
  return [{ at: label.at, subject: span.goal.name, field: span.path, observed: years(from, to), ...told(period) }];
}

function told({ start, end }: Period): Pick<Sighting, "expected" | "related"> {
  return { expected: years(start.year, end.year), related: [start.at, end.at] };
}

function years(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
