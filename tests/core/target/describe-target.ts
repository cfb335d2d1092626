import type { Target } from "../../../src/core/target/target";

/** A target in one line, for tables of cases: `quantity ≥ 90 %`, `·` for what is not stated. */
export function describeTarget(target: Target | null): string {
  if (target === null) return "blank";
  switch (target.kind) {
    case "quantity":
      return words("quantity", target.comparator, target.value, target.unit);
    case "range":
      return words("range", target.min, target.max, target.unit);
    case "deadline":
      return words("deadline", target.comparator, target.due);
    case "period":
      return words("period", target.from, target.to);
    case "compound":
      return `compound ${target.parts.map((part) => `[${part.raw}: ${describeTarget(part)}]`).join(" ")}`;
    case "qualitative":
    case "placeholder":
    case "incomplete":
    case "malformed":
      return target.kind;
  }
}

function words(kind: string, ...fields: readonly (string | null)[]): string {
  return [kind, ...fields.map((field) => field ?? "·")].join(" ");
}
