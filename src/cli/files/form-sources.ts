import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { FORM_FILE_END, MOST_FORM_BYTES } from "../../form-files/form-file";
import { knownForms, type PlacedForm } from "../../form-files/known";
import { readFormFile } from "../../form-files/read";
import type { Forms } from "../../forms/forms";
import { cliFormsWords } from "../../messages/cli-forms";
import { formFileProblemLines, formFileWords, leftOutLines } from "../../messages/form-files";
import { bytesOf } from "../../review/file/bytes-of";
import { complain, UsageError, type Context } from "../context";
import { Exit } from "../exit";

/** The setting that names form files and folders for every command, parted as the system parts paths. */
const SETTING = "JIXIAO_FORMS";

/**
 * The shipped forms, then those that the setting names, then those of `--forms`. A file that cannot be used is said and
 * left out, and raises the status; the rest goes on.
 *
 * @param given what `--forms` named: form files, or folders with some
 * @throws {UsageError} for a name that is neither
 */
export async function formsWith(context: Context, shipped: Forms, given: readonly string[]): Promise<Forms> {
  const set = (context.env[SETTING] ?? "").split(path.delimiter).filter((name) => name !== "");
  const names = [...set, ...given];
  if (names.length === 0) return shipped;
  const { locale } = context;
  const others: PlacedForm[] = [];
  const say = async (sentence: string): Promise<void> => {
    context.raise(Exit.unusable);
    await complain(context, sentence);
  };
  for (const place of await filesOf(context, names)) {
    const read = readFormFile(await formBytes(context, place));
    if (read.ok) others.push({ form: read.form, place });
    else
      for (const line of formFileProblemLines(read.problems, locale)) await say(context.words.aboutFile(place, line));
  }
  const place = formFileWords(locale).shipped;
  const known = knownForms(
    shipped.map((form) => ({ form, place })),
    others,
  );
  for (const line of leftOutLines(known, locale)) await say(line);
  return known.forms;
}

/** Form files by the names that people gave, each once; those of a folder by their names. */
async function filesOf(context: Context, names: readonly string[]): Promise<readonly string[]> {
  const files = new Map<string, string>();
  for (const name of names) {
    const absolute = path.resolve(context.cwd, name);
    const found = await stat(absolute).catch(() => null);
    if (found === null) throw new UsageError(cliFormsWords(context.locale).sources.missing(name));
    const inside = found.isDirectory() ? (await readdir(absolute)).filter(isFormFile).sort() : [""];
    if (inside.length === 0) throw new UsageError(cliFormsWords(context.locale).sources.emptyFolder(name));
    for (const each of inside) {
      const file = path.join(absolute, each);
      if (!files.has(file)) files.set(file, each === "" ? name : path.join(name, each));
    }
  }
  return [...files.values()];
}

function isFormFile(name: string): boolean {
  return name.endsWith(FORM_FILE_END) && !name.startsWith(".");
}

/** One byte more than a form may have tells that it is too large. */
export async function formBytes(context: Context, name: string): Promise<Uint8Array> {
  const absolute = path.resolve(context.cwd, name);
  const found = await stat(absolute).catch(() => null);
  if (found === null || !found.isFile()) throw new UsageError(cliFormsWords(context.locale).sources.missing(name));
  if (found.size > MOST_FORM_BYTES) return new Uint8Array(MOST_FORM_BYTES + 1);
  try {
    return await bytesOf(absolute);
  } catch {
    throw new UsageError(cliFormsWords(context.locale).sources.unreadable(name));
  }
}
