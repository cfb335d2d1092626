import { jsonSchemas } from "../canonical/json-schema";
import { FORMS } from "../forms";
import { messagesFor } from "../messages";
import { ruleCatalogue } from "../messages/rule-catalogue";
import type { Context } from "./context";
import { knownForm } from "./known-form";
import { padded } from "./width";

export interface ListOptions {
  readonly format: "text" | "json";
}

/** `jixiao forms`: the forms there are, newest first. */
export async function listForms(context: Context, { format }: ListOptions): Promise<void> {
  const forms = FORMS.map(({ id, name, unit, since, description }) => ({
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

/** `jixiao rules`: what is checked, in catalogue order. */
export async function listRules(
  context: Context,
  { format, form }: ListOptions & { readonly form?: string },
): Promise<void> {
  const wanted = form === undefined ? null : knownForm(context, form).id;
  const rules = ruleCatalogue(context.locale)
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

/** `jixiao schema`: the JSON Schema of one form, or of whole files. */
export async function showSchema(context: Context, form: string | undefined): Promise<void> {
  const schemas = jsonSchemas();
  await writeJson(context, schemas[form === undefined ? "jixiao-1" : knownForm(context, form).id]);
}

async function writeJson(context: Context, value: unknown): Promise<void> {
  await context.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}
