import { LEXICON } from "../../designer/learnt";
import { lettersOf } from "../../designer/naming";
import type { Answer, ColumnType, FieldType, Place } from "../../designer/proposal";
import { searched } from "../search";

/** What somebody may say that a printed thing is: the words of the field, each with the answer that it stands for. */
export interface Meaning {
  readonly words: string;
  /** Path, key or code: what tells two of the same words apart. */
  readonly place: string;
  readonly answer: Answer;
}

const TEXT: FieldType = { type: "text" };

function best<Known extends { readonly forms: number }>(
  known: Readonly<Record<string, readonly Known[]>>,
  placeOf: (meaning: Known) => string,
): readonly { readonly words: string; readonly meaning: Known; readonly place: string }[] {
  const byPlace = new Map<string, { words: string; meaning: Known; place: string }>();
  for (const [words, meanings] of Object.entries(known)) {
    for (const meaning of meanings) {
      const place = placeOf(meaning);
      const before = byPlace.get(place);
      if (!before || before.meaning.forms < meaning.forms) byPlace.set(place, { words, meaning, place });
    }
  }
  return [...byPlace.values()];
}

/** Words that are those of several places say what each is part of too: 上年结转资金（年度资金申请总额）, 成本指标（产出指标）. */
function toldApart(all: readonly Meaning[]): readonly Meaning[] {
  return all.map((each) => {
    const { words, place } = each;
    if (all.every((other) => other === each || other.words !== words)) return each;
    const [whole] = all
      .filter((other) => other !== each && place.startsWith(other.place))
      .sort((one, other) => other.place.length - one.place.length);
    return whole ? { ...each, words: `${words}（${whole.words}）` } : each;
  });
}

const FIELDS = toldApart(
  best(LEXICON.fields, ({ path }) => path).map(({ words, place, meaning }) => ({
    words,
    place,
    answer: {
      is: "field",
      path: place,
      value: "options" in meaning.value ? TEXT : meaning.value,
      ...(meaning.required ? { required: true } : {}),
    },
  })),
);
const ROWS = toldApart(
  best(LEXICON.rows, ({ path }) => path).map(({ words, place }) => ({
    words,
    place,
    answer: { is: "row", path: place },
  })),
);
const KEYS = toldApart(
  best(LEXICON.keys, ({ key }) => key).map(({ words, place, meaning }) => ({
    words,
    place,
    answer: { is: "key", key: place, value: meaning.value },
  })),
);
const COLUMNS = toldApart(
  best(LEXICON.columns, ({ key }) => key).map(({ words, place, meaning }) => ({
    words,
    place,
    answer: { is: "column", key: place, value: "options" in meaning.value ? TEXT : meaning.value },
  })),
);
const LEVELS = toldApart(
  LEXICON.levels
    .flatMap((level) => [level, ...level.children])
    .map(({ code, label }) => ({ words: label, place: code, answer: { is: "level", code } })),
);

/** All that a printed thing of this kind may be; nothing for one without a value. */
export function meaningsFor({ kind }: Pick<Place, "kind">): readonly Meaning[] {
  switch (kind) {
    case "field":
      return FIELDS;
    case "row":
      return ROWS;
    case "key":
      return KEYS;
    case "column":
      return COLUMNS;
    case "level":
      return LEVELS;
    case "title":
    case "year":
    case "side":
    case "words":
    case "total":
      return [];
  }
}

/** So many are looked through at a glance. */
const MOST_FOUND = 8;

/** What is printed to choose from stays so, whatever it is called: other forms may print another list, or none. */
export function withPrintedOptions(answer: Answer, { value }: Pick<Place, "value">): Answer {
  return answer.is === "field" && answer.value.type === "text" && value?.type === "boxes"
    ? { ...answer, value }
    : answer;
}

/** Those that every word of a search is found in; what was typed in Chinese or as a path. */
export function foundMeanings(meanings: readonly Meaning[], search: string): readonly Meaning[] {
  const isWanted = searched(search);
  const fitting = meanings.filter(({ words, place }) => isWanted(`${words} ${place}`));
  return [...fitting].sort((a, b) => a.words.length - b.words.length).slice(0, MOST_FOUND);
}

/** The words of the field for a path, a key or a code; null for what is a form's own. */
export function wordsFor(kind: Place["kind"], place: string | null): string | null {
  return meaningsFor({ kind }).find((each) => each.place === place)?.words ?? null;
}

/** What a field is that only this form has. */
export function ownAnswer({ kind, words, value }: Place): Answer | null {
  return kind === "field" && value !== null && isFieldType(value)
    ? { is: "field", path: `local.${lettersOf(words)}`, value }
    : null;
}

/** How a value is written: a text in a line or in several, else as its type says. */
export type ChosenKind = Exclude<ColumnType["type"], "text"> | "line" | "lines";

/** Those that need nothing but their name; choices need a list, levels and kinds follow from the table. */
const NAMED_TYPES = [
  "money",
  "decimal",
  "percent",
  "points",
  "date",
  "partial-date",
  "period",
  "duration",
  "code-name",
  "person-phone",
  "signature",
  "target",
] as const satisfies readonly FieldType["type"][];

/** Kinds that somebody can choose by themselves. */
const FIELD_KINDS: readonly ChosenKind[] = ["line", "lines", ...NAMED_TYPES];

/** What a place may be: an indicator's name is a text and its target a target, a level is printed. */
export function kindsFor({ kind, path, value }: Place): readonly ChosenKind[] {
  if (value === null) return [];
  const own = kindOfType(value);
  if (kind === "column" && path === "name") return ["line", "lines"];
  if (kind === "column" && (path === "target" || !isFieldType(value))) return [own];
  return FIELD_KINDS.includes(own) ? FIELD_KINDS : [own, ...FIELD_KINDS];
}

export function kindOfType(value: ColumnType): ChosenKind {
  return value.type === "text" ? (value.multiline ? "lines" : "line") : value.type;
}

/** Null for a kind that somebody cannot choose by itself. */
export function typeOfKind(kind: string): FieldType | null {
  if (kind === "line") return TEXT;
  if (kind === "lines") return { type: "text", multiline: true };
  const type = NAMED_TYPES.find((each) => each === kind);
  return type === undefined ? null : { type };
}

function isFieldType(value: ColumnType): value is FieldType {
  switch (value.type) {
    case "level1":
    case "level2":
    case "kind":
    case "ticks":
      return false;
    default:
      return true;
  }
}

/** A place as it is now, as an answer to change; null for what has no value. */
export function answerNow({ kind, path, value, required }: Place): Answer | null {
  if (path === null) return null;
  switch (kind) {
    case "field":
      return value && isFieldType(value) ? { is: "field", path, value, ...(required ? { required } : {}) } : null;
    case "row":
      return { is: "row", path };
    case "key":
      return value && isFieldType(value) ? { is: "key", key: path, value } : null;
    case "column":
      return value ? { is: "column", key: path, value } : null;
    case "level":
      return { is: "level", code: path };
    case "title":
    case "year":
    case "side":
    case "words":
    case "total":
      return null;
  }
}
