import type { Form } from "./form";
import { repeated, type Say } from "./problems";

/** Keys that every form's JSON may have, whatever its definition names. */
const OWN_KEYS = ["form", "kind", "definition", "fiscalYear", "printedUnit"];

/** Whether each path of the canonical JSON holds one thing: no two values, and no value with others below it. */
export function checkPaths({ fields, tables, span }: Pick<Form, "fields" | "tables" | "span">, say: Say): void {
  const totals = tables.flatMap(({ total }) => (total ? [total.field] : []));
  const held = [...fields, ...totals, ...tables].map(({ path }) => path);
  const levels = tables.flatMap(({ indicators }) => indicators?.emptyLevels ?? []);
  const made = [...OWN_KEYS, ...(span ? [span.path] : []), ...new Set(levels)];
  repeated(held).forEach((path) => say(`two cells hold ${path}; a repeated value belongs in \`repeats\``));
  repeated(levels).forEach((key) =>
    say(`two tables of indicators would list their empty levels as ${key}: give one of them another path`),
  );
  made
    .filter((path) => held.includes(path))
    .forEach((path) => say(`${path} is a key of its own: give the cell another`));
  const all = new Set([...held, ...made]);
  for (const path of all) {
    const above = [...all].find((other) => path.startsWith(`${other}.`));
    if (above !== undefined) say(`${above} holds a value, so that ${path} cannot stand below it`);
  }
}
