import { oncePer } from "../core/remembered";
import { labelKey } from "../core/text/text";
import type { Form, LabelNode } from "../forms/compile/form";
import type { LabelPlace } from "../forms/compile/geometry";
import { titleWording, wordingOf, type Slots, type Wording } from "../reader/find/patterns";
import type { Piece } from "./pieces";

/** Where printed words of a form stand in a text. */
export interface Mark {
  /** Pieces from `first` up to, but not including, `end`. */
  readonly first: number;
  readonly end: number;
  /** The labels that print these words, in the order of the form. */
  readonly labels: readonly PlacedLabel[];
  readonly slots: Slots;
}

export interface PlacedLabel {
  readonly label: LabelNode;
  readonly role: LabelPlace["role"];
  /** Counts up in reading order over all sheets. */
  readonly order: number;
}

/** A narrow cell breaks a label over this many lines at most. */
const MOST_PIECES = 6;
/** Longer is no label. */
const LONGEST = 80;

interface Vocabulary {
  readonly keys: ReadonlyMap<string, readonly PlacedLabel[]>;
  readonly patterns: readonly { readonly match: (key: string) => Slots | null; readonly placed: PlacedLabel }[];
}

const vocabulary = oncePer((form: Form): Vocabulary => {
  const keys = new Map<string, PlacedLabel[]>();
  const patterns: { match: (key: string) => Slots | null; placed: PlacedLabel }[] = [];
  form.sheets
    .flatMap(({ geometry }) => geometry.labels)
    .forEach(({ label, role }, order) => {
      const placed = { label, role, order };
      for (const wording of wordingsOf(label, role)) {
        if (wording.kind === "pattern") patterns.push({ match: wording.match, placed });
        else if (keys.get(wording.key)?.some((each) => each.order === order) !== true)
          keys.set(wording.key, [...(keys.get(wording.key) ?? []), placed]);
      }
    });
  return { keys, patterns };
});

function wordingsOf({ wordings }: LabelNode, role: LabelPlace["role"]): readonly Wording[] {
  return wordings.map((wording) => (role === "title" ? titleWording(wording) : wordingOf(wording)));
}

/** The labels of a form in a text, from its beginning: of several that begin at one place the longest. */
export function marksIn(form: Form, pieces: readonly Piece[]): readonly Mark[] {
  const words = vocabulary(form);
  const marks: Mark[] = [];
  let at = 0;
  while (at < pieces.length) {
    const mark = longestAt(words, pieces, at);
    if (mark === null) at += 1;
    else {
      marks.push(mark);
      at = mark.end;
    }
  }
  return marks;
}

function longestAt(words: Vocabulary, pieces: readonly Piece[], first: number): Mark | null {
  let found: Mark | null = null;
  for (const { end, text } of joinsFrom(pieces, first)) {
    const said = lookUp(words, text);
    if (said !== null) found = { first, end, ...said };
  }
  return found;
}

/** What pieces from one on say together, one more each time; cells of a table are not joined. */
export function joinsFrom(
  pieces: readonly Piece[],
  first: number,
): readonly { readonly end: number; readonly text: string }[] {
  const joins: { end: number; text: string }[] = [];
  let text = "";
  for (const [index, piece] of pieces.slice(first, first + MOST_PIECES).entries()) {
    const before = pieces[first + index - 1];
    if (index > 0 && (piece.gap === "tab" || (piece.gap === "line" && (piece.tabular || before?.tabular)))) break;
    text += piece.text;
    if (text.length > LONGEST) break;
    joins.push({ end: first + index + 1, text });
  }
  return joins;
}

function lookUp({ keys, patterns }: Vocabulary, text: string): Pick<Mark, "labels" | "slots"> | null {
  const key = labelKey(text);
  const labels = [...(keys.get(key) ?? [])];
  let slots: Slots = {};
  for (const { match, placed } of patterns) {
    const said = match(key);
    if (said === null) continue;
    slots = { ...slots, ...said };
    if (labels.every(({ order }) => order !== placed.order)) labels.push(placed);
  }
  return labels.length === 0 ? null : { labels: labels.sort((left, right) => left.order - right.order), slots };
}

/** Whether a text is nothing but printed words of the form. */
export function isLabel(form: Form, text: string): boolean {
  return text.length <= LONGEST && lookUp(vocabulary(form), text) !== null;
}

/** Pieces in which a value follows its label behind a colon, taken apart. */
export function partedAtColons(form: Form, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] => {
    const colon = piece.text.search(/[:：]/u);
    if (colon < 1 || colon === piece.text.length - 1 || !isLabel(form, piece.text.slice(0, colon))) return [piece];
    const cut = piece.start + colon + 1;
    return [
      { ...piece, text: piece.text.slice(0, colon + 1), end: cut },
      { ...piece, text: piece.text.slice(colon + 1), start: cut, gap: "space" },
    ];
  });
}
