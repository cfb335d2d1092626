import { readAmountText } from "../core/number/amounts";
import { withoutSpaces } from "../core/text/text";
import type { FieldType } from "./proposal";

/** What is written in a place already, on a sheet that is filled in, says how its value is written. */

/** Of a label under which some forms ask how long and others until when; null where it says neither. */
export function howLongBy(written: string): FieldType | null {
  const text = withoutSpaces(written);
  if (/^[\d一二三四五六七八九十两半]{1,4}(?:\.\d)?(?:年|个月|月|天|日)$/u.test(text) && !/^\d{4}年$/.test(text)) {
    return { type: "duration" };
  }
  return /(?:19|20)\d{2}/.test(text) ? { type: "period" } : null;
}

/** Whether words that look like those of an amount name something else: what is written under them is none. */
export function isNoAmount(written: string): boolean {
  return written !== "" && readAmountText(written, "元").problem === "unreadable";
}
