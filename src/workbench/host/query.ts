import type { QueryInfo } from "../protocol/batch";
import { HostError } from "../protocol/errors";
import type { HostObject } from "./object";

/** A load's property names as a tree: `items/name,format/fill/color`. An empty tree loads every plain property. */
interface Selection {
  readonly [name: string]: Selection;
}

/** Answers a load: the properties asked for, in PascalCase, with what office.js needs to find the object again. */
export function query(object: HostObject, info: QueryInfo | undefined): unknown {
  const names = [...(info?.Select ?? []), ...(info?.Expand ?? [])];
  return load(object, tree(names), info);
}

function load(object: HostObject, selection: Selection, info?: QueryInfo): unknown {
  const items = object.items();
  if (items === null) return loadOne(object, selection);
  const { Items: ofItems, ...direct } = selection;
  const own: Record<string, unknown> = {};
  const rest: Record<string, Selection> = {};
  for (const [name, nested] of Object.entries(direct)) {
    // A collection has few properties of its own; every other name is one of its items'.
    if (object.propertyNames.includes(name)) own[name] = object.get(name);
    else rest[name] = nested;
  }
  const skip = info?.Skip ?? 0;
  const wanted = items.slice(skip, info?.Top === undefined ? undefined : skip + info.Top);
  const each = { ...rest, ...ofItems };
  return { ...object.identity(), ...own, _Items: wanted.map((item) => load(item, each)) };
}

function loadOne(object: HostObject, selection: Selection): Record<string, unknown> {
  const result: Record<string, unknown> = object.identity();
  const names = Object.keys(selection);
  for (const name of names.length === 0 ? object.propertyNames : names) {
    const nested = selection[name] ?? {};
    if (object.hasNavigation(name)) result[name] = load(object.navigate(name), nested);
    else if (Object.keys(nested).length > 0) throw new HostError("ApiNotFound", `${object.className}.${lower(name)}`);
    else result[name] = object.get(name);
  }
  return result;
}

function tree(paths: readonly string[]): Selection {
  const root: Record<string, Record<string, unknown>> = {};
  for (const path of paths) {
    let node: Record<string, unknown> = root;
    for (const part of path.split("/")) {
      const name = part.trim();
      if (name === "" || name === "$all" || name === "$none") continue;
      const key = name.charAt(0).toUpperCase() + name.slice(1);
      node = (node[key] ??= {}) as Record<string, unknown>;
    }
  }
  return root as unknown as Selection;
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
