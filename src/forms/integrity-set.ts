import { labelKey } from "../core/text";
import type { FormDefinition } from "./definition";
import { geometryOf } from "./geometry";

/** Whether forms can stand beside each other: by id, by order, and told apart by what they print. */
export function setProblems(forms: readonly FormDefinition[]): readonly string[] {
  const problems: string[] = [];
  forms.forEach((form, index) => {
    const before = forms[index - 1];
    if (forms.findIndex(({ id }) => id === form.id) < index) problems.push(`two forms have the id ${form.id}`);
    if (before && before.since < form.since) {
      problems.push(`${form.id} (since ${form.since}) is newer than ${before.id} and stands behind it; newest first`);
    }
    problems.push(...twinProblems(form, forms.slice(0, index)));
    const twins = forms.filter((other) => other !== form && alike(other, form));
    if (form.unitDecides === true && twins.length === 0) {
      problems.push(`${form.id} says that its unit decides, but no other form prints the same labels`);
    }
  });
  return problems;
}

function twinProblems(form: FormDefinition, others: readonly FormDefinition[]): readonly string[] {
  return others
    .filter((other) => other.id !== form.id && alike(other, form))
    .filter((other) => !(other.unitDecides === true && form.unitDecides === true && other.unit !== form.unit))
    .map(
      (other) =>
        `${form.id} prints the same labels as ${other.id}: give it what its paper has and the other has not, or, if ` +
        "only the unit differs, `unitDecides` in both",
    );
}

/** Titles aside, which offices word as they like, both print and require the same words, and have the same levels. */
function alike(a: FormDefinition, b: FormDefinition): boolean {
  return printed(a) === printed(b);
}

function printed(form: FormDefinition): string {
  const labels = form.sheets.flatMap((sheet) =>
    geometryOf(form, sheet).labels.flatMap(({ label, role }) =>
      role === "title" ? [] : [`${labelKey(label.text)}${label.optional === true ? "?" : ""}`],
    ),
  );
  const levels = form.levels.flatMap(({ label, children }) => [label, ...children.map((child) => child.label)]);
  return [...labels.sort(), "|", ...levels].join("\n");
}
