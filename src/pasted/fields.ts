import { canonicalText, nameKey } from "../core/text/text";
import { lineOf } from "../core/text/lines";
import { textWidth } from "../core/text/width";
import type { FieldNode, Form } from "../forms/compile/form";
import type { FieldPlace } from "../forms/compile/geometry";
import type { Mark, PlacedLabel } from "./marks";
import { isBroken, unitsOf, type Piece, type Unit } from "./pieces";

/** Why a person is to look before a value is taken. */
export type Doubt =
  /** Which of two labels beside each other it belongs to. */
  | "label"
  /** Where one text ends and the next begins. */
  | "border"
  /** Which words are the indicator and which its target. */
  | "target"
  /** In which unit an amount is. */
  | "unit";

/** A value of the form as a text says it. */
export interface PastedField {
  readonly field: FieldNode;
  readonly text: string;
  readonly doubt: Doubt | null;
}

/** What a text says of the values of a form, and which of its pieces went into that. */
export interface PastedFields {
  readonly fields: readonly PastedField[];
  readonly used: ReadonlySet<Piece>;
}

/** A mark whose label is told, with the pieces up to the next mark. */
interface Entry {
  readonly place: FieldPlace | null;
  readonly line: number;
  readonly units: readonly Unit[];
}

/**
 * Values that stand behind their labels or below them. What may be another label's, or no value at all, is left.
 *
 * @param marks all of the text, up to its table
 * @param told which label each of them is
 */
export function fieldsIn(
  form: Form,
  text: string,
  pieces: readonly Piece[],
  marks: readonly Mark[],
  told: readonly (PlacedLabel | null)[],
  end: number,
): PastedFields {
  const entries = marks.map((mark, index): Entry => {
    const label = told[index] ?? null;
    const own = pieces.slice(mark.end, marks[index + 1]?.first ?? end);
    return { place: label && placeOf(form, label), line: pieces[mark.end - 1]?.line ?? 0, units: unitsOf(text, own) };
  });
  const fields: PastedField[] = [];
  const used = new Set<Piece>();
  entries.forEach((entry, index) => {
    const { place, units } = entry;
    if (place === null || units.length === 0) return;
    const found =
      place.placement === "right" ? behind(entry, entries[index - 1] ?? null, place) : below(entries, index);
    for (const { units: taken, ...field } of found) {
      fields.push(field);
      for (const unit of taken) for (const piece of unit.pieces) used.add(piece);
    }
  });
  return { fields, used };
}

/** The one cell that a label names, right of it or below. */
function placeOf(form: Form, { label }: PlacedLabel): FieldPlace | null {
  const places = form.sheets.flatMap(({ geometry }) => geometry.fields).filter(({ field }) => field.label === label);
  const [only, other] = places;
  return only === undefined || other !== undefined || only.heading !== null || only.repeats ? null : only;
}

interface Taken extends PastedField {
  readonly units: readonly Unit[];
}

function behind({ line, units }: Entry, before: Entry | null, { field }: FieldPlace): readonly Taken[] {
  const [first] = units;
  if (first === undefined) return [];
  const beside = units.filter((unit) => unit.line === line);
  // Cells of a copied table: what is not in the row of the label is none of it; several are amounts of several columns.
  if (first.tabular) return beside.length === 1 && beside[0] === first ? [taken(field, [first], null)] : [];
  if (beside.length > 0 && beside.length === units.length) return [taken(field, units, null)];
  const isShared = before?.place?.placement === "right" && before.units.length === 0;
  if (units.length === 1) return [taken(field, units, isShared ? "label" : null)];
  return isShared || !isOneLine(field, units)
    ? []
    : [taken(field, units, isLong(field) && !isOneText(units) ? "border" : null)];
}

/** Whether lines are one value that its cell has broken: a choice that is offered, or words. */
function isOneLine({ value }: FieldNode, units: readonly Unit[]): boolean {
  if ("options" in value) {
    const joined = units.map(({ text }) => text).join("");
    return value.options.some(({ label }) => nameKey(label) === nameKey(joined));
  }
  return value.type === "text" && isBroken(units.map(({ text }) => text));
}

/** Labels beside each other, and the texts below all of them: behind the last of the labels. */
function below(entries: readonly Entry[], index: number): readonly Taken[] {
  const { units } = entries[index] ?? { units: [] };
  let first = index;
  while (entries[first - 1]?.units.length === 0 && isBelow(entries[first - 1])) first -= 1;
  const places = entries.slice(first, index + 1).flatMap(({ place }) => place ?? []);
  const texts = textsFor(places.length, units);
  if (texts === null) return [];
  const isSure = texts.flat().every(({ tabular }) => tabular) || (places.length === 1 && isOneText(units));
  return places.flatMap(({ field }, at): readonly Taken[] => {
    const own = texts[at] ?? [];
    return own.length === 0 ? [] : [taken(field, own, isSure ? null : "border")];
  });
}

/** Whether lines can be nothing but one text: behind the end of a sentence another one may begin. */
function isOneText(units: readonly Unit[]): boolean {
  const lines = units.map(({ text }) => text);
  return lines.length === 1 || (!lines.slice(0, -1).some(isSentence) && isBroken(lines));
}

function isBelow(entry: Entry | undefined): boolean {
  return entry?.place?.placement === "below" || entry?.place?.placement === "under";
}

/** Cells of a copied row each by itself; lines parted where a single one ends a sentence before the last. */
function textsFor(count: number, units: readonly Unit[]): readonly (readonly Unit[])[] | null {
  if (units.some(({ tabular }) => tabular)) {
    const row = units.filter(({ line }) => line === units[0]?.line);
    return row.length === count ? row.map((unit) => [unit]) : null;
  }
  if (count === 1) return [units];
  if (units.length === count) return units.map((unit) => [unit]);
  const ends = units.flatMap(({ text }, index) => (index < units.length - 1 && isSentence(text) ? [index + 1] : []));
  if (ends.length !== count - 1) return null;
  return [0, ...ends].map((from, at) => units.slice(from, ends[at]));
}

function isSentence(text: string): boolean {
  return /[。！？；.!?;]$/u.test(text.trimEnd());
}

function isLong({ value }: FieldNode): boolean {
  return value.type === "text" && value.multiline === true;
}

function taken(field: FieldNode, units: readonly Unit[], doubt: Doubt | null): Taken {
  const text = isLong(field)
    ? paragraphs(units.map((unit) => unit.text))
    : (lineOf(units.map((unit) => unit.text).join("\n")) ?? "");
  return { field, text, doubt, units };
}

/** How much shorter than the others the last line of a paragraph is. */
const SHORT_BY = 6;

/** Lines that a narrow column has broken, joined; a line that ends a sentence and is shorter ends a paragraph. */
function paragraphs(lines: readonly string[]): string {
  const edge = Math.max(...lines.map(textWidth));
  const found: string[][] = [[]];
  for (const line of lines) {
    found.at(-1)?.push(line);
    if (isSentence(line) && textWidth(line) < edge - SHORT_BY) found.push([]);
  }
  return canonicalText(found.map((paragraph) => lineOf(paragraph.join("\n")) ?? "").join("\n")) ?? "";
}
