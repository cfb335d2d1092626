import { WorkbookError, type WorkbookProblem } from "../workbook";

/** Office's error codes, which are never translated, and what each means to the user. */
const PROBLEMS: ReadonlyMap<string, WorkbookProblem> = new Map([
  ["InvalidOperationInCellEditMode", "editing"],
  ["AccessDenied", "protected"],
  ["InvalidReference", "gone"],
  ["ItemNotFound", "gone"],
  ["RangeExceedsLimit", "too-large"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["InactiveWorkbook", "not-focused"],
  ["ApiNotFound", "unsupported"],
  ["NotImplemented", "unsupported"],
  ["UnsupportedOperation", "unsupported"],
  ["UnsupportedFeature", "unsupported"],
  ["UnsupportedSheet", "unsupported"],
  ["Timeout", "timeout"],
]);

/** What a failure of the host means. Anything that Office does not name is `failed`; its text is never shown. */
export function problemOf(failure: unknown): WorkbookProblem {
  const code = typeof failure === "object" && failure !== null && "code" in failure ? failure.code : null;
  return (typeof code === "string" ? PROBLEMS.get(code) : undefined) ?? "failed";
}

/** The host could not give so much at once, and said so or gave nothing. */
export function isTooLarge(failure: unknown): boolean {
  return failure instanceof WorkbookError ? failure.problem === "too-large" : problemOf(failure) === "too-large";
}
