import { oncePer } from "../core/remembered";
import { nameKey } from "../core/text/text";
import { nearness } from "./levels";
import type { Library, LibraryIndicator } from "./library";
import { placeOf, spellingOf, typedWords, type Spelling, type TypedWord } from "./spelling";

/** What indicators are looked for by. */
export interface Wanted {
  /** Code of the level at which one is to stand, or of a first level; null for any. */
  readonly level: string | null;
  /** What the project says of itself: its name and its goals. */
  readonly project: string;
  /** What somebody typed to find one: words, or the letters that they begin with in pinyin. All of it must be found. */
  readonly text: string;
}

/** As many as anybody looks through. */
const MOST = 40;

/**
 * Indicators that fit, the best first: those of the level before others, then how well what was typed fits, then how
 * much of the project's words is theirs. Equally fitting ones stay in the library's order.
 */
export function suggest(library: Library, wanted: Wanted, most: number = MOST): readonly LibraryIndicator[] {
  const typed = typedWords(wanted.text);
  const project = nameKey(wanted.project).toLowerCase();
  const ranks = new Map<string, number>();
  const found = spelled(library).flatMap((entry) => {
    const match = matchOf(typed, entry);
    if (match === null) return [];
    const { indicator } = entry;
    const { sector, name } = indicator;
    const topic = sector ?? name;
    const fit = ranks.get(topic) ?? topicFit(project, entry);
    ranks.set(topic, fit);
    return [{ indicator, near: nearness(indicator.level, wanted.level), match, fit }];
  });
  found.sort((left, right) => right.near - left.near || right.match - left.match || right.fit - left.fit);
  return found.slice(0, most).map(({ indicator }) => indicator);
}

interface Entry {
  readonly indicator: LibraryIndicator;
  readonly name: Spelling;
  readonly sector: Spelling | null;
  readonly words: readonly string[];
  /** Two characters each of an own indicator's name. */
  readonly pairs: readonly string[];
}

const spelled = oncePer((library: Library): readonly Entry[] =>
  library.map((indicator) => {
    const name = spellingOf(indicator.name);
    return {
      indicator,
      name,
      sector: indicator.sector === null ? null : spellingOf(indicator.sector),
      words: indicator.words.map((word) => nameKey(word).toLowerCase()),
      pairs: indicator.sector === null ? pairsOf(name.text) : [],
    };
  }),
);

/** The sum over what was typed, word by word; null where one of them is not found. */
function matchOf(typed: readonly TypedWord[], entry: Entry): number | null {
  let sum = 0;
  for (const word of typed) {
    const match = wordMatch(word, entry);
    if (match === 0) return null;
    sum += match;
  }
  return sum;
}

function wordMatch(word: TypedWord, { name, sector, words }: Entry): number {
  const at = placeOf(word, name);
  if (at === 0) return 4;
  // One letter begins something in nearly every name.
  if (at > 0 && (word.characters.length > 1 || !word.letters)) return 3;
  if (sector !== null && placeOf(word, sector) === 0) return 2;
  return words.some((each) => each.includes(word.text)) ? 1 : 0;
}

/** Between a sector that the project speaks of and one that it does not. */
const ANY_PROJECT = 0.5;

/** How much of a project's words belongs to a sector, longer ones first; of an own indicator, to its name. */
function topicFit(project: string, { words, pairs, indicator }: Entry): number {
  if (indicator.sector === null) return 1 + pairs.filter((pair) => project.includes(pair)).length;
  if (words.length === 0) return ANY_PROJECT;
  const said = words.filter((word) => project.includes(word));
  const longest = Math.max(0, ...said.map((word) => word.length));
  return longest * 2 + said.length;
}

function pairsOf(text: string): readonly string[] {
  const characters = [...text];
  return [...new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`))];
}
