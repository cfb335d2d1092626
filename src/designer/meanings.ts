import { nameKey } from "../core/text/text";
import { oncePer, remembered } from "../core/remembered";
import type { Lexicon, Meaning } from "./lexicon";
import type { Choice, FieldType, Reason } from "./proposal";
import { coreOf, ENDINGS, HOW_LONG, withoutEnd } from "./words";

/** What a label may name: what other forms print these words for, words like them, and how such words end. */

export interface Candidate {
  readonly meaning: Omit<Meaning, "forms">;
  /** From 0 to 1: how surely. */
  readonly sure: number;
  readonly reason: Reason;
}

const LIKE_ENOUGH = 0.6;
/** What a project is called where it is called otherwise. */
const NAMES_PROJECT = /^(?:[^部门单位]{0,10})(?:项目|专项|资金|转移支付|政策)[^部门单位]{0,8}名称$/u;

/** The best first. */
export function candidatesFor(key: string, lexicon: Lexicon): readonly Candidate[] {
  const core = coreOf(key);
  const known = (lexicon.fields[core] ?? []).map(({ forms: _forms, ...meaning }): Candidate => ({
    meaning,
    sure: 1,
    reason: { reason: "known-words", words: core },
  }));
  const rows = (lexicon.rows[core] ?? []).map(({ path }): Candidate => ({
    meaning: { path, value: { type: "money" } },
    sure: 0.9,
    reason: { reason: "known-words", words: core },
  }));
  if (known.length + rows.length > 0) return [...known, ...rows];
  if (NAMES_PROJECT.test(core) || NAMES_PROJECT.test(nameKey(key))) {
    const meaning = { path: "project.name", value: { type: "text" }, required: true, keep: true } as const;
    return [{ meaning, sure: 0.7, reason: { reason: "ending", words: "名称" } }];
  }
  return alikeIn(lexicon)(core);
}

/** What is printed in words like these, worked out once for each. */
const alikeIn = oncePer((lexicon: Lexicon) => {
  const known = Object.entries(lexicon.fields).map(([words, meanings]) => ({ words, meanings, pairs: pairsOf(words) }));
  return remembered(
    (core): readonly Candidate[] => {
      const pairs = pairsOf(core);
      const like = known.flatMap(({ words, meanings, pairs: others }): readonly Candidate[] => {
        const alike = likeness({ words: core, pairs }, { words, pairs: others });
        if (alike < LIKE_ENOUGH) return [];
        return meanings.map(({ forms: _forms, ...meaning }) => ({
          meaning,
          sure: alike * 0.8,
          reason: { reason: "like-words", words },
        }));
      });
      return like.sort((a, b) => b.sure - a.sure).slice(0, MOST_ALIKE);
    },
    { shortest: 0, longest: 60 },
  );
});

const MOST_ALIKE = 4;

/** 主管部门（编码及名称）: what is asked for stands in the bracket. */
const CODE_AND_NAME =
  /[(（【[]((?:编码|代码|编号)[及和与、/](?:单位|部门)?名称|(?:单位|部门)?名称[及和与、/](?:编码|代码|编号))[)）】\]]$/u;

/** How a value is written whose label ends so; null where the words say nothing of it. */
export const kindByEnding = remembered(kindIn, { shortest: 0, longest: 60 });

function kindIn(key: string): { readonly value: FieldType; readonly words: string } | null {
  const words = withoutEnd(key, ":：");
  const core = coreOf(words);
  const both = CODE_AND_NAME.exec(words)?.[1];
  if (both !== undefined) return { value: { type: "code-name" }, words: both };
  for (const [endings, value] of ENDINGS) {
    const ending = endings.find((each) => words.endsWith(each) || core.endsWith(each));
    if (ending !== undefined) return { value, words: ending };
  }
  return null;
}

export function saysHowLong(key: string): boolean {
  return HOW_LONG.includes(coreOf(key));
}

/** Words, and the pairs of signs that they are made of. */
interface Paired {
  readonly words: string;
  readonly pairs: readonly string[];
}

/** How alike two words are, from 0 to 1: by the pairs of signs that they share, and by one being the end of the other. */
function likeness(a: Paired, b: Paired): number {
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length < 2) return 0;
  const contained = long.endsWith(short) || long.startsWith(short) ? 0.45 + 0.5 * (short.length / long.length) : 0;
  return Math.max(contained, within(short, long), dice(a.pairs, b.pairs));
}

/** 项目名称 in 项目支出名称: begins and ends alike, with words put in between. */
function within(short: string, long: string): number {
  if (short.length < 4 || !long.startsWith(short.slice(0, 2)) || !long.endsWith(short.slice(-2))) return 0;
  let at = 0;
  for (const sign of long) if (sign === short.charAt(at)) at += 1;
  return at === short.length ? 0.55 + 0.4 * (short.length / long.length) : 0;
}

function pairsOf(words: string): readonly string[] {
  return Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2));
}

function dice(a: readonly string[], b: readonly string[]): number {
  const all = a.length + b.length;
  return all === 0 ? 0 : (2 * a.filter((pair) => b.includes(pair)).length) / all;
}

export function choiceOf(meaning: Omit<Meaning, "forms">, reasons: readonly Reason[]): Choice {
  const { path, value, required } = meaning;
  return { answer: { is: "field", path, value, ...(required ? { required } : {}) }, reasons };
}
