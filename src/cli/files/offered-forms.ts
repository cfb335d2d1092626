import { carriedText } from "../../form-files/carried";
import { readFormFile } from "../../form-files/read";
import { definitionDigest } from "../../canonical/meaning";
import { cliFormsWords } from "../../messages/cli-forms";
import { customXmlOf } from "../../review/file/custom-xml";
import type { Context } from "../context";
import type { Input } from "./inputs";

/** Sentences about the forms that a file brings along and that are not known; none where it brings none that can be used. */
export async function offeredForms(context: Context, { name, path }: Input): Promise<readonly string[]> {
  if (path === null) return [];
  // What cannot be read a second time was said the first time.
  const parts = await customXmlOf(path).catch(() => []);
  const known = new Set((await context.forms()).map(({ id }) => id));
  const read = parts.flatMap((xml) => carriedText(xml) ?? []).map(readFormFile);
  const forms = read.flatMap((each) => (each.ok && !known.has(each.form.id) ? [each.form] : []));
  const { offered } = cliFormsWords(context.locale).form.carried;
  return forms.map((form) => offered(name, form.id, definitionDigest(form)));
}
