import { firstOfEach } from "../../core/grouped";
import type { FormReading } from "../../reader/reading";
import { isEmpty, repeatedAt, typedCells, type NamedCell } from "../checked/cells";
import { cellKey, sheetOf } from "../checked/places";
import { rule } from "../engine/rule";
import { atValue, type Sighting } from "../engine/sighting";
import { isReckoned } from "../../relations/expression";
import { shownAmount } from "../money/relations";
import { statedAt, type Verdict } from "../money/verdict";
import { sumFix, textsUnderFormulas } from "../money/sum-fixes";

/** What must be filled in: required fields, and totals whose parts are. */
export const fieldRequired = rule({
  id: "FIELD-REQUIRED",
  severity: "error",
  family: "fields",
  check(checked) {
    const open = checked.verdicts.filter(isOpen);
    const blanks = [
      // A value that another sheet repeats is as required there as where it stands first.
      ...typedCells(checked).filter(({ required, cell }) => required && isEmpty(cell)),
      ...open.flatMap(({ total: { path, name, cell } }): NamedCell[] => (cell ? [{ path, name, cell }] : [])),
    ];
    const fields = firstOfEach(blanks, ({ cell }) => cellKey(cell.at)).map((blank): Sighting => {
      const { path, cell } = blank;
      const verdict = open.find(({ total }) => total.path === path);
      // Of a value's own cell, where other sheets have it.
      if (!verdict)
        return atValue(blank, { related: checked.fields.get(path) === cell ? repeatedAt(checked, path) : [] });
      return atValue(blank, {
        expected: shownAmount(verdict.total, verdict.computed, checked.unit.value),
        related: statedAt(verdict.parts),
        fix: sumFix(checked, verdict),
        texts: textsUnderFormulas(checked, verdict),
      });
    });
    return [...unsaidYear(checked), ...fields];
  },
});

/**
 * The fiscal year stands in a printed line with a slot, on a form's first sheet: nothing downstream can place a form
 * without it. Named by that line, as it is printed. Where the line is lost, the missing label is said instead.
 */
function unsaidYear(reading: FormReading): readonly Sighting[] {
  const { year, parts } = reading;
  const [first] = parts;
  const line = first && sheetOf(first)?.year;
  const printed = line && first.labels.get(line.id);
  if (year.value !== null || !printed) return [];
  const subject = printed.text.trim();
  return [{ at: printed.at, subject, field: "fiscalYear" }];
}

/** Something worked out with parts and no total, or a blank that must equal an amount which is filled in. */
function isOpen({ relation, state, total, computed }: Verdict): boolean {
  if (state !== "blank" || total.state !== "blank" || computed === null) return false;
  if (isReckoned(relation)) return true;
  // Nothing need be broken down where there is nothing.
  return relation.op === "=" && !relation.singleYear && Number(computed) !== 0;
}
