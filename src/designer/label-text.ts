import type { PrintedUnit } from "../core/number/amounts";
import { foldWidth } from "../core/text/text";
import { wordsOf } from "./paper";

/** Printed words as a definition writes them: what each sheet prints for itself becomes a slot. */

export interface LabelContext {
  /** The year of the form, where it is known. */
  readonly year: number | null;
  readonly unit: PrintedUnit | null;
}

const UNIT = /([（(])((?:金额)?(?:单位[：:]?)?(?:人民币)?)(万元|元)([）)])/u;
const UNIT_LINE = /^((?:金额)?(?:计量)?单位[：:])(?:人民币)?(万元|元)$/u;
const SPAN =
  /((?:19|20)\d{2}|20[×xX*_]{2}|[_×xX*]{2,4})年?度?(?:\+?n)?([-~—–至到－～]{1,2})((?:19|20)\d{2}|20[×xX*_]{2}|[_×xX*]{2,4})(?:\+[nN])?年度?/u;
const YEAR = /((?:19|20)\d{2}|20[×xX*_]{2})(?=年)/gu;

/** The unit that words print; null where they print none. */
export function unitIn(text: string): PrintedUnit | null {
  const words = wordsOf(text);
  return ((UNIT_LINE.exec(words)?.[2] ?? UNIT.exec(words)?.[3]) as PrintedUnit | undefined) ?? null;
}

export function isUnitLine(text: string): boolean {
  return UNIT_LINE.test(wordsOf(text));
}

export function labelText(text: string, { year, unit }: LabelContext): string {
  const words = wordsOf(text).replace(/^[=+@-]+/, "");
  const united =
    unit === null || unitIn(words) !== unit
      ? words
      : words
          .replace(UNIT_LINE, "$1{unit}")
          .replace(
            UNIT,
            (_all, open: string, before: string, _unit, close: string) => `${open}${before}{unit}${close}`,
          );
  const spanned = united.replace(SPAN, (_all, _from, dash: string) => `{from}年${foldWidth(dash)}{to}年`);
  return spanned.replace(YEAR, (printed) => slotFor(printed, year)).slice(0, 100);
}

function slotFor(printed: string, year: number | null): string {
  const number = /^\d{4}$/.test(printed) ? Number(printed) : null;
  if (number === null || number === year) return "{year}";
  return year !== null && number === year - 1 ? "{lastYear}" : year === null ? "{year}" : printed;
}
