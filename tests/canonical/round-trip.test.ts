import fc from "fast-check";
import { canonicalBytes, canonicalJson } from "../../src/canonical/bytes";
import { toDocument, type CanonicalDocument } from "../../src/canonical/document";
import { isBlankMark } from "../../src/core/text/blank-mark";
import { lineOf } from "../../src/core/text/lines";
import { canonicalText } from "../../src/core/text/text";
import { FORMS } from "../../src/forms";
import type { Form, TableNode } from "../../src/forms/compile/form";
import type { ValueType } from "../../src/values/kind";
import { kindOf } from "../../src/values";
import type { Content } from "../../src/values/content";
import type { FormValues, TableRowValues } from "../../src/layout/values";
import { triesEach } from "../support/random-runs";
import { settledText } from "../support/contents";
import { formValues } from "./arbitrary-values";
import { seedDocument, SEEDS } from "./fixtures";
import { writtenAndRead } from "./read-forms";
import { formById, parseDocument, toValues } from "../support/shipped";

/** The document of the one form that the sheets hold, as import gives it back. */
function reimported(document: CanonicalDocument): CanonicalDocument {
  const parsed = parseDocument(canonicalBytes(document));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const [form] = parsed.document.forms;
  const definition = form && formById(form.form);
  if (!definition) throw new Error("no form");
  return toDocument(writtenAndRead(definition, toValues(form)), { draft: false });
}

describe("a document put into sheets and exported again has the same bytes", () => {
  it.each(SEEDS)("%s", (seed) => {
    const document = seedDocument(seed);
    expect(reimported(document)).toEqual(document);
    expect(canonicalJson(reimported(document))).toBe(canonicalJson(document));
  });

  it.each(FORMS.map((form) => [form.id, form] as const))("%s, filled in at random", (_, definition) => {
    fc.assert(
      fc.property(formValues(definition), (values) => {
        const document = toDocument(writtenAndRead(definition, values), { draft: false });
        expect(document.forms).toHaveLength(1);
        const again = reimported(document);
        expect(again).toEqual(document);
        expect(canonicalJson(again)).toBe(canonicalJson(document));
      }),
      { numRuns: triesEach(220, FORMS.length) },
    );
  });
});

/** What of the values a sheet can say: texts as the contract has them, rows that say something. */
function sayable(definition: Form, values: FormValues): FormValues {
  const fields = new Map<string, Content>();
  for (const [path, content] of values.fields) {
    const type = definition.values.get(path)?.value;
    const text = content.type === "text" && type ? said(type, content.text) : null;
    if (content.type !== "text") fields.set(path, content);
    else if (text !== null) fields.set(path, { type: "text", text });
  }
  const tables = new Map<string, readonly TableRowValues[]>();
  for (const table of definition.tables) {
    tables.set(
      table.path,
      (values.tables.get(table.path) ?? []).map((row) => sayableRow(table, row)).filter((row) => counts(table, row)),
    );
  }
  return { ...values, fields, tables };
}

/** A name is one line, whatever ends a line in it; a text keeps its lines; anything else is written as it is understood. */
function said(type: ValueType, text: string): string | null {
  if (type.type !== "text") return settledText(type, text);
  return kindOf(type).line ? lineOf(text) : canonicalText(text);
}

function sayableRow(table: TableNode, row: TableRowValues): TableRowValues {
  const cells = new Map<string, Content>();
  for (const { key, value } of table.columns) {
    const content = row.get(key);
    if (value.type === "ticks") cells.set(key, content ?? { type: "ticks", codes: [] });
    else if (content && content.type !== "text") cells.set(key, content);
    else if (content) {
      const text = said(value, content.text);
      if (text !== null) cells.set(key, { type: "text", text });
    }
  }
  // A stroke for a name beside no target is an empty row.
  const name = cells.get("name");
  if (row.has("level1") && !cells.has("target") && name?.type === "text" && isBlankMark(name.text))
    cells.delete("name");
  return cells;
}

/** «A row with neither name nor target is dropped»; elsewhere a row of which only the printed kind is left. */
function counts(table: TableNode, row: TableRowValues): boolean {
  if (row.has("level1")) return row.has("name") || row.has("target");
  return table.columns.some(({ key, value }) => {
    const content = row.get(key);
    return value.type !== "kind" && content !== undefined && !(content.type === "ticks" && content.codes.length === 0);
  });
}

describe("what was filled in is what the document says", () => {
  it.each(FORMS.map((form) => [form.id, form] as const))("%s", (_, definition) => {
    fc.assert(
      fc.property(formValues(definition), (values) => {
        const [form] = toDocument(writtenAndRead(definition, values), { draft: false }).forms;
        if (!form) throw new Error("no form");
        const expected = sayable(definition, values);
        const { printedLevels, ...written } = toValues(form);
        const { printedLevels: printed, ...rest } = expected;
        expect(written).toEqual(rest);
        const used = new Set((expected.tables.get("indicators") ?? []).map((row) => codeOf(row.get("level2"))));
        const dropped = (values.tables.get("indicators") ?? []).map((row) => codeOf(row.get("level2")));
        const empty = new Set(
          [...(printed?.get("indicators") ?? []), ...dropped].filter((code) => code !== null && !used.has(code)),
        );
        expect(new Set(printedLevels?.get("indicators"))).toEqual(empty);
      }),
      { numRuns: triesEach(220, FORMS.length) },
    );
  });
});

function codeOf(content: Content | undefined): string | null {
  return content?.type === "printed" ? content.code : null;
}
