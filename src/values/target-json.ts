import type { JsonObject } from "../core/json";
import type { Target } from "../core/target/target";
import { plainText } from "../core/text/text";

/** A target as the contract writes it. */
export function targetObject(target: Target): JsonObject {
  const raw = plainText(target.raw);
  const { kind } = target;
  switch (target.kind) {
    case "quantity":
      return { raw, kind, comparator: target.comparator, value: target.value, unit: target.unit };
    case "range":
      return { raw, kind, min: target.min, max: target.max, unit: target.unit };
    case "deadline":
      return { raw, kind, comparator: target.comparator, due: target.due };
    case "period":
      return { raw, kind, from: target.from, to: target.to };
    case "compound":
      return { raw, kind, parts: target.parts.map(targetObject) };
    case "qualitative":
    case "placeholder":
    case "incomplete":
    case "malformed":
      return { raw, kind };
  }
}
