import type { AccessProblem } from "../../messages/cli";
import type { FileProblem } from "../../workbook/xlsx/file-error";
import type { FileReport } from "../file/check-file";
import type { CountedFormsOptions, ExportedFormsOptions } from "../file/chosen";
import type { ElementsOfFile } from "../file/elements-file";
import type { ExportedFile, ExportFileOptions } from "../file/export-file";
import type { FileDigests } from "../file/file-digests";
import type { LibraryOfFile } from "../file/library-file";
import type { ReadWith, ReadWithOptions } from "../file/read-with";
import type { SummarisedFile } from "../file/summary-file";

/** What can be done with a file in a thread: how it is asked for, and what comes of it; plain data both ways. */
export interface Tasks {
  readonly check: { readonly options: CountedFormsOptions; readonly result: FileReport };
  readonly export: { readonly options: ExportFileOptions; readonly result: ExportedFile };
  readonly elements: { readonly options: ExportedFormsOptions; readonly result: ElementsOfFile };
  readonly library: { readonly options: CountedFormsOptions; readonly result: LibraryOfFile };
  readonly "read-with": { readonly options: ReadWithOptions; readonly result: ReadWith };
  readonly summary: { readonly options: CountedFormsOptions; readonly result: SummarisedFile };
}

export type TaskKind = keyof Tasks;
export type Options<K extends TaskKind> = Tasks[K]["options"];
export type Result<K extends TaskKind> = Tasks[K]["result"];

export interface Task<K extends TaskKind> {
  readonly kind: K;
  readonly options: Options<K>;
  /** What comes of it names the file by what it holds. */
  readonly digests?: boolean;
}

/** A task for one file. */
export interface Job<K extends TaskKind = TaskKind> extends Task<K> {
  /** Absolute. */
  readonly path: string;
  /** The content, where it does not come from a file. */
  readonly bytes: Uint8Array | null;
}

export type ReadProblem = FileProblem | AccessProblem;

/** A file that cannot be read is an outcome like any other: the rest go on. */
export type Outcome<R> = (
  { readonly ok: true; readonly value: R } | { readonly ok: false; readonly problem: ReadProblem }
) & {
  /** Of a file that was read, where they were asked for. */
  readonly digests?: FileDigests | null;
};
