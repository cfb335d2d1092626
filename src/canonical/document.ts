import type { PrintedUnit } from "../core/number/amounts";
import type { FormReading } from "../reader/reading";
import { entriesOf, type Entry } from "./entries";
import { withLines } from "./lines";
import { memberAt, type JsonObject, type JsonPath, type JsonValue } from "../core/json";

/** The version of the format: what every document says in `schema`. */
export const SCHEMA_VERSION = "jixiao/1";

/** One canonical JSON file. `draft` is there only in a draft. */
export interface CanonicalDocument extends JsonObject {
  readonly schema: typeof SCHEMA_VERSION;
  readonly forms: readonly FormDocument[];
}

/**
 * One form. Its other keys are those of its definition: every one is there, null when blank, and no other form's.
 * Amounts are decimal texts in 元 with two digits, whatever unit the form prints.
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
  const document = { schema: SCHEMA_VERSION, forms: forms.map(toFormDocument) } as const;
  return options.draft ? { ...document, draft: true } : document;
}

export function isDraft(document: CanonicalDocument): boolean {
  return document["draft"] === true;
}

/** One form of `toDocument`. */
export function toFormDocument(form: FormReading): FormDocument {
  const document = {
    ...assemble(entriesOf(form)),
    form: form.form.id,
    fiscalYear: form.year.value,
    printedUnit: form.unit.value,
  };
  return withLines(document, form.form);
}

/** The value at a path of a definition (`funds.total`); undefined where the form has no such key. */
export function valueAt(form: FormDocument, path: string): JsonValue | undefined {
  return memberAt(form, path.split("."));
}

type Draft = Map<string | number, JsonValue | Draft>;

/** Puts every entry in its place. A number in a path makes a list, a word an object. */
function assemble(entries: readonly Entry[]): JsonObject {
  const root: Draft = new Map();
  for (const entry of entries) place(root, entry.path, entry.value);
  return finishObject(root);
}

function place(root: Draft, path: JsonPath, value: JsonValue): void {
  let node = root;
  path.forEach((step, index) => {
    if (index === path.length - 1) {
      node.set(step, value);
      return;
    }
    const next = node.get(step);
    const child: Draft = next instanceof Map ? next : new Map();
    node.set(step, child);
    node = child;
  });
}

function finish(node: JsonValue | Draft): JsonValue {
  if (!(node instanceof Map)) return node;
  const keys = [...node.keys()];
  if (keys.length > 0 && keys.every((key) => typeof key === "number")) {
    return [...node.values()].map(finish);
  }
  return finishObject(node);
}

function finishObject(node: Draft): JsonObject {
  return Object.fromEntries([...node].map(([key, value]) => [key, finish(value)]));
}
