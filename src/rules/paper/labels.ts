import type { LabelNode } from "../../forms/compile/form";
import { printed } from "../../forms/compile/label-words";
import type { FormPart, FormReading, MissingLabel } from "../../reader/reading";
import { repeatedAt } from "../checked/cells";
import { rule } from "../engine/rule";
import type { Sighting } from "../engine/sighting";

/** Printed words that the form is not whole without. */
export const labelMissing = rule({
  id: "LABEL-MISSING",
  severity: "error",
  family: "sheets",
  check: (checked) => checked.parts.flatMap((part) => part.missing.map((label) => missingLabel(checked, part, label))),
});

function missingLabel(reading: FormReading, part: FormPart, missing: MissingLabel): Sighting {
  const { label, at, value, path, restorable } = missing;
  const words = filled(reading, part, label);
  const repeated = path === undefined ? [] : repeatedAt(reading, path);
  return {
    at,
    subject: words,
    expected: words,
    related: value ? [value, ...repeated] : repeated,
    fix: restorable ? { kind: "restore-label", writes: [{ at, text: words }] } : null,
  };
}

/**
 * The words as they are to be printed. What the sheet says elsewhere fills the slots; a slot that nothing fills is
 * left out with its brackets, as the reader allows: a unit or a year is never guessed.
 */
function filled(reading: FormReading, part: FormPart, { wordings: [own] }: LabelNode): string {
  const year = part.year.value ?? reading.year.value;
  const unit = part.unit.value ?? reading.unit.value;
  return printed(own, (slot) => {
    if (slot === "year") return year?.toString() ?? null;
    if (slot === "lastYear") return year === null ? null : String(year - 1);
    return slot === "unit" ? unit : null;
  });
}
