import type { TableName } from "../../canonical/elements/mapping";

/** What people call the tables. */
export const TABLE_CHOICES = ["goals", "indicators"] as const;
export type ElementTableChoice = (typeof TABLE_CHOICES)[number];

export const TABLE_NAMES: Readonly<Record<ElementTableChoice, TableName>> = {
  goals: "PM_PERF_GOAL_INFO",
  indicators: "PM_PERF_INDICATOR",
};
