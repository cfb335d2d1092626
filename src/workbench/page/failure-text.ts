import { PartMissingError } from "../../core/load-part";
import { fileProblemText } from "../../messages";
import { FileError } from "../../workbook/xlsx/file-error";
import type { Locale } from "./locale";
import { wordsOf } from "./words";

/** The sentence for what went wrong with a step; null for what nobody expected. */
export function failureText(failure: unknown, locale: Locale): string | null {
  const words = wordsOf(locale);
  if (failure instanceof PartMissingError) return words.partMissing;
  if (!(failure instanceof FileError)) return null;
  // The grid opens fewer kinds of files than the add-in reads.
  return failure.problem === "not-a-spreadsheet" ? words.notXlsx : fileProblemText(failure.problem, locale);
}
