import { jsonSchemas } from "../../canonical/json-schema";
import { formLanguageSchema } from "../../form-files/schema";
import { UsageError, type Context } from "../context";
import { namedForm } from "../named-form";
import { writeJson } from "../terminal/list";

/** `jixiao schema`: the JSON Schema of one form, of whole files, or of form files. */
export async function showSchema(
  context: Context,
  form: string | undefined,
  { formLanguage = false }: { readonly formLanguage?: boolean },
): Promise<void> {
  if (formLanguage && form !== undefined) throw new UsageError(context.words.usage.conflict("--form-language", form));
  if (formLanguage) return writeJson(context, formLanguageSchema());
  const schemas = jsonSchemas(await context.forms());
  await writeJson(context, schemas[form === undefined ? "jixiao-1" : (await namedForm(context, form)).id]);
}
