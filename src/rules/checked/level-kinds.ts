import type { Form } from "../../forms/compile/form";
import { lowestLevels } from "../../forms/levels";

/** What an indicator level measures, where rules ask something of it that they do not ask of others. */
export type LevelKind = "quantity" | "timeliness" | "cost" | "satisfaction";

const KINDS: readonly LevelKind[] = ["quantity", "timeliness", "cost", "satisfaction"];

/**
 * The kind of a level, by the words of its code: `output.cost` and `cost.economic` are costs,
 * `satisfaction.served` and `impact.satisfaction` satisfaction. Codes mean the same in every form; labels do not.
 */
export function levelKindOf(code: string): LevelKind | null {
  const words = code.split(".");
  return KINDS.find((kind) => words.includes(kind)) ?? null;
}

/** Costs of society and of the environment are told apart from money spent: only the latter is surely money. */
export function isMoneyCost(code: string): boolean {
  return levelKindOf(code) === "cost" && !/\.(?:social|ecological)$/.test(code);
}

/** Whether indicators of a form stand at a level of a kind at all: a second one, or a first one without second ones. */
export function hasLevel(form: Form, kind: LevelKind): boolean {
  return lowestLevels(form).some(({ code }) => levelKindOf(code) === kind);
}
