import { jsonSchemas } from "../../canonical/json-schema";
import type { Context } from "../context";
import { namedForm } from "../named-form";
import { writeJson } from "../terminal/list";

/** `jixiao schema`: the JSON Schema of one form, or of whole files. */
export async function showSchema(context: Context, form: string | undefined): Promise<void> {
  const schemas = jsonSchemas(await context.forms());
  await writeJson(context, schemas[form === undefined ? "jixiao-1" : (await namedForm(context, form)).id]);
}
