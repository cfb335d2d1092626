import { compile } from "./compile/compile";
import { DefinitionError } from "./compile/definition-error";
import type { Form } from "./compile/form";
import { repeated } from "./compile/problems";
import type { FormDefinition } from "./language";

/** Forms that are known together: handed to whatever reads, checks or writes them. */
export type Forms = readonly Form[];

/** @throws {DefinitionError} for the first definition that does not hang together, and for two with one id */
export function formsOf(definitions: readonly FormDefinition[]): Forms {
  const [twice] = repeated(definitions.map(({ id }) => id));
  if (twice !== undefined) {
    throw new DefinitionError(twice, [{ problem: "id-twice", values: { id: twice }, at: {} }]);
  }
  return definitions.map(compile);
}

export function formById(forms: Forms, id: string): Form | null {
  return forms.find((form) => form.id === id) ?? null;
}

/** The form of an id that was checked before. @throws {Error} on any other */
export function knownForm(forms: Forms, id: string): Form {
  const form = formById(forms, id);
  if (form === null) throw new Error(`no form is called ${id}`);
  return form;
}
