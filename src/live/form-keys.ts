import type { FormReading } from "../reader/reading";

/**
 * Keys by which the forms of a workbook are known while people edit it: what form it is, on which worksheets, the how
 * manieth of its kind there. Rows that come in above a form leave its key alone.
 */
export function formKeys(forms: readonly FormReading[]): readonly string[] {
  const seen = new Map<string, number>();
  return forms.map(({ definition, parts }) => {
    const kind = [definition.id, ...parts.map(({ sheet }) => sheet.id)].join("|");
    const number = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, number);
    return `${kind}#${number}`;
  });
}

/** What has these keys, in their order; null for a form that is not there. */
export function withKeys<Form extends { readonly key: string }>(
  forms: readonly Form[],
  keys: readonly string[],
): readonly (Form | null)[] {
  const byKey = new Map(forms.map((form) => [form.key, form]));
  return keys.map((key) => byKey.get(key) ?? null);
}
