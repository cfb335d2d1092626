import { nameKey } from "../core/text";
import type { CellRef, PartReading, ReadField } from "../reader/reading";
import { fieldAt, textOf } from "./cells";
import { finding, partOf, type FormContext, type RuleSet } from "./context";
import type { Finding } from "./finding";

/** Whether the sheets of a form are all there, and speak of the same project and year. */
export const sheetRules: RuleSet = {
  rules: ["SHEET-MISSING", "SHEET-NAME-DIFFERS", "SHEET-YEAR-DIFFERS"],
  check: (context) => [...missing(context), ...differingNames(context), ...differingYears(context)],
};

function missing(context: FormContext): readonly Finding[] {
  const [first] = context.form.parts;
  if (!first) return [];
  const at = titleAt(first);
  return context.form.missingSheets.map((key) => {
    const sheet = context.form.definition.sheets.find((each) => each.key === key);
    return finding(context, "SHEET-MISSING", at, {
      subject: sheet?.name ?? key,
    });
  });
}

function titleAt(part: PartReading): CellRef {
  const title = part.definition.sheets
    .find((sheet) => sheet.key === part.sheetKey)
    ?.blocks.find((block) => block.kind === "title");
  const label = title && part.labels.get(title.label.id);
  return (
    label?.at ?? {
      sheet: part.sheet,
      row: part.area.top,
      column: part.area.left,
    }
  );
}

/** Each repeated value against the first that is filled in, in sheet order. */
function differingNames(context: FormContext): readonly Finding[] {
  const repeats = context.form.definition.repeats ?? [];
  const paths = new Set(repeats.map((repeat) => repeat.path));
  return [...paths].flatMap((path) => {
    const cells = [
      fieldAt(context.form, path),
      ...repeats
        .filter((repeat) => repeat.path === path)
        .map(({ sheet, label }) => partOf(context, sheet)?.repeats.get(label) ?? null),
    ].flatMap(filledText);
    const [base, ...others] = cells;
    if (!base) return [];
    return others
      .filter((other) => nameKey(other.text) !== nameKey(base.text))
      .map((other) =>
        finding(context, "SHEET-NAME-DIFFERS", other.at, {
          subject: other.at.sheet.name,
          field: path,
          observed: other.text,
          expected: base.text,
          related: [base.at],
        }),
      );
  });
}

function filledText(cell: ReadField | null): { text: string; at: CellRef }[] {
  const text = cell?.found ? textOf(cell) : null;
  return cell && text !== null ? [{ text, at: cell.at }] : [];
}

/** Each sheet's year against the first that prints one; a year that is not printed differs from none. */
function differingYears(context: FormContext): readonly Finding[] {
  const years = context.form.parts.flatMap(({ year, sheet }) => {
    return year.value === null ? [] : [{ value: year.value, at: year.at, sheet }];
  });
  const [base, ...others] = years;
  if (!base) return [];
  return others
    .filter((other) => other.value !== base.value)
    .map((other) =>
      finding(context, "SHEET-YEAR-DIFFERS", other.at, {
        subject: other.sheet.name,
        field: "fiscalYear",
        observed: String(other.value),
        expected: String(base.value),
        related: [base.at],
      }),
    );
}
