import { formLanguagePage } from "./form-language-page";
import { elementsPage } from "./elements-page";
import { FORMS } from "../forms";
import type { ColumnNode, FieldNode, Form, LabelNode } from "../forms/compile/form";
import { textOf } from "../forms/compile/label-words";
import { LOCALES, messagesFor, type Locale } from "../messages";
import { DOCS_WORDS } from "../messages/docs";
import { ruleCatalogue } from "../messages/rule-catalogue";
import { page, table } from "./markdown";

/** Pages of the documentation that are derived, so that they cannot fall behind: by path below `docs/`. */
export function docsPages(): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(LOCALES.map((locale) => [`users/rules.${locale}.md`, rulesPage(locale)])),
    ...Object.fromEntries(LOCALES.map((locale) => [`users/elements.${locale}.md`, elementsPage(locale)])),
    ...Object.fromEntries(LOCALES.map((locale) => [`users/form-language.${locale}.md`, formLanguagePage(locale)])),
    "maintainers/fields.md": fieldsPage(),
  };
}

function rulesPage(locale: Locale): string {
  const words = DOCS_WORDS[locale].rules;
  const severities = messagesFor(locale).words.severities;
  const rows = ruleCatalogue(locale, FORMS).map(({ id, severity, forms, condition, example }) => [
    `\`${id}\``,
    severities[severity],
    forms.join(", ") || words.noShippedForm,
    condition,
    example,
  ]);
  return page(words.title, words.intro, table(words.head, rows));
}

function fieldsPage(): string {
  return page(
    "Fields of the forms",
    "Made from the definitions in `src/forms/`: what each value of the canonical JSON is called on paper. Levels of indicators follow each form. A `line` is read joined over line breaks and without characters that nobody sees, and so are choices, levels, kinds and targets; a `text` is read as it stands.",
    FORMS.map(formSection).join("\n"),
  );
}

function formSection(form: Form): string {
  const labelText = (label: LabelNode | null): string => (label ? textOf(label.wordings[0]).replaceAll("\n", "") : "");
  const sheetName = (key: string): string => form.sheets.find((sheet) => sheet.key === key)?.name ?? key;
  const fields = form.fields.map(({ path, label, value, required, sheet }) => [
    `\`${path}\``,
    labelText(label),
    typeName(value),
    required ? "yes" : "",
    sheetName(sheet),
  ]);
  const tables = form.tables.flatMap(({ path, columns, total, sheet }) => [
    ...columns.map(({ key, heading, value }) => [
      `\`${path}[].${key}\``,
      labelText(heading),
      typeName(value),
      "",
      sheetName(sheet),
    ]),
    ...(total?.sums ?? []).map(({ field }) => [
      `\`${field.path}\``,
      labelText(field.label),
      typeName(field.value),
      "",
      sheetName(sheet),
    ]),
  ]);
  const levels = form.levels.flatMap((level) => [
    [`\`${level.code}\``, level.label, level.required ? "yes" : ""],
    ...level.children.map((child) => [`\`${child.code}\``, child.label, ""]),
  ]);
  return [
    `## ${form.id}: ${form.name["zh-CN"]}`,
    "",
    table(["Path", "Label", "Type", "Required", "Sheet"], [...fields, ...tables]),
    "",
    table(["Level", "Label", "Required"], levels),
    "",
  ].join("\n");
}

/** What the definition calls a text is one line unless it may have several. */
function typeName(value: FieldNode["value"] | ColumnNode["value"]): string {
  return value.type === "text" && value.multiline !== true ? "line" : value.type;
}
