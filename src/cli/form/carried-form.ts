import path from "node:path";
import { carriedText } from "../../form-files/carried";
import { readFormFile } from "../../form-files/read";
import { definitionDigest } from "../../canonical/meaning";
import { cliFormsWords } from "../../messages/cli-forms";
import { fileProblemText } from "../../messages/common";
import { formFileProblemLines } from "../../messages/form-files";
import { customXmlOf } from "../../review/file/custom-xml";
import { FileError } from "../../workbook/xlsx/file-error";
import { complain, UsageError, type Context } from "../context";
import { Exit } from "../exit";

/** `jixiao form carried`: the form file that a workbook brings along, after the checks that any form file goes through. */
export async function carriedForm(context: Context, file: string, id: string | undefined): Promise<void> {
  const words = cliFormsWords(context.locale).form.carried;
  const found = (await textsIn(context, file)).map((text) => ({ text, read: readFormFile(text) }));
  for (const { read } of found) {
    if (read.ok) continue;
    context.raise(Exit.unusable);
    for (const line of formFileProblemLines(read.problems, context.locale)) await complain(context, line);
  }
  const forms = found.flatMap(({ text, read }) => (read.ok ? [{ text, form: read.form }] : []));
  const wanted = id === undefined ? forms : forms.filter(({ form }) => form.id === id);
  const [first, ...others] = wanted;
  if (!first) throw new UsageError(words.none(file));
  if (others.length > 0) throw new UsageError(words.several(wanted.map(({ form }) => form.id)));
  await complain(context, words.found(first.form.id, definitionDigest(first.form)));
  await context.stdout.write(first.text);
}

async function textsIn(context: Context, file: string): Promise<readonly string[]> {
  try {
    return (await customXmlOf(path.resolve(context.cwd, file))).flatMap((xml) => carriedText(xml) ?? []);
  } catch (error) {
    if (error instanceof FileError)
      throw new UsageError(context.words.aboutFile(file, fileProblemText(error.problem, context.locale)));
    throw new UsageError(cliFormsWords(context.locale).sources.unreadable(file));
  }
}
