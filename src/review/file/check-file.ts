import { messagesFor, type Locale } from "../../messages";
import { cliWords } from "../../messages/cli";
import { projectName } from "../../reader/project-name";
import type { NotChecked, WhyNotChecked } from "../../rules";
import { chosenOf, type CountedFormsOptions } from "./chosen";
import { cellJson, reported, type CellJson, type ReportedFinding } from "./finding-json";
import type { FileForm, FileForms } from "./forms-in";

/** What `check` says of one file: small, plain data, for it comes out of a thread. */
export interface FileReport {
  readonly forms: readonly FormReport[];
  /** Forms on hidden sheets: checked, and in no count. */
  readonly hidden: readonly FormReport[];
  /** Declarations that could not be read: findings of `FORM-UNREAD`. */
  readonly unread: readonly ReportedFinding[];
  /** Other kinds of forms, hidden sheets without a form that was read, and what could not be read on those. */
  readonly asides: readonly ReportedFinding[];
}

export interface FormReport {
  /** Name of the form. */
  readonly name: string;
  readonly project: string | null;
  readonly year: number | null;
  readonly blank: boolean;
  /** The form that takes its place: its id and name; null for none. */
  readonly replacedBy: { readonly id: string; readonly name: string } | null;
  readonly findings: readonly ReportedFinding[];
  /** Checks that could not run, whatever the findings say already. */
  readonly notChecked: readonly NotCheckedJson[];
}

/** A check that could not run, as upstream systems get it. */
export interface NotCheckedJson {
  readonly rule: string;
  /** Definition id. */
  readonly form: string;
  readonly why: WhyNotChecked;
  /** What stands in its way, where it is a cell. */
  readonly cells: readonly CellJson[];
  readonly message: string;
}

export function checkFile(file: FileForms, { locale, hidden }: CountedFormsOptions): FileReport {
  const chosen = chosenOf(file, { hidden });
  return {
    forms: chosen.forms.map((form) => formReport(form, locale, false)),
    hidden: chosen.hidden.map((form) => formReport(form, locale, true)),
    unread: chosen.unread.map((finding) => reported(finding, locale)),
    asides: chosen.asides.map((finding) => reported(finding, locale, finding.at.sheet.hidden !== undefined)),
  };
}

function formReport({ reading, findings, notChecked }: FileForm, locale: Locale, apart: boolean): FormReport {
  const { form, year, blank } = reading;
  return {
    name: form.name[locale],
    project: projectName(reading),
    year: year.value,
    blank,
    replacedBy: form.replacedBy && { id: form.replacedBy.id, name: form.replacedBy.name[locale] },
    findings: findings.map((finding) => reported(finding, locale, apart)),
    notChecked: notChecked.map((check) => notCheckedJson(check, locale)),
  };
}

function notCheckedJson({ rule, form, why, cells }: NotChecked, locale: Locale): NotCheckedJson {
  const named = cells.map(cellJson);
  const title = messagesFor(locale).rules[rule].title;
  const places = named.map(({ sheet, cell }) => `${sheet}!${cell}`);
  return { rule, form, why, cells: named, message: cliWords(locale).report.couldNotCheck(title, why, places) };
}
