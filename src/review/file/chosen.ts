import type { Locale } from "../../messages";
import type { FormReading, SheetRef } from "../../reader/reading";
import { isHiddenForm } from "../../rules";
import type { Finding } from "../../rules/finding";
import type { FileForm, FileForms } from "./forms-in";

/** Which forms of a file are wanted. */
export interface Choice {
  /** Those on hidden worksheets like the others. */
  readonly hidden: boolean;
  /** Names of worksheets; absent for all of them. A form is chosen by its first sheet. */
  readonly sheets?: readonly string[];
}

/** How forms are counted, in the words of a language. */
export interface CountedFormsOptions extends Pick<Choice, "hidden"> {
  readonly locale: Locale;
}

/** What of a file is exported, in the words of a language. */
export interface ExportedFormsOptions {
  readonly locale: Locale;
  readonly choice: Choice;
}

/** A file's content, parted by what is wanted of it. */
export interface ChosenContent {
  readonly forms: readonly FileForm[];
  /** Declarations on chosen sheets that could not be read. */
  readonly unread: readonly Finding[];
  /** Forms that are left out for their sheet is hidden, and those that were not chosen by their sheets. */
  readonly hidden: readonly FileForm[];
  readonly notChosen: readonly FileForm[];
  /** What else is to be said of worksheets: other kinds of forms, hidden sheets, what could not be read on those. */
  readonly asides: readonly Finding[];
  /** Declarations that could not be read on sheets that were not chosen. */
  readonly unreadNotChosen: readonly Finding[];
}

export function chosenOf({ forms, sheetFindings }: FileForms, { hidden, sheets }: Choice): ChosenContent {
  const isChosen = (sheet: SheetRef): boolean => sheets === undefined || sheets.some((name) => isCalled(sheet, name));
  const inSight = (sheet: SheetRef): boolean => hidden || sheet.hidden === undefined;
  const wanted = forms.filter(({ reading }) => isChosen(firstSheet(reading)));
  const ofDeclarations = sheetFindings.filter(({ rule, at }) => rule === "FORM-UNREAD" && inSight(at.sheet));
  return {
    forms: wanted.filter(({ reading }) => hidden || !isHiddenForm(reading)),
    unread: ofDeclarations.filter(({ at }) => isChosen(at.sheet)),
    hidden: wanted.filter(({ reading }) => !hidden && isHiddenForm(reading)),
    notChosen: forms.filter(({ reading }) => !isChosen(firstSheet(reading))),
    asides: sheetFindings.filter((found) => !ofDeclarations.includes(found)),
    unreadNotChosen: ofDeclarations.filter(({ at }) => !isChosen(at.sheet)),
  };
}

/** @throws {Error} for a form without any part, which is none */
export function firstSheet({ parts: [first] }: FormReading): SheetRef {
  if (first === undefined) throw new Error("a form without a sheet");
  return first.sheet;
}

/** Names of worksheets differ by more than the case of their letters. */
export function isCalled(sheet: SheetRef, name: string): boolean {
  return sheet.name.normalize("NFC").toLowerCase() === name.normalize("NFC").toLowerCase();
}
