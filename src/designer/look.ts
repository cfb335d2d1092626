import { isBlankBox, type Box } from "./paper";
import type { Lexicon, LevelWords } from "./lexicon";
import type { InlineLabel, Printed } from "./structure";
import { coreOf, ENDINGS, HEADINGS, withoutEnd } from "./words";

/** What a box is by its own words, whatever stands around it. */

const MOST_OF_LABEL = 30;
const MOST_OF_LINE = 160;
const BOX = /[☐☑□■口√✓✔◻◼○●⊙]/u;

/** Whether words are those of a label that some form prints. */
export function isKnownLabel({ key }: Box, lexicon: Lexicon): boolean {
  const core = coreOf(key);
  return [lexicon.fields, lexicon.rows].some((known) => Object.hasOwn(known, core)) || isKnownWords(core, lexicon);
}

/** Whether some form has a value behind these words. */
export function isFieldLabel({ key }: Box, { fields }: Lexicon): boolean {
  return Object.hasOwn(fields, coreOf(key));
}

function isKnownWords(core: string, { sides, words }: Lexicon): boolean {
  return sides.includes(core) || words.includes(core);
}

/** Whether words look like a label: short, no sentence, and end as labels do. */
export function looksLikeLabel(box: Box, lexicon: Lexicon): boolean {
  if (box.mark !== undefined) return box.mark === "label";
  const { key, text, number } = box;
  if (number !== null || key === "" || key.length > MOST_OF_LABEL || /[。；;]/.test(key)) return false;
  if (isKnownLabel(box, lexicon) || /[:：]\s*$/.test(text)) return true;
  if (/\d{3}|[,，！!]/.test(key) || printedIn(box) !== null) return false;
  const core = coreOf(key);
  return core.length >= 2 && ENDINGS.some(([words]) => words.some((word) => core.endsWith(word)));
}

/** What a place to write in prints by itself: boxes to tick, an instruction; null for anything that somebody wrote. */
export function printedIn({ text, key, mark }: Box): Printed | null {
  if (key === "" || mark !== undefined) return null;
  const labels = optionsIn(text);
  if (labels.length > 1) return { kind: "options", labels };
  return /^[(（【\[].*[)）】\]]$/su.test(key) ||
    /(?<!\d)年月日$/.test(key) ||
    /^(?:注|说明|填写|请)[:：]?.{4,}/u.test(key)
    ? { kind: "hint", text }
    : isTemplate(text)
      ? { kind: "hint", text }
      : null;
}

/** `目标1：` and `……`, a line each: where somebody is to write. */
function isTemplate(text: string): boolean {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.every((line) => line === "" || /^(?:(?:目标|任务|内容)\s?\d{0,2}[:：、.]?|[…·.]{1,12})$/u.test(line));
}

/** `持续性项目口 新增性项目■`, `□是 □否`: the words beside the boxes. */
function optionsIn(text: string): readonly string[] {
  if (!BOX.test(text) || text.length > 200) return [];
  const folded = text.replace(/口/gu, (mark, at: number) => {
    const next = text.charAt(at + 1);
    return next === "" || /\s/u.test(next) || at === 0 || /[\s)）]/u.test(text.charAt(at - 1)) ? "□" : mark;
  });
  const words = folded.split(/[☐☑□■√✓✔◻◼○●⊙\s]+/u).map((word) => withoutEnd(word, ";；,，、"));
  const marks = folded.match(/[☐☑□■√✓✔◻◼○●⊙]/gu)?.length ?? 0;
  const options = words.filter((word) => word !== "");
  return marks >= 2 && options.length >= 2 && options.every((word) => word.length <= 16) ? options : [];
}

/** `实施阶段 □`: the words beside one box to tick; null for anything else. */
export function tickedWords({ text }: Box): string | null {
  const marks = text.match(/[☐☑□■√✓✔◻◼]/gu)?.length ?? 0;
  const words = text.replace(/[☐☑□■√✓✔◻◼]/gu, "").trim();
  return marks === 1 && words !== "" && words.length <= 20 ? words : null;
}

