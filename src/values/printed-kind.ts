import { lineOf } from "../core/text/lines";
import { cellText } from "./cell-text";
import { choiceJson } from "./choice";
import { PRINTED } from "./coded";
import type { Kind } from "./kind";
import { named, type Option } from "./option";

/** A printed kind such as 财务管理制度; blank rows below belong to it. */
export function printedKind(options: readonly Option[]): Kind {
  return {
    ...PRINTED,
    read: (cell) => {
      const label = lineOf(cellText(cell));
      return { type: "choice", ticked: label === null ? [] : [{ option: named(options, label), label }] };
    },
    json: choiceJson,
  };
}
