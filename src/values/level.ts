import { lineOf } from "../core/text/lines";
import { cellText } from "./cell-text";
import { coded, printedContent } from "./coded";
import { textCell } from "./content";
import { PLAIN, type Kind } from "./kind";

/** A printed level of indicators. Which one a cell names depends on the level above it: the table tells. */
export function levelKind(second: boolean): Kind {
  return {
    ...PLAIN,
    line: true,
    printed: true,
    read: (cell) => ({ type: "level", label: lineOf(cellText(cell)) ?? "", level1: null, level2: null }),
    json: (value) =>
      value?.type === "level" ? coded((second ? value.level2 : value.level1)?.code ?? null, value.label) : null,
    content: printedContent,
    cell: (content) => textCell(content?.type === "printed" ? content.label : ""),
  };
}
