import { groupedBy } from "../core/grouped";
import { labelKey } from "../core/text/text";
import type { Form } from "../forms/compile/form";
import { textOf } from "../forms/compile/label-words";
import type { Forms } from "../forms/forms";

/** Why forms cannot stand beside each other. */
export type SetProblem =
  /** By its labels nobody could tell the one from the other. */
  | { readonly problem: "same-labels"; readonly form: string; readonly other: string }
  /** Its unit is to tell it from a form with the same labels, and there is none. */
  | { readonly problem: "unit-decides-nothing"; readonly form: string };

/** Whether forms that are known together can be told apart by what they print. */
export function setProblems(forms: Forms): readonly SetProblem[] {
  const byLabels = groupedBy(forms, printedBy);
  return forms.flatMap((form) => {
    const twins = byLabels.get(printedBy(form)) ?? [];
    const before = twins.slice(0, twins.indexOf(form));
    return [
      ...before
        .filter((other) => !(other.unitDecides && form.unitDecides && other.unit !== form.unit))
        .map((other): SetProblem => ({ problem: "same-labels", form: form.id, other: other.id })),
      ...(form.unitDecides && twins.length === 1
        ? [{ problem: "unit-decides-nothing", form: form.id } satisfies SetProblem]
        : []),
    ];
  });
}

/** The words that a form prints and requires, and its levels. Titles aside, which offices word as they like. */
function printedBy(form: Form): string {
  const labels = form.sheets.flatMap(({ geometry }) =>
    geometry.labels.flatMap(({ label, role }) =>
      role === "title" ? [] : [`${labelKey(textOf(label.wordings[0]))}${label.optional ? "?" : ""}`],
    ),
  );
  const levels = form.levels.flatMap(({ label, children }) => [label, ...children.map((child) => child.label)]);
  return [...labels.sort(), "|", ...levels].join("\n");
}
