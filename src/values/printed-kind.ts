import { lineOf } from "../core/text/lines";
import { cellText } from "./cell-text";
import { choiceJson } from "./choice";
import { optionOf } from "./choices";
import { PRINTED } from "./coded";
import type { Kind } from "./kind";
import type { Option } from "./option";

/** A printed kind such as 财务管理制度; blank rows below belong to it. */
export function printedKind(options: readonly Option[]): Kind {
  return {
    ...PRINTED,
    read: (cell) => {
      const label = lineOf(cellText(cell));
      return { type: "choice", ticked: label === null ? [] : [{ option: optionOf(label, options), label }] };
    },
    json: choiceJson,
  };
}
