import type { FormDefinition } from "../language";
import type { FieldNode, LevelNode, Recoded, ReplacedForm, TableNode } from "./form";
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
  return {
    id: replaces,
    renamed: new Map(moves),
    levels: recodedLevels(recoded?.levels ?? {}, scope),
    options: new Map(
      Object.entries(recoded?.options ?? {}).map(([place, codes]) => [place, recodedOptions(place, codes, scope)]),
    ),
  };
}

function isPlace(place: string, { values, tables }: Scope): boolean {
  return values.has(place) || tables.some(({ path }) => path === place) || columnAt(place, tables) !== undefined;
}

function columnAt(place: string, tables: readonly TableNode[]) {
  const [path = "", key] = place.split("[].");
  return tables.find((each) => each.path === path)?.columns.find((column) => column.key === key);
}

function recodedLevels(codes: Readonly<Record<string, string>>, { levels, say }: Scope): Recoded {
  const known = new Set(levels.flatMap((level) => [level, ...level.children]).map(({ code }) => code));
  for (const [from, to] of Object.entries(codes)) if (!known.has(to)) say("recoded-no-level", { from, to });
  return new Map(Object.entries(codes));
}

function recodedOptions(place: string, codes: Readonly<Record<string, string>>, scope: Scope): Recoded {
  const { values, tables, say } = scope;
  const value = (values.get(place) ?? columnAt(place, tables))?.value;
  if (!value || !("options" in value)) say("recoded-no-choices", { place });
  else {
    for (const [from, to] of Object.entries(codes)) {
      if (!value.options.some(({ code }) => code === to)) say("recoded-no-option", { place, from, to });
    }
  }
  return new Map(Object.entries(codes));
}
