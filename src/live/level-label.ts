import type { Form } from "../forms/compile/form";
import { lowestLevels } from "../forms/levels";
import { nearness } from "../library/levels";

/** What the form calls the level of an indicator; null where it has none. */
export function levelLabel(form: Form, level: string): string | null {
  return lowestLevels(form).find(({ code }) => nearness(level, code) === 2)?.label ?? null;
}
