import { sum, type Money } from "../../core/number/money";
import type { ProjectSummary, SummarisedFile } from "../file/summary-file";

/** A file and what came of reading it. */
export interface FileSummary {
  /** The path as it is shown. */
  readonly file: string;
  /** Absolute: where the link leads. Null for standard input. */
  readonly path: string | null;
  /** Or the sentence that says why it could not be read. */
  readonly result: SummarisedFile | string;
}

/** One line of the summary. */
export interface SummaryRow {
  readonly file: string;
  readonly path: string | null;
  readonly project: ProjectSummary | null;
  readonly note: RowNote | null;
}

export type RowNote =
  | { readonly kind: "unread"; readonly reason: string }
  /** Left out on purpose: on a hidden sheet, or no declaration. `only`: nothing else of the file was counted. */
  | { readonly kind: "aside"; readonly reason: string; readonly only: boolean }
  | { readonly kind: "no-form" }
  | { readonly kind: "blank" }
  | { readonly kind: "no-annual" }
  /** `row`: index of the first row with this content. */
  | { readonly kind: "same-content"; readonly row: number };

/** What a department publishes about its projects, and what is not in it. */
export interface Published {
  /** Projects whose annual amount is known. */
  readonly projects: number;
  readonly total: Money;
  readonly annual: Money;
  /** Projects that are left out, for their annual amount is not known: indexes of rows. */
  readonly leftOut: readonly number[];
  /** Rows that repeat another row's content and are counted all the same. */
  readonly repeated: readonly number[];
  /** Fiscal years of the counted projects, in order. */
  readonly years: readonly number[];
  /** Rows of files, or of forms in them, that could not be read. */
  readonly unread: readonly number[];
  /** Rows of forms on hidden sheets and of other kinds of forms, in files of which something was counted. */
  readonly asides: readonly number[];
}

/** The lines of a summary in the order of the files: every form has one, and whatever could not be read. */
export function summaryRows(files: readonly FileSummary[]): readonly SummaryRow[] {
  const rows: SummaryRow[] = [];
  const firstWith = new Map<string, number>();
  for (const row of files.flatMap(rowsOf)) {
    const { project } = row;
    const earlier = project === null || project.blank ? undefined : firstWith.get(project.digest);
    if (project !== null && earlier === undefined) firstWith.set(project.digest, rows.length);
    rows.push(earlier === undefined ? row : { ...row, note: { kind: "same-content", row: earlier } });
  }
  return rows;
}

function rowsOf({ file, path, result }: FileSummary): readonly SummaryRow[] {
  const without = (note: RowNote): SummaryRow => ({ file, path, project: null, note });
  if (typeof result === "string") return [without({ kind: "unread", reason: result })];
  const rows = [
    ...result.projects.map((project): SummaryRow => ({ file, path, project, note: noteOf(project) })),
    ...result.unread.map((reason) => without({ kind: "unread", reason })),
  ];
  const only = rows.length === 0;
  rows.push(...result.asides.map((reason) => without({ kind: "aside", reason, only })));
  return rows.length === 0 ? [without({ kind: "no-form" })] : rows;
}

function noteOf(project: ProjectSummary): RowNote | null {
  if (project.blank) return { kind: "blank" };
  return project.annual === null ? { kind: "no-annual" } : null;
}

function yearsOf(rows: readonly SummaryRow[]): readonly number[] {
  const counted = rows.flatMap(({ project }) =>
    project === null || project.annual === null ? [] : [project.fiscalYear],
  );
  return [...new Set(counted.filter((year) => year !== null))].sort((left, right) => left - right);
}

/** What the rows add up to. */
export function publish(rows: readonly SummaryRow[]): Published {
  const at = (matches: (row: SummaryRow) => boolean): readonly number[] =>
    rows.flatMap((row, index) => (matches(row) ? [index] : []));
  const annuals = rows.map(({ project }) => project?.annual ?? null);
  return {
    projects: annuals.filter((annual) => annual !== null).length,
    total: sum(rows.map(({ project }) => project?.total ?? null)),
    annual: sum(annuals),
    leftOut: at(({ project }) => project !== null && !project.blank && project.annual === null),
    years: yearsOf(rows),
    repeated: at(({ note }) => note?.kind === "same-content"),
    unread: at(
      ({ note }) => note?.kind === "unread" || note?.kind === "no-form" || (note?.kind === "aside" && note.only),
    ),
    asides: at(({ note }) => note?.kind === "aside" && !note.only),
  };
}
