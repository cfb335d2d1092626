import { readDecimal } from "../core/number/amounts";
import { BLANK, numbersOnly, textCell, type CellContent, type Content } from "./content";
import { PLAIN, type Kind } from "./kind";

const WORDS = { title: "请填写数字", message: "这里只填数字，不小于 0；计量单位写在“依据”或“备注”里。" };

/** A plain number that is exported as written. */
export const DECIMAL: Kind = {
  ...PLAIN,
  number: true,
  role: "input-decimal",
  guard: () => numbersOnly(WORDS, null),
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
