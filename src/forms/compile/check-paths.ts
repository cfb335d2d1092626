import type { Form } from "./form";
import { repeated, type Say } from "./problems";

/** Keys that every form's JSON may have, whatever its definition names. */
export const OWN_KEYS: readonly string[] = ["form", "kind", "definition", "fiscalYear", "printedUnit"];

/** Whether each path of the canonical JSON holds one thing: no two values, and no value with others below it. */
export function checkPaths({ fields, tables, span }: Pick<Form, "fields" | "tables" | "span">, say: Say): void {
  const totals = tables.flatMap(({ total }) => (total?.sums ?? []).map(({ field }) => field));
  const held = [...fields, ...totals, ...tables].map(({ path }) => path);
  const levels = tables.flatMap(({ indicators }) => indicators?.emptyLevels ?? []);
  const made = [...OWN_KEYS, ...(span ? [span.path] : []), ...new Set(levels)];
  repeated(held).forEach((path) => say("path-twice", { path }));
  repeated(levels).forEach((key) => say("empty-levels-twice", { key }));
  made.filter((path) => held.includes(path)).forEach((path) => say("own-key", { path }));
  const all = new Set([...held, ...made]);
  for (const path of all) {
    const above = abovePaths(path).find((other) => all.has(other));
    if (above !== undefined) say("path-below", { path, above });
  }
}

/** `funds.total.fiscal` stands below `funds.total` and `funds`. */
function abovePaths(path: string): readonly string[] {
  const steps = path.split(".");
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join("."));
}
