import { lineOf } from "../core/text/lines";
import { cellText } from "./cell-text";
import { coded, PRINTED } from "./coded";
import type { Kind } from "./kind";

/** A printed level of indicators. Which one a cell names depends on the level above it: the table tells. */
export function levelKind(second: boolean): Kind {
  return {
    ...PRINTED,
    read: (cell) => ({ type: "level", label: lineOf(cellText(cell)) ?? "", points: null, level1: null, level2: null }),
    json: (value) => {
      if (value?.type !== "level") return null;
      const level = coded((second ? value.level2 : value.level1)?.code ?? null, value.label);
      return level === null || value.points === null ? level : { ...level, points: value.points };
    },
  };
}
