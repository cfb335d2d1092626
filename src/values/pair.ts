import type { Cell } from "../core/grid/grid";
import { textAt } from "../core/json";
import { isBlankMark } from "../core/text/blank-mark";
import { lineOf } from "../core/text/lines";
import { plainText } from "../core/text/text";
import { cellText } from "./cell-text";
import { PLAIN, type Kind } from "./kind";
import type { Pair } from "./read-value";

/** How a kind of pair is written. */
export interface PairWords {
  /** Of the other part in the JSON. */
  readonly key: string;
  /** Tells the two parts of a line; null where it is a name and nothing else. */
  readonly parse: (line: string) => Pair | null;
  readonly print: (name: string, other: string) => string;
}

export function pairKind({ key, parse, print }: PairWords): Kind {
  return {
    ...PLAIN,
    line: true,
    read: (cell) => ({ type: "pair", pair: pairIn(cell, parse) }),
    json: (value) => {
      if (value?.type !== "pair" || value.pair === null) return null;
      const { name, other } = value.pair;
      return { [key]: other === null ? null : plainText(other), name: name === "" ? null : plainText(name) };
    },
    content: (json) => {
      const [name, other] = [textAt(json, "name"), textAt(json, key)];
      if (name === null && other === null) return null;
      return { type: "text", text: other === null ? (name ?? "") : print(name ?? "", other) };
    },
  };
}

function pairIn(cell: Cell | null, parse: PairWords["parse"]): Pair | null {
  const line = lineOf(cellText(cell));
  if (line === null || isBlankMark(line)) return null;
  return parse(line) ?? { name: line, other: null };
}
