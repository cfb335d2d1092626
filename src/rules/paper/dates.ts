import { compareDates, yearOf } from "../../core/dates";
import { finding, partOf, type CheckContext, type FormContext, type RuleSet } from "../checked/context";
import type { Finding } from "../finding";
import { periodOf, type Period } from "../checked/period";

/** Whether dates are dates, in order, and in step with the years that the form prints. */
export const dateRules: RuleSet = {
  rules: ["DATE-UNREADABLE", "DATE-ORDER", "YEAR-OUTSIDE", "YEAR-SPAN"],
  check(context) {
    const period = periodOf(context);
    return [
      ...unreadable(context),
      ...(period ? [...order(context, period), ...outside(context, period)] : []),
      ...goalSpan(context, period),
    ];
  },
};

function unreadable(context: CheckContext): readonly Finding[] {
  return context.cells.flatMap(({ cell, name, path }) =>
    cell.value.type === "date" && cell.value.unreadable
      ? [
          finding(context, "DATE-UNREADABLE", cell.at, {
            subject: name,
            field: path,
            observed: cell.raw,
          }),
        ]
      : [],
  );
}

function order(context: FormContext, { start, end }: Period): readonly Finding[] {
  if (compareDates(start.iso, end.iso) !== 1) return [];
  const { start: field } = context.form.roles;
  const details = {
    subject: field?.name ?? "",
    field: field?.path ?? null,
    observed: start.iso,
    expected: end.iso,
    related: [end.at],
  };
  return [finding(context, "DATE-ORDER", start.at, details)];
}

function outside(context: FormContext, { start, end }: Period): readonly Finding[] {
  const { value: year, at } = context.reading.year;
  const first = yearOf(start.iso);
  const last = yearOf(end.iso);
  if (year === null || (year >= first && year <= last)) return [];
  return [
    finding(context, "YEAR-OUTSIDE", at, {
      subject: String(year),
      field: "fiscalYear",
      observed: String(year),
      expected: years(first, last),
      related: [start.at, end.at],
    }),
  ];
}

/** The years printed with the overall goal against those of the period. Years that are not printed say nothing. */
function goalSpan(context: FormContext, period: Period | null): readonly Finding[] {
  const { span } = context.form;
  if (!span || !period) return [];
  const label = partOf(context, span.goal.sheet)?.labels.get(span.label.id);
  if (!label) return [];
  const { from, to } = label.slots;
  const first = yearOf(period.start.iso);
  const last = yearOf(period.end.iso);
  if ((from === undefined || from === first) && (to === undefined || to === last)) return [];
  return [
    finding(context, "YEAR-SPAN", label.at, {
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
