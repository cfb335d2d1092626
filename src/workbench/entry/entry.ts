import { dateEntry, type NumberEntry } from "./dates";

/** What a text that was typed or written into a cell comes to. */
export type CellEntry =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  /** `format` is the number format that Excel gives a cell which had none; without it the cell keeps its own. */
  | { readonly kind: "number"; readonly number: number; readonly format?: string | null }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  /** With its leading `=`. */
  | { readonly kind: "formula"; readonly formula: string };

export interface EntryContext {
  /** Number format of the cell, en-US notation. */
  readonly format: string;
  /** For dates typed without a year. */
  readonly year: number;
  /** Typed by a person: a plain number in a percent cell is a number of percents then. */
  readonly typed: boolean;
}

/**
 * Reads an entry the way Excel with Chinese settings does: a text cell keeps every text as it stands, any other cell
 * turns what looks like a number, a percentage, a date, a time or a formula into one.
 */
export function readEntry(text: string, context: EntryContext): CellEntry {
  if (text === "") return { kind: "blank" };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1) };
  if (isTextFormat(context.format)) return { kind: "text", text };
  const plain = toHalfWidth(text);
  if (plain.startsWith("=") && plain.length > 1) return { kind: "formula", formula: `=${text.slice(1)}` };
  const trimmed = plain.trim();
  const logical = trimmed.toUpperCase();
  if (logical === "TRUE" || logical === "FALSE") return { kind: "boolean", boolean: logical === "TRUE" };
  const number = numberEntry(trimmed, context) ?? dateEntry(trimmed, context.year);
  if (number === null) return { kind: "text", text };
  return { kind: "number", number: number.number, format: isGeneral(context.format) ? number.format : null };
}

export function isTextFormat(format: string): boolean {
  return format === "@" || format.startsWith("@@@") || format === "@@";
}

export function isGeneral(format: string): boolean {
  return format === "" || format.toLowerCase() === "general";
}

const PLAIN = /^[-+]?(\d+(\.\d*)?|\.\d+)$/;
const GROUPED = /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const SCIENTIFIC = /^[-+]?(\d+(\.\d*)?|\.\d+)E[-+]?\d{1,3}$/i;
const CURRENCY = /^[-+]?[¥￥]\s?[-+]?\d/;

function numberEntry(text: string, context: EntryContext): NumberEntry | null {
  // Accountants' brackets: (12) is -12.
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed?.[1] !== undefined) {
    const inner = /^[-+]/.test(bracketed[1]) ? null : numberEntry(bracketed[1], { ...context, typed: false });
    return inner && { number: -inner.number, format: inner.format };
  }
  if (text.endsWith("%")) {
    const inner = plainNumber(text.slice(0, -1).trim());
    return inner === null ? null : { number: percent(inner), format: text.includes(".") ? "0.00%" : "0%" };
  }
  if (CURRENCY.test(text)) {
    const inner = plainNumber(text.replace(/[¥￥]\s?/, ""));
    return inner === null ? null : { number: inner, format: text.includes(".") ? "¥#,##0.00" : "¥#,##0" };
  }
  const number = plainNumber(text);
  if (number === null) return null;
  if (context.typed && context.format.includes("%"))
    return { number: Math.abs(number) < 1 ? number : percent(number), format: null };
  if (SCIENTIFIC.test(text)) return { number, format: "0.00E+00" };
  return { number, format: text.includes(",") ? (text.includes(".") ? "#,##0.00" : "#,##0") : null };
}

function plainNumber(text: string): number | null {
  if (!PLAIN.test(text) && !GROUPED.test(text) && !SCIENTIFIC.test(text)) return null;
  const number = Number(text.replaceAll(",", ""));
  return Number.isFinite(number) ? number : null;
}

/** Shifting the point in the decimal text keeps 58.6% at 0.586, where a division would give 0.5859999. */
function percent(number: number): number {
  return Number(`${number}e-2`.replace(/e([-+]\d+)e-2$/, (_, exponent: string) => `e${Number(exponent) - 2}`));
}

/** Full-width letters, digits and signs become half-width, as Excel with Chinese settings reads them. */
function toHalfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ");
}
