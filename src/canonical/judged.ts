import type { FormReading } from "../reader/reading";
import { countsOf, type Finding } from "../rules/finding";

/** A form with what the rules find in it. */
export interface JudgedForm {
  readonly reading: FormReading;
  readonly findings: readonly Finding[];
}

export function openErrors(forms: readonly JudgedForm[]): number {
  return countsOf(forms.flatMap(({ findings }) => findings)).error;
}

/**
 * A file of these forms can only be a draft: an error is open, nothing was filled in yet, or so many declarations that
 * belong to it could not be read. A blank form has no errors; a final file of it would pass for a declaration.
 */
export function onlyDraft(forms: readonly JudgedForm[], unread = 0): boolean {
  return unread > 0 || openErrors(forms) > 0 || forms.some(({ reading }) => reading.blank);
}
