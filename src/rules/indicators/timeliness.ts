import { compareDates } from "../../core/dates";
import type { Target } from "../../core/target";
import type { CompleteIndicator } from "../checked/complete-indicators";
import { finding, type CheckContext, type RuleSet } from "../checked/context";
import type { Finding } from "../finding";
import { periodOf, type Period } from "../checked/period";
import { AFTER_PROJECT } from "./word-lists";

/** Whether what is to be done in time is to be done while the project runs. Only where the year and month are stated. */
export const timelinessRules: RuleSet = {
  rules: ["TIME-AFTER-END", "TIME-BEFORE-START"],
  check(context) {
    const period = periodOf(context);
    if (!period) return [];
    const { start, end } = period;
    return context.indicators.flatMap((indicator) => {
      if (indicator.kind !== "timeliness") return [];
      const moments = lastMoments(indicator.target);
      const late = moments.some(({ latest }) => compareDates(latest, end.iso) === 1);
      if (late && !AFTER_PROJECT.test(indicator.name)) return [outside(context, indicator, "TIME-AFTER-END", period)];
      const early = moments.some(({ stated }) => compareDates(stated, start.iso) === -1);
      return early ? [outside(context, indicator, "TIME-BEFORE-START", period)] : [];
    });
  },
};

function outside(
  context: CheckContext,
  { row, target }: CompleteIndicator,
  rule: "TIME-AFTER-END" | "TIME-BEFORE-START",
  { start, end }: Period,
): Finding {
  return finding(context, rule, row.target.at, {
    subject: row.subject,
    field: row.targetPath,
    observed: target.raw,
    expected: rule === "TIME-AFTER-END" ? end.iso : start.iso,
    // Both: dates out of order are settled first.
    related: [start.at, end.at],
  });
}

interface Moment {
  /** The date as stated. */
  readonly stated: string;
  /** The last that may be meant: `2024年1月前` is over when January begins. */
  readonly latest: string;
}

function lastMoments(target: Target): readonly Moment[] {
  switch (target.kind) {
    case "deadline":
      return momentOf(target.due, target.raw);
    case "period":
      return momentOf(target.to, "");
    case "compound":
      return target.parts.flatMap(lastMoments);
    case "quantity":
    case "range":
    case "qualitative":
    case "placeholder":
    case "incomplete":
    case "malformed":
      return [];
  }
}

/** 前, but not 底前: before the end of a month is within it. */
const BEFORE = /(?<![底末]|[底末][之以])前/;

/** A year alone may be a school year or the like. */
function momentOf(iso: string | null, raw: string): readonly Moment[] {
  if (iso === null || iso.length < 7) return [];
  return [{ stated: iso, latest: BEFORE.test(raw) ? previous(iso) : iso }];
}

/** The month or day before. */
function previous(iso: string): string {
  const [year = 0, month = 1, day] = iso.split("-").map(Number);
  const before = day === undefined ? Date.UTC(year, month - 2, 1) : Date.UTC(year, month - 1, day - 1);
  return new Date(before).toISOString().slice(0, iso.length);
}
