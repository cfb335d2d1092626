import { firstOfEach } from "../../core/grouped";
import type { CellRef, ReadCell } from "../../reader/reading";
import { fieldAt, isEmpty, repeatedAt, repeatedIn, type NamedCell } from "../checked/cells";
import { cellKey, sheetOf, type FormContext } from "../checked/context";
import { rule } from "../engine/rule";
import { atValue, sighting, type Sighting } from "../engine/sighting";
import { isReckoned } from "../../relations/expression";
import { shownAmount } from "../money/relations";
import { statedAt, type Verdict } from "../money/verdict";
import { sumFix, textsUnderFormulas } from "../money/sum-fixes";

/** What must be filled in: required fields, and totals whose parts are. */
export const fieldRequired = rule({
  id: "FIELD-REQUIRED",
  severity: "error",
  family: "fields",
  check(context) {
    const { verdicts } = context;
    const blanks = [...requiredFields(context), ...repeatedFields(context), ...blankTotals(verdicts)];
    const fields = firstOfEach(blanks, ({ cell }) => cellKey(cell.at)).map((blank): Sighting => {
      const { path, cell } = blank;
      const verdict = verdicts.find((each) => isOpen(each) && each.total.path === path);
      return atValue(blank, {
        expected: verdict?.computed ? shownAmount(verdict.total, verdict.computed, context.unit) : null,
        related: verdict ? statedAt(verdict.parts) : repeatedBeside(context, path, cell),
        fix: verdict ? sumFix(context, verdict) : null,
        texts: verdict ? textsUnderFormulas(context, verdict) : [],
      });
    });
    return [...unsaidYear(context), ...fields];
  },
});

/**
 * The fiscal year stands in a printed line with a slot, on a form's first sheet: nothing downstream can place a form
 * without it. Named by that line, as it is printed. Where the line is lost, the missing label is said instead.
 */
function unsaidYear(context: FormContext): readonly Sighting[] {
  const { year, parts } = context.reading;
  const [first] = parts;
  const line = first && sheetOf(first)?.year;
  const printed = line && first.labels.get(line.id);
  if (year.value !== null || !printed) return [];
  const subject = printed.text.trim();
  return [sighting(printed.at, { subject, field: "fiscalYear" })];
}

function requiredFields(context: FormContext): readonly NamedCell[] {
  return context.form.fields.flatMap((field) => {
    const { path, name } = field;
    const cell = field.required ? fieldAt(context.reading, field) : null;
    return cell?.found && isEmpty(cell) ? [{ path, name, cell }] : [];
  });
}

/** Of a value's own cell, where other sheets have it. */
function repeatedBeside({ reading }: FormContext, path: string, cell: ReadCell): readonly CellRef[] {
  return reading.fields.get(path) === cell ? repeatedAt(reading, path) : [];
}

/** A value that another sheet repeats is as required there as where it stands first. */
function repeatedFields(context: FormContext): readonly NamedCell[] {
  return repeatedIn(context.reading).flatMap(({ field: { path, name, required }, cell }) =>
    required && isEmpty(cell) ? [{ path, name, cell }] : [],
  );
}

function blankTotals(verdicts: readonly Verdict[]): readonly NamedCell[] {
  return verdicts.flatMap((verdict) => {
    const { path, name, cell } = verdict.total;
    return isOpen(verdict) && cell ? [{ path, name, cell }] : [];
  });
}

/** Something worked out with parts and no total, or a blank that must equal an amount which is filled in. */
function isOpen({ relation, state, total, computed }: Verdict): boolean {
  if (state !== "blank" || total.state !== "blank" || computed === null) return false;
  if (isReckoned(relation)) return true;
  // Nothing need be broken down where there is nothing.
  return relation.op === "=" && !relation.singleYear && Number(computed) !== 0;
}
