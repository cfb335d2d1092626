import { groupedBy } from "../core/grouped";
import type { BlockDefinition, MatrixDefinition, RelationDefinition, TableDefinition } from "../forms/language";
import type { Amount, Draft } from "./draft";
import type { Place } from "./proposal";
import { AMONG, coreOf, numberingOf, TOTAL_WORDS } from "./words";

/** What amounts add up to, by numbers, 其中, totals, and the order in which they are printed. */

/** A heading that says no more than that it is a sum. */
const SUMMED: readonly string[] = ["合计", "总计", "小计", "总额", "资金合计", "合计金额"];

interface Node {
  readonly amount: Amount;
  readonly depth: number;
}

export function sumsOf(draft: Draft): readonly RelationDefinition[] {
  const lists = groupedBy(draft.amounts, ({ list }) => list);
  const sums = [...lists.values()].flatMap(sumsIn);
  const summed = new Set(sums.map(({ left }) => left));
  return [...sums, ...acrossOf(draft.amounts).filter(({ left }) => !summed.has(left)), ...withinOf(draft.amounts)];
}

/** 其中 at the beginning of a line, below a line with one amount: what stands in it makes that whole. */
function acrossOf(amounts: readonly Amount[]): readonly RelationDefinition[] {
  const lines = [...groupedBy(amounts, ({ box: { area } }) => `${area.sheet} ${area.top}`).values()];
  return lines.flatMap(([first, ...others], index): readonly RelationDefinition[] => {
    const [total, ...more] = lines[index - 1] ?? [];
    if (!first || !total || more.length > 0 || others.length === 0 || !AMONG.test(first.key)) return [];
    const { top, sheet } = first.box.area;
    if (
      total.box.area.bottom !== top - 1 ||
      total.box.area.sheet !== sheet ||
      others.some(({ key }) => AMONG.test(key))
    )
      return [];
    return [{ left: total.path, op: "=", right: { sum: [first, ...others].map(({ path }) => path) } }];
  });
}

/** Sums that somebody added by hand, in place of what is proposed for the same total. */
export function sumsByHand(
  { answers, outline }: Pick<Draft, "answers" | "outline">,
  blocks: readonly BlockDefinition[],
): readonly RelationDefinition[] {
  const matrices = blocks.filter((block) => block.kind === "matrix");
  const placeOf = (subject: string): Place | undefined => outline.find((place) => place.subject === subject);
  return (answers.sums ?? []).flatMap(({ total, parts }): readonly RelationDefinition[] => {
    const places = [total, ...parts].flatMap((subject) => placeOf(subject) ?? []);
    const [left, only, ...others] = places.flatMap(({ path }) => path ?? []);
    if (left === undefined || only === undefined || others.length + 2 < parts.length + 1) return [];
    if (places.every(({ kind }) => kind === "row")) return sumOfRows(left, [only, ...others], matrices);
    if (places.some(({ kind }) => kind === "row")) return [];
    return [{ left, op: "=", right: others.length === 0 ? only : { sum: [only, ...others] } }];
  });
}

/** The rows of a matrix add up in every column of amounts that all of them have. */
function sumOfRows(left: string, parts: readonly string[], matrices: readonly MatrixDefinition[]) {
  const matrix = matrices.find(({ rows }) => [left, ...parts].every((path) => rows.some((row) => row.path === path)));
  const rows = matrix?.rows.filter(({ path }) => path === left || parts.includes(path)) ?? [];
  const keys = (matrix?.columns ?? []).flatMap(({ key, value }) =>
    value.type === "money" && rows.every((row) => has(row, key)) ? [key] : [],
  );
  return sumInEach(left, parts, keys);
}

function sumInEach(left: string, parts: readonly string[], keys: readonly string[]): readonly RelationDefinition[] {
  const [key, ...others] = keys;
  if (key === undefined) return [];
  const [every, each] = others.length > 0 ? ["*", { each: [...keys] }] : [key, {}];
  const paths = parts.map((path) => `${path}.${every}`);
  const [only = "", ...more] = paths;
  return [{ left: `${left}.${every}`, op: "=", right: more.length === 0 ? only : { sum: paths }, ...each }];
}

function has(row: MatrixDefinition["rows"][number], key: string): boolean {
  return row.keys?.includes(key) ?? !Object.hasOwn(row.constants ?? {}, key);
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

/** In each column of amounts the first row is the sum of those below, in each row 合计 that of what stands beside it, and a rate what its columns say. */
export function matrixRelations({ columns, rows }: MatrixDefinition): readonly RelationDefinition[] {
  const money = columns.filter(({ value }) => value.type === "money").map(({ key }) => key);
  const [total, ...parts] = rows;
  const all = money.filter((key) => rows.every((row) => has(row, key)));
  const sums =
    total && parts.length >= 2
      ? sumInEach(
          total.path,
          parts.map(({ path }) => path),
          all,
        )
      : [];
  const typeOf = (key: string) => columns.find((column) => column.key === key)?.value.type;
  const rates: RelationDefinition[] =
    typeOf("rate") === "percent" && typeOf("spent") === "money" && typeOf("budget") === "money"
      ? rows.filter((row) => ["rate", "spent", "budget"].every((key) => has(row, key))).map(({ path }) => rate(path))
      : [];
  return [...sums, ...(sums.length > 0 ? [] : besides(columns, rows)), ...rates];
}

/** 合计 before or behind the sources that make it. */
function besides(columns: MatrixDefinition["columns"], rows: MatrixDefinition["rows"]): readonly RelationDefinition[] {
  const money = columns.filter(({ value }) => value.type === "money");
  const isTotal = ({ heading }: (typeof money)[number]): boolean => SUMMED.includes(coreOf(heading.text));
  const [total, ...more] = money.filter(isTotal);
  const parts = money.filter((column) => column !== total).map(({ key }) => key);
  if (!total || more.length > 0 || parts.length < 2 || (money[0] !== total && money.at(-1) !== total)) return [];
  return rows
    .filter((row) => [total.key, ...parts].every((key) => has(row, key)))
    .map(({ path }) => ({
      left: `${path}.${total.key}`,
      op: "=",
      right: { sum: parts.map((key) => `${path}.${key}`) },
    }));
}

/** A total of amounts is what stands in its column. Points may count more than the list has: 10 of them are for the budget. */
export function listRelations({ path, columns, total }: TableDefinition): readonly RelationDefinition[] {
  if (!total) return [];
  return [total, ...(total.others ?? [])].flatMap(({ column: key, path: left }): readonly RelationDefinition[] => {
    const column = columns.find((each) => each.key === key);
    return column?.value.type === "money" ? [{ left, op: "=", right: { sum: `${path}[].${key}` } }] : [];
  });
}

/** As it is printed, or one off in its last place: some round and some cut. */
function rate(path: string): RelationDefinition {
  const right = { quotient: [`${path}.spent`, `${path}.budget`] as [string, string] };
  return { left: `${path}.rate`, op: "=", right, rounded: "as-printed", within: "0.01" };
}
