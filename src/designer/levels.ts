import { isWordless } from "../core/text/blank-mark";
import { nameKey } from "../core/text/text";
import type { Level1Definition, Level2Definition, TableDefinition } from "../forms/language";
import type { Draft } from "./draft";
import type { Lexicon } from "./lexicon";
import { firstLevelsNamed, levelKey, levelsNamed } from "./look";
import { lettersOf } from "./naming";
import { type Box, heightOf, wordsOf } from "./paper";

/** Levels of indicators as a table prints them, and those that it leaves to be written. */

export interface LevelRow {
  readonly first: Box;
  /** Null in a table without second levels. */
  readonly second: Box | null;
}

export interface PrintedLevels {
  readonly levels: readonly Level1Definition[];
  readonly blankRows: Extract<TableDefinition["blankRows"], object>;
}

interface FoundLevel {
  code: string;
  words: string;
  box: Box;
  implied: boolean;
  children: Map<string, { code: string; words: string; box: Box; rows: number }>;
  rows: number;
}

/** @param withSecond whether the table has second levels */
export function levelsOf(rows: readonly LevelRow[], withSecond: boolean, draft: Draft): PrintedLevels {
  const { lexicon } = draft;
  const found = new Map<string, FoundLevel>();
  const printed = parentsOf(rows, lexicon);
  let open: { level: FoundLevel; second: string } | null = null;
  rows.forEach(({ second }, index) => {
    const parent = printed[index];
    if (!parent) return;
    const level = levelFor(parent.box, parent.implied, found, draft);
    level.rows += 1;
    if (!second) return;
    const words = isOpen(second) ? null : wordsOf(second.text);
    if (words === null) {
      const child = open?.level === level ? level.children.get(open.second) : undefined;
      if (child) child.rows += 1;
      return;
    }
    const key = levelKey(nameKey(words));
    const child = level.children.get(key) ?? {
      code: secondCode(key, level, second, draft),
      words: levelKey(words),
      box: second,
      rows: 0,
    };
    child.rows += 1;
    level.children.set(key, child);
    open = { level, second: key };
  });
  return complete([...found.values()], withSecond, lexicon);
}

/** The first level of each row: printed beside it, above it, or, where it stands in the middle of its rows, below. */
function parentsOf(
  rows: readonly LevelRow[],
  lexicon: Lexicon,
): readonly ({ readonly box: Box; readonly implied: boolean } | null)[] {
  let above: Box | null = null;
  return rows.map(({ first, second }, index) => {
    if (!isOpen(first)) {
      above = first;
      return { box: first, implied: false };
    }
    const own = secondAt(rows, index);
    const belongs = (box: Box | null): boolean =>
      box !== null && own !== null && childrenOf(box, lexicon).has(levelKey(own.key));
    const below = heightOf(first) > 1 ? null : (rows.slice(index + 1).find((row) => !isOpen(row.first))?.first ?? null);
    if (above !== null && (second === null || own === null || belongs(above) || !belongs(below)))
      return { box: above, implied: false };
    return below && belongs(below)
      ? { box: below, implied: true }
      : above
        ? { box: above, implied: false }
        : below && { box: below, implied: true };
  });
}

/** The second level that a row stands under: its own, or one that is printed above. */
function secondAt(rows: readonly LevelRow[], index: number): Box | null {
  for (let at = index; at >= 0; at -= 1) {
    const second = rows[at]?.second ?? null;
    if (second === null) return null;
    if (!isOpen(second)) return second;
  }
  return null;
}

/** Blank, or `……`: as many more as somebody needs. */
function isOpen({ text }: Box): boolean {
  return isWordless(text) || text === "";
}

function childrenOf(first: Box, lexicon: Lexicon): ReadonlySet<string> {
  const [level] = firstLevelsNamed(levelKey(first.key), lexicon);
  return new Set(level?.children.flatMap(({ words }) => words) ?? []);
}

function levelFor(box: Box, implied: boolean, found: Map<string, FoundLevel>, draft: Draft): FoundLevel {
  const words = levelKey(wordsOf(box.text));
  const key = levelKey(nameKey(words));
  const known = found.get(key);
  if (known) {
    known.implied ||= implied;
    return known;
  }
  const codes = new Set([...found.values()].map(({ code }) => code));
  const subject = draft.naming.subject("level", words);
  const answer = draft.answer(subject, "level");
  const candidates = firstLevelsNamed(key, draft.lexicon).map(({ code }) => code);
  const free = candidates.filter((code) => !codes.has(code));
  const code = answer?.code ?? free[0] ?? unused(lettersOf(key), codes);
  const level: FoundLevel = { code, words, box, implied, children: new Map(), rows: 0 };
  found.set(key, level);
  draft.place({ subject, kind: "level", words, at: box.area, values: [], path: code, value: null });
  if (free.length !== 1 && !answer)
    askLevel(draft, { subject, words, cells: [box.area] }, code, [
      ...free,
      ...draft.lexicon.levels.map((each) => each.code),
    ]);
  return level;
}

