import type { Context } from "../context";
import { widest, writeJson, type ListOptions } from "../terminal/list";
import { padded } from "../terminal/width";

/** `jixiao forms`: the forms there are, newest first. */
export async function listForms(context: Context, { format }: ListOptions): Promise<void> {
  const forms = (await context.forms()).map(({ id, name, unit, since, description }) => ({
    id,
    name: name[context.locale],
    unit,
    since,
    description: description[context.locale],
  }));
  if (format === "json") return writeJson(context, forms);
  const width = widest(forms.map(({ id }) => id));
  await context.stdout.write(
    forms
      .map(({ id, name, unit, description }) => `${padded(id, width)}  ${name}  ${unit}\n  ${description}\n`)
      .join(""),
  );
}
