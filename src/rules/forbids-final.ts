import type { Finding } from "./finding";

/** A declaration in sight that could not be read: with its sheet, no file is final. */
export function forbidsFinal({ rule, at }: Finding): boolean {
  return rule === "FORM-UNREAD" && at.sheet.hidden === undefined;
}
