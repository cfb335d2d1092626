import type { Form } from "./compile/form";
import type { LevelNode } from "./compile/nodes";

type Level = Pick<LevelNode, "code" | "label">;

/** First levels, each before its second ones. */
export function allLevels<T extends { readonly children: readonly unknown[] }>(
  levels: readonly T[],
): readonly (T | T["children"][number])[] {
  return levels.flatMap((level) => [level, ...level.children]);
}

/** Where indicators of a form stand: second levels, or first ones that have none. */
export function lowestLevels({ levels }: Pick<Form, "levels">): readonly Level[] {
  return levels.flatMap((level): readonly Level[] => (level.children.length > 0 ? level.children : [level]));
}
