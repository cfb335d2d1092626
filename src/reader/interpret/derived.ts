import { sum } from "../../core/number/money";
import type { Form } from "../../forms/compile/form";
import type { PartReading, ReadField } from "../reading";

/** The fields of a form with the totals that have no cell: what their parts come to, said where their heading stands. */
export function withDerived(
  form: Form,
  parts: readonly Pick<PartReading, "labels">[],
  fields: ReadonlyMap<string, ReadField>,
): ReadonlyMap<string, ReadField> {
  if (form.derived.length === 0) return fields;
  const all = new Map(fields);
  for (const { field, parts: added } of form.derived) {
    const label = parts.flatMap(({ labels }) => labels.get(field.label?.id ?? "") ?? [])[0];
    const [first] = added.flatMap(({ path }) => fields.get(path) ?? []);
    const at = label?.at ?? first?.at;
    if (!at) continue;
    all.set(field.path, {
      ...{ path: field.path, found: label !== undefined, at, sources: [at], raw: "", inline: true },
      ...{ formula: null, stored: "nothing" },
      value: {
        type: "money",
        amount: sumOf(added.map(({ path }) => fields.get(path))),
        problem: null,
        unitKnown: true,
      },
    });
  }
  return all;
}

/** Null where no part says anything, and where one cannot be told. */
function sumOf(parts: readonly (ReadField | undefined)[]) {
  const values = parts.flatMap((part) => (part?.value.type === "money" ? [part.value] : []));
  const said = values.flatMap(({ amount }) => amount ?? []);
  const isTold = values.every(({ problem, unitKnown }) => problem === null && unitKnown);
  return said.length === 0 || !isTold ? null : sum(said);
}
