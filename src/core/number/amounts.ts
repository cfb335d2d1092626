import Big from "big.js";
import { isBlankMark } from "../text/blank-mark";
import type { Cell } from "../grid/grid";
import { decimalsOf, type Money, moneyOf } from "./money";
import { lookOf, type NumberLook } from "../number-format/look";
import { shownWords } from "../number-format/shown-text";
import { decimalOfNumber, decimalOfText, withSeparators } from "./numbers";
import { isDateFormat } from "../date/dates";
import { oncePer, remembered, SHORT } from "../remembered";
import { composed, foldWidth, withoutSpaces } from "../text/text";

/** Amounts and plain numbers out of cells. Nothing is rounded and nothing is guessed. */

/** What a form prints above its amounts. */
export const PRINTED_UNITS = ["元", "万元"] as const;
export type PrintedUnit = (typeof PRINTED_UNITS)[number];

/** Why an amount is no amount. `formula-without-value`: the file stores no result for the formula. */
export type AmountProblem = "unreadable" | "negative" | "precision" | "formula-without-value";

export interface AmountReading {
  /** In 元. Null when blank, unreadable, or the unit is unknown. A negative or too precise amount is still given. */
  readonly amount: Money | null;
  readonly problem: AmountProblem | null;
  /** False only for a number whose unit neither the cell nor the form states. */
  readonly unitKnown: boolean;
}

export interface DecimalReading {
  /** As written, separators removed (`"1.00"`). */
  readonly decimal: string | null;
  readonly problem: AmountProblem | null;
}

/** 元 in one of each unit that a cell may state itself. */
// prettier-ignore
export const YUAN_IN: ReadonlyMap<string, number> = new Map([
  ["元", 1], ["圆", 1], ["千元", 1e3],
  ["万", 1e4], ["万元", 1e4], ["百万", 1e6], ["百万元", 1e6], ["千万", 1e7], ["千万元", 1e7],
  ["亿", 1e8], ["亿元", 1e8],
]);

const UNITS = [...YUAN_IN.keys()].sort((left, right) => right.length - left.length).join("|");
const MULTIPLIED = "[十百千万亿]{1,4}[元圆]?";
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
/** Currency, sign, number, own unit, and what a bracket adds in words (`16（其中：财政12）`). */
const AMOUNT = new RegExp(
  String.raw`^(?:人民币|RMB|CNY|¥)?([+-]?)(?:人民币|RMB|CNY|¥)?(${NUMBER})(?:(${UNITS})[整正]?)?(?:\((?:其中|含|包括)[^()]*\))?$`,
  "i",
);
/** Accountants write a negative amount in brackets. */
const BRACKETED = /^\(([^()+-]+)\)$/;
/**
 * The amount in a cell. `unit` is what the form prints, null when it prints none; a unit inside the cell
 * (`449.8万`, or in its number format) stands instead of it, never on top of it. A number counts by its value, not by
 * the digits that are displayed of it; where its format displays it smaller (`0!.0,"万"`), it is read only if that is
 * what its unit says, so that both agree: the value is then in 元.
 */
export function readAmount(cell: Cell | null, unit: PrintedUnit | null): AmountReading {
  if (cell === null) return BLANK_AMOUNT;
  const { value } = cell;
  if (typeof value === "boolean") return UNREADABLE_AMOUNT;
  if (typeof value === "number") {
    const decimal = decimalOfNumber(value);
    const look = lookOf(cell.format, value);
    if (decimal === null || look?.percent === true || isDateFormat(cell.format)) return UNREADABLE_AMOUNT;
    const stated = look === null ? null : statedIn(look);
    if (stated === "another") return UNREADABLE_AMOUNT;
    const shown = stated ?? unit;
    if (look === null || look.scale === 1) return inYuan(decimal, shown);
    // Displayed in its unit and stored in 元. Displayed smaller by anything else, one of the two is wrong.
    return shown !== null && YUAN_IN.get(shown) === look.scale ? inYuan(decimal, "元") : UNREADABLE_AMOUNT;
  }
  const text = value === null ? cell.text : shownWords(value, cell.format);
  if (withoutSpaces(text) !== "") return readAmountText(text, unit);
  return cell.formula !== null && value === null
    ? { amount: null, problem: "formula-without-value", unitKnown: true }
    : BLANK_AMOUNT;
}

/** The amount in a text: `5,350,000.00`, `3，518.85`, `￥244 800`, `164万元`, `(5)`; what stands for "nothing here" is blank. */
export function readAmountText(text: string, unit: PrintedUnit | null): AmountReading {
  const plain = compactNumber(text);
  if (plain === "" || isBlankMark(text)) return BLANK_AMOUNT;
  const bracketed = BRACKETED.exec(plain);
  const match = AMOUNT.exec(bracketed?.[1] ?? plain);
  const decimal = match === null ? null : decimalOfText(match[2] ?? "");
  if (match === null || decimal === null) return UNREADABLE_AMOUNT;
  const negative = bracketed !== null || match[1] === "-";
  return inYuan(negative ? `-${decimal}` : decimal, match[3] ?? unit);
}

/** What a form could print, where a text states it behind its number: 万元 of `10000万元`. */
export function statedUnit(text: string): PrintedUnit | null {
  const stated = AMOUNT.exec(compactNumber(text))?.[3];
  return stated === "元" || stated === "圆" ? "元" : stated === "万" || stated === "万元" ? "万元" : null;
}

/**
 * A plain number (a quantity) in a cell: a text as written, a stored number as displayed where the display shows
 * the whole of it (`1.00`), otherwise its shortest decimal.
 */
