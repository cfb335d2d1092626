import { definitionDigest, meansTheSame } from "../../canonical/meaning";
import { readFormFile } from "../../form-files/read";
import type { Form } from "../../forms/compile/form";
import type { Forms } from "../../forms/forms";
import { formFileProblemLines, formFileWords, leftOutLines } from "../../messages/form-files";
import type { Context } from "../context";
import { Exit } from "../exit";
import { formBytes } from "../files/form-sources";
import { findInputs } from "../files/inputs";
import { problemSentence } from "../files/problem-sentence";
import { throughFiles, type BulkOptions } from "../files/through-files";
import { writeJson, type ListOptions } from "../terminal/list";
import type { CheckedDefinition, FilledFile } from "./checked-form";
import { hintsOf } from "./hints";
import { writeFilled, writeForm } from "./text-report";

export type CheckFormOptions = ListOptions & BulkOptions;

/** `jixiao form check`: whether a form file can be used, and what is read of filled-in forms with it. */
export async function checkForm(
  context: Context,
  file: string,
  filled: readonly string[],
  options: CheckFormOptions,
): Promise<void> {
  const read = readFormFile(await formBytes(context, file));
  const form = read.ok ? read.form : null;
  const { known, clash } = form ? withForm(context, file, await context.forms(), form) : { known: [], clash: [] };
  const definition: CheckedDefinition = {
    file,
    form,
    problems: read.ok ? clash : formFileProblemLines(read.problems, context.locale),
    hints: form ? await hintsOf(form, known, context.locale) : [],
  };
  if (definition.problems.length > 0) context.raise(Exit.unusable);
  if (options.format === "text") await writeForm(context, definition);
  const files: FilledFile[] = [];
  if (form && filled.length > 0) {
    for await (const each of filledFiles({ ...context, forms: () => Promise.resolve(known) }, form, filled, options)) {
      if (typeof each.read === "string" || each.read.forms.length === 0) context.raise(Exit.unusable);
      if (options.format === "text") await writeFilled(context, each);
      else files.push(each);
    }
  }
  if (options.format === "json") await writeJson(context, jsonOf(definition, files));
}

/** The forms that are known with this one among them; one of the same id gives way, and is named where it means another thing. */
function withForm(context: Context, file: string, known: Forms, form: Form) {
  const same = known.find(({ id }) => id === form.id);
  const others = known.filter((each) => each !== same);
  const kept = same?.further ? same.name[context.locale] : formFileWords(context.locale).shipped;
  const clash =
    same && !meansTheSame(same, form)
      ? leftOutLines(
          {
            clashes: [{ id: form.id, kept, leftOut: file }],
            leftOver: null,
          },
          context.locale,
        )
      : [];
  return { known: [...others, { ...form, further: !same || same.further }], clash };
}

async function* filledFiles(
  context: Context,
  form: Form,
  filled: readonly string[],
  options: CheckFormOptions,
): AsyncGenerator<FilledFile, void, void> {
  const inputs = await findInputs(filled, context);
  const task = { kind: "read-with", options: { form: form.id, locale: context.locale } } as const;
  for await (const { input, outcome } of throughFiles(context, inputs, task, options)) {
    yield {
      file: input.name,
      read: outcome?.ok === true ? outcome.value : problemSentence(context, input, outcome),
    };
  }
}

function jsonOf({ file, form, problems, hints }: CheckedDefinition, files: readonly FilledFile[]) {
  return {
    file,
    form: form?.id ?? null,
    definition: form ? definitionDigest(form) : null,
    problems,
    hints,
    filled: files.map(({ file: name, read }) =>
      typeof read === "string"
        ? { file: name, problem: read, forms: [], others: [], unread: [] }
        : { file: name, problem: null, ...read },
    ),
  };
}
