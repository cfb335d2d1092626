import { countsOf } from "../../rules/finding";
import { canonicalBytes } from "../../canonical/bytes";
import { sha256 } from "../../canonical/digest";
import { documentOf, toFormDocument, valueAt, type FormDocument } from "../../canonical/document";
import type { JudgedForm } from "../../canonical/judged";
import { isJsonObject } from "../../core/json";
import { money, type Money } from "../../core/number/money";
import { findingMessage, findingText } from "../../messages";
import { cliFormsWords } from "../../messages/cli-forms";
import type { FieldNode } from "../../forms/compile/form";
import type { FileForms } from "./forms-in";
import { chosenOf, firstSheet, type CountedFormsOptions } from "./chosen";
import { projectName } from "../../reader/project-name";

/** What `summary` says of one file: small, plain data, for it comes out of a thread. */
export interface SummarisedFile {
  readonly projects: readonly ProjectSummary[];
  /** A sentence for each form that could not be read. */
  readonly unread: readonly string[];
  /** A sentence for each form on a hidden sheet, and for each sheet with another kind of form: in no sum. */
  readonly asides: readonly string[];
}

/** One form of a file. */
export interface ProjectSummary {
  readonly name: string | null;
  /** 主管部门, or 填报单位 where the form asks for no other. */
  readonly department: string | null;
  readonly fiscalYear: number | null;
  /** Id of the definition. */
  readonly form: string;
  /** In 元; null when blank or when it cannot be told. */
  readonly total: Money | null;
  readonly annual: Money | null;
  readonly errors: number;
  readonly warnings: number;
  /** Nothing is filled in. */
  readonly blank: boolean;
  /** SHA-256 of what it says as canonical JSON: the same for the same content. */
  readonly digest: string;
}

export async function summaryFile(file: FileForms, { locale, hidden }: CountedFormsOptions): Promise<SummarisedFile> {
  const chosen = chosenOf(file, { hidden });
  const { notes } = cliFormsWords(locale).summary;
  return {
    projects: await Promise.all(chosen.forms.map(projectSummary)),
    unread: chosen.unread.map((finding) => findingMessage(finding, locale)),
    asides: [
      ...chosen.hidden.map(({ reading }) => notes.hidden(projectName(reading), firstSheet(reading).name)),
      ...chosen.asides.map((finding) => findingText(finding, locale).sentence),
    ],
  };
}

async function projectSummary({ reading, findings }: JudgedForm): Promise<ProjectSummary> {
  const { roles } = reading.form;
  const form = toFormDocument(reading);
  const { error, warning } = countsOf(findings);
  return {
    name: roles.name && textAt(form, roles.name.path),
    department: textAt(form, "organisation.department") ?? textAt(form, "organisation.unit"),
    fiscalYear: form.fiscalYear,
    form: form.form,
    total: amountAt(form, roles.total),
    annual: amountAt(form, roles.annual),
    errors: error,
    warnings: warning,
    blank: reading.blank,
    digest: await sha256(canonicalBytes(documentOf([form], false))),
  };
}

/** On one line. */
function textAt(form: FormDocument, path: string): string | null {
  const said = valueAt(form, path);
  const value = isJsonObject(said) ? said["name"] : said;
  return typeof value === "string" ? value.replace(/\s+/gu, " ") : null;
}

function amountAt(form: FormDocument, field: FieldNode | null): Money | null {
  const value = field && valueAt(form, field.path);
  return typeof value === "string" ? money(value) : null;
}
