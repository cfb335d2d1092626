import { compareDates } from "../core/dates";
import type { Target } from "../core/target";
import type { ReadField } from "../reader/reading";
import type { CompleteIndicator } from "./complete-indicators";
import { fieldAt } from "./cells";
import { finding, type CheckContext, type RuleSet } from "./context";
import type { Finding, RuleId } from "./finding";
import { AFTER_PROJECT } from "./word-lists";

/** Whether what is to be done in time is to be done while the project runs. Only where the year and month are stated. */
export const timelinessRules: RuleSet = {
  rules: ["TIME-AFTER-END", "TIME-BEFORE-START"],
  check(context) {
    const { roles } = context.form.definition;
    const start = dateOf(fieldAt(context.form, roles.start));
    const end = dateOf(fieldAt(context.form, roles.end));
    return context.indicators.flatMap((indicator) => {
      if (indicator.kind !== "timeliness") return [];
      const moments = lastMoments(indicator.target);
      if (moments.length === 0) return [];
      const late = end !== null && moments.some(({ latest }) => compareDates(latest, end.iso) === 1);
      if (late && !AFTER_PROJECT.test(indicator.name)) return [outside(context, indicator, "TIME-AFTER-END", end)];
      const early = start !== null && moments.some(({ stated }) => compareDates(stated, start.iso) === -1);
      return early ? [outside(context, indicator, "TIME-BEFORE-START", start)] : [];
    });
  },
};

interface Known {
  readonly iso: string;
  readonly cell: ReadField;
}

function dateOf(cell: ReadField | null): Known | null {
  return cell?.found === true && cell.value.type === "date" && cell.value.iso !== null
    ? { iso: cell.value.iso, cell }
    : null;
}

function outside(context: CheckContext, { row, target }: CompleteIndicator, rule: RuleId, bound: Known): Finding {
  const { roles } = context.form.definition;
  const dates = [roles.start, roles.end].flatMap((path) => fieldAt(context.form, path)?.at ?? []);
  return finding(context, rule, row.target.at, {
    subject: row.subject,
    field: row.targetPath,
    observed: target.raw,
    expected: bound.iso,
    related: dates,
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