function secondCode(
  key: string,
  { code: parent, words: above, children, implied }: FoundLevel,
  box: Box,
  draft: Draft,
): string {
  const taken = new Set([...children.values()].map(({ code }) => code));
  const words = levelKey(wordsOf(box.text));
  const subject = draft.naming.subject("level", `${above}/${words}`);
  const answer = draft.answer(subject, "level");
  const known = draft.lexicon.levels;
  const usualOnes = known.find(({ code }) => code === parent)?.children ?? [];
  const [own] = levelsNamed(key, usualOnes);
  const other = known.find((level) => level.code !== parent && levelsNamed(key, [level, ...level.children]).length > 0);
  const kin = usualOnes.filter((child) => !taken.has(child.code));
  const like = own || other ? undefined : kin.find((child) => child.words.some((each) => endsLike(each, key)));
  // 满意度指标 below 效益指标: by the name of the first level that it is elsewhere.
  const named = `${parent}.${other ? other.code.split(".").at(-1) : lettersOf(key)}`;
  const free = answer?.code ?? unused(own?.code ?? like?.code ?? named, taken);
  draft.place({ subject, kind: "level", words, at: box.area, values: [], path: free, value: null });
  // Under a first level that is printed nowhere above it, it may as well belong to another.
  if (!own && !other)
    askLevel(draft, { subject, words, cells: [box.area] }, free, [...kin.map(({ code }) => code), named], implied);
  return free;
}

/** 受益群众满意度 and 服务对象满意度指标: the same is reckoned, of others. */
function endsLike(one: string, other: string): boolean {
  const [end, own] = [one, other].map((words) => words.replace(/指标$/u, "").slice(-3));
  return end !== undefined && end.length === 3 && end === own;
}

function askLevel(
  draft: Draft,
  of: { readonly subject: string; readonly words: string; readonly cells: readonly Box["area"][] },
  code: string,
  others: readonly string[],
  changesValues = false,
): void {
  const choices = [code, ...new Set(others.filter((other) => other !== code))].map((each) => ({
    answer: { is: "level", code: each } as const,
    reasons: [{ reason: "otherwise" } as const],
  }));
  draft.doubt("level", of, choices, { cost: 10, changesValues });
}

function unused(code: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? code : `${code}-${count}`;
    if (!taken.has(name)) return name;
  }
}

/** The printed ones, with the words that other forms know them by, and below a first level without others what is usual there. */
function complete(found: readonly FoundLevel[], withSecond: boolean, lexicon: Lexicon): PrintedLevels {
  const blankRows: Record<string, number> = {};
  const levels = found.map(({ code, words, implied, children, rows }): Level1Definition => {
    const known = lexicon.levels.find((level) => level.code === code);
    const second: Level2Definition[] = [...children.values()].map((child) => {
      blankRows[child.code] = Math.max(1, child.rows);
      return { code: child.code, label: child.words };
    });
    if (withSecond && second.length === 0) {
      second.push(...usual(known, code));
      const [first] = second;
      if (first) blankRows[first.code] = Math.max(1, rows);
    }
    if (!withSecond) blankRows[code] = Math.max(1, rows);
    return { code, label: words, required: true, ...(implied ? { implied } : {}), children: withSecond ? second : [] };
  });
  if (levels.length > 0)
    return {
      levels: withAliases(
        levels.map((level) => surely(level, levels)),
        lexicon,
      ),
      blankRows,
    };
  return usualLevels(withSecond, lexicon);
}

function usual(known: Lexicon["levels"][number] | undefined, code: string): readonly Level2Definition[] {
  const children = known?.children ?? [];
  return children.length > 0
    ? children.map((child) => ({ code: child.code, label: child.label }))
    : [{ code: `${code}.all`, label: known?.label ?? code }];
}

/** A second level that others have as well stands for no first one. */
function surely(level: Level1Definition, levels: readonly Level1Definition[]): Level1Definition {
  const others = new Set(levels.flatMap((other) => (other === level ? [] : other.children.map(({ label }) => label))));
  const { implied, ...rest } = level;
  return implied && !level.children.some(({ label }) => others.has(label)) ? level : rest;
}

/** Where the paper prints none: those of most forms. */
function usualLevels(withSecond: boolean, lexicon: Lexicon): PrintedLevels {
  const blankRows: Record<string, number> = {};
  const usualOnes = lexicon.levels.filter(({ code }) => ["cost", "output", "benefit", "satisfaction"].includes(code));
  const levels = usualOnes.map(({ code, label, children }): Level1Definition => {
    for (const child of withSecond ? children : [{ code }]) blankRows[child.code] = 1;
    return {
      code,
      label,
      required: false,
      children: withSecond ? children.map((child) => ({ code: child.code, label: child.label })) : [],
    };
  });
  return { levels: withAliases(levels, lexicon), blankRows };
}

/** Other words for the same, as far as none of the form's own levels has them. */
function withAliases(levels: readonly Level1Definition[], lexicon: Lexicon): readonly Level1Definition[] {
  const firsts = new Set(levels.map(({ label }) => nameKey(label)));
  return levels.map((level) => {
    const known = lexicon.levels.find(({ code }) => code === level.code);
    const seconds = new Set(level.children.map(({ label }) => nameKey(label)));
    return {
      ...level,
      ...aliasesOf(known?.words ?? [], firsts),
      children: level.children.map((child) => ({
        ...child,
        ...aliasesOf(known?.children.find(({ code }) => code === child.code)?.words ?? [], seconds),
      })),
    };
  });
}

function aliasesOf(words: readonly string[], taken: Set<string>): { readonly aliases?: string[] } {
  const free = words.filter((word) => !taken.has(word));
  free.forEach((word) => taken.add(word));
  return free.length > 0 ? { aliases: free } : {};
}
