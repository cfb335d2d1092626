import type { JudgedForm } from "../../canonical/judged";
import { findingText, unreadText } from "../../messages";
import type { Locale } from "../../messages/messages";
import type { UnreadForm } from "../../reader/reading";
import { cellJson, findingJson, type FindingJson } from "./finding-json";
import type { FileForms } from "./forms-in";

/** What `check` says of one file: small, plain data, for it comes out of a thread. */
export interface FileReport {
  readonly forms: readonly FormReport[];
  /** Forms that could not be read, as findings of `FORM-UNREAD`. */
  readonly unread: readonly FindingJson[];
}

export interface FormReport {
  /** Name of the form. */
  readonly name: string;
  readonly project: string | null;
  readonly year: number | null;
  readonly blank: boolean;
  readonly findings: readonly ReportedFinding[];
}

export interface ReportedFinding extends FindingJson {
  /** A few words: what is wrong. */
  readonly title: string;
}

export interface CheckOptions {
  readonly locale: Locale;
}

export function checkFile({ forms, unread }: FileForms, { locale }: CheckOptions): FileReport {
  return {
    forms: forms.map((form) => formReport(form, locale)),
    unread: unread.map((each) => unreadFinding(each, locale)),
  };
}

function formReport({ reading, findings }: JudgedForm, locale: Locale): FormReport {
  const { definition, year, blank } = reading;
  return {
    name: definition.name[locale],
    project: projectName(reading),
    year: year.value,
    blank,
    findings: findings.map((finding) => ({
      ...findingJson(finding, locale),
      title: findingText(finding, locale).title,
    })),
  };
}

/** The project's name as the form gives it, on one line. */
export function projectName({ definition, fields }: JudgedForm["reading"]): string | null {
  const value = fields.get(definition.roles.name)?.value;
  return value?.type === "text" && value.text !== null ? value.text.replace(/\s+/gu, " ") : null;
}

/** What looks like a form and is none that can be read: an error, for nobody has checked it. */
function unreadFinding(unread: UnreadForm, locale: Locale): FindingJson {
  return {
    rule: "FORM-UNREAD",
    severity: "error",
    form: unread.definition?.id ?? null,
    ...cellJson(unread.at),
    field: null,
    observed: null,
    expected: unread.missing.length > 0 ? unread.missing.join("、") : null,
    related: [],
    message: unreadText(unread, locale),
  };
}
