import { readDecimal } from "../core/number/amounts";
import { BLANK, numbersOnly, textCell, type CellContent, type Content } from "./content";
import { DECIMAL_WORDS } from "./guard-words";
import { PLAIN, type Kind } from "./kind";

/** A plain number that is exported as written. */
export const DECIMAL: Kind = {
  ...PLAIN,
  number: true,
  role: "input-decimal",
  guard: () => numbersOnly(DECIMAL_WORDS, null),
  read: (cell) => ({ type: "decimal", ...readDecimal(cell) }),
  json: (value) => (value?.type === "decimal" ? value.decimal : null),
  content: (json) => (typeof json === "string" ? { type: "decimal", decimal: json } : null),
  cell: decimalCell,
};

/** A worksheet number keeps 15 digits; a longer decimal is written as text, digit for digit. */
function isExact(decimal: string): boolean {
  return decimal.replace(/\D/g, "").length <= 15;
}

function decimalCell(content: Content | undefined): CellContent {
  if (content?.type !== "decimal") return BLANK;
  return isExact(content.decimal) ? { kind: "number", number: content.decimal } : textCell(content.decimal);
}
