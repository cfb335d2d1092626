import type { AccessProblem } from "../../messages/cli";
import type { FileProblem } from "../../workbook/xlsx/file-error";
import type { CheckOptions, FileReport } from "./check-file";
import type { ElementsOfFile, ElementsOptions } from "./elements-file";
import type { ExportedFile, ExportOptions } from "./export-file";
import type { SummarisedFile, SummaryOptions } from "./summary-file";

/** What can be done with a file in a thread: how it is asked for, and what comes of it; plain data both ways. */
export interface Tasks {
  readonly check: { readonly options: CheckOptions; readonly result: FileReport };
  readonly export: { readonly options: ExportOptions; readonly result: ExportedFile };
  readonly elements: { readonly options: ElementsOptions; readonly result: ElementsOfFile };
  readonly summary: { readonly options: SummaryOptions; readonly result: SummarisedFile };
}

export type TaskKind = keyof Tasks;
export type Options<K extends TaskKind> = Tasks[K]["options"];
export type Result<K extends TaskKind> = Tasks[K]["result"];

export interface Task<K extends TaskKind> {
  readonly kind: K;
  readonly options: Options<K>;
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
export type Outcome<R> =
  { readonly ok: true; readonly value: R } | { readonly ok: false; readonly problem: ReadProblem };
