import type { JsonObject } from "../../../src/core/json";
import type { Seed } from "../../support/seeds";
import { SINGLE_YEAR, type Break } from "./break";

/** Each required field deleted. What stood there cannot be wrong any more, and what rests on it cannot be told. */
export function eachRequired({ name, form }: Seed): readonly Break[] {
  const singleYear = name === "minhang-2019" ? [] : SINGLE_YEAR;
  return form.fields.flatMap(({ path, required }) => {
    if (!required) return [];
    const gone = path.startsWith("goals.") && name !== "minhang-2019" ? [`TEXT-HTML ${path}`] : [];
    const rests = path.startsWith("funds.") || path.startsWith("period.") ? singleYear : [];
    return [
      {
        what: `${path} is deleted`,
        at: path,
        edit: "delete" as const,
        found: [`FIELD-REQUIRED ${path}`],
        gone: [...gone, ...rests],
      },
    ];
  });
}

/** Each indicator without its target, then without its name. */
export function eachIndicator({ content }: Seed): readonly Break[] {
  return (content["indicators"] as readonly JsonObject[]).flatMap(({ target }, index) => {
    const { kind, comparator } = target as JsonObject;
    const [targetAt, nameAt] = [`indicators[${index}].target`, `indicators[${index}].name`];
    const gone = kind === "quantity" && comparator === null ? [`TARGET-NO-COMPARATOR ${targetAt}`] : [];
    return [
      {
        what: `indicator ${index + 1} has no target`,
        at: targetAt,
        edit: "delete" as const,
        found: [`ROW-NO-TARGET ${targetAt}`],
        gone,
      },
      {
        what: `indicator ${index + 1} has no name`,
        at: nameAt,
        edit: "delete" as const,
        found: [`ROW-NO-NAME ${nameAt}`],
      },
    ];
  });
}
