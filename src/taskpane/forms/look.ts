import { definitionDigest } from "../../canonical/meaning";
import { toFormDocument, valueAt } from "../../canonical/document";
import { inWords } from "../../canonical/in-words";
import { a1 } from "../../core/grid/address";
import { formatAmount, type PrintedUnit } from "../../core/number/amounts";
import { money } from "../../core/number/money";
import { isJsonArray, type JsonValue } from "../../core/json";
import type { Form } from "../../forms/compile/form";
import type { FormReading } from "../../reader/reading";
import { sidesOf } from "../../relations/words";

/** What there is to see of a form before it is taken, beside what is read of the sheets at hand with it. */
export interface Look {
  readonly digest: string;
  /** `总额 = 财政资金 + 其他资金`. */
  readonly relations: readonly string[];
  readonly values: readonly LookValue[];
  /** Null where no sheet is this form. */
  readonly left: readonly string[] | null;
}

export interface LookValue {
  readonly name: string;
  readonly path: string;
  /** A text, or so many rows; null where nothing is written, or no sheet is this form. */
  readonly read: string | number | null;
}

/** Long texts say enough by their beginning. */
const MOST_SHOWN = 40;

export function lookAt(form: Form, readings: readonly FormReading[], sheetId: string | null): Look {
  const own = readings.filter((reading) => reading.form.id === form.id);
  const reading = own.find(({ parts }) => parts.some(({ sheet }) => sheet.id === sheetId)) ?? own[0] ?? null;
  const document = reading && toFormDocument(reading);
  const read = (path: string): JsonValue => (document && valueAt(document, path)) ?? null;
  const unit = reading?.unit.value ?? form.unit;
  return {
    digest: definitionDigest(form),
    relations: form.relations.map((relation) => {
      const { left, right } = sidesOf(relation);
      return `${left} ${relation.op} ${right}`;
    }),
    values: [
      ...[...form.values.values()].map(({ name, path, value }) => {
        const said = read(path);
        const isMoney = value.type === "money" && typeof said === "string";
        return { name, path, read: isMoney ? amountIn(said, unit) : textOf(said) };
      }),
      ...form.tables.map(({ name, path }) => {
        const rows = read(path);
        return { name, path, read: isJsonArray(rows) ? rows.length : null };
      }),
    ],
    left: reading && reading.parts.flatMap(leftIn),
  };
}

function leftIn({ unclaimed = [], unknownColumns = [] }: FormReading["parts"][number]): readonly string[] {
  return [...unclaimed, ...unknownColumns].map(({ at }) => `${at.sheet.name}!${a1(at.row, at.column)}`);
}

/** As the paper says it, not in 元 as the file does: `120.00 万元`. */
function amountIn(said: string, unit: PrintedUnit): string {
  return `${formatAmount(money(said), unit)} ${unit}`;
}

function textOf(value: JsonValue): string | null {
  const text = inWords(value);
  if (text === null) return null;
  const seen = [...text.replace(/\s+/gu, " ")];
  return seen.length > MOST_SHOWN ? `${seen.slice(0, MOST_SHOWN).join("")}…` : seen.join("");
}
