import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { FORMS_FOLDER, FORMS_INDEX, indexText } from "../form-files/deployment";
import { FORM_FILE_END } from "../form-files/form-file";
import { knownForms, type PlacedForm } from "../form-files/known";
import { readFormFile } from "../form-files/read";
import { FORMS } from "../forms";
import { formById } from "../forms/forms";
import { formFileProblemLines, formFileWords, leftOutLines } from "../messages/form-files";

/**
 * What behind the folder says of the shipped forms: ids of those that are not to be offered, or `--offer` and those that are.
 * @throws {Error} for an id that none has
 */
export function retiredBy([first, ...others]: readonly string[]): readonly string[] {
  if (first !== "--offer") return first === undefined ? [] : [first, ...others];
  const unknown = others.filter((id) => formById(FORMS, id) === null);
  if (unknown.length > 0) throw new Error(unknown.map(noSuchForm).join("\n"));
  return FORMS.map(({ id }) => id).filter((id) => !others.includes(id));
}

function noSuchForm(id: string): string {
  return `No shipped form is called ${id}: there are ${FORMS.map((form) => form.id).join(", ")}.`;
}

/** Sentences speak English, as all that builds does. */
const LOCALE = "en-US";

export interface FormsIndex {
  readonly file: string;
  readonly text: string;
  /** Names of the deployment's form files. */
  readonly forms: readonly string[];
}

/**
 * The list of a deployment's forms, for the pane: all form files in `forms/` of a finished build but those that say the
 * same as a shipped form.
 *
 * @param folder of the build, `dist/web`
 * @param retired ids of shipped forms that are not to be offered
 * @throws {Error} with a line for each thing that is wrong with a form
 */
export function formsIndex(folder: string, retired: readonly string[]): FormsIndex {
  const names = readdirSync(path.join(folder, FORMS_FOLDER))
    .filter((name) => name.endsWith(FORM_FILE_END))
    .sort();
  const wrong = retired.filter((id) => formById(FORMS, id) === null).map(noSuchForm);
  const placed: PlacedForm[] = [];
  for (const name of names) {
    const read = readFormFile(readFileSync(path.join(folder, FORMS_FOLDER, name)));
    if (read.ok) placed.push({ form: read.form, place: name });
    else wrong.push(...formFileProblemLines(read.problems, LOCALE).map((line) => `${name}: ${line}`));
  }
  const place = formFileWords(LOCALE).shipped;
  const known = knownForms(
    FORMS.map((form) => ({ form, place })),
    placed,
  );
  wrong.push(...leftOutLines(known, LOCALE));
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  const used = new Set(known.places.values());
  const forms = names.filter((name) => used.has(name));
  return { file: path.join(folder, FORMS_FOLDER, FORMS_INDEX), text: indexText({ forms, retired }), forms };
}
