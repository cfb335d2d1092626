import { lineOf } from "../core/text/lines";
import { cellText } from "./cell-text";
import type { Kind } from "./kind";
import { textKind } from "./text";

/** Printed where somebody signs: what is to be put there, and a date that is still open. */
const PRINTED =
  /[（(](?:签[字章名]|盖章|公章|单位公章|签字盖章)[)）]|(?<![\d一二三四五六七八九十〇])年\s{0,40}月\s{0,40}日/gu;

/** A signature, a stamp, an opinion above them: what somebody has written beyond the words that are printed there. */
export const SIGNATURE: Kind = {
  ...textKind({}),
  read: (cell) => ({ type: "text", text: lineOf(cellText(cell).replace(PRINTED, " ")) }),
};
