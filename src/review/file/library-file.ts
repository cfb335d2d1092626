import { foundInForm, type FoundIndicator } from "../../library/found";
import { findingMessage } from "../../messages";
import { chosenOf, type CountedFormsOptions } from "./chosen";
import type { FileForms } from "./forms-in";

/** What one file has for a library of indicators. */
export interface LibraryOfFile {
  readonly forms: number;
  readonly indicators: readonly FoundIndicator[];
  /** How many indicators were left out, for their names state a number. */
  readonly numbered: number;
  /** A sentence for each declaration that could not be read. */
  readonly unread: readonly string[];
}

export function libraryFile(file: FileForms, { locale, hidden }: CountedFormsOptions): LibraryOfFile {
  const { forms, unread } = chosenOf(file, { hidden });
  const found = forms.map(({ reading }) => foundInForm(reading));
  return {
    forms: forms.length,
    indicators: found.flatMap(({ indicators }) => indicators),
    numbered: found.reduce((sum, { numbered }) => sum + numbered, 0),
    unread: unread.map((finding) => findingMessage(finding, locale)),
  };
}
