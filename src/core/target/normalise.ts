import { oncePer } from "../remembered";
import { stripTags } from "../text/html";
import { parseTarget } from "./parse";
import { isFigure, type Quantity, type Range, type Target } from "./target";
import { comparatorAt, compact } from "./tokens";
import { canonicalText } from "../text/text";

/**
 * The usual wording of a target whose meaning is certain: `90%以上` becomes `≥90%`, `>=30个` `≥30个`,
 * `≥100百分比` `≥100%`, `９０％` `90%`. Null when there is nothing to change or the meaning is not certain.
 * A comparator that is missing is never added: its direction depends on the indicator.
 */
export const normaliseTarget = oncePer((target: Target): string | null => {
  const usual = usualWording(target);
  if (usual === null || usual === target.raw) return null;
  // Whatever the wording, it must say the same as before.
  return sameMeaning(parseTarget(usual), target) ? usual : null;
});

function usualWording(target: Target): string | null {
  if (!isFigure(target)) return null;
  switch (target.kind) {
    case "quantity":
      return boundedTwice(target) ? null : quantityWording(target);
    case "range":
      return rangeWording(target);
    case "deadline":
    case "period":
      return compact(wordsOf(target.raw)).text;
  }
}

/** Separators between threes may stay. */
function quantityWording({ raw, comparator, value, unit }: Target<Quantity>): string {
  const usual = `${comparator ?? ""}${value}${unit ?? ""}`;
  return raw.replaceAll(",", "") === usual ? raw : usual;
}

/** `90-95%` and `90%-95%` are both usual. */
function rangeWording({ raw, min, max, unit }: Target<Range>): string {
  const twice = `${min}${unit ?? ""}-${max}${unit ?? ""}`;
  const once = `${min}-${max}${unit ?? ""}`;
  return raw === twice || (unit === "%" && !raw.startsWith(`${min}-`)) ? twice : once;
}

/** `>90%以上`: whether 90 % itself is enough depends on which of the two is meant. */
function boundedTwice({ raw, comparator }: Target<Quantity>): boolean {
  const text = compact(wordsOf(raw)).text;
  const stated = comparatorAt(text, 0);
  return stated !== null && (comparator === ">" || comparator === "<") && /[以之]?[上内下](?:\(含[^)]*\))?$/.test(text);
}

function wordsOf(raw: string): string {
  return canonicalText(stripTags(raw)) ?? "";
}

function sameMeaning(left: Target | null, right: Target): boolean {
  return left !== null && JSON.stringify({ ...left, raw: "" }) === JSON.stringify({ ...right, raw: "" });
}
