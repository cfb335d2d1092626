import type { FormDefinition } from "../language";
import type { FieldNode, ReplacedForm, TableNode } from "./form";
import { repeated, type Say } from "./problems";

interface Scope {
  readonly values: ReadonlyMap<string, FieldNode>;
  readonly tables: readonly TableNode[];
  readonly say: Say;
}

/** What a definition replaces, and where what stood there stands now. */
export function replacedBy({ id, replaces, renamed = {} }: FormDefinition, scope: Scope): ReplacedForm | null {
  const { say } = scope;
  const moves = Object.entries(renamed);
  if (replaces === undefined) {
    if (moves.length > 0) say("renamed-without-replaces", {});
    return null;
  }
  if (replaces === id) say("replaces-itself", {});
  for (const [from, to] of moves) {
    if (from.includes("[].") !== to.includes("[].")) say("renamed-kinds", { from, to });
    else if (!isPlace(to, scope)) say("renamed-no-place", { from, to });
  }
  repeated(Object.values(renamed)).forEach((to) => say("renamed-twice", { to }));
  return { id: replaces, renamed: new Map(moves) };
}

function isPlace(place: string, { values, tables }: Scope): boolean {
  const [path = "", key] = place.split("[].");
  const table = tables.find((each) => each.path === path);
  if (key !== undefined) return table?.columns.some((column) => column.key === key) ?? false;
  return table !== undefined || values.has(path);
}
