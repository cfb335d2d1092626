import type { ColumnNode, TableNode } from "../forms/compile/form";
import { typedAround } from "../forms/compile/around";
import { isPrintedText } from "../forms/compile/printed-rows";
import type { Content } from "../values/content";

/** What of the words in an input is the paper's, and what somebody's. */

/** What of a text somebody has typed. */
export function typedIn(column: ColumnNode, text: string): string {
  return column.around ? typedAround(column.around, text) : text;
}

/** Whether a content is no more than what the paper prints there. */
export function isPrintedOnly(
  table: TableNode,
  column: ColumnNode,
  content: Content | undefined,
): content is Extract<Content, { type: "text" }> {
  return content?.type === "text" && isPrintedText(table, column.key, content.text);
}
