import { lineOf } from "../../core/text/lines";

/**
 * Printed words with slots, taken apart once: who recognises, prints, guards or names a label asks the segments. A slot
 * stands for what each sheet prints there; a bracket with a slot inside may be left out as a whole.
 */
export type Slot = "year" | "lastYear" | "unit" | "from" | "to";

export type Segment =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "slot"; readonly slot: Slot }
  | {
      readonly kind: "bracket";
      readonly open: string;
      readonly close: string;
      readonly inside: readonly PlainSegment[];
    };

export type PlainSegment = Exclude<Segment, { kind: "bracket" }>;

const BRACKET = /([（(])([^（）()]*\{(?:year|lastYear|unit|from|to)\}[^（）()]*)([）)])/u;
const SLOT = /\{(year|lastYear|unit|from|to)\}/u;

/** `项目资金（{unit}）`: words, and a bracket with a slot. */
export function segmentsOf(text: string): readonly Segment[] {
  const bracket = BRACKET.exec(text);
  if (!bracket) return plainSegments(text);
  const [whole, open = "", inside = "", close = ""] = bracket;
  return [
    ...plainSegments(text.slice(0, bracket.index)),
    { kind: "bracket", open, close, inside: plainSegments(inside) },
    ...segmentsOf(text.slice(bracket.index + whole.length)),
  ];
}

function plainSegments(text: string): readonly PlainSegment[] {
  const segments: PlainSegment[] = [];
  let rest = text;
  for (let slot = SLOT.exec(rest); slot; slot = SLOT.exec(rest)) {
    if (slot.index > 0) segments.push({ kind: "words", text: rest.slice(0, slot.index) });
    segments.push({ kind: "slot", slot: slot[1] as Slot });
    rest = rest.slice(slot.index + slot[0].length);
  }
  return rest === "" ? segments : [...segments, { kind: "words", text: rest }];
}

/** All segments, those inside a bracket in their place, its marks as words. */
export function flat(segments: readonly Segment[]): readonly PlainSegment[] {
  return segments.flatMap((segment): readonly PlainSegment[] =>
    segment.kind === "bracket"
      ? [{ kind: "words", text: segment.open }, ...segment.inside, { kind: "words", text: segment.close }]
      : [segment],
  );
}

export function hasSlot(segments: readonly Segment[], slot: Slot): boolean {
  return segments.some((segment) =>
    segment.kind === "bracket" ? hasSlot(segment.inside, slot) : segment.kind === "slot" && segment.slot === slot,
  );
}

/** What the slots of a label are filled with; null leaves one open. */
export type SlotWords = (slot: Slot) => string | null;

/** An open slot outside brackets, or where nothing else would be printed. */
const OPEN = "  ";

/** The label as it is printed. A bracket with an open slot is left out, unless the label is nothing but that bracket. */
export function printed(segments: readonly Segment[], words: SlotWords): string {
  const closed = segments.filter(
    (segment) =>
      segment.kind !== "bracket" || segment.inside.every((each) => each.kind === "words" || words(each.slot) !== null),
  );
  const said = flat(closed.length > 0 ? closed : segments)
    .map((segment) => (segment.kind === "words" ? segment.text : (words(segment.slot) ?? OPEN)))
    .join("");
  return closed.length < segments.length && closed.length > 0 ? said.trim() : said;
}

/** A label as a sentence names it: `项目资金（{unit}）` is 项目资金, `其中：财政资金` is 财政资金. */
export function nameOf(segments: readonly Segment[]): string {
  const words = (list: readonly Segment[]): string =>
    list.map((segment) => (segment.kind === "words" ? segment.text : "")).join("");
  const bare = withoutClosing(words(segments).replace(/^其中[：:]/u, "")).trim();
  const inside = (): string =>
    words(segments.flatMap((segment) => (segment.kind === "bracket" ? segment.inside : [segment]))).trim();
  return lineOf(bare) ?? inside();
}

/** Sign by sign from behind: a pattern looks again from every sign of a long row of spaces. */
function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && /[：:\s]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A label as its definition writes it. */
export function textOf(segments: readonly Segment[]): string {
  return flat(segments)
    .map((segment) => (segment.kind === "words" ? segment.text : `{${segment.slot}}`))
    .join("");
}
