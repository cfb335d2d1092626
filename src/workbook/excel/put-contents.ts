import type { HeldContent } from "../../rows/sheet-edit";
import { plainText } from "./restorable";

/**
 * Gives the cells of a row their contents and number formats, as `restorable` says them. Text format first: in a General
 * cell `=15个` would be a formula; other formats last: they would change what is written.
 */
export function putContents(range: Excel.Range, contents: readonly HeldContent[]): void {
  const texts = contents.map(({ content, format }) => (format === "@" ? plainText(content) : null));
  const isText = ({ content, format }: HeldContent, index: number) =>
    texts[index] !== null || (format === "@" && content === "");
  range.numberFormat = [contents.map((held, index) => (isText(held, index) ? "@" : "General"))];
  range.formulas = [contents.map(({ content }, index) => texts[index] ?? content)];
  if (contents.some((held, index) => !isText(held, index) && held.format !== "General"))
    range.numberFormat = [contents.map(({ format }) => format)];
}
