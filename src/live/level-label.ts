import type { Form } from "../forms/compile/form";
import { nearness } from "../library/levels";

/** What the form calls the level of an indicator; null where it has none. */
export function levelLabel({ levels }: Form, level: string): string | null {
  const lowest = levels.flatMap((each) => (each.children.length > 0 ? each.children : [each]));
  return lowest.find(({ code }) => nearness(level, code) === 2)?.label ?? null;
}
