import Big from "big.js";
import { groupedBy } from "../../core/grouped";
import type { Target } from "../../core/target/target";
import { statementsOf, type Statement } from "../../core/target/statements";
import { nameKey } from "../../core/text/text";
import { filledText, type FilledText, type NamedCell } from "../checked/cells";
import type { CompleteIndicator } from "../checked/complete-indicators";
import { once, type Checked } from "../checked/checked";
import { withAll, withGoal, withIndicators, withRoles } from "../engine/asks";
import { rule } from "../engine/rule";
import { atTarget, atValue, type Sighting } from "../engine/sighting";
import {
  measuredBefore,
  nameParts,
  OTHER_MATTER,
  sameCount,
  sameMeasure,
  sameStep,
  stepOf,
  type Measured,
  type NameParts,
} from "./goal-words";
import { yearsOf } from "../checked/period";
import { remembered } from "../../core/remembered";

/** The figures and months of the goals are those of the indicators. */
export const goalTargetDiffers = rule({
  id: "GOAL-TARGET-DIFFERS",
  severity: "warning",
  family: "goals",
  asks: withAll(withIndicators, withGoal),
  check: differences,
});

/** A share that the annual goal promises is one that some indicator speaks of. */
export const goalUncovered = rule({
  id: "GOAL-UNCOVERED",
  severity: "info",
  family: "goals",
  opinions: ["unrelated"],
  asks: withAll(withIndicators, withRoles("annualGoal")),
  check: uncovered,
});

/** What the goals state of their year, where there are indicators to hold it against. */
const statedOf = once((checked) => {
  if (indicatorsOfTheYear(checked).length === 0) return [];
  return goalsToCompare(checked).flatMap((goal): Stated[] =>
    claimsOf(goal.text)
      .filter(({ years }) => years?.every((named) => named === checked.year.value))
      .map((claim) => ({ ...claim, goal })),
  );
});

/** A statement, with what its words say of the figure. */
interface Claim extends Statement {
  /** Null for a date, and for a figure that is a change of something. */
  readonly measured: Measured | null;
  /** What is to be done by a date. */
  readonly step: string;
  /** Years that its clause names; null where that speaks of another time, or of something else. */
  readonly years: readonly number[] | null;
}

/** What a goal states. */
interface Stated extends Claim {
  readonly goal: NamedCell;
}

/** Targets are those of the year: the overall goal has the same only where the project has no other year. */
function goalsToCompare(checked: Checked): readonly FilledText[] {
  const { overallGoal, annualGoal } = checked.form.roles;
  const goals = yearsOf(checked) === "one" ? [annualGoal, overallGoal] : [annualGoal];
  return goals.flatMap((goal) => filledText(checked, goal) ?? []);
}

/** Of several tables, one lists what the year aims at: the one that the JSON calls so. */
function indicatorsOfTheYear({ form, indicators }: Checked): readonly CompleteIndicator[] {
  const several = form.tables.filter((table) => table.indicators !== null).length > 1;
  return several ? indicators.filter(({ row }) => row.table.path === "indicators") : indicators;
}

/** More than any goal states. */
const MOST_CLAIMS = 200;

const claimsOf = remembered((text: string): readonly Claim[] =>
  statementsOf(text)
    .slice(0, MOST_CLAIMS)
    .map((statement) => {
      const dated = statement.body.kind === "deadline";
      const measured = dated ? null : measuredBefore(statement.before);
      const step = dated ? stepOf(statement.before + statement.after) : "";
      return { ...statement, measured, step, years: yearsIn(statement) };
    }),
);

/** An indicator, with its name taken apart. */
interface Candidate {
  readonly indicator: CompleteIndicator;
  readonly parts: NameParts;
}

/** One finding an indicator, and only where the goals speak of it with one other figure. */
function differences(checked: Checked): readonly Sighting[] {
  const stated = statedOf(checked);
  if (stated.length === 0) return [];
  const candidates = byMeasure(indicatorsOfTheYear(checked));
  const claims = new Map<CompleteIndicator, Stated[]>();
  for (const claim of stated) {
    const meant = (candidates.get(measureOf(claim.body)) ?? [])
      .filter((one) => isAbout(claim, one))
      .map(({ indicator }) => indicator);
    const named = meant.filter(({ name }) => claim.measured?.phrase.endsWith(name));
    const [only, ...others] = named.length > 0 ? named : meant;
    // What could be any of several indicators is held against none.
    if (only && others.length === 0) claims.set(only, [...(claims.get(only) ?? []), claim]);
  }
  return [...claims].flatMap(([indicator, own]): Sighting[] => {
    const [first] = own;
    if (!first || own.some((claim) => agrees(claim, indicator) || valueOf(claim) !== valueOf(first))) return [];
    const related = [indicator.row.name.at, ...own.map(({ goal }) => goal.cell.at)];
    return [atTarget(indicator, { expected: first.written, related })];
  });
}

