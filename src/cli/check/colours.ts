import type { Severity } from "../../rules/finding";

/** How the parts of a text report look where colours can be seen. */
export interface Colours {
  readonly file: (text: string) => string;
  readonly good: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

const plain = (text: string): string => text;
const PLAIN: Colours = { file: plain, good: plain, faint: plain, severity: (_severity, text) => text };

/** A text between two codes of ECMA-48, which every terminal knows; whether one is there was decided by whoever asks. */
const coded =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;

const COLOURS: Readonly<Record<Severity, (text: string) => string>> = {
  error: coded(31, 39),
  warning: coded(33, 39),
  info: coded(34, 39),
};
const COLOURED: Colours = {
  file: coded(1, 22),
  good: coded(32, 39),
  faint: coded(2, 22),
  severity: (severity, text) => COLOURS[severity](text),
};

export function coloursOf(color: boolean): Colours {
  return color ? COLOURED : PLAIN;
}
