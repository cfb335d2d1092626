import { textAt, type JsonValue } from "../../core/json";
import { PROJECT_CODE } from "../../values/code-name";

/** How a value of the canonical JSON becomes the text of an element; the page of the documentation explains each. */
export type Transformation =
  | "text"
  | "year"
  | "project-code"
  | "project-name"
  | "label"
  | "target-text"
  | "comparator-code"
  | "target-number"
  | "target-unit";

/** Comparators and words of the systems' code list. 9 (other quantities) and 10 (not applicable) no form tells. */
export const COMPARATOR_CODES: ReadonlyMap<string, string> = new Map([
  ["≥", "1"],
  [">", "2"],
  ["=", "3"],
  ["<", "4"],
  ["≤", "5"],
]);
export const QUALITATIVE_CODE = "6";

/** Systems print the code of a project and its name together. */
const CODE_AND_NAME = new RegExp(String.raw`^(${PROJECT_CODE})\s*[-－]\s*(\S.*)$`, "su");
const CODE = new RegExp(`^${PROJECT_CODE}$`);

/** The text of an element; null for what the value does not say. */
export function transform(transformation: Transformation, value: JsonValue | undefined): string | null {
  switch (transformation) {
    case "text":
      // Of a code and a name, the name.
      return textOf(value) ?? textAt(value, "name");
    case "year":
      return typeof value === "number" ? String(value) : null;
    case "project-code":
      return CODE_AND_NAME.exec(textOf(value) ?? "")?.[1] ?? projectCode(textAt(value, "code"));
    case "project-name":
      return CODE_AND_NAME.exec(textOf(value) ?? "")?.[2] ?? textOf(value) ?? textAt(value, "name");
    case "label":
      return textAt(value, "label");
    case "target-text":
      return textAt(value, "raw");
    case "comparator-code":
      return comparatorCode(value);
    case "target-number":
      return isQuantity(value) ? textAt(value, "value") : null;
    case "target-unit":
      return isQuantity(value) ? textAt(value, "unit") : null;
  }
}

/** A number's comparator, or the code of a qualitative target. Anything else has none that could be relied on. */
function comparatorCode(target: JsonValue | undefined): string | null {
  if (textAt(target, "kind") === "qualitative") return QUALITATIVE_CODE;
  return isQuantity(target) ? (COMPARATOR_CODES.get(textAt(target, "comparator") ?? "") ?? null) : null;
}

/** A code that the form prints beside the name may be the office's own. */
function projectCode(code: string | null): string | null {
  return code !== null && CODE.test(code) ? code : null;
}

function isQuantity(target: JsonValue | undefined): boolean {
  return textAt(target, "kind") === "quantity";
}

function textOf(value: JsonValue | undefined): string | null {
  return typeof value === "string" ? value : null;
}
