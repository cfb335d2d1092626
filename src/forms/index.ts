import type { FormDefinition } from "./definition";
import { chongming2023 } from "./chongming-2023";
import { minhang2019 } from "./minhang-2019";
import { mof2018 } from "./mof-2018";
import { shanghai2026 } from "./shanghai-2026";

/**
 * Every form that Jixiao knows, newest first: the order of the gallery, and of recognition where two fit alike. So a
 * sheet that prints no unit is the newest of the forms that only their unit tells apart; its amounts stay unknown.
 */
export const FORMS: readonly FormDefinition[] = [shanghai2026, chongming2023, minhang2019, mof2018];

export function formById(id: string): FormDefinition | null {
  return FORMS.find((form) => form.id === id) ?? null;
}

/** The form of an id that was checked before. @throws {Error} on any other */
export function definitionOf(id: string): FormDefinition {
  const form = formById(id);
  if (form === null) throw new Error(`no form is called ${id}`);
  return form;
}
