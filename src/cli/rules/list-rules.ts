import { messagesFor } from "../../messages";
import { ruleCatalogue } from "../../messages/rule-catalogue";
import type { Context } from "../context";
import { namedForm } from "../named-form";
import { widest, writeJson, type ListOptions } from "../terminal/list";
import { padded } from "../terminal/width";

/** `jixiao rules`: what is checked, in catalogue order. */
export async function listRules(
  context: Context,
  { format, form }: ListOptions & { readonly form?: string },
): Promise<void> {
  const wanted = form === undefined ? null : (await namedForm(context, form)).id;
  const rules = ruleCatalogue(context.locale, await context.forms())
    .filter(({ forms }) => wanted === null || forms.includes(wanted))
    .map(({ id, severity, forms, title, condition, example }) => ({ id, severity, forms, title, condition, example }));
  if (format === "json") return writeJson(context, rules);
  const { severities } = messagesFor(context.locale).words;
  const width = widest(rules.map(({ id }) => id));
  await context.stdout.write(
    rules
      .map(
        (rule) =>
          `${padded(rule.id, width)}  ${severities[rule.severity]}  ${rule.title}\n  ${rule.condition}\n  → ${rule.example}\n`,
      )
      .join(""),
  );
}
