import { lineOf } from "../core/text/lines";
import { cellText } from "./cell-text";
import { choiceJson } from "./choice";
import { optionOf } from "./choices";
import { printedContent } from "./coded";
import { textCell } from "./content";
import { PLAIN, type Kind } from "./kind";
import type { Option } from "./option";

/** A printed kind such as 财务管理制度; blank rows below belong to it. */
export function printedKind(options: readonly Option[]): Kind {
  return {
    ...PLAIN,
    line: true,
    printed: true,
    read: (cell) => {
      const label = lineOf(cellText(cell));
      return { type: "choice", ticked: label === null ? [] : [{ option: optionOf(label, options), label }] };
    },
    json: choiceJson,
    content: printedContent,
    cell: (content) => textCell(content?.type === "printed" ? content.label : ""),
  };
}
