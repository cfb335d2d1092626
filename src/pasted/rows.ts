import { isBlankMark } from "../core/text/blank-mark";
import { lineOf } from "../core/text/lines";
import { parseTarget } from "../core/target/parse";
import { isFigure } from "../core/target/target";
import type { Form, LevelNode, TableNode } from "../forms/compile/form";
import { impliedLevel1, level1Of, level2Of } from "../reader/find/levels";
import type { Option } from "../values/option";
import type { Doubt } from "./fields";
import { joinsFrom } from "./marks";
import { isBroken, unitsOf, type Piece, type Unit } from "./pieces";
import { isTargetWord } from "./target-words";

/** An indicator as a text says it. */
export interface PastedRow {
  readonly table: TableNode;
  /** What it stands under: the second level, in a table without such the first. */
  readonly level: Option;
  readonly name: string;
  readonly target: string;
  readonly doubt: Doubt | null;
}

export interface PastedRows {
  readonly rows: readonly PastedRow[];
  readonly used: ReadonlySet<Piece>;
}

/**
 * The table that a pasted list goes into; null where the form has none, several, or one that asks for more than a name and a
 * target in one cell each: which word is which is not told by a text.
 */
export function listTable(form: Form): TableNode | null {
  const [table, another] = form.tables.filter(({ indicators }) => indicators !== null);
  if (table === undefined || another !== undefined || table.indicators === null) return null;
  const { level1, level2, name, target } = table.indicators;
  if (table.columns.some((column) => ![level1, level2, name, target].includes(column))) return null;
  return target.parts.length > 0 || target.around !== null || name.around !== null ? null : table;
}

/** What stands under one level. */
interface Group {
  readonly level: Option | null;
  readonly pieces: Piece[];
}

/** Where a copied table has the names of its indicators, and where their targets. */
export interface ListColumns {
  readonly name: number;
  readonly target: number;
}

/**
 * Indicators with their targets, each under the level that is printed before it.
 *
 * @param headings the columns of a copied table as its headings say; null where they are not copied
 */
export function rowsIn(
  form: Form,
  table: TableNode,
  text: string,
  pieces: readonly Piece[],
  headings: ListColumns | null,
): PastedRows {
  const { groups, used } = groupsIn(form, table, pieces);
  const rows: PastedRow[] = [];
  const columns =
    headings ?? columnsOf(groups.flatMap((group) => unitsOf(text, group.level === null ? [] : group.pieces)));
  for (const { level, pieces: own } of groups) {
    if (level === null) continue;
    for (const { name, target, doubt } of pairsIn(unitsOf(text, own), columns)) {
      const words = { name: wordsOf(name), target: wordsOf(target) };
      // What ends with a colon is printed before something: a signature below the table.
      if (words.name === "" || isBlankMark(words.name) || /[:：]$/u.test(words.name)) continue;
      rows.push({ table, level, ...words, doubt });
      for (const unit of [...name, ...target]) for (const piece of unit.pieces) used.add(piece);
    }
  }
  return { rows, used };
}

function wordsOf(units: readonly Unit[]): string {
  return lineOf(units.map(({ text }) => text).join("\n")) ?? "";
}

function groupsIn(form: Form, table: TableNode, pieces: readonly Piece[]) {
  const isSingle = table.indicators?.level2 === null;
  const groups: Group[] = [{ level: null, pieces: [] }];
  const used = new Set<Piece>();
  let first: LevelNode | null = null;
  let second: Option | null = null;
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at];
    const before = groups.at(-1)?.pieces.at(-1);
    // Levels stand before the cells of their row.
    const isBehind = piece?.tabular === true && before?.line === piece.line;
    const said: Found | null = isBehind ? null : levelAt(form, pieces, at, { first, second });
    // A level named again at once is an indicator of that name.
    const found: Found | null = said !== null && before === undefined && isSame(said, { first, second }) ? null : said;
    if (found === null) {
      if (piece !== undefined) groups.at(-1)?.pieces.push(piece);
      at += 1;
      continue;
    }
    for (const each of pieces.slice(at, found.end)) used.add(each);
    [first, second] = [found.first, found.second];
    groups.push({ level: isSingle ? first : second, pieces: [] });
    at = found.end;
  }
  return { groups, used };
}

