import type { FormDefinition } from "../language";
import { allLevels } from "../levels";
import type { FieldNode, LevelNode, ReplacedForm, TableNode } from "./form";
import { repeated, type Say } from "./problems";

interface Scope {
  readonly values: ReadonlyMap<string, FieldNode>;
  readonly tables: readonly TableNode[];
  readonly levels: readonly LevelNode[];
  readonly say: Say;
}

/** What a definition replaces, and where what stood there stands now. */
export function replacedFormOf(
  { id, replaces, renamed = {}, recoded }: FormDefinition,
  scope: Scope,
): ReplacedForm | null {
  const { say } = scope;
  const moves = Object.entries(renamed);
  if (replaces === undefined) {
    if (moves.length > 0) say("renamed-without-replaces", {});
    if (recoded) say("recoded-without-replaces", {});
    return null;
  }
  if (replaces === id) say("replaces-itself", {});
  for (const [from, to] of moves) {
    if (from.includes("[].") !== to.includes("[].")) say("renamed-kinds", { from, to });
    else if (!isPlace(to, scope)) say("renamed-no-place", { from, to });
  }
  repeated(Object.values(renamed)).forEach((to) => say("renamed-twice", { to }));
  const [levels, options] = [recoded?.levels ?? {}, Object.entries(recoded?.options ?? {})];
  const known = new Set(allLevels(scope.levels).map(({ code }) => code));
  for (const [from, to] of Object.entries(levels)) if (!known.has(to)) say("recoded-no-level", { from, to });
  options.forEach(([place, codes]) => checkOptions(place, codes, scope));
  return {
    id: replaces,
    renamed: new Map(moves),
    levels: new Map(Object.entries(levels)),
    options: new Map(options.map(([place, codes]) => [place, new Map(Object.entries(codes))])),
  };
}

function isPlace(place: string, { values, tables }: Scope): boolean {
  return values.has(place) || tables.some(({ path }) => path === place) || columnAt(place, tables) !== undefined;
}

function columnAt(place: string, tables: readonly TableNode[]) {
  const [path = "", key] = place.split("[].");
  return tables.find((each) => each.path === path)?.columns.find((column) => column.key === key);
}

function checkOptions(place: string, codes: Readonly<Record<string, string>>, scope: Scope): void {
  const { values, tables, say } = scope;
  const value = (values.get(place) ?? columnAt(place, tables))?.value;
  if (!value || !("options" in value)) return say("recoded-no-choices", { place });
  for (const [from, to] of Object.entries(codes)) {
    if (!value.options.some(({ code }) => code === to)) say("recoded-no-option", { place, from, to });
  }
}
