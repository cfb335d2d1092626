import type { SheetGeometry } from "../forms/compile/geometry";
import type { TableNode } from "../forms/compile/form";
import type { Printed } from "../values/coded";
import { printedRuns, samePrinted, type PrintedRun } from "./table-rows";
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

function alignedRows(
  lists: readonly TableNode[],
  bodies: ReadonlyMap<string, readonly TableRowValues[]>,
): readonly (readonly TableRowValues[])[] {
  const key = lists[0]?.indicators?.level1.key ?? "";
  const waiting = lists.map(({ path }) => [...printedRuns(bodies.get(path) ?? [], [key], isSameLevel)]);
  const result = lists.map((): TableRowValues[] => []);
  while (waiting.some((runs) => runs.length > 0)) {
    const level1 = nextOf(waiting);
    const own = waiting.map((runs) => (isUnder(runs[0], level1) ? (runs.shift()?.rows ?? []) : []));
    const height = Math.max(...own.map((rows) => rows.length));
    const blank: TableRowValues = new Map(level1 ? [[key, level1]] : []);
    own.forEach((rows, index) => {
      result[index]?.push(...rows, ...Array.from({ length: height - rows.length }, () => blank));
    });
  }
  return result;
}

/** The first level that comes next: the first of a list of which no other has it only further down. */
function nextOf(waiting: readonly (readonly PrintedRun[])[]): Printed | null {
  const heads = waiting.flatMap(([head]) => head ?? []);
  const free = heads.find(({ printed }) =>
    waiting.every((runs) => runs.findIndex((each) => isUnder(each, printed)) <= 0),
  );
  return (free ?? heads[0])?.printed ?? null;
}

function isUnder(run: PrintedRun | undefined, level1: Printed | null): boolean {
  return run !== undefined && isSameLevel(run.printed, level1);
}

/** Rows without a level belong together too. */
function isSameLevel(a: Printed | null, b: Printed | null): boolean {
  return a === b || samePrinted(a, b);
}
