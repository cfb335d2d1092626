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

/** What is left once everything has gone, time and again, that is worked out from nothing or that nothing is worked out from. */
function inCircles(sources: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const left = new Map([...sources.keys()].map((path) => [path, { from: new Set<string>(), to: new Set<string>() }]));
  for (const [path, { from }] of left) {
    for (const each of sources.get(path) ?? []) {
      left.get(each)?.to.add(path);
      if (left.has(each)) from.add(each);
    }
  }
  const looked = [...left.keys()];
  for (let path = looked.pop(); path !== undefined; path = looked.pop()) {
    const at = left.get(path);
    if (!at || (at.from.size > 0 && at.to.size > 0)) continue;
    left.delete(path);
    for (const other of [...at.from, ...at.to]) {
      left.get(other)?.from.delete(path);
      left.get(other)?.to.delete(path);
      looked.push(other);
    }
  }
  return [...left.keys()];
}
