import type { FormDefinition } from "../forms/language";

/** What a form file says it is written in; another language is another number. */
export const FORM_LANGUAGE = "jixiao-form/2";
/** How the name of a form file ends. */
export const FORM_FILE_END = ".form.json";
/** A form of many sheets takes a tenth of it. */
export const MOST_FORM_BYTES = 256 * 1024;
/** Forms that are known beside the shipped ones. */
export const MOST_FORMS = 200;

/** A definition as others write it, and as the shipped ones are published. */
export function formFileText(definition: FormDefinition): string {
  return `${JSON.stringify({ language: FORM_LANGUAGE, ...definition }, null, 2)}\n`;
}

export function formFileName(id: string): string {
  return `${id}${FORM_FILE_END}`;
}
