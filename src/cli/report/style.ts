import { styleText } from "node:util";
import type { Severity } from "../../rules/finding";

/** How the parts of a text report look where colours can be seen. */
export interface Look {
  readonly file: (text: string) => string;
  readonly good: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

const plain = (text: string): string => text;
const PLAIN: Look = { file: plain, good: plain, faint: plain, severity: (_severity, text) => text };

const COLOURS = { error: "red", warning: "yellow", info: "blue" } as const satisfies Record<Severity, string>;
const COLOURED: Look = {
  file: (text) => styleText("bold", text),
  good: (text) => styleText("green", text),
  faint: (text) => styleText("dim", text),
  severity: (severity, text) => styleText(COLOURS[severity], text),
};

export function lookOf(color: boolean): Look {
  return color ? COLOURED : PLAIN;
}

/** What a terminal would obey instead of showing: names of files and worksheets come from outside. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, "\ufffd");
}
