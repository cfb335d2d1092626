import { HOST_WAITS } from "../waits";
import { WorkbookError } from "../workbook";
import { logHostFailure } from "./office-helpers";
import { problemOf } from "./problem";

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
  const timer = after(timeout);
  const running = Excel.run({ delayForCellEdit: true }, (context) => work(context, abort.signal));
  // It may still fail after it has been given up, which is then nobody's concern.
  running.catch(() => undefined);
  try {
    const late = timer.done.then((): typeof LATE => LATE);
    const result = await Promise.race([running, late]);
    if (result !== LATE) return result;
  } catch (failure) {
    throw asWorkbookError(failure, sheetName);
  } finally {
    timer.cancel();
  }
  const failure = new WorkbookError("timeout", sheetName);
  abort.abort(failure);
  throw (await isEditing()) ? new WorkbookError("editing", sheetName) : failure;
}

const LATE = Symbol("late");

/** Whether a cell is being edited, which is why a host lets others wait. A host that says nothing has hung. */
async function isEditing(): Promise<boolean> {
  const timer = after(HOST_WAITS.probe);
  const probe = Excel.run({ delayForCellEdit: false }, async (context) => {
    context.workbook.load("name");
    await context.sync();
    return false;
  }).catch((failure: unknown) => problemOf(failure) === "editing");
  try {
    return await Promise.race([probe, timer.done.then(() => false)]);
  } finally {
    timer.cancel();
  }
}

function after(delay: number): { readonly done: Promise<void>; readonly cancel: () => void } {
  let handle: ReturnType<typeof setTimeout> | undefined;
  const done = new Promise<void>((resolve) => {
    handle = setTimeout(resolve, delay);
  });
  return { done, cancel: () => clearTimeout(handle) };
}

function asWorkbookError(failure: unknown, sheetName: string | null): WorkbookError {
  if (failure instanceof WorkbookError) return failure;
  const problem = problemOf(failure);
  if (problem === "failed") void logHostFailure(failure);
  return new WorkbookError(problem, sheetName, { cause: failure });
}
