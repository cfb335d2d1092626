import type { Grid } from "../../src/core/grid/grid";
import type { JsonValue } from "../../src/core/json";
import { nameKey } from "../../src/core/text/text";
import { FORMS } from "../../src/forms";
import type { Form } from "../../src/forms/compile/form";
import { readPasted } from "../../src/pasted/pasted";
import { valueIn } from "../../src/pasted/value-write";
import { assembleForms, readSheet } from "../../src/reader";
import type { FormReading } from "../../src/reader/reading";
import { indicatorRows } from "../../src/rules/checked/indicator-rows";
import { kindOf } from "../../src/values";
import { cellText } from "../../src/values/cell-text";
import { sheetRef } from "../support/grids";
import { sampleGrids } from "../support/outcome";

/** Every form that we ship, filled in, copied and pasted: much may be left, but what is taken for sure is what the form says. */

const OTHERS: readonly string[] = [
  "central-breakdown-2019",
  "mof-self-evaluation-2020",
  "sichuan-self-evaluation-2023",
];

function readingOf(grids: readonly Grid[]): FormReading {
  const sheets = grids.map((grid, index) => readSheet(sheetRef(`表${index + 1}`), grid, FORMS));
  const [form] = assembleForms(sheets, FORMS);
  if (form === undefined) throw new Error("not read");
  return form;
}

/** The texts of a grid as a copy has them; a cell of a copied table is one line. */
function copied(grids: readonly Grid[], between: "\t" | "\n"): string {
  const rows = grids.flatMap(({ cells }) => cells);
  return rows.map((row) => row.map((cell) => cellText(cell).replaceAll("\n", "")).join(between)).join("\n");
}

const alike = (value: JsonValue): string => nameKey(JSON.stringify(value));

/** Values of another kind of form say the same with less: a name with its code, where ours asks for the name. */
function saysSame(value: JsonValue, said: JsonValue): boolean {
  const words = (json: JsonValue): string => (typeof json === "string" ? json : Object.values(json ?? {}).join(""));
  const [short, long] = [words(value), words(said)].map((each) => nameKey(each).replaceAll(/[[\]]/g, ""));
  return alike(value) === alike(said) || short === long;
}

/** Values, and whole indicators, that are taken for sure and are not what the form says; and how many are taken. */
function judged(
  reading: FormReading,
  form: Form,
  text: string,
): { readonly wrong: readonly string[]; readonly taken: number } {
  const { fields, rows, unit } = readPasted(form, text);
  const sure = fields.filter(({ doubt }) => doubt === null);
  const wrongFields = sure.filter(({ field, text: said }) => {
    const value = valueIn(field.value, said, unit ?? reading.unit.value);
    const own = reading.form.values.get(field.path);
    const cell = reading.fields.get(field.path);
    // What is no value of its kind is never written.
    return value !== null && !saysSame(value, cell && own ? kindOf(own.value).json(cell.value) : null);
  });
  const own = new Set(indicatorRows(reading).map((row) => `${nameKey(row.name.raw)} ${nameKey(row.target.raw)}`));
  const sureRows = rows.filter(({ doubt }) => doubt === null);
  const wrongRows = sureRows.filter(({ name, target }) => !own.has(`${nameKey(name)} ${nameKey(target)}`));
  return {
    wrong: [
      ...wrongFields.map(({ field, text: said }) => `${field.path} ${said}`),
      ...wrongRows.map(({ level, name, target }) => `${level.code} ${name} ${target}`),
    ],
    taken: sure.length + sureRows.length,
  };
}

describe.each(FORMS)("$id", (form) => {
  const grids = sampleGrids(form.id);
  const reading = readingOf(grids);

  test.each(["\t", "\n"] as const)("copied with %j between its cells", (between) => {
    const { wrong, taken } = judged(reading, form, copied(grids, between));
    expect(wrong).toEqual([]);
    // Amounts by row and column are not told by a text, nor tables that ask for more than a name and a target.
    if (!OTHERS.includes(form.id)) expect(taken).toBeGreaterThan(reading.fields.size / 2);
  });

  test.each(["\t", "\n"] as const)("copied with %j into any other form", (between) => {
    const text = copied(grids, between);
    const wrong = FORMS.filter((other) => other !== form).flatMap((other) =>
      judged(reading, other, text).wrong.map((each) => `${other.id}: ${each}`),
    );
    expect(wrong).toEqual([]);
  });

  test("each indicator stands under its own level", () => {
    const own = new Map(indicatorRows(reading).map((row) => [nameKey(row.name.raw), row.level]));
    const { rows } = readPasted(form, copied(grids, "\t"));
    expect(rows.filter(({ name, level }) => own.get(nameKey(name)) !== level.code)).toEqual([]);
  });
});
