import { nameKey } from "./text";

const MARK = /^(?:[-—–─]{1,4}|\/{1,3}|无|\*)$/;

/** Whether a text is what people write for "nothing here": `/`, `-`, `——`, `无`, `*`, in any width. */
export function isBlankMark(text: string): boolean {
  return MARK.test(nameKey(text));
}
