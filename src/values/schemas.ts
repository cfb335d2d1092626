import { DURATION_UNITS } from "./duration";
import type { ValueType } from "./kind";
import type { Option } from "./option";
import { z } from "./zod";

/** What the JSON of each kind of value may be. */

const SPACE = String.raw`\s\u200b-\u200d\u2060\u00ad`;

const YEAR = String.raw`(?:19|[2-9]\d)\d{2}`;
const LEAP_YEAR = String.raw`(?:19|[2-9]\d)(?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[3579][26])00`;
const MONTH_DAY = String.raw`(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])`;
const DAY = String.raw`(?:${YEAR}-(?:${MONTH_DAY})|(?:${LEAP_YEAR})-02-29)`;

/** How the texts of the format must look, each by the name that a problem gives it. */
const PATTERNS = {
  text: new RegExp(String.raw`^[^${SPACE}](?:[^\r]*[^${SPACE}])?$`, "u"),
  money: /^(?:-?[1-9]\d*\.\d{2}|-?0\.(?:0[1-9]|[1-9]\d)|0\.00)$/u,
  decimal: /^-?\d+(?:\.\d+)?$/u,
  date: new RegExp(`^${DAY}$`, "u"),
  "partial-date": new RegExp(`^(?:${DAY}|${YEAR}(?:-(?:0[1-9]|1[0-2]))?)$`, "u"),
} as const;

export type TextFormat = keyof typeof PATTERNS;

/** The name of a pattern, from what an issue of zod calls it; `text` for one of no format. */
export function formatOf(pattern: string | undefined): TextFormat {
  const names = Object.keys(PATTERNS) as TextFormat[];
  return names.find((name) => String(PATTERNS[name]) === pattern) ?? "text";
}

const formatted = (format: TextFormat, id: string, description: string) =>
  z.string().regex(PATTERNS[format]).meta({ id, description });

const TEXT = formatted("text", "text", "Text of a cell: NFC, LF, outer white space trimmed, never empty");
const DECIMAL = formatted("decimal", "decimal", "Number as written, separators removed");
const PARTIAL_DATE = formatted("partial-date", "partialDate", "YYYY-MM-DD, YYYY-MM or YYYY");

const text = TEXT.nullable();
const date = PARTIAL_DATE.nullable();

const simpleTargets = [
  z.strictObject({
    raw: TEXT,
    kind: z.literal("quantity"),
    comparator: z.enum(["≥", ">", "=", "<", "≤"]).nullable(),
    value: DECIMAL,
    unit: text,
  }),
  z.strictObject({ raw: TEXT, kind: z.literal("range"), min: DECIMAL, max: DECIMAL, unit: text }),
  z.strictObject({ raw: TEXT, kind: z.literal("deadline"), comparator: z.literal("≤").nullable(), due: date }),
  z.strictObject({ raw: TEXT, kind: z.literal("period"), from: date, to: date }),
  z.strictObject({ raw: TEXT, kind: z.literal("qualitative") }),
  z.strictObject({ raw: TEXT, kind: z.literal("placeholder") }),
  z.strictObject({ raw: TEXT, kind: z.literal("incomplete") }),
  z.strictObject({ raw: TEXT, kind: z.literal("malformed") }),
] as const;

const simpleTarget = z.discriminatedUnion("kind", simpleTargets);

/** What is null where nothing is written, of the kinds that a definition says no more of. */
const SCHEMAS = {
  text: TEXT,
  signature: TEXT,
  money: formatted("money", "money", "Amount in 元 with two digits, whatever unit the form prints"),
  decimal: DECIMAL,
  percent: DECIMAL,
  points: DECIMAL,
  date: formatted("date", "date", "YYYY-MM-DD"),
  "partial-date": PARTIAL_DATE,
  period: z.strictObject({ from: date, to: date }),
  duration: z.strictObject({ value: DECIMAL, unit: z.enum(DURATION_UNITS) }),
  "code-name": z.strictObject({ code: text, name: text }),
  "person-phone": z.strictObject({ name: text, phone: text }),
  target: z
    .discriminatedUnion("kind", [
      ...simpleTargets,
      z.strictObject({ raw: TEXT, kind: z.literal("compound"), parts: z.array(simpleTarget) }),
    ])
    .meta({ id: "target", description: "An indicator's target: its text, and what can be told from it" }),
} as const;

type Codes = readonly Pick<Option, "code">[];

const oneOf = (options: Codes) => z.enum(options.map(({ code }) => code));

/** What names one of a list, a level or a kind: its code, null if it is none of them, and its words as printed. */
const coded = (options: Codes) => z.strictObject({ code: oneOf(options).nullable(), label: TEXT });

/** A level; with the points that its indicators share, where they are printed. */
const level = (options: Codes) => coded(options).extend({ points: DECIMAL.optional() });

/** A list of codes, each at most once. */
export function codesSchema(options: Codes): z.ZodType {
  return z
    .array(oneOf(options))
    .refine((list) => new Set(list).size === list.length)
    .meta({ uniqueItems: true });
}

/** The levels of a form, which its columns of levels name. */
interface Levels {
  readonly first: readonly Option[];
  readonly second: readonly Option[];
}

/** The JSON of a kind of value, as `json` writes it: the one place that lists the schemas of kinds. */
export function valueSchema(type: ValueType, levels: Levels): z.ZodType {
  switch (type.type) {
    case "choice":
    case "boxes":
    case "kind":
      return coded(type.options).nullable();
    case "level1":
      return level(levels.first).nullable();
    case "level2":
      return level(levels.second).nullable();
    case "ticks":
      return codesSchema(type.options);
    default:
      return SCHEMAS[type.type].nullable();
  }
}