function isSame(left: Levels, right: Levels): boolean {
  return left.second !== null && left.first === right.first && left.second === right.second;
}

interface Found extends Levels {
  readonly end: number;
}

interface Levels {
  readonly first: LevelNode | null;
  readonly second: Option | null;
}

/** The longest words from one piece on that are a level, and fill their cell or line. */
function levelAt(form: Form, pieces: readonly Piece[], at: number, now: Levels): Found | null {
  if (pieces[at]?.gap === "space") return null;
  return joinsFrom(pieces, at).reduce<Found | null>((found, { end, text }) => {
    if (pieces[end]?.gap === "space") return found;
    const levels = levelsOf(form, text, now);
    return levels === null ? found : { ...levels, end };
  }, null);
}

function levelsOf(form: Form, text: string, { first, second }: Levels): Levels | null {
  const named = level1Of(form, text);
  // 满意度指标 is the name of both levels on some papers: once the first is said, it is the second.
  const under = level2Of(first, text);
  if (named !== null && (under === null || named !== first || second !== null)) return { first: named, second: null };
  if (first !== null && under !== null) return { first, second: under };
  const owners = form.levels.filter((each) => level2Of(each, text) !== null);
  const owner = owners.length === 1 ? (owners[0] ?? null) : impliedLevel1(form, text);
  if (owner !== null) return { first: owner, second: level2Of(owner, text) };
  return owners.length > 0 ? { first: null, second: null } : null;
}

interface Pair {
  readonly name: readonly Unit[];
  readonly target: readonly Unit[];
  readonly doubt: Doubt | null;
}

/** Names with their targets. Rows of a copied table say it; of lines only those that can be parted in one way. */
function pairsIn(units: readonly Unit[], columns: ListColumns | null): readonly Pair[] {
  if (units.every(({ tabular }) => tabular)) return columns === null ? [] : rowsOfCells(units, columns);
  if (units.some(({ tabular }) => tabular)) return [];
  const told = byTargets(units);
  if (told !== null) return told;
  // Targets in other words: one below each name, for a person to look at.
  const pairs = units.flatMap((unit, index): readonly Pair[] => {
    const target = units[index + 1];
    return index % 2 === 1 || target === undefined ? [] : [{ name: [unit], target: [target], doubt: "target" }];
  });
  const isLikely = pairs.every(({ name: [name], target: [target] }) => name && target && !isTarget(name.text));
  return units.length % 2 === 0 && isLikely ? pairs : [];
}

/** By the first row of two cells, where no headings are copied. */
function columnsOf(units: readonly Unit[]): ListColumns | null {
  for (const first of units) {
    const [name, target, ...more] = first.tabular ? units.filter(({ line }) => line === first.line) : [];
    if (name && target && more.length === 0) return { name: name.column, target: target.column };
  }
  return null;
}

/** Cells of a row behind its levels: a name and a target, each where the others stand, and no more. */
function rowsOfCells(units: readonly Unit[], columns: ListColumns): readonly Pair[] {
  const lines = [...new Set(units.map(({ line }) => line))];
  return lines.flatMap((line): readonly Pair[] => {
    const row = units.filter((unit) => unit.line === line);
    const [name, target] = [columns.name, columns.target].map((at) => row.filter(({ column }) => column === at));
    if (name?.length !== 1 || target === undefined || name.length + target.length < row.length) return [];
    return [{ name, target, doubt: target.length === 0 ? "target" : null }];
  });
}

/** Where each target says that it is one: all between two of them is a name. Null where nothing is, or something is left. */
function byTargets(units: readonly Unit[]): readonly Pair[] | null {
  const pairs: Pair[] = [];
  let name: Unit[] = [];
  for (const unit of units) {
    if (!isTarget(unit.text)) name.push(unit);
    else if (name.length === 0 || !isBroken(name.map(({ text }) => text))) return null;
    else {
      pairs.push({ name, target: [unit], doubt: null });
      name = [];
    }
  }
  return name.length === 0 ? pairs : null;
}

function isTarget(text: string): boolean {
  return isTargetWord(text) || isFigure(parseTarget(text));
}
