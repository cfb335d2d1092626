import type { LabelNode } from "../../forms/compile/form";
import { printed } from "../../forms/compile/label-words";
import type { FormPart, FormReading, MissingLabel } from "../../reader/reading";
import { repeatedAt } from "../checked/cells";
import { rule } from "../engine/rule";
import type { Sighting } from "../engine/sighting";
import type { Fix } from "../fix";

/** Printed words that the form is not whole without. */
export const labelMissing = rule({
  id: "LABEL-MISSING",
  severity: "error",
  family: "sheets",
  check: (checked) =>
    checked.parts.flatMap((part) => part.missing.flatMap((label) => missingLabel(checked, part, label))),
});

function missingLabel(reading: FormReading, part: FormPart, missing: MissingLabel): readonly Sighting[] {
  const words = filled(reading, part, missing.label);
  const fix: Fix | null = missing.restorable
    ? { kind: "restore-label", writes: [{ at: missing.at, text: words }] }
    : null;
  return [
    {
      at: missing.at,
      subject: words,
      expected: words,
      related: [
        ...(missing.value ? [missing.value] : []),
        ...(missing.path === undefined ? [] : repeatedAt(reading, missing.path)),
      ],
      fix,
    },
  ];
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
