import { COMMON, remembered } from "../../core/remembered";
import type { Target } from "../../core/target/target";
import { nameKey } from "../../core/text/text";
import { matchUnit } from "../../core/number/units";
import type { CompleteIndicator } from "../checked/complete-indicators";
import { MEASURE_WORDS, NO_FIGURES } from "./word-lists";

/** Chinese figures: `三次`, `十二个月`, `半年`. */
const FIGURES = /[〇一二两三四五六七八九十百千万亿半]+/g;

/**
 * Whether an indicator gives nothing to measure by: its target is words, without a figure, a date, a rhythm or a yes
 * or no, and its name states no number either (`完成12场培训`, target `完成`).
 */
export function isWordsOnly({ name, target }: CompleteIndicator): boolean {
  return target.kind === "qualitative" && !/\d/.test(name) && isUnmeasured(target.raw);
}

const isUnmeasured = remembered((raw) => !saysMeasure(nameKey(raw)), COMMON);

function saysMeasure(text: string): boolean {
  if (/\d/.test(text) || MEASURE_WORDS.test(text)) return true;
  const words = text.replace(NO_FIGURES, (found) => "、".repeat(found.length));
  return [...words.matchAll(FIGURES)].some((figure) => matchUnit(words, figure.index + figure[0].length) !== null);
}

/** A target's unit taken apart: `万株` is 10,000 株, `万元/亩` 10,000 元 for each 亩. */
interface UnitParts {
  readonly factor: number;
  /** Without multiplier; empty where only a multiplier stands (`600万`). */
  readonly noun: string;
  /** What stands behind strokes, one by one. */
  readonly per: readonly string[];
}

const FACTORS: ReadonlyMap<string, number> = new Map([
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["亿", 1e8],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
]);
const MULTIPLIER = /^(?:千万|百万|十万|亿|万|千|百)(?![米瓦克伏卡帕分])/;

export function unitParts(unit: string): UnitParts {
  const [counted = "", ...per] = unit.split(/[/·]/);
  const multiplier = MULTIPLIER.exec(counted)?.[0] ?? "";
  return { factor: FACTORS.get(multiplier) ?? 1, noun: counted.slice(multiplier.length), per };
}

/** The unit noun of a quantity or a range, when it is one that is known; null where that cannot be told. */
export function knownNoun(target: Target): string | null {
  if ((target.kind !== "quantity" && target.kind !== "range") || target.unit === null) return null;
  const { noun } = unitParts(target.unit);
  return noun !== "" && matchUnit(noun, 0)?.end === noun.length ? noun : null;
}
