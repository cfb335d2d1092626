import type { z } from "zod";
import type { JsonPath, JsonValue } from "../core/json";

/** What problems of files have in common, whatever the file is: places by JSON pointers, and what stands there. */

/** Where an issue of zod's stands, below the value that it was asked of. */
export function stepsOf({ path }: Pick<z.core.$ZodIssue, "path">): JsonPath {
  return path.map((step) => (typeof step === "number" ? step : String(step)));
}

const MOST_SHOWN = 40;

/** A short value as JSON; null for one that is too long to say anything. */
export function shownValue(value: JsonValue): string | null {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length <= MOST_SHOWN ? text : null;
}
