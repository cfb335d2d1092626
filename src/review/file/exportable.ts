import { onlyDraft, openErrors, type JudgedForm } from "../../canonical/judged";
import { findingMessage, findingText, type Locale } from "../../messages";
import { cliWords } from "../../messages/cli";
import { chosenOf, firstSheet, isCalled, type Choice, type ChosenContent } from "./chosen";
import type { FileForms } from "./forms-in";

/** What a file gives to be exported, in whatever format. */
export interface Exportable {
  /** None where nothing can be exported. */
  readonly forms: readonly JudgedForm[];
  /** A sentence for each declaration on a chosen sheet that could not be read, and whatever else keeps the file back. */
  readonly unread: readonly string[];
  /** A sentence for everything else that is left out. */
  readonly leftOut: readonly string[];
}

/** Why a form leaves only as a draft, if it does. */
export interface Standing {
  readonly draft: boolean;
  readonly errors: number;
  /** Declarations beside it that could not be read. */
  readonly unread: number;
}

export function exportable(file: FileForms, choice: Choice, locale: Locale): Exportable {
  const refusal = refusalOf(file, choice, locale);
  if (refusal !== null) return { forms: [], unread: [refusal], leftOut: [] };
  const chosen = chosenOf(file, choice);
  return {
    forms: chosen.forms,
    unread: chosen.unread.map((finding) => findingMessage(finding, locale)),
    leftOut: leftOut(chosen, locale),
  };
}

export function standingOf(forms: readonly JudgedForm[], { unread }: Exportable): Standing {
  return { draft: onlyDraft(forms, unread.length), errors: openErrors(forms), unread: unread.length };
}

/** A sheet was named that is not there, that is hidden, or that begins no form; null where all is well. */
function refusalOf(file: FileForms, { sheets: names = [], hidden }: Choice, locale: Locale): string | null {
  const words = cliWords(locale).export;
  const { sheets, forms, sheetFindings } = file;
  const unknown = names.filter((name) => !sheets.some((sheet) => isCalled(sheet, name)));
  if (unknown.length > 0)
    return words.noSuchSheet(
      unknown,
      sheets.map(({ name }) => name),
    );
  const named = sheets.filter((sheet) => names.some((name) => isCalled(sheet, name)));
  const outOfSight = named.filter((sheet) => sheet.hidden !== undefined && !hidden);
  if (outOfSight.length > 0) return words.sheetHidden(outOfSight.map(({ name }) => name));
  const without = named.filter(
    ({ id }) =>
      !forms.some(({ reading }) => firstSheet(reading).id === id) &&
      !sheetFindings.some(({ rule, at }) => rule === "FORM-UNREAD" && at.sheet.id === id),
  );
  return without.length > 0 ? words.sheetWithoutForm(without.map(({ name }) => name)) : null;
}

function leftOut({ hidden, notChosen, asides, unreadNotChosen }: ChosenContent, locale: Locale): readonly string[] {
  const words = cliWords(locale).export;
  const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
  const others = unique([
    ...notChosen.map(({ reading }) => firstSheet(reading).name),
    ...unreadNotChosen.map(({ at }) => at.sheet.name),
  ]);
  const outOfSight = unique(hidden.map(({ reading }) => firstSheet(reading).name));
  return [
    ...(others.length > 0 ? [words.notChosen(others)] : []),
    ...(outOfSight.length > 0 ? [words.hiddenLeftOut(outOfSight)] : []),
    ...asides.map((finding) => findingText(finding, locale).sentence),
  ];
}
