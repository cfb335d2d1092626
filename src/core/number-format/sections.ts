import { COMMON, remembered } from "../remembered";
import { scan, type Mark, type RawSection, type Token } from "./tokens";

/** What a section of a number format shows. */
export type SectionKind = "nothing" | "general" | "number" | "fraction" | "date" | "text" | "unknown";

export interface Section {
  readonly kind: SectionKind;
  readonly tokens: readonly Token[];
  readonly condition: { readonly operator: string; readonly bound: number } | null;
  /** Chinese digits, `[DBNum1]` to `[DBNum3]`. */
  readonly chinese: 1 | 2 | 3 | null;
  /** Language of the names of months and days, where the section says one. */
  readonly language: "zh" | "en" | "other" | null;
}

export interface Format {
  /** One to three, for numbers. */
  readonly numbers: readonly Section[];
  /** For texts; null where they are shown as they are. */
  readonly text: Section | null;
}

/** The long date of a system in Chinese, and its time. */
const SYSTEM = {
  date: scan('yyyy"年"m"月"d"日"')[0]?.tokens ?? [],
  time: scan("h:mm:ss")[0]?.tokens ?? [],
};

const CHINESE_LANGUAGE = 0x04;
const ENGLISH_LANGUAGE = 0x09;

const MAX_LENGTH = 255;
const GENERAL = sectionOf({ tokens: [{ type: "general" }], marks: [] });
const NONE: Format = { numbers: [sectionOf({ tokens: [], marks: [{ type: "unknown" }] })], text: null };

/** A number format in its sections. Longer ones than Excel takes (255 signs) are of unknown kind. */
export const formatOf = remembered((code): Format => (code.length > MAX_LENGTH ? NONE : parse(code)), COMMON);

function parse(code: string): Format {
  const sections = scan(code).slice(0, 4).map(sectionOf);
  const last = sections.at(-1);
  const text = last !== undefined && (sections.length === 4 || last.kind === "text") ? last : null;
  const numbers = text === null ? sections : sections.slice(0, -1);
  // A format for texts alone shows numbers as if there were none.
  return { numbers: numbers.length > 0 ? numbers : [GENERAL], text };
}

function sectionOf({ tokens: raw, marks }: RawSection): Section {
  const system = marks.find((mark) => mark.type === "system");
  const tokens = system ? SYSTEM[system.shows] : raw;
  return {
    kind: marks.some(({ type }) => type === "unknown") ? "unknown" : kindOf(tokens, marks),
    tokens,
    condition: marks.find((mark) => mark.type === "condition") ?? null,
    chinese: marks.find((mark) => mark.type === "chinese")?.style ?? null,
    language: languageOf(marks),
  };
}

function kindOf(tokens: readonly Token[], marks: readonly Mark[]): SectionKind {
  const has = (...types: readonly Token["type"][]): boolean => tokens.some(({ type }) => types.includes(type));
  const dated = has("date", "elapsed", "noon");
  if (has("text")) return dated || has("digit", "general") ? "unknown" : "text";
  // Eras and Buddhist years (`g`, `b`) belong to other calendars.
  if (dated) return has("digit", "general", "exponent") || tokens.some(isEra) ? "unknown" : "date";
  if (has("general")) return has("digit", "exponent") ? "unknown" : "general";
  if (tokens.length === 0)
    return marks.some(({ type }) => type === "chinese" || type === "colour") ? "general" : "nothing";
  return isFraction(tokens) ? "fraction" : "number";
}

function isEra(token: Token): boolean {
  return token.type === "word" && token.letter === true && /[gb]/i.test(token.text);
}

function isFraction(tokens: readonly Token[]): boolean {
  const slash = tokens.findIndex(({ type }) => type === "slash");
  const behind = tokens[slash + 1];
  return (
    slash > 0 &&
    tokens[slash - 1]?.type === "digit" &&
    (behind?.type === "digit" || (behind?.type === "word" && /^[1-9]$/.test(behind.text)))
  );
}

function languageOf(marks: readonly Mark[]): Section["language"] {
  const code = marks.find((mark) => mark.type === "language")?.code;
  if (code === undefined) return null;
  const name = /^([a-z]{2})(?:-|$)/i.exec(code)?.[1]?.toLowerCase();
  if (name !== undefined && !/^[0-9a-f]+$/i.test(code)) return name === "zh" || name === "en" ? name : "other";
  // The lowest ten bits are the language; those above the sixteenth are calendar and digits.
  const language = Number.parseInt(code, 16) & 0x3ff;
  if (language === 0) return null;
  return language === CHINESE_LANGUAGE ? "zh" : language === ENGLISH_LANGUAGE ? "en" : "other";
}

/**
 * The section for a number, and whether it shows the number without its sign (it is for negative numbers alone);
 * null where no section is meant for the number: Excel then fills the cell with `#`.
 */
export function sectionFor(
  { numbers }: Format,
  value: number,
): { readonly section: Section; readonly unsigned: boolean } | null {
  const [only, another] = numbers;
  if (only !== undefined && another === undefined && only.condition === null) return { section: only, unsigned: false };
  const conditions = numbers.map((_, index) => conditionOf(numbers, index));
  const index = conditions.findIndex((condition) => condition === null || holds(condition, value));
  const section = numbers[index];
  if (section === undefined) return null;
  const condition = conditions[index] ?? null;
  // The last section takes the rest: behind two it is zero or, with conditions of its own, anything.
  const unsigned = condition === null ? numbers.length === 2 && !isConditional(numbers) : onlyNegative(condition);
  return { section, unsigned };
}

/** The condition of a section, said or understood; null for all that is left. */
function conditionOf(numbers: readonly Section[], index: number): Section["condition"] {
  const own = numbers[index]?.condition ?? null;
  if (own !== null || index === numbers.length - 1) return own;
  if (index === 0) return { operator: numbers.length > 2 ? ">" : ">=", bound: 0 };
  return { operator: "<", bound: 0 };
}

function isConditional(numbers: readonly Section[]): boolean {
  return numbers.some(({ condition }) => condition !== null);
}

function onlyNegative({ operator, bound }: NonNullable<Section["condition"]>): boolean {
  return (operator === "<" && bound <= 0) || ((operator === "<=" || operator === "=") && bound < 0);
}

function holds({ operator, bound }: NonNullable<Section["condition"]>, value: number): boolean {
  if (operator === "<>") return value !== bound;
  if (value === bound) return operator.includes("=");
  return operator.startsWith(value < bound ? "<" : ">");
}
