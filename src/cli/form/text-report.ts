import { definitionDigest } from "../../canonical/meaning";
import { inWords } from "../../canonical/in-words";
import { cliFormsWords } from "../../messages/cli-forms";
import type { FormRead } from "../../review/file/read-with";
import type { Context } from "../context";
import { visible } from "../terminal/visible";
import type { CheckedDefinition, FilledFile } from "./checked-form";

/** What people read of a form file and of what is read with it. */
export async function writeForm(context: Context, { file, form, problems, hints }: CheckedDefinition): Promise<void> {
  const words = cliFormsWords(context.locale).form.check;
  const lines = [
    ...problems,
    ...(form && problems.length === 0
      ? [words.sound(form.id, form.values.size, form.tables.length), words.digest(definitionDigest(form))]
      : []),
    ...hints,
  ];
  await write(context, [file, ...lines.map(indented)]);
}

export async function writeFilled(context: Context, { file, read }: FilledFile): Promise<void> {
  const words = cliFormsWords(context.locale).form.check;
  if (typeof read === "string") return write(context, [file, indented(read)]);
  const { forms, others, unread } = read;
  await write(context, [
    file,
    ...(forms.length === 0 ? [indented(words.notRead(others))] : forms.flatMap((form) => formLines(context, form))),
    ...unread.map(indented),
  ]);
}

function formLines(context: Context, { sheets, fields, tables, missing, left }: FormRead): readonly string[] {
  const words = cliFormsWords(context.locale).form.check;
  const filled = fields.filter(({ value }) => value !== null);
  const blank = fields.filter(({ value }) => value === null).map(({ name }) => name);
  return [
    words.read({ sheets, fields: filled.length, of: fields.length }),
    ...filled.map(({ path, name, value, cells: [cell] }) =>
      indented(`${cell?.cell ?? ""}  ${name}（${path}）：${inWords(value) ?? ""}`),
    ),
    ...(blank.length > 0 ? [words.blank(blank)] : []),
    ...tables.map(({ name, rows }) => words.rows(name, rows.length)),
    ...(missing.length > 0 ? [words.missingLabels(missing)] : []),
    ...(left.length > 0
      ? [
          words.leftOver(left.length),
          ...left.map(({ sheet, cell, text }) => indented(`${sheet}!${cell}  ${text}`.trimEnd())),
        ]
      : [words.nothingLeft]),
  ].map(indented);
}

function indented(line: string): string {
  return `  ${line.replace(/\n/gu, " ")}`;
}

function write(context: Context, lines: readonly string[]): Promise<void> {
  return context.stdout.write(lines.map((line) => `${context.stdout.terminal ? visible(line) : line}\n`).join(""));
}
