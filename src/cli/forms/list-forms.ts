import { cliFormsWords } from "../../messages/cli-forms";
import type { Context } from "../context";
import { writeList, type ListOptions } from "../terminal/list";

/** `jixiao forms`: the forms there are: the shipped ones, then others, each newest first. */
export async function listForms(context: Context, options: ListOptions): Promise<void> {
  const forms = (await context.forms()).map((form) => ({
    id: form.id,
    name: form.name[context.locale],
    unit: form.unit,
    ...(form.place ? { place: form.place[context.locale] } : {}),
    since: form.since,
    description: form.description[context.locale],
    ...(form.revision > 1 ? { revision: form.revision } : {}),
    ...(form.replaces ? { replaces: form.replaces.id } : {}),
    ...(form.retired ? { retired: true } : {}),
  }));
  const words = cliFormsWords(context.locale).forms;
  await writeList(context, forms, options, ({ name, unit, description, retired, revision, replaces }) =>
    [
      `${name}${retired ? words.retired : ""}  ${unit}`,
      `  ${description}`,
      ...(revision || replaces ? [`  ${words.edition(revision ?? 1, replaces ?? null)}`] : []),
    ].join("\n"),
  );
}
