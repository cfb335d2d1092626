import type { FormDefinition } from "./definition";

/** Paths that every declaration uses alike, for what the rules and the file's name ask of it. */
export const PROJECT_ROLES = {
  name: "project.name",
  total: "funds.total",
  annual: "funds.annual",
  start: "period.start",
  end: "period.end",
  overallGoal: "goals.overall",
  annualGoal: "goals.annual",
} as const satisfies FormDefinition["roles"];

/** What holds between the amount of the year and that of the whole project, however they are made up. */
export const YEAR_WITHIN_PROJECT: FormDefinition["relations"] = [
  { kind: "at-most", rule: "FUND-ANNUAL-OVER-TOTAL", lesser: PROJECT_ROLES.annual, greater: PROJECT_ROLES.total },
  {
    kind: "equal-in-single-year",
    rule: "FUND-SINGLE-YEAR",
    total: PROJECT_ROLES.total,
    annual: PROJECT_ROLES.annual,
    start: PROJECT_ROLES.start,
    end: PROJECT_ROLES.end,
  },
];
