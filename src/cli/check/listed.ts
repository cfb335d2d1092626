import type { Severity } from "../../rules/finding";

const SEVEREST_FIRST: readonly Severity[] = ["error", "warning", "info"];

/** Whether a finding is to be listed where one of the second severity is the mildest. */
export function isListed(severity: Severity, mildest: Severity): boolean {
  return SEVEREST_FIRST.indexOf(severity) <= SEVEREST_FIRST.indexOf(mildest);
}
