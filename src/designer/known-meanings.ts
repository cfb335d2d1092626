import { LEXICON } from "./learnt";
import type { Answer, ColumnType, FieldType, Place } from "./proposal";

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

/** The words of the field for a path, a key or a code; null for what is a form's own. */
export function wordsFor(kind: Place["kind"], place: string | null): string | null {
  return meaningsFor({ kind }).find((each) => each.place === place)?.words ?? null;
}

/** How a value is written: a text in a line or in several, else as its type says. */
export type ChosenKind = Exclude<ColumnType["type"], "text"> | "line" | "lines";

export function kindOfType(value: ColumnType): ChosenKind {
  return value.type === "text" ? (value.multiline ? "lines" : "line") : value.type;
}
