import { canonicalBytes } from "../bytes";
import { sha256 } from "../digest";
import { isDraft, SCHEMA_VERSION, valueAt, type CanonicalDocument, type FormDocument } from "../document";
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
  const records: ElementRecord[] = [];
  for (const form of document.forms) {
    const alone = { schema: SCHEMA_VERSION, forms: [form], ...(draft ? { draft: true } : {}) };
    const digest = await sha256(canonicalBytes(alone));
    records.push(...formRecords(form, { digest, draft }));
  }
  return records;
}

/** A record as a line of NDJSON, without the line end: `table` first, then the columns in their order. */
export function elementLine({ table, values }: ElementRecord): string {
  return JSON.stringify({ table, ...values });
}

interface Identity {
  readonly digest: string;
  readonly draft: boolean;
}

function formRecords(form: FormDocument, { digest, draft }: Identity): readonly ElementRecord[] {
  return ELEMENT_TABLES.flatMap((table) =>
    table.kinds
      .flatMap((kind) => recordsOf(form, kind).map((record) => ({ kind, record })))
      .map(({ kind, record }, index) => ({
        table: table.name,
        values: {
          jixiao_form: form.form,
          jixiao_digest: digest,
          jixiao_number: index + 1,
          ...(draft ? { jixiao_draft: "1" } : {}),
          ...known(table.elements, (element) =>
            transform(element.transformation, sourceOf(element, form, kind, record)),
          ),
        },
      })),
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

function known(
  elements: readonly ElementMapping[],
  valueOf: (element: ElementMapping) => string | null,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    elements.flatMap((element) => {
      const value = valueOf(element);
      return value === null ? [] : [[element.element, value] as const];
    }),
  );
}