/** Labels in one box with their places behind them: `填表人：   联系电话：`. Empty where it holds none. */
export function inlineLabels({ text, mark }: Box): readonly InlineLabel[] {
  if (mark !== undefined) return [];
  if (text.length > MOST_OF_LINE) return signatureIn(text);
  const starts = [...text.matchAll(/(?:^|\s)\s{0,80}((?:其中[：:]\s{0,4})?[^\s：:。；;，,]{2,20})\s{0,4}[：:]/gu)];
  const [first] = starts;
  if (!first || text.slice(0, first.index).trim() !== "" || coreOf(first[1] ?? "") === "") return signatureIn(text);
  return starts.map((match, index) => ({
    words: `${match[1] ?? ""}：`,
    rest: text.slice(match.index + match[0].length, starts[index + 1]?.index ?? text.length).trim(),
  }));
}

/** `财政部门（盖章）      年  月  日`: who signs, in the box that is signed. */
function signatureIn(text: string): readonly InlineLabel[] {
  const words = /^([^\s。；]{2,30}[(（](?:盖章|签字|签章|公章)[)）])/u.exec(text)?.[1];
  return words === undefined ? [] : [{ words, rest: text.slice(words.length).trim() }];
}

/** What a heading says of a column of a list; null for words of anything else. */
export function roleOf({ key }: Box, lexicon: Lexicon): string | null {
  if (key === "" || key.length > MOST_OF_LABEL) return null;
  const core = coreOf(key);
  const [known] = lexicon.columns[core] ?? [];
  return known?.key ?? HEADINGS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

/** Whether words may stand in a column of levels. */
export function looksLikeLevel({ key, text }: Box, words: ReadonlySet<string>): boolean {
  if (key === "" || key.length > 24 || isBlankBox({ text } as Box)) return false;
  return words.has(levelKey(key)) || /(?:指标|目标|效益|满意度|影响|成本|效果|质量|数量|时效)$/.test(levelKey(key));
}

/** Without the points behind the words, which each year prints anew. */
export function levelKey(key: string): string {
  return key.replace(/[(（\[]?\d{1,3}(?:\.\d+)?(?:[-~—–至]\d{1,3}(?:\.\d+)?)?(?:分|%)?[)）\]]?分?$/u, "") || key;
}

/** 预期产出, 产出（工作量）指标（数量方面）: what is left of words of levels without what forms add to them. */
function rootOf(words: string): string {
  const bare = levelKey(words).replace(/[(（][^()（）]{0,40}[)）]/gu, "");
  return bare.replace(/^(?:预期|项目|年度)/u, "").replace(/(?:指标|目标)$/u, "") || bare;
}

type Named = { readonly words: readonly string[] };

/** Those of several levels that words name: as they stand, else by what is left of them. */
export function levelsNamed<L extends Named>(words: string, levels: readonly L[]): readonly L[] {
  const known = levels.filter((level) => level.words.includes(words));
  if (known.length > 0) return known;
  const root = rootOf(words);
  return levels.filter((level) => level.words.some((each) => rootOf(each) === root));
}

/** The first levels that words name; 服务对象满意度指标, where it is one, by how it ends. */
export function firstLevelsNamed(words: string, { levels }: Lexicon): readonly LevelWords[] {
  const named = levelsNamed(words, levels);
  if (named.length > 0) return named;
  const root = rootOf(words);
  return levels.filter((level) => level.words.some((each) => rootOf(each).length > 1 && root.endsWith(rootOf(each))));
}

export function levelWordsOf(lexicon: Lexicon): ReadonlySet<string> {
  return new Set(lexicon.levels.flatMap((level) => [...level.words, ...level.children.flatMap(({ words }) => words)]));
}
