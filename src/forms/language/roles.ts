import { z } from "../../values/zod";
import { path } from "./notation";

/** Paths of what the rules ask about. A rule that asks for what a form does not have says nothing of it. */
export const rolesSchema = z.strictObject({
  /** Absent where the paper names no project: the expenditure details of one, on a sheet of their own. */
  name: path.optional(),
  total: path.optional(),
  annual: path.optional(),
  start: path.optional(),
  end: path.optional(),
  /** What of the year's amount comes from the treasury, where the form prints how it is made up. */
  fiscal: path.optional(),
  /** The table in which the year's amount is broken down; its total is that of its closing row. */
  items: path.optional(),
  overallGoal: path.optional(),
  annualGoal: path.optional(),
  /** The label whose `{from}`–`{to}` is the goal's span, if the form prints one. */
  spanLabel: z.string().optional(),
});
