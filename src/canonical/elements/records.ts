import { canonicalBytes } from "../bytes";
import { sha256 } from "../digest";
import { documentOf, isDraft, valueAt, type CanonicalDocument, type FormDocument } from "../document";
import { isJsonArray, isJsonObject, type JsonValue } from "../../core/json";
import { ELEMENT_TABLES, type ElementMapping, type ElementTable, type RecordKind, type TableName } from "./mapping";
import { transform } from "./transformations";

/**
 * Our own columns, before the elements: the form (`jixiao_form`, id of its definition), the SHA-256 of its canonical
 * one-form document (`jixiao_digest`, the same for goals and indicators of one form), the record's number in the form
 * (`jixiao_number`, from 1), and `jixiao_draft`, `"1"` in the records of a draft only.
 */
export const KEY_COLUMNS = ["jixiao_form", "jixiao_digest", "jixiao_number", "jixiao_draft"] as const;

/** One row of a table. A column that nothing is known for is not there. */
export interface ElementRecord {
  readonly table: TableName;
  readonly values: Readonly<Record<string, string | number>>;
}

/** All columns of a table, in order. */
export function elementColumns(table: ElementTable): readonly string[] {
  return [...KEY_COLUMNS, ...table.elements.map(({ element }) => element)];
}

/** The records of all forms of a document: goals, then indicators, form after form. */
export async function elementRecords(document: CanonicalDocument): Promise<readonly ElementRecord[]> {
  const draft = isDraft(document);
  const records = document.forms.map(async (form) =>
    formRecords(form, await sha256(canonicalBytes(documentOf([form], draft))), draft),
  );
  return (await Promise.all(records)).flat();
}

/** A record as a line of NDJSON, without the line end: `table` first, then the columns in their order. */
export function elementLine({ table, values }: ElementRecord): string {
  return JSON.stringify({ table, ...values });
}

function formRecords(form: FormDocument, digest: string, draft: boolean): readonly ElementRecord[] {
  return ELEMENT_TABLES.flatMap(({ name: table, kinds, elements }) =>
    kinds
      .flatMap((kind) => recordsOf(form, kind).map((record) => ({ kind, record })))
      .map(({ kind, record }, index) => {
        const said = elements.flatMap((each) => {
          const value = transform(each.transformation, sourceOf(each, form, kind, record));
          return value === null ? [] : [[each.element, value] as const];
        });
        const key = { jixiao_form: form.form, jixiao_digest: digest, jixiao_number: index + 1 };
        return { table, values: { ...key, ...(draft ? { jixiao_draft: "1" } : {}), ...Object.fromEntries(said) } };
      }),
  );
}

/** A blank goal is no record. */
function recordsOf(form: FormDocument, kind: RecordKind): readonly JsonValue[] {
  const value = valueAt(form, kind.path);
  if (isJsonArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

function sourceOf(
  { source }: ElementMapping,
  form: FormDocument,
  kind: RecordKind,
  record: JsonValue,
): JsonValue | undefined {
  switch (source.of) {
    case "form":
      return valueAt(form, source.path);
    case "kind":
      return kind.says;
    case "record":
      return source.key === null ? record : isJsonObject(record) ? record[source.key] : undefined;
  }
}
