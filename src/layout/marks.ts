import type { Area } from "../core/grid/grid";
import type { ConditionalFormatPlan } from "./plan";
import { ERROR_COLOR, ERROR_FILL } from "./styles";

/** What the marks of a sheet are made of. */

/** `formula` is for the top left cell of the first area, without the leading `=`. */
export function mark(rule: string, areas: readonly Area[], formula: string): ConditionalFormatPlan {
  return { areas, formula: `=${formula}`, fill: ERROR_FILL, fontColor: ERROR_COLOR, rule };
}

/** `C7` as `$C7`: the column holds still, the row goes along. */
export function columnAbsolute(address: string): string {
  return address.replace(/^([A-Z]+)/, "$$$1");
}

/** White space is blank, the ideographic space too. */
export function blank(cell: string): string {
  return `LEN(TRIM(SUBSTITUTE(${cell},"　","")))=0`;
}

/** White space, and of the marks for "nothing here" (`isBlankMark`) those that people type most. */
const NOTHING = ["　", "—", "-", "/", "无"];

/** The length of what is left of a text without them. */
function saidBy(text: string): string {
  return `LEN(TRIM(${NOTHING.reduce((rest, each) => `SUBSTITUTE(${rest},"${each}","")`, text)}))`;
}

/**
 * Two of these stand in one mark, and a long one is left out: beside printed words there is room for one or two of a sign.
 * @param printed what the paper prints there, and says nothing
 */
export function isNothing(cell: string, printed: readonly string[] = []): string {
  if (printed.length === 0) return `${saidBy(cell)}=0`;
  return isOneOf(cell, ["", ...NOTHING.flatMap((each) => [each, `${each}${each}`]), ...printed]);
}

/** No list of texts is allowed in a mark: they stand in one, `|` around each. */
export function isOneOf(cell: string, texts: readonly string[]): string {
  const list = `|${texts.map((text) => trimmed(text).replaceAll('"', '""')).join("|")}|`;
  return `ISNUMBER(FIND("|"&TRIM(${cell})&"|","${list}"))`;
}

/** As `TRIM` leaves a text: plain blanks alone are taken away, and of those within one stays. */
function trimmed(text: string): string {
  return text
    .split(" ")
    .filter((piece) => piece !== "")
    .join(" ");
}

/** What one cell says that says nothing, or two together; `|` ends each, so that no text at all is found too. */
export const NOTHINGS = NOTHING.map((each) => `${each}${each}|`).join("");
