import type { JsonPlace } from "../core/json";
import type { Form } from "../forms/compile/form";
import type { ValueType } from "../values/kind";

/** Where the JSON of a form has values of some kinds: fields and totals, then columns. */
export function placesOf({ values, tables }: Form, isWanted: (value: ValueType) => boolean): readonly JsonPlace[] {
  const columns = tables.flatMap((table) =>
    table.columns.filter(({ value }) => isWanted(value)).map(({ key }) => [...table.path.split("."), null, key]),
  );
  const fields = [...values.values()].filter(({ value }) => isWanted(value)).map(({ path }) => path.split("."));
  return [...fields, ...columns];
}
