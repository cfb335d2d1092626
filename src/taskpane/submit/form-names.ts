import type { CheckedForm } from "../../live/snapshot";

/**
 * Names by which forms are found again after rows were inserted above them, which changes their keys: what form it is,
 * on which worksheets, the how manieth of its kind there.
 */
export function formNames(forms: readonly CheckedForm[]): readonly string[] {
  const seen = new Map<string, number>();
  return forms.map(({ reading }) => {
    const kind = [reading.definition.id, ...reading.parts.map((part) => part.sheet.id)].join("|");
    const number = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, number);
    return `${kind}#${number}`;
  });
}

/** The forms with these names, in their order; null for one that is not there. */
export function formsNamed(forms: readonly CheckedForm[], names: readonly string[]): readonly (CheckedForm | null)[] {
  const present = new Map(formNames(forms).map((name, index) => [name, forms[index]]));
  return names.map((name) => present.get(name) ?? null);
}
