import { z } from "./zod";

const YEAR = String.raw`(?:19|[2-9]\d)\d{2}`;
const LEAP_YEAR = String.raw`(?:19|[2-9]\d)(?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[3579][26])00`;
const MONTH_DAY = String.raw`(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])`;
const DAY = String.raw`(?:${YEAR}-(?:${MONTH_DAY})|(?:${LEAP_YEAR})-02-29)`;

export const DATE_PATTERN = new RegExp(`^${DAY}$`, "u");
export const PARTIAL_DATE_PATTERN = new RegExp(`^(?:${DAY}|${YEAR}(?:-(?:0[1-9]|1[0-2]))?)$`, "u");

export const DATE_SCHEMA = z.string().regex(DATE_PATTERN).meta({ id: "date", description: "YYYY-MM-DD" });
export const PARTIAL_DATE_SCHEMA = z
  .string()
  .regex(PARTIAL_DATE_PATTERN)
  .meta({ id: "partialDate", description: "YYYY-MM-DD, YYYY-MM or YYYY" });
