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
  const round = [...sources.keys()].filter((path) => behind(path, sources).has(path));
  if (round.length > 0) say("circle", { paths: round });
}

/** All that a value is worked out from, over all steps. */
function behind(path: string, sources: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [path];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    for (const source of sources.get(each) ?? []) {
      if (!found.has(source)) open.push(source);
      found.add(source);
    }
  }
  return found;
}
