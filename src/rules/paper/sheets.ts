import { nameKey } from "../../core/text/text";
import type { CellRef, FormPart, ReadField } from "../../reader/reading";
import { fieldAt, repeatedAt, repeatedIn, textOf } from "../checked/cells";
import { partAt, sheetName, sheetOf, type FormContext } from "../checked/context";
import { withRepeats, withSeveralSheets } from "../engine/asks";
import { rule } from "../engine/rule";
import { sighting, type Sighting } from "../engine/sighting";

/** The sheets of a form are all there. */
export const sheetMissing = rule({
  id: "SHEET-MISSING",
  severity: "error",
  family: "sheets",
  stage: "paper",
  asks: withSeveralSheets,
  check: missing,
});

/** The sheets of a form speak of the same project. */
export const sheetNameDiffers = rule({
  id: "SHEET-NAME-DIFFERS",
  severity: "error",
  family: "sheets",
  stage: "paper",
  asks: withRepeats,
  check: differingNames,
});

/** The sheets of a form speak of the same year. */
export const sheetYearDiffers = rule({
  id: "SHEET-YEAR-DIFFERS",
  severity: "error",
  family: "sheets",
  stage: "paper",
  asks: withSeveralSheets,
  check: differingYears,
});

function missing(context: FormContext): readonly Sighting[] {
  const [first] = context.reading.parts;
  if (!first) return [];
  const at = titleAt(first);
  return context.reading.missingSheets.map((key) => {
    const sheet = context.form.sheets.find((each) => each.key === key);
    return sighting(at, {
      subject: sheet?.name ?? key,
      related: context.form.fields
        .filter((field) => field.sheet === key)
        .flatMap(({ path }) => repeatedAt(context.reading, path)),
    });
  });
}

export function titleAt(part: FormPart): CellRef {
  const title = sheetOf(part)?.title;
  const label = title && part.labels.get(title.id);
  return (
    label?.at ?? {
      sheet: part.sheet,
      row: part.area.top,
      column: part.area.left,
    }
  );
}

/** Each repeated value against the first that is filled in, in sheet order. */
function differingNames(context: FormContext): readonly Sighting[] {
  const repeats = repeatedIn(context.reading);
  return [...new Set(repeats.map(({ field }) => field))].flatMap((field) => {
    const own = fieldAt(context.reading, field);
    const others = repeats.flatMap((repeat) => (repeat.field === field ? namedSheet(repeat.part, repeat.cell) : []));
    const first = own && partAt(context, own.at);
    const [base, ...later] = [...(first ? namedSheet(first, own) : []), ...others];
    if (!base) return [];
    return later
      .filter((other) => nameKey(other.text) !== nameKey(base.text))
      .map((other) =>
        sighting(other.at, {
          subject: other.sheet,
          field: field.path,
          observed: other.text,
          expected: base.text,
          related: [base.at],
        }),
      );
  });
}

interface NamedSheet {
  readonly text: string;
  readonly at: CellRef;
  readonly sheet: string;
}

function namedSheet(part: FormPart, cell: ReadField): readonly NamedSheet[] {
  const text = cell.found ? textOf(cell) : null;
  return text !== null ? [{ text, at: cell.at, sheet: sheetName(part) }] : [];
}

/** Each sheet's year against the first that prints one; a year that is not printed differs from none. */
function differingYears(context: FormContext): readonly Sighting[] {
  const [base, ...others] = context.reading.parts.flatMap((part) => {
    return part.year.value === null ? [] : [{ value: part.year.value, at: part.year.at, sheet: sheetName(part) }];
  });
  if (!base) return [];
  return others
    .filter((other) => other.value !== base.value)
    .map((other) =>
      sighting(other.at, {
        subject: other.sheet,
        field: "fiscalYear",
        observed: String(other.value),
        expected: String(base.value),
        related: [base.at],
      }),
    );
}
