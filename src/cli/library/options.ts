import type { BulkOptions } from "../files/through-files";

/** A library as other programs take it, or as a table. */
export const LIBRARY_FORMATS = ["json", "csv"] as const;

export interface LibraryOptions extends BulkOptions {
  readonly output?: string;
  readonly format: (typeof LIBRARY_FORMATS)[number];
  /** The CSV is to be opened in Excel. */
  readonly excel?: boolean;
  /** Forms on hidden worksheets count like the others. */
  readonly hidden?: boolean;
}
