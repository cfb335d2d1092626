import { compareDates } from "../../core/date/dates";
import type { Target } from "../../core/target/target";
import type { CompleteIndicator } from "../checked/complete-indicators";
import type { Checked } from "../checked/checked";
import { withAll, withLevel, withRoles } from "../engine/asks";
import { rule } from "../engine/rule";
import { atTarget, type Sighting } from "../engine/sighting";
import { periodOf, type Period } from "../checked/period";
import { AFTER_PROJECT } from "./word-lists";

const withDates = withAll(withLevel("timeliness"), withRoles("start", "end"));

/** What is to be done in time is to be done while the project runs. Only where the year and month are stated. */
export const timeAfterEnd = rule({
  id: "TIME-AFTER-END",
  severity: "error",
  family: "measures",
  hiddenBehind: ["DATE-ORDER"],
  asks: withDates,
  check: (checked) => outside(checked, "end", isLate),
});

export const timeBeforeStart = rule({
  id: "TIME-BEFORE-START",
  severity: "warning",
  family: "measures",
  hiddenBehind: ["DATE-ORDER"],
  asks: withDates,
  check: (checked) =>
    outside(checked, "start", (indicator, period) => !isLate(indicator, period) && isEarly(indicator, period)),
});

function outside(
  checked: Checked,
  bound: keyof Period,
  isOutside: (indicator: CompleteIndicator, period: Period) => boolean,
): readonly Sighting[] {
  const period = periodOf(checked);
  if (!period) return [];
  // Both days: dates out of order are settled first.
  const details = { expected: period[bound].iso, related: [period.start.at, period.end.at] };
  return checked.indicators
    .filter((indicator) => indicator.kind === "timeliness" && isOutside(indicator, period))
    .map((indicator) => atTarget(indicator, details));
}

function isLate({ name, target }: CompleteIndicator, { end }: Period): boolean {
  return !AFTER_PROJECT.test(name) && lastMoments(target).some(({ latest }) => compareDates(latest, end.iso) === 1);
}

function isEarly({ target }: CompleteIndicator, { start }: Period): boolean {
  return lastMoments(target).some(({ stated }) => compareDates(stated, start.iso) === -1);
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
