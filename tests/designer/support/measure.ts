import Big from "big.js";
import { toFormDocument, valueAt } from "../../../src/canonical/document";
import type { Grid } from "../../../src/core/grid/grid";
import { isJsonArray, isJsonObject, type JsonValue } from "../../../src/core/json";
import { labelKey, nameKey } from "../../../src/core/text/text";
import type { Form } from "../../../src/forms/compile/form";
import { textOf } from "../../../src/forms/compile/label-words";
import { assembleForms, readSheet } from "../../../src/reader";
import type { FormReading } from "../../../src/reader/reading";
import type { SheetRef } from "../../../src/reader/reading";
import type { Expected } from "./expected";

/** How much of what a form says is read with a definition: by printed words and by what is written, both without width and spaces. */

export interface Measure {
  /** Fields and amounts that something is written in. */
  readonly fields: Share;
  readonly indicators: Share;
  /** What is missing or says something else. */
  readonly wrong: readonly string[];
}

export interface Share {
  readonly right: number;
  readonly of: number;
}

export function readWith(form: Form, sheet: SheetRef, grid: Grid): FormReading | null {
  return assembleForms([readSheet(sheet, grid, [form])], [form])[0] ?? null;
}

/** What a reading says under printed words. */
interface Said {
  readonly label: string;
  readonly raw: string;
  readonly amount: string | null;
}

export function measure(reading: FormReading | null, expected: Expected): Measure {
  const said = reading ? saidBy(reading) : [];
  const wrong: string[] = [];
  let [right, of] = [0, 0];
  const check = (name: string, found: boolean): void => {
    of += 1;
    if (found) right += 1;
    else wrong.push(name);
  };
  for (const [role, value] of Object.entries({
    name: expected.name,
    department: expected.department,
    unit: expected.unitName,
  })) {
    if (value !== null)
      check(
        `${role}: ${value}`,
        said.some(({ raw }) => nameKey(raw) === nameKey(value)),
      );
  }
  for (const [label, value] of Object.entries({ ...expected.fields, ...(expected.texts ?? {}) })) {
    if (value === null) continue;
    const wanted = nameKey(withoutRemark(value));
    check(
      `${label}: ${value}`,
      said.some((each) => sameLabel(each.label, label) && nameKey(withoutRemark(each.raw)) === wanted),
    );
  }
  for (const [label, value] of Object.entries(expected.amounts)) {
    if (value === null) continue;
    const wanted = new Big(value).times(expected.unit === "万元" ? 10_000 : 1);
    check(
      `${label}: ${value}`,
      said.some((each) => each.amount !== null && sameLabel(each.label, label) && wanted.eq(each.amount)),
    );
  }
  for (const [goal, value] of Object.entries(expected.goals)) {
    if (value !== null)
      check(
        `${goal}: ${value}`,
        said.some(({ raw }) => nameKey(raw).startsWith(nameKey(value))),
      );
  }
  const rows = reading ? rowsOf(reading) : [];
  let found = 0;
  for (const row of expected.indicators) {
    const wanted = expected.indicatorColumns.map((key, index) => [key, row[index] ?? ""] as const);
    if (rows.some((each) => sameRow(each, wanted))) found += 1;
    else wrong.push(row.join(" | "));
  }
  if (rows.length > expected.indicators.length) wrong.push(`${rows.length} rows for ${expected.indicators.length}`);
  return { fields: { right, of }, indicators: { right: found, of: expected.indicators.length }, wrong };
}

function withoutRemark(text: string): string {
  return text.replace(/\s*[(（][^()（）]*[)）]\s*$/u, "");
}

/** `资金总额/其中：财政拨款` by its last words; a crossing by those of its row and its column. */
function sameLabel(label: string, path: string): boolean {
  const steps = path.split("/").map(labelKey);
  const last = steps.at(-1) ?? "";
  return label === last || label === steps.slice(-2).join(" ") || label === labelKey(path);
}

function saidBy(reading: FormReading): readonly Said[] {
  const { form } = reading;
  return [...reading.fields.values()].flatMap((field): readonly Said[] => {
    const node = form.values.get(field.path);
    if (!node) return [];
    const place = form.sheets.flatMap(({ geometry }) => geometry.fields).find((each) => each.field.path === field.path);
    const words = [node.label, place?.heading ?? null].flatMap((label) =>
      label ? [labelKey(textOf(label.wordings[0]).replace(/[（(]\{unit\}[)）]/u, ""))] : [],
    );
    const { value } = field;
    const raw =
      value.type === "choice"
        ? value.ticked.map(({ label }) => label).join(" ")
        : value.type === "text"
          ? (value.text ?? "")
          : field.raw;
    return [{ label: words.join(" "), raw, amount: value.type === "money" ? value.amount : null }];
  });
}

type Row = Readonly<Record<string, JsonValue>>;

function rowsOf(reading: FormReading): readonly Row[] {
  const rows = valueAt(toFormDocument(reading), "indicators");
  return isJsonArray(rows) ? rows.filter(isJsonObject) : [];
}

/** Columns of a form may be called otherwise here. */
const KEYS: Readonly<Record<string, string>> = { weight: "points", lastYearActual: "lastYear", value: "target" };

function sameRow(row: Row, wanted: readonly (readonly [key: string, value: string])[]): boolean {
  return wanted.every(([key, value]) => {
    const said = wordsOf(row[key] ?? row[KEYS[key] ?? key] ?? null);
    return (
      folded(said) === folded(value) ||
      (key === "value" && folded(said).includes(folded(value))) ||
      (["comparator", "unit"].includes(key) && folded(wordsOf(row["target"] ?? null)).includes(folded(value)))
    );
  });
}

function folded(text: string): string {
  return nameKey(text)
    .replace(/(\.\d*?)0+$/u, "$1")
    .replace(/\.$/u, "");
}

function wordsOf(value: JsonValue): string {
  if (isJsonObject(value)) {
    const word = value["raw"] ?? value["label"] ?? value["name"];
    return typeof word === "string" ? word : "";
  }
  return typeof value === "string" ? value : "";
}
