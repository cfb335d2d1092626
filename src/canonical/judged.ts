import type { FormReading } from "../reader/reading";
import type { Finding } from "../rules/finding";

/** A form with what the rules find in it. */
export interface JudgedForm {
  readonly reading: FormReading;
  readonly findings: readonly Finding[];
}

export function openErrors(forms: readonly JudgedForm[]): number {
  return forms.reduce((sum, { findings }) => sum + findings.filter(({ severity }) => severity === "error").length, 0);
}

/**
 * A file of these forms can only be a draft: an error is open, or nothing was filled in yet. A blank form has no
 * errors; a final file of it would pass for a declaration.
 */
export function onlyDraft(forms: readonly JudgedForm[]): boolean {
  return openErrors(forms) > 0 || forms.some(({ reading }) => reading.blank);
}
