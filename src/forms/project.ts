import type { FormDefinition } from "./language";

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
  { left: PROJECT_ROLES.annual, op: "≤", right: PROJECT_ROLES.total },
  { left: PROJECT_ROLES.total, op: "=", right: PROJECT_ROLES.annual, when: "single-year" },
];
