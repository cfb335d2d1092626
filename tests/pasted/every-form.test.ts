import type { Grid } from "../../src/core/grid/grid";
import type { JsonValue } from "../../src/core/json";
import { nameKey } from "../../src/core/text/text";
import { FORMS } from "../../src/forms";
import { readPasted } from "../../src/pasted/pasted";
import { valueIn } from "../../src/pasted/value-write";
import { assembleForms, readSheet } from "../../src/reader";
import type { FormReading } from "../../src/reader/reading";
import { contextOf } from "../../src/rules/checked/context";
import { indicatorRows, levelCodeOf } from "../../src/rules/checked/indicator-rows";
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

/** Names of values, and whole indicators, that are taken for sure and are not what the form says; and how many are taken. */
function judged(reading: FormReading, text: string): { readonly wrong: readonly string[]; readonly taken: number } {
  const { fields, rows, unit } = readPasted(reading.form, text);
  const sure = fields.filter(({ doubt }) => doubt === null);
  const wrongFields = sure.filter(({ field, text: said }) => {
    const value = valueIn(field.value, said, unit ?? reading.unit.value);
    const cell = reading.fields.get(field.path);
    // What is no value of its kind is never written.
    return value !== null && alike(value) !== alike(cell ? kindOf(field.value).json(cell.value) : null);
  });
  const own = new Set(
    indicatorRows(contextOf(reading)).map((row) =>
      [levelCodeOf(row), nameKey(row.name.raw), nameKey(row.target.raw)].join("|"),
    ),
  );
  const sureRows = rows.filter(({ doubt }) => doubt === null);
  const wrongRows = sureRows.filter(
    ({ level, name, target }) => !own.has([level.code, nameKey(name), nameKey(target)].join("|")),
  );
  return {
    wrong: [
      ...wrongFields.map(({ field, text: said }) => `${field.path} ${said}`),
      ...wrongRows.map(({ level, name, target }) => `${level.code} ${name} ${target}`),
    ],
    taken: sure.length + sureRows.length,
  };
}

describe.each(FORMS.map(({ id }) => id))("%s", (id) => {
  const grids = sampleGrids(id);
  const reading = readingOf(grids);

  test.each(["\t", "\n"] as const)("copied with %j between its cells", (between) => {
    const { wrong, taken } = judged(reading, copied(grids, between));
    expect(wrong).toEqual([]);
    // Amounts by row and column are not told by a text, nor tables that ask for more than a name and a target.
    if (!OTHERS.includes(id)) expect(taken).toBeGreaterThan(reading.fields.size / 2);
  });
});
