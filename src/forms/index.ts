import type { FormDefinition } from "./definition";
import { chongming2023 } from "./chongming-2023";
import { minhang2019 } from "./minhang-2019";

/** Every form that Jixiao knows, newest first: the order of the gallery, and of recognition where two fit alike. */
export const FORMS: readonly FormDefinition[] = [chongming2023, minhang2019];

export function formById(id: string): FormDefinition | null {
  return FORMS.find((form) => form.id === id) ?? null;
}
