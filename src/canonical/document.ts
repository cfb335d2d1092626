import type { PrintedUnit } from "../core/number/amounts";
import type { Form } from "../forms/compile/form";
import type { FormReading } from "../reader/reading";
import { entriesOf, type Entry } from "./entries";
import { withLines } from "./lines";
import { definitionDigest, kindMember } from "./meaning";
import { differences, memberAt, type JsonObject, type JsonValue } from "../core/json";

/** The version of the format: what every document says in `schema`. */
export const SCHEMA_VERSION = "jixiao/1";

/** One canonical JSON file. `draft` is there only in a draft. */
export interface CanonicalDocument extends JsonObject {
  readonly schema: typeof SCHEMA_VERSION;
  readonly forms: readonly FormDocument[];
}

/**
 * One form. Its other keys are those of its definition: every one is there, null when blank, and no other form's.
 * Amounts are decimal texts in 元 with two digits, whatever unit the form prints. Where the definition says so, `definition`
 * is the digest of its meaning.
 */
export interface FormDocument extends JsonObject {
  /** Id of the definition. */
  readonly form: string;
  readonly fiscalYear: number | null;
  /** Null when the form prints none; its amounts cannot be told then and are null too. */
  readonly printedUnit: PrintedUnit | null;
}

/**
 * The canonical document of forms, in the order given (that of their first sheets).
 *
 * What a sheet says and the format cannot is null, and its finding says so: an amount that is no number or has a
 * fraction of a cent, a day that is no date, two ticked boxes. Such forms have errors, so the file is a draft.
 */
export function toDocument(forms: readonly FormReading[], options: { readonly draft: boolean }): CanonicalDocument {
  return documentOf(forms.map(toFormDocument), options.draft);
}

export function documentOf(forms: readonly FormDocument[], draft: boolean): CanonicalDocument {
  return { schema: SCHEMA_VERSION, forms, ...(draft ? { draft } : {}) };
}

export function isDraft(document: CanonicalDocument): boolean {
  return document["draft"] === true;
}

/** JSON pointers to where the forms of two documents differ. */
export function differing({ forms }: CanonicalDocument, other: CanonicalDocument): readonly string[] {
  return differences(forms, other.forms, ["forms"]);
}

/** One form of `toDocument`. */
export function toFormDocument(form: FormReading): FormDocument {
  const document = {
    ...objectOf(entriesOf(form)),
    ...identityOf(form.form),
    fiscalYear: form.year.value,
    printedUnit: form.unit.value,
  };
  return withLines(document, form.form);
}

/** The keys that say which definition it is: its id, what it is for where that is no declaration, and its digest where the definition says so. */
export function identityOf(
  form: Form,
): Pick<FormDocument, "form"> & { readonly kind?: string; readonly definition?: string } {
  return {
    form: form.id,
    ...kindMember(form),
    ...(form.digestInJson ? { definition: definitionDigest(form) } : {}),
  };
}

/** The value at a path of a definition (`funds.total`); undefined where the form has no such key. */
export function valueAt(form: FormDocument, path: string): JsonValue | undefined {
  return memberAt(form, path.split("."));
}

/** What stands at a path, whoever says it. */
type Value = Pick<Entry, "path" | "value">;

/** A list or an object while its members are being put in. */
type Growing = Record<string | number, JsonValue>;

/** Puts every entry in its place. A number in a path makes a list, a word an object. */
export function objectOf(entries: readonly Value[]): JsonObject {
  const root: Record<string, JsonValue> = {};
  for (const { path, value } of entries) {
    let holder: Growing = root;
    for (let depth = 0; depth < path.length; depth += 1) {
      const step = path[depth] ?? "";
      const next = path[depth + 1];
      if (next === undefined) holder[step] = value;
      else holder = (holder[step] ??= typeof next === "number" ? [] : {}) as Growing;
    }
  }
  return root;
}
