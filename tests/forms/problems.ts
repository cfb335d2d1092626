import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { formSchema, type FormDefinition } from "../../src/forms/language";
import { compile } from "../../src/forms/compile/compile";
import { DefinitionError } from "../../src/forms/compile/definition-error";
import { definitionProblemLines } from "../../src/messages/definition-problems";
import type { Form } from "../../src/forms/compile/form";
import { textOf } from "../../src/forms/compile/label-words";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import type { SheetPlan } from "../../src/layout/plan";
import { assembleForms, readSheet } from "../../src/reader";
import { gridFromPlan, sheetRef } from "../support/grids";
import { FORMS } from "../../src/forms";
import { parseDocument, toValues } from "../support/shipped";
import { checkForm } from "../support/findings";

/** What is still wrong with a definition, in sentences for whoever is writing it; none is an empty list. */

/** What the form language does not allow: where, and what it wants there. */
export function schemaProblems(form: FormDefinition): readonly string[] {
  const issues = formSchema.safeParse(form).error?.issues ?? [];
  return issues.map((issue) => `${form.id}: ${issue.path.join(".") || "the definition"}: ${issue.message}`);
}

/** What does not hang together, as `compile` says it. */
export function definitionProblems(form: FormDefinition): readonly string[] {
  try {
    compile(form);
    return [];
  } catch (error) {
    if (error instanceof DefinitionError) return definitionProblemLines(error.form, error.problems, "en-US");
    throw error;
  }
}

/** What the reader does not find in the sheets that the definition itself prints. */
export function labelGaps(form: Form): readonly string[] {
  const { read, unread } = readBack(planForm(form, { fiscalYear: 2026 }));
  if (read.length + unread.length === 0) return [`${form.id}: nothing of its blank sheets is recognised as a form`];
  const others = read.filter(({ form: found }) => found.id !== form.id).map(({ form: found }) => found.id);
  return [
    ...others.map((id) => `the blank sheet of ${form.id} is read as ${id}: its labels do not tell the two apart`),
    ...unread.map(
      ({ sheet, missing }) => `${form.id}: ${sheet.name} is not recognised; not found: ${missing.join("、")}`,
    ),
    ...read.flatMap(({ parts, missingSheets }) => [
      ...missingSheets.map((key) => `${form.id}: the sheet ${key} is not recognised`),
      ...parts.flatMap(({ sheetKey, missing }) =>
        missing.map(
          ({ id, label }) =>
            `${form.id}: sheet ${sheetKey}: the label ${id} (${textOf(label.wordings[0])}) is not found again`,
        ),
      ),
    ]),
  ];
}

/** What the sample of a form lacks, file and all. */
export function sampleProblems(form: Form): readonly string[] {
  const file = `src/forms/samples/${form.id}.json`;
  const whole = path.join(__dirname, "../..", file);
  if (!existsSync(whole)) return [`${form.id} has no sample: put a filled-in form's canonical JSON into ${file}`];
  const parsed = parseDocument(readFileSync(whole));
  if (!parsed.ok) {
    return parsed.problems.map(({ pointer, problem, observed, expected }) =>
      [`${file}: at ${pointer || "the top"}: ${problem}`, observed, expected && JSON.stringify(expected)]
        .filter((part) => part !== null)
        .join(", "),
    );
  }
  const [content] = parsed.document.forms;
  if (content?.form !== form.id) return [`${file}: holds a form of ${content?.form ?? "none"}, not of ${form.id}`];
  const { read } = readBack(planFilledForm(form, toValues(content)));
  if (read.length !== 1 || read[0]?.form.id !== form.id) return [`${file}: put into sheets, it is not read again`];
  return checkForm(read[0])
    .filter(({ severity }) => severity === "error")
    .map(({ rule, subject, observed }) => `${file}: ${rule}: ${subject ?? ""} ${observed ?? ""}`.trim());
}

function readBack(plans: readonly SheetPlan[]) {
  const readings = plans.map((plan) => readSheet(sheetRef(plan.name), gridFromPlan(plan), FORMS));
  return { read: assembleForms(readings, FORMS), unread: readings.flatMap((reading) => reading.unread) };
}
