import type { FormReading } from "../../reader/reading";
import { compareDates, yearOf } from "../../core/date/dates";
import type { ValueCell } from "../checked/cells";
import { partOf } from "../checked/places";
import { withAll, withRoles, withSpan, withValues } from "../engine/asks";
import { rule } from "../engine/rule";
import { atValue, sighting, type Sighting } from "../engine/sighting";
import { periodOf } from "../checked/period";

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
  if (!period) return [];
  const { start, end } = period;
  if (compareDates(start.iso, end.iso) !== 1) return [];
  const { name = "", path = null } = reading.form.roles.start ?? {};
  const details = { observed: start.iso, expected: end.iso, related: [end.at] };
  return [sighting(start.at, { subject: name, field: path, ...details })];
}

function outside(reading: FormReading): readonly Sighting[] {
  const period = periodOf(reading);
  if (!period) return [];
  const { start, end } = period;
  const { value: year, at } = reading.year;
  const first = yearOf(start.iso);
  const last = yearOf(end.iso);
  if (year === null || (year >= first && year <= last)) return [];
  return [
    sighting(at, {
      subject: String(year),
      field: "fiscalYear",
      observed: String(year),
      expected: years(first, last),
      related: [start.at, end.at],
    }),
  ];
}

function goalSpan(reading: FormReading): readonly Sighting[] {
  const { span } = reading.form;
  const period = periodOf(reading);
  if (!span || !period) return [];
  const label = partOf(reading, span.goal.sheet)?.labels.get(span.label.id);
  if (!label) return [];
  const { from, to } = label.slots;
  const first = yearOf(period.start.iso);
  const last = yearOf(period.end.iso);
  if ((from === undefined || from === first) && (to === undefined || to === last)) return [];
  return [
    sighting(label.at, {
      subject: span.goal.name,
      field: span.path,
      observed: years(from ?? first, to ?? last),
      expected: years(first, last),
      related: [period.start.at, period.end.at],
    }),
  ];
}

function years(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
