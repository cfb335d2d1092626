import { groupedBy } from "../../core/grouped";
import { nameKey } from "../../core/text/text";
import type { CellRef, FormPart, FormReading } from "../../reader/reading";
import { fieldAt, repeatedAt, repeatedIn, textOf } from "../checked/cells";
import { partAt, sheetName, sheetOf } from "../checked/places";
import { withRepeats, withSeveralSheets } from "../engine/asks";
import { rule } from "../engine/rule";
import type { Sighting } from "../engine/sighting";

/** The sheets of a form are all there. */
export const sheetMissing = rule({
  id: "SHEET-MISSING",
  severity: "error",
  family: "sheets",
  asks: withSeveralSheets,
  check: missing,
});

/** The sheets of a form speak of the same project. */
export const sheetNameDiffers = rule({
  id: "SHEET-NAME-DIFFERS",
  severity: "error",
  family: "sheets",
  asks: withRepeats,
  check: differingNames,
});

/** The sheets of a form speak of the same year. */
export const sheetYearDiffers = rule({
  id: "SHEET-YEAR-DIFFERS",
  severity: "error",
  family: "sheets",
  asks: withSeveralSheets,
  check: differingYears,
});

function missing(reading: FormReading): readonly Sighting[] {
  const { parts, missingSheets, form } = reading;
  const [first] = parts;
  if (!first) return [];
  return missingSheets.map((key) => ({
    at: titleAt(first),
    subject: form.sheets.find((sheet) => sheet.key === key)?.name ?? key,
    related: form.fields.filter(({ sheet }) => sheet === key).flatMap(({ path }) => repeatedAt(reading, path)),
  }));
}

export function titleAt(part: FormPart): CellRef {
  const { sheet, area, labels } = part;
  const title = sheetOf(part)?.title;
  return (title && labels.get(title.id)?.at) ?? { sheet, row: area.top, column: area.left };
}

/** Each repeated value against the first that is filled in, in sheet order. */
function differingNames(reading: FormReading): readonly Sighting[] {
  const repeats = repeatedIn(reading);
  return [...groupedBy(repeats, ({ path }) => path)].flatMap(([path, others]) => {
    const own = fieldAt(reading, reading.form.values.get(path) ?? null);
    const first = own && partAt(reading, own.at);
    const places = [...(own && first ? [{ part: first, cell: own }] : []), ...others];
    const said = places.flatMap(({ part, cell }): SaidOnSheet[] => {
      const text = textOf(cell);
      return text === null ? [] : [{ text, at: cell.at, part }];
    });
    return differing(path, said);
  });
}

/** Each sheet's year against the first that prints one; a year that is not printed differs from none. */
function differingYears(reading: FormReading): readonly Sighting[] {
  const said = reading.parts.flatMap((part): SaidOnSheet[] => {
    const text = part.year.value?.toString();
    return text === undefined ? [] : [{ text, at: part.year.at, part }];
  });
  return differing("fiscalYear", said);
}

/** What one sheet says of something that others say too. */
interface SaidOnSheet {
  readonly text: string;
  readonly at: CellRef;
  readonly part: FormPart;
}

function differing(field: string, [base, ...others]: readonly SaidOnSheet[]): readonly Sighting[] {
  if (!base) return [];
  return others
    .filter(({ text }) => nameKey(text) !== nameKey(base.text))
    .map(({ at, part, text }) => ({
      at,
      subject: sheetName(part),
      field,
      observed: text,
      expected: base.text,
      related: [base.at],
    }));
}
