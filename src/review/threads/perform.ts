import type { Forms } from "../../forms/forms";
import type { AccessProblem } from "../../messages/cli";
import { errorCode } from "../error-code";
import { FileError } from "../../workbook/xlsx/file-error";
import { bytesOf } from "../file/bytes-of";
import { checkFile } from "../file/check-file";
import { elementsFile } from "../file/elements-file";
import { exportFile } from "../file/export-file";
import { digestsOf, type FileDigests } from "../file/file-digests";
import { formsIn, type FileForms } from "../file/forms-in";
import { libraryFile } from "../file/library-file";
import { readWith } from "../file/read-with";
import { summaryFile } from "../file/summary-file";
import type { Job, Options, Outcome, ReadProblem, Result, TaskKind } from "./tasks";

/** Does one job, wherever it runs. Never throws: what a file does to its reader is the file's fault, and said of it. */
export async function perform<K extends TaskKind>(job: Job<K>, known: Forms): Promise<Outcome<Result<K>>> {
  // Of files that could not be judged, too.
  let digests: FileDigests | null = null;
  try {
    const bytes = job.bytes ?? (await bytesOf(job.path));
    if (job.digests === true) digests = digestsOf(bytes);
    return { ok: true, value: await DO[job.kind](formsIn(bytes, known), job.options), digests };
  } catch (error) {
    return { ok: false, problem: problemOf(error), digests };
  }
}

const DO: { readonly [K in TaskKind]: (forms: FileForms, options: Options<K>) => Result<K> | Promise<Result<K>> } = {
  check: checkFile,
  export: exportFile,
  elements: elementsFile,
  library: libraryFile,
  "read-with": readWith,
  summary: summaryFile,
};

const SYSTEM_ERRORS: Readonly<Record<string, AccessProblem>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EISDIR: "folder",
  // What Windows calls a file that another program keeps to itself.
  EBUSY: "no-permission",
};

function problemOf(error: unknown): ReadProblem {
  if (error instanceof FileError) return error.problem;
  // More than a text or an array can hold: the file says more than any form does.
  if (error instanceof RangeError) return "too-demanding";
  const code = errorCode(error);
  if (code === null) return "failed";
  return SYSTEM_ERRORS[code] ?? "unavailable";
}
