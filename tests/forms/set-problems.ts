import { labelKey } from "../../src/core/text/text";
import type { Form } from "../../src/forms/compile/form";
import { textOf } from "../../src/forms/compile/label-words";

/** Whether forms can stand beside each other: newest first, and told apart by what they print. */
export function setProblems(forms: readonly Form[]): readonly string[] {
  const problems: string[] = [];
  forms.forEach((form, index) => {
    const before = forms[index - 1];
    if (before && before.since < form.since) {
      problems.push(`${form.id} (since ${form.since}) is newer than ${before.id} and stands behind it; newest first`);
    }
    problems.push(...twinProblems(form, forms.slice(0, index)));
    const twins = forms.filter((other) => other !== form && alike(other, form));
    if (form.unitDecides && twins.length === 0) {
      problems.push(`${form.id} says that its unit decides, but no other form prints the same labels`);
    }
  });
  return problems;
}

function twinProblems(form: Form, others: readonly Form[]): readonly string[] {
  return others
    .filter((other) => alike(other, form) && !(other.unitDecides && form.unitDecides && other.unit !== form.unit))
    .map(
      (other) =>
        `${form.id} prints the same labels as ${other.id}: give it what its paper has and the other has not, or, if ` +
        "only the unit differs, `unitDecides` in both",
    );
}

/** Titles aside, which offices word as they like, both print and require the same words, and have the same levels. */
function alike(a: Form, b: Form): boolean {
  return printed(a) === printed(b);
}

function printed(form: Form): string {
  const labels = form.sheets.flatMap(({ geometry }) =>
    geometry.labels.flatMap(({ label, role }) =>
      role === "title" ? [] : [`${labelKey(textOf(label.wordings[0]))}${label.optional ? "?" : ""}`],
    ),
  );
  const levels = form.levels.flatMap(({ label, children }) => [label, ...children.map((child) => child.label)]);
  return [...labels.sort(), "|", ...levels].join("\n");
}
