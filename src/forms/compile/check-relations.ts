import { leavesOf, pathOf } from "./expressions";
import type { RelationNode } from "./form";
import type { Say } from "./problems";

/** Whether what is worked out can be: nothing is worked out from itself, however many relations lie between. */
export function checkRelations(relations: readonly RelationNode[], say: Say): void {
  const sources = new Map<string, readonly string[]>();
  for (const { left, op, right, singleYear } of relations) {
    if (op !== "=" || singleYear || right.of === "field" || right.of === "column") continue;
    const path = pathOf(left);
    sources.set(path, [...(sources.get(path) ?? []), ...leavesOf(right).map(pathOf)]);
  }
  const round = inCircles(sources);
  if (round.length > 0) say("circle", { paths: round });
}

/** What is left once everything has gone, time and again, that nothing or only something gone is worked out from or with. */
function inCircles(sources: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const known = [...sources].map(([path, from]) => [path, from.filter((each) => sources.has(each))] as const);
  const uses = new Map<string, string[]>(known.map(([path]) => [path, []]));
  for (const [path, from] of known) for (const each of from) uses.get(each)?.push(path);
  const left = without(new Map(known), uses);
  const within = (lists: Iterable<readonly [string, readonly string[]]>) =>
    new Map(
      [...lists].flatMap(([path, list]) => (left.has(path) ? [[path, list.filter((each) => left.has(each))]] : [])),
    );
  const around = without(within(uses), within(known));
  return [...sources.keys()].filter((path) => around.has(path));
}

/** Those that are left when each goes whose list has become empty; `others` says in whose lists it stands. */
function without(
  lists: ReadonlyMap<string, readonly string[]>,
  others: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const open = new Map([...lists].map(([path, list]) => [path, list.length]));
  const going = [...open].flatMap(([path, count]) => (count === 0 ? [path] : []));
  for (let gone = going.pop(); gone !== undefined; gone = going.pop()) {
    open.delete(gone);
    for (const other of others.get(gone) ?? []) {
      const count = (open.get(other) ?? 0) - 1;
      open.set(other, count);
      if (count === 0) going.push(other);
    }
  }
  return new Set(open.keys());
}
