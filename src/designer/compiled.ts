import { compile } from "../forms/compile/compile";
import { DefinitionError } from "../forms/compile/definition-error";
import type { Form } from "../forms/compile/form";
import type { FormDefinition } from "../forms/language";

/** The form of a definition that was made of a sheet; null where the language has no words for it. */
export function compiledOrNull(definition: FormDefinition): Form | null {
  try {
    return compile(definition);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return null;
  }
}
