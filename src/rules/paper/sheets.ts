import { nameKey } from "../../core/text/text";
import type { CellRef, FormPart } from "../../reader/reading";
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
    const first = own?.found ? partAt(context, own.at) : null;
    const places = [
      ...(own && first ? [{ part: first, cell: own }] : []),
      ...repeats.filter((repeat) => repeat.field === field),
    ];
    const said = places.flatMap(({ part, cell }): SaidOnSheet[] => {
      const text = textOf(cell);
      return text === null ? [] : [{ text, key: nameKey(text), at: cell.at, part }];
    });
    return differing(field.path, said);
  });
}

/** Each sheet's year against the first that prints one; a year that is not printed differs from none. */
function differingYears({ reading }: FormContext): readonly Sighting[] {
  const said = reading.parts.flatMap((part): SaidOnSheet[] => {
    const text = part.year.value?.toString();
    return text === undefined ? [] : [{ text, key: text, at: part.year.at, part }];
  });
  return differing("fiscalYear", said);
}

/** What one sheet says of something that others say too. */
interface SaidOnSheet {
  readonly text: string;
  /** The same where they say the same. */
  readonly key: string;
  readonly at: CellRef;
  readonly part: FormPart;
}

function differing(field: string, [base, ...others]: readonly SaidOnSheet[]): readonly Sighting[] {
  if (!base) return [];
  return others
    .filter(({ key }) => key !== base.key)
    .map(({ at, part, text }) =>
      sighting(at, { subject: sheetName(part), field, observed: text, expected: base.text, related: [base.at] }),
    );
}
