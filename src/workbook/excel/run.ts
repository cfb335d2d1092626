import { WorkbookError } from "../workbook";
import { logHostFailure } from "./office-helpers";
import { problemOf } from "./problem";

/** A read that takes longer than this has hung: the client may then wait for ever. */
export const READ_TIMEOUT = 30_000;
/** Insertions and other writes carry more and may recalculate the workbook. */
export const WRITE_TIMEOUT = 60_000;

/**
 * Runs one piece of work on the workbook. While the user is in a cell the host queues it; when it never answers,
 * the promise ends all the same and `signal` is aborted, so that work which wakes up later stops before its next step.
 *
 * @throws {WorkbookError} for every failure, with the sheet it is about where that is known
 */
export async function runExcel<Result>(
  timeout: number,
  work: (context: Excel.RequestContext, signal: AbortSignal) => Promise<Result>,
  sheetName: string | null = null,
): Promise<Result> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const failure = new WorkbookError("timeout", sheetName);
      abort.abort(failure);
      reject(failure);
    }, timeout);
  });
  try {
    return await Promise.race([
      Excel.run({ delayForCellEdit: true }, (context) => work(context, abort.signal)),
      late,
    ]);
  } catch (failure) {
    throw asWorkbookError(failure, sheetName);
  } finally {
    clearTimeout(timer);
  }
}

function asWorkbookError(failure: unknown, sheetName: string | null): WorkbookError {
  if (failure instanceof WorkbookError) return failure;
  const problem = problemOf(failure);
  if (problem === "failed") void logHostFailure(failure);
  return new WorkbookError(problem, sheetName, { cause: failure });
}
