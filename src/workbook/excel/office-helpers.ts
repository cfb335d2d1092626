import { loadPart } from "../../core/load-part";

/**
 * The one place that uses `@microsoft/office-js-helpers`. Its makers no longer maintain it; what it still does well is
 * printing an Office error with its debug information for whoever looks into a failure. It is fetched only then.
 */
export async function logHostFailure(failure: unknown): Promise<void> {
  const error = failure instanceof Error ? failure : new Error(String(failure));
  try {
    const { Utilities } = await loadPart(() => import("@microsoft/office-js-helpers"));
    Utilities.log(error);
  } catch {
    console.error(error);
  }
}
