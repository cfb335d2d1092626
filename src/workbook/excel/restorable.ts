/** The text behind the apostrophe, where a cell of text format takes it as it is; null for everything else. */
export function plainText(content: string | number | boolean): string | null {
  return typeof content === "string" && /^'[^']/.test(content) ? content.slice(1) : null;
}

/** Chinese words without a digit: Excel takes them for nothing else. */
const WORDS = /^\p{Script=Han}[^\d０-９]*$/u;
const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

/**
 * What to write into a cell of General format so that it holds the same again: a text that Excel
 * might take for something else stands behind an apostrophe (`=15个`, `3-5`, `2019年1月1日`, `TRUE`, `＝1＋1`).
 */
export function restorable(formula: unknown, value: unknown): string | number | boolean {
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  const text = typeof formula === "string" ? formula : "";
  const isText = text !== "" && value === text && !ERROR_VALUE.test(text);
  return isText && !WORDS.test(text) ? `'${text}` : text;
}
