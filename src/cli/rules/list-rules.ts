import { messagesFor } from "../../messages";
import { ruleCatalogue } from "../../messages/rule-catalogue";
import type { Context } from "../context";
import { namedForm } from "../named-form";
import { writeList, type ListOptions } from "../terminal/list";

/** `jixiao rules`: what is checked, in catalogue order. */
export async function listRules(context: Context, options: ListOptions & { readonly form?: string }): Promise<void> {
  const { form } = options;
  const wanted = form === undefined ? null : (await namedForm(context, form)).id;
  const rules = ruleCatalogue(context.locale, await context.forms())
    .filter(({ forms }) => wanted === null || forms.includes(wanted))
    .map(({ id, severity, forms, title, condition, example }) => ({ id, severity, forms, title, condition, example }));
  const { severities } = messagesFor(context.locale).words;
  await writeList(
    context,
    rules,
    options,
    ({ severity, title, condition, example }) => `${severities[severity]}  ${title}\n  ${condition}\n  → ${example}`,
  );
}
