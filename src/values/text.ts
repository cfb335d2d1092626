import { hasHtml } from "../core/text/html";
import { lineOf } from "../core/text/lines";
import { canonicalText, plainText } from "../core/text/text";
import { cellText } from "./cell-text";
import { prompting } from "./content";
import { PLAIN, type Kind } from "./kind";

const LONG_TEXT = { title: "文字说明", message: "换行请按 Alt+Enter。从网页或文档粘贴时，请选“只粘贴文本”。" };

/** A line (a name, an organisation, a contact), or with `multiline` a text (goals, narrative, contents, measures). */
export function textKind({ multiline = false }: { readonly multiline?: boolean | undefined }): Kind {
  return {
    ...PLAIN,
    line: !multiline,
    role: multiline ? "input-long-text" : "input-text",
    guard: () => (multiline ? prompting(LONG_TEXT) : null),
    read: (cell) => ({ type: "text", text: textOf(cellText(cell), multiline) }),
    json: (value) => (value?.type === "text" && value.text !== null ? plainText(value.text) : null),
    content: (json) => (typeof json === "string" ? { type: "text", text: json } : null),
  };
}

/** A line is joined over its breaks; where markup stands in it, only once that is gone, for its tags part it too. */
function textOf(typed: string, multiline: boolean): string | null {
  return multiline || hasHtml(typed) ? canonicalText(typed) : lineOf(typed);
}