export function readDecimal(cell: Cell | null): DecimalReading {
  if (cell === null) return { decimal: null, problem: null };
  const { value } = cell;
  if (typeof value === "boolean") return { decimal: null, problem: "unreadable" };
  if (typeof value === "number") {
    const stored = isDateFormat(cell.format) || isMultiplied(cell.format, value) ? null : decimalOfNumber(value);
    if (stored === null) return { decimal: null, problem: "unreadable" };
    const shown = decimalOfText(compactNumber(cell.text));
    return signed(shown !== null && new Big(shown).eq(stored) ? shown : stored);
  }
  const plain = compactNumber(value === null ? cell.text : shownWords(value, cell.format));
  if (plain === "" && cell.formula !== null && value === null)
    return { decimal: null, problem: "formula-without-value" };
  if (plain === "" || isBlankMark(plain)) return { decimal: null, problem: null };
  const written = decimalOfText(plain);
  return written === null ? { decimal: null, problem: "unreadable" } : signed(written);
}

/** A plain decimal string in the printed unit, for a cell that holds numbers in that unit. */
export function inUnit(amount: Money, unit: PrintedUnit): string {
  return unit === "元" ? new Big(amount).toFixed() : inTenThousands(amount).toFixed();
}

/** For display in the printed unit: separators, two digits or as many as the amount has. No unit: 元. */
export function formatAmount(amount: Money, unit: PrintedUnit | null): string {
  return unit === "万元" ? shownInTenThousands(amount) : shownInYuan(amount);
}

const shownInYuan = remembered((amount) => withDigits(new Big(amount)), SHORT);
const shownInTenThousands = remembered((amount) => withDigits(inTenThousands(amount)), SHORT);

function withDigits(value: Big): string {
  return withSeparators(value.toFixed(Math.max(2, decimalsOf(value.toFixed()))));
}

const BLANK_AMOUNT: AmountReading = { amount: null, problem: null, unitKnown: true };
const UNREADABLE_AMOUNT: AmountReading = { amount: null, problem: "unreadable", unitKnown: true };

/** 元 have two digits behind the point; so 万元 have six, and one test in 元 serves every unit. */
function inYuan(decimal: string, unit: string | null): AmountReading {
  const factor = unit === null ? undefined : YUAN_IN.get(unit);
  const value = new Big(decimal);
  const amount = moneyOf(factor === undefined || factor === 1 ? value : value.times(factor));
  const problem = amount.startsWith("-") ? "negative" : null;
  if (factor === undefined) return { amount: null, problem, unitKnown: false };
  return { amount, problem: problem ?? (decimalsOf(amount) > 2 ? "precision" : null), unitKnown: true };
}

function signed(decimal: string): DecimalReading {
  return { decimal, problem: decimal.startsWith("-") && !new Big(decimal).eq(0) ? "negative" : null };
}

/** Width folded; spaces taken out unless they would join two numbers (`244 800` is one, `12 5` is not). */
function compactNumber(text: string): string {
  const folded = foldWidth(composed(text)).replace(/\s+/g, " ").trim();
  const grouped = /^\D{0,6}\d{1,3}(?: \d{3})+(?!\d)/.test(folded);
  return grouped ? withoutSpaces(folded) : withoutSpaces(folded.replace(/(\d) (?=\d)/g, "$1;"));
}

/** A unit, and what may stand behind it: 元整, 元正, 元（含税）, 元/年; 元宝 is none. */
const UNIT_BEHIND = new RegExp(String.raw`^\(?(${UNITS})(?:[整正]|人民币)?(?![\p{L}\p{N}])`, "u");

const CURRENCY = String.raw`\p{Script=Han}{1,3}[元币镑]|美金|英镑|(?:USD?|HKD?|EUR|JPY|GBP|MOP|TWD)|(?!¥)\p{Sc}`;
/** Units of money that a cell may not state: 百元, 十万元, 角, 美元, `$`. Other words (个, 元宝) say nothing of the amount. */
const OTHER_UNIT = new RegExp(String.raw`^\(?(?!人民币)(?:${MULTIPLIED}|[角分块]|${CURRENCY})(?![\p{L}\p{N}])`, "u");
const OTHER_CURRENCY = new RegExp(String.raw`(?<!\p{L})(?!人民币)(?:${CURRENCY})\W*$`, "u");

/**
 * `0.00"万元"` shows a unit behind every number; `¥` says nothing about the scale. With `another` the amount is none of the
 * form's, whatever that prints: neither may be taken for the other.
 */
const statedIn = oncePer(({ before, after }: NumberLook): string | null => {
  const [front, behind] = [before, after].map((words) => withoutSpaces(foldWidth(words)));
  const own = UNIT_BEHIND.exec(behind ?? "")?.[1];
  if (own !== undefined) return own;
  return OTHER_UNIT.test(behind ?? "") || OTHER_CURRENCY.test(front ?? "") ? "another" : null;
});

const MULTIPLIER_ALONE = new RegExp(String.raw`^${MULTIPLIED}(?!\p{L})`, "u");

/** A quantity that its format shows in hundreds or tens of thousands (`0"万"`), and not as it is stored. */
function isMultiplied(format: string, value: number): boolean {
  const look = lookOf(format, value);
  return look?.scale === 1 && MULTIPLIER_ALONE.test(withoutSpaces(foldWidth(look.after)));
}

/** Multiplied, since a division would be rounded. */
function inTenThousands(amount: string): Big {
  return new Big(amount).times("0.0001");
}
