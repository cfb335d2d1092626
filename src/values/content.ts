import type { Money } from "../core/number/money";

/** What a value is in the sheet to be written, whatever kind it is of. */
export type Content =
  /** Written exactly as given; also a target, as its raw text. */
  | { readonly type: "text"; readonly text: string }
  /** In 元, whatever the form prints. */
  | { readonly type: "money"; readonly amount: Money }
  /** As written (`"1.00"`). */
  | { readonly type: "decimal"; readonly decimal: string }
  /** In a date cell as a date; in a text cell (`2018-12` at the foot of the form) as `2018年12月`. */
  | { readonly type: "date"; readonly iso: string }
  /** Labels as printed: one for a choice, every ticked one for boxes. */
  | { readonly type: "choice"; readonly labels: readonly string[] }
  /** A level or a kind: its code, null if unknown, its words as printed, and a level's points. */
  | { readonly type: "printed"; readonly code: string | null; readonly label: string; readonly points?: string }
  /** Codes of the ticked options. */
  | { readonly type: "ticks"; readonly codes: readonly string[] };

/** What a cell holds. */
export type CellContent =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  /** A decimal string in the cell's own unit. */
  | { readonly kind: "number"; readonly number: string }
  /** Excel serial of a day. */
  | { readonly kind: "date"; readonly serial: number }
  /** `cached` is the result another reader shows before it calculates; `""` for a blank-looking one. */
  | { readonly kind: "formula"; readonly formula: string; readonly cached: string };

/** Few, named looks. */
export type CellRole =
  | "title"
  | "year"
  | "plain-label"
  | "label"
  | "heading"
  | "level"
  | "filler"
  | "input-text"
  | "input-long-text"
  | "input-choice"
  | "input-money"
  | "input-decimal"
  | "input-date"
  | "total";

/**
 * What the workbook says of a cell to whoever types there, with or without the add-in: Chinese, like the form.
 * Excel allows 32 characters in a title, 225 in an alert, 255 in a prompt.
 */
export interface Words {
  readonly title: string;
  readonly message: string;
}

/** A native data validation, wherever it stands. Formulas are relative to the top left cell, with a leading `=`. */
export interface Guard {
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "decimal-at-least"; readonly minimum: number }
    | { readonly kind: "date-between"; readonly first: number; readonly last: number }
    | { readonly kind: "custom"; readonly formula: string };
  /** `stop` refuses the entry, `warning` and `information` let it pass after a question. */
  readonly alert: (Words & { readonly style: "stop" | "warning" | "information" }) | null;
  readonly prompt: Words | null;
}

export const BLANK: CellContent = { kind: "blank" };

export function textCell(words: string): CellContent {
  return words === "" ? BLANK : { kind: "text", text: words };
}

/** Passes everything: carries a prompt where any text is welcome. */
export const ANYTHING: Guard["rule"] = { kind: "custom", formula: "=TRUE" };

export function prompting(prompt: Guard["prompt"]): Guard {
  return { rule: ANYTHING, alert: null, prompt };
}

/** Only numbers from 0. */
export function numbersOnly(alert: Words, prompt: Guard["prompt"]): Guard {
  return { rule: { kind: "decimal-at-least", minimum: 0 }, alert: { style: "stop", ...alert }, prompt };
}

export function listed(values: readonly string[], alert: Words | null, prompt: Guard["prompt"]): Guard {
  return { rule: { kind: "list", values }, alert: alert ? { style: "information", ...alert } : null, prompt };
}
