import type { SheetGeometry } from "../forms/compile/geometry";
import type { TableNode } from "../forms/compile/form";
import { printedWords, type Printed } from "../values/coded";
import type { TableRowValues } from "./values";

/**
 * Lists that stand in the same rows, under one first level, are given as many rows each below every one of its levels:
 * what one of them does not need stays blank.
 */
export function sideBySide(
  { tables }: SheetGeometry,
  bodies: ReadonlyMap<string, readonly TableRowValues[]>,
): ReadonlyMap<string, readonly TableRowValues[]> {
  const aligned = new Map(bodies);
  for (const { block, table } of tables) {
    const lists = tables.filter((other) => other.block === block).map((other) => other.table);
    if (lists.length < 2 || lists[0] !== table) continue;
    alignedRows(lists, bodies).forEach((rows, index) => aligned.set(lists[index]?.path ?? "", rows));
  }
  return aligned;
}

/** Neighbouring rows under one first level. */
interface Group {
  readonly level1: Printed | null;
  readonly rows: readonly TableRowValues[];
}

function alignedRows(
  lists: readonly TableNode[],
  bodies: ReadonlyMap<string, readonly TableRowValues[]>,
): readonly (readonly TableRowValues[])[] {
  const key = lists[0]?.indicators?.level1.key ?? "";
  const waiting = lists.map(({ path }) => groupsOf(bodies.get(path) ?? [], key));
  const result = lists.map((): TableRowValues[] => []);
  while (waiting.some((groups) => groups.length > 0)) {
    const level1 = nextOf(waiting);
    const own = waiting.map((groups) => (sameLevel(groups[0], level1) ? (groups.shift()?.rows ?? []) : []));
    const height = Math.max(...own.map((rows) => rows.length));
    const blank: TableRowValues = new Map(level1 ? [[key, level1]] : []);
    own.forEach((rows, index) => {
      result[index]?.push(...rows, ...Array.from({ length: height - rows.length }, () => blank));
    });
  }
  return result;
}

/** The first level that comes next: the first of a list of which no other has it only further down. */
function nextOf(waiting: readonly (readonly Group[])[]): Printed | null {
  const heads = waiting.flatMap(([head]) => head ?? []);
  const free = heads.find((head) =>
    waiting.every((groups) => groups.findIndex((each) => sameLevel(each, head.level1)) <= 0),
  );
  return (free ?? heads[0])?.level1 ?? null;
}

function groupsOf(rows: readonly TableRowValues[], key: string): Group[] {
  const groups: { level1: Printed | null; rows: TableRowValues[] }[] = [];
  for (const row of rows) {
    const content = row.get(key);
    const level1 = content?.type === "printed" ? content : null;
    const last = groups.at(-1);
    if (last && sameLevel(last, level1)) last.rows.push(row);
    else groups.push({ level1, rows: [row] });
  }
  return groups;
}

function sameLevel(group: Pick<Group, "level1"> | undefined, level1: Printed | null): boolean {
  if (!group) return false;
  if (!group.level1 || !level1) return group.level1 === level1;
  return group.level1.code === level1.code && printedWords(group.level1) === printedWords(level1);
}
