import { isSameLabel } from "../core/text/text";
import type { Form, LevelNode } from "../forms/compile/form";
import type { FormDefinition } from "../forms/language";

/** What a form changes of the one whose place it takes. */
export interface Replacing {
  /** What the definition says of it. */
  readonly said: Pick<FormDefinition, "replaces" | "renamed" | "recoded">;
  readonly changes: readonly Change[];
}

/** `gone`, `added`: a value. `moved`: the same words at another path. `kind`: written otherwise. `words`: called otherwise. */
export type Change =
  | { readonly change: "gone" | "added"; readonly name: string; readonly path: string }
  | { readonly change: "moved"; readonly name: string; readonly from: string; readonly path: string }
  | { readonly change: "kind"; readonly name: string; readonly path: string }
  | { readonly change: "words"; readonly name: string; readonly before: string; readonly path: string };

interface Named {
  readonly path: string;
  readonly name: string;
  readonly type: string;
}

/** Values that stand at other paths are found by their printed names, levels with other codes by theirs. */
export function replacing(former: Form, next: Form): Replacing {
  const [before, after] = [namedIn(former), namedIn(next)];
  const [paths, formerPaths] = [pathsOf(after), pathsOf(before)];
  const renamed: Record<string, string> = {};
  const changes: Change[] = [];
  const moved = new Set<string>();
  for (const value of before) {
    const same = paths.get(value.path);
    if (same) {
      if (!isSameLabel(same.name, value.name))
        changes.push({ change: "words", name: same.name, before: value.name, path: same.path });
      if (same.type !== value.type) changes.push({ change: "kind", name: same.name, path: same.path });
      continue;
    }
    const found = after.find(
      ({ path, name, type }) =>
        isSameLabel(name, value.name) &&
        type === value.type &&
        !formerPaths.has(path) &&
        !moved.has(path) &&
        path.includes("[].") === value.path.includes("[]."),
    );
    if (found) {
      moved.add(found.path);
      renamed[value.path] = found.path;
      changes.push({ change: "moved", name: found.name, from: value.path, path: found.path });
    } else changes.push({ change: "gone", name: value.name, path: value.path });
  }
  for (const { path, name } of after)
    if (!formerPaths.has(path) && !moved.has(path)) changes.push({ change: "added", name, path });
  const levels = recodedLevels(former.levels, next.levels);
  return {
    said: {
      replaces: former.id,
      ...(Object.keys(renamed).length > 0 ? { renamed } : {}),
      ...(Object.keys(levels).length > 0 ? { recoded: { levels } } : {}),
    },
    changes,
  };
}

function pathsOf(values: readonly Named[]): ReadonlyMap<string, Named> {
  return new Map(values.map((value) => [value.path, value]));
}

function namedIn({ values, tables }: Form): readonly Named[] {
  return [
    ...[...values.values()].map(({ path, name, value }) => ({ path, name, type: value.type })),
    ...tables.flatMap(({ path, columns }) =>
      columns.map(({ key, name, value }) => ({ path: `${path}[].${key}`, name, type: value.type })),
    ),
  ];
}

/** Codes that the later form does not have, where one of its own is called the same. */
function recodedLevels(before: readonly LevelNode[], after: readonly LevelNode[]): Readonly<Record<string, string>> {
  const all = (levels: readonly LevelNode[]) => levels.flatMap((level) => [level, ...level.children]);
  const later = all(after);
  const codes = new Set(later.map(({ code }) => code));
  const former = new Set(all(before).map(({ code }) => code));
  return Object.fromEntries(
    all(before).flatMap(({ code, label }) => {
      if (codes.has(code)) return [];
      const found = later.find((level) => isSameLabel(level.label, label) && !former.has(level.code));
      return found ? [[code, found.code] as const] : [];
    }),
  );
}
