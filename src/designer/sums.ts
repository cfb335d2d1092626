import { groupedBy } from "../core/grouped";
import type { RelationDefinition } from "../forms/language";
import type { Amount, Draft } from "./draft";
import type { MatrixDefinition } from "../forms/language";
import { AMONG, coreOf, numberingOf, TOTAL_WORDS } from "./words";

/** What amounts add up to, by numbers, 其中, totals, and the order in which they are printed. */

interface Node {
  readonly amount: Amount;
  readonly depth: number;
}

export function sumsOf(draft: Draft): readonly RelationDefinition[] {
  const lists = groupedBy(draft.amounts, ({ list }) => list);
  return [...[...lists.values()].flatMap(sumsIn), ...withinOf(draft.amounts)];
}

/** Sums that somebody added by hand, in place of what is proposed for the same total. */
export function sumsByHand({ answers, outline }: Draft): readonly RelationDefinition[] {
  const pathOf = (subject: string): string | null => outline.find((place) => place.subject === subject)?.path ?? null;
  return (answers.sums ?? []).flatMap(({ total, parts }): readonly RelationDefinition[] => {
    const left = pathOf(total);
    const paths = parts.flatMap((part) => pathOf(part) ?? []);
    const [only, ...others] = paths;
    if (left === null || only === undefined || paths.length < parts.length) return [];
    return [{ left, op: "=", right: others.length === 0 ? only : { sum: paths } }];
  });
}

/** What each heading of amounts that has none of its own comes to: what stands outermost below it. */
export function outermost(amounts: readonly Amount[]): readonly Amount[] {
  const nodes = depthsOf(amounts, true);
  const least = Math.min(...nodes.map(({ depth }) => depth));
  return nodes.filter(({ depth }) => depth === least).map(({ amount }) => amount);
}

function sumsIn(amounts: readonly Amount[]): readonly RelationDefinition[] {
  const nodes = depthsOf(amounts);
  return nodes.flatMap(({ amount, depth }, index): readonly RelationDefinition[] => {
    const parts: Amount[] = [];
    const under = nodes.slice(index + 1);
    const deeper = under[0]?.depth ?? depth;
    if (deeper <= depth) return [];
    for (const node of under) {
      if (node.depth <= depth) break;
      if (node.depth === deeper) parts.push(node.amount);
    }
    if (parts.length < 2) return [];
    return [{ left: amount.path, op: "=", right: { sum: parts.map(({ path }) => path) } }];
  });
}

/** How deep each amount stands: by its number, else below the last total. */
function depthsOf(amounts: readonly Amount[], below = false): readonly Node[] {
  const numbers = [...new Set(amounts.flatMap(({ key }) => numberingOf(plain(key)) ?? []))].sort((a, b) => a - b);
  let total = below;
  return amounts.map((amount, index): Node => {
    const number = numberingOf(plain(amount.key));
    if (number !== null) return { amount, depth: 1 + numbers.indexOf(number) };
    const isTotal = TOTAL_WORDS.some((word) => coreOf(amount.key).endsWith(word)) && !AMONG.test(amount.key);
    if ((index === 0 && !below) || isTotal) {
      total = true;
      return { amount, depth: 0 };
    }
    // Behind 其中, or below a total, and before the next one.
    return { amount, depth: total ? 1 + numbers.length : 0 };
  });
}

function plain(key: string): string {
  return key.replace(AMONG, "");
}

/** 其中 beside an amount, by itself: a part of it that others make whole. */
function withinOf(amounts: readonly Amount[]): readonly RelationDefinition[] {
  return amounts.flatMap((amount): readonly RelationDefinition[] => {
    if (!AMONG.test(amount.key)) return [];
    const alone = amounts.filter(({ list }) => list === amount.list).length === 1;
    const beside = amounts.findLast(
      ({ box }) => box.area.top === amount.box.area.top && box.area.left < amount.box.area.left,
    );
    if (!alone || !beside) return [];
    return [{ left: amount.path, op: "≤", right: beside.path }];
  });
}

/** In each column of amounts the first row is the sum of those below, and a rate what its columns say. */
export function matrixRelations({ columns, rows }: MatrixDefinition): readonly RelationDefinition[] {
  const money = columns.filter(({ value }) => value.type === "money").map(({ key }) => key);
  const [total, ...parts] = rows;
  const has = (row: MatrixDefinition["rows"][number], key: string): boolean =>
    row.keys?.includes(key) ?? !Object.hasOwn(row.constants ?? {}, key);
  const all = money.filter((key) => rows.every((row) => has(row, key)));
  const sums: RelationDefinition[] =
    total && parts.length >= 2 && all.length > 0
      ? all.length > 1
        ? [{ left: `${total.path}.*`, op: "=", right: { sum: parts.map(({ path }) => `${path}.*`) }, each: all }]
        : [
            {
              left: `${total.path}.${all[0] ?? ""}`,
              op: "=",
              right: { sum: parts.map(({ path }) => `${path}.${all[0] ?? ""}`) },
            },
          ]
      : [];
  const typeOf = (key: string) => columns.find((column) => column.key === key)?.value.type;
  const rates: RelationDefinition[] =
    typeOf("rate") === "percent" && typeOf("spent") === "money" && typeOf("budget") === "money"
      ? rows.filter((row) => ["rate", "spent", "budget"].every((key) => has(row, key))).map(({ path }) => rate(path))
      : [];
  return [...sums, ...rates];
}

/** As it is printed, or one off in its last place: some round and some cut. */
function rate(path: string): RelationDefinition {
  const right = { quotient: [`${path}.spent`, `${path}.budget`] as [string, string] };
  return { left: `${path}.rate`, op: "=", right, rounded: "as-printed", within: "0.01" };
}