/** Indicators by the unit that they are measured in, dated ones together. */
function byMeasure(indicators: readonly CompleteIndicator[]): ReadonlyMap<string, readonly Candidate[]> {
  const candidates = indicators
    .filter(({ target }) => target.kind === "deadline" || target.kind === "quantity")
    .map((indicator): Candidate => ({ indicator, parts: nameParts(indicator.name) }));
  return groupedBy(candidates, ({ indicator }) => measureOf(indicator.target));
}

function measureOf(body: Statement["body"] | Target): string {
  return (body.kind === "quantity" ? body.unit : "date") ?? "";
}

/** Years that a clause names: a figure of another one is held against nothing. */
const PAST = /已|曾|上年|去年|往年/;
const NAMED_YEAR = /(?<!\d)(?:19|20)\d\d(?=年)/g;

function yearsIn({ body, clause }: Statement): Claim["years"] {
  if (body.kind === "deadline") return PAST.test(clause) ? null : [];
  return OTHER_MATTER.test(clause) ? null : (clause.match(NAMED_YEAR) ?? []).map(Number);
}

/** Whether a statement is certainly about what an indicator measures, in the same unit or by the same calendar. */
function isAbout({ body, measured, step, after, approximate }: Claim, { parts, indicator }: Candidate): boolean {
  const { target } = indicator;
  if (body.kind === "deadline") {
    return (
      target.kind === "deadline" &&
      months(body.due).length > 0 &&
      months(target.due).length > 0 &&
      sameStep(parts, step)
    );
  }
  if (body.unit === null || approximate || measured === null) return false;
  return sameMeasure(parts, measured) || (body.unit !== "%" && sameCount(parts, measured, after));
}

function agrees({ body, approximate }: Statement, { target }: CompleteIndicator): boolean {
  if (body.kind === "deadline") {
    const due = target.kind === "deadline" ? months(target.due) : [];
    const slack = approximate ? 1 : 0;
    return months(body.due).some((month) => due.some((other) => Math.abs(month - other) <= slack));
  }
  return target.kind === "quantity" && new Big(body.value).eq(target.value);
}

function valueOf({ body }: Statement): string {
  return body.kind === "deadline" ? (body.due ?? "").slice(0, 7) : new Big(body.value).toFixed();
}

/** Months that an ISO date with a month may mean, counted from year 0: before the first of July is by the end of June. */
function months(due: string | null): readonly number[] {
  const [year = "", month, day] = (due ?? "").split("-");
  if (month === undefined) return [];
  const count = Number(year) * 12 + Number(month);
  return day === "01" ? [count - 1, count] : [count];
}

/** Shares that a project promises: what kind of share is in the two characters before 率. */
const PROMISED_SHARE = /(\p{Script=Han}{2})率$/u;
/** Shares that are set from outside, or that say how fast. */
const NO_PROMISE = /^(?:汇|利|税|费|中标|概|折旧|增长|贴现|频|效|功|启动|首付|预付|资金|折扣|缴费|贴息|分成)/;

const wordsOfRows = once(({ rows }) => rows.map(({ name, target }) => nameKey(name.raw + target.raw)).join("\n"));

/** A share that the annual goal promises and no indicator speaks of, by no part of its name: one finding a share. */
function uncovered(checked: Checked): readonly Sighting[] {
  const { annualGoal } = checked.form.roles;
  const seen = new Set<string>();
  return statedOf(checked).flatMap(({ body, measured, written, goal }): Sighting[] => {
    if (goal.path !== annualGoal?.path || body.kind !== "quantity" || body.unit !== "%" || measured === null) return [];
    const kind = PROMISED_SHARE.exec(measured.phrase)?.[1];
    if (kind === undefined || NO_PROMISE.test(kind)) return [];
    if (seen.has(kind) || wordsOfRows(checked).includes(kind)) return [];
    seen.add(kind);
    return [atValue(goal, { observed: `${measured.said}${written}` })];
  });
}
