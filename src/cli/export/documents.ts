import type { Exportable, Standing } from "../../review/file/exportable";
import { complain, type Context } from "../context";
import { Exit } from "../exit";
import type { Input } from "../files/inputs";
import { problemSentence } from "../files/problem-sentence";
import type { Done } from "../files/through-files";
import type { ExportOptions } from "./options";

/** What one file gives to be exported, in whatever format. */
type DoneFile<D> = Done<Omit<Exportable, "forms"> & { readonly documents: readonly D[] }>;

/**
 * Writes form after form of many files. Without `--draft` one that may leave only as a draft keeps all back: no more is
 * written, the others are still told of, and it resolves to false.
 */
export async function writeWhole<D extends Standing>(
  context: Context,
  files: AsyncIterable<DoneFile<D>>,
  options: Pick<ExportOptions, "draft">,
  write: (document: D) => Promise<void>,
): Promise<boolean> {
  let whole = true;
  for await (const done of files) {
    for (const document of await documentsOf(context, done)) {
      whole = (await mayLeave(context, done.input, document, options)) && whole;
      if (whole) await write(document);
    }
  }
  return whole;
}

/** Says what of the file is left out, and why. */
export async function documentsOf<D>(context: Context, { input, outcome }: DoneFile<D>): Promise<readonly D[]> {
  const say = (sentence: string): Promise<void> => complain(context, context.words.aboutFile(input.name, sentence));
  if (outcome?.ok !== true) {
    context.raise(Exit.unusable);
    await say(problemSentence(context, input, outcome));
    return [];
  }
  const { documents, unread, leftOut } = outcome.value;
  if (unread.length > 0 || documents.length === 0) context.raise(Exit.unusable);
  for (const sentence of [...unread, ...leftOut]) await say(sentence);
  if (documents.length + unread.length + leftOut.length === 0) await say(context.words.report.noForm);
  return documents;
}

/** A draft leaves only when a draft was asked for. */
export async function mayLeave(
  context: Context,
  input: Input,
  { draft, errors, unread }: Standing,
  options: Pick<ExportOptions, "draft">,
): Promise<boolean> {
  if (!draft) return true;
  const { words } = context;
  const reason =
    unread > 0
      ? words.export.unreadForms(unread)
      : errors > 0
        ? words.export.openErrors(errors)
        : words.export.blankForm;
  if (options.draft === true) {
    await complain(context, words.aboutFile(input.name, words.export.asDraft(reason)));
    return true;
  }
  context.raise(Exit.errors);
  await complain(context, words.aboutFile(input.name, words.export.keptBack(reason)));
  return false;
}
