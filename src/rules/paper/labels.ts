import { withoutSlots } from "../../reader/patterns";
import type { MissingLabel, PartReading } from "../../reader/reading";
import { repeatedAt } from "../checked/cells";
import { finding, type FormContext, type RuleSet } from "../checked/context";
import type { Finding, Fix } from "../finding";

/** Printed words that the form is not whole without. */
export const labelRules: RuleSet = {
  rules: ["LABEL-MISSING"],
  check: (context) =>
    context.reading.parts.flatMap((part) => part.missing.flatMap((label) => missingLabel(context, part, label))),
};

function missingLabel(context: FormContext, part: PartReading, missing: MissingLabel): readonly Finding[] {
  const definition = context.outline.labels.get(part.sheetKey)?.get(missing.id);
  if (definition?.optional) return [];
  const printed = filled(context, part, definition?.text ?? missing.text);
  const fix: Fix | null = missing.restorable
    ? { kind: "restore-label", writes: [{ at: missing.at, text: printed }] }
    : null;
  return [
    finding(context, "LABEL-MISSING", missing.at, {
      subject: printed,
      expected: printed,
      related: [
        ...(missing.value ? [missing.value] : []),
        ...(missing.path === undefined ? [] : repeatedAt(context.reading, missing.path)),
      ],
      fix,
    }),
  ];
}

/**
 * The words as they are to be printed. What the sheet says elsewhere fills the slots; a slot that nothing fills is
 * left out with its brackets, as the reader allows: a unit or a year is never guessed.
 */
function filled(context: FormContext, part: PartReading, text: string): string {
  const slots: Readonly<Record<string, string | undefined>> = {
    year: part.year.value?.toString() ?? context.reading.year.value?.toString(),
    unit: part.unit.value ?? context.unit ?? undefined,
  };
  return withoutSlots(text.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot));
}
