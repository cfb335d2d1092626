import Big from "big.js";
import type { Expression, Leaf, RelationNode } from "../forms/compile/form";
import type { PrintedUnit } from "../core/number/amounts";
import { leavesOf, quotientsOf, rateIn } from "../forms/compile/expressions";
import { isMoney, isPercent, isReckoned, isSum } from "./expression";
import { PRINTED_PLACES } from "./verdict";

/**
 * Relations as formulas of Excel. Layout writes them, the rules' fixes write the very same ones back. A total shows
 * nothing while what it is made from is blank.
 */

/** A1 reference of a leaf on the sheet at hand (`C7`, of a column in all rows `F20:F24`); null when it stands elsewhere. */
export type AddressOf = (leaf: Leaf) => string | null;

/** The formula of the left side's cell, with its `=`; null where a part stands on another sheet, or nothing is worked out. */
export function formulaOf(relation: RelationNode, addressOf: AddressOf, unit: PrintedUnit): string | null {
  const { right } = relation;
  // A sum of anything but rates is none.
  const inPercent = isSum(relation) && isPercent(relation.left);
  const addresses = isReckoned(relation) && !inPercent ? addressesOf(right, addressOf) : null;
  if (addresses === null) return null;
  if (isSum(relation)) {
    const list = asRange(addresses) ?? addresses.join(",");
    return `=IF(COUNT(${list})=0,"",SUM(${list}))`;
  }
  const own = (leaf: Leaf) => addressOf(leaf) ?? "";
  const blank = `COUNT(${addresses.join(",")})<${addresses.length}`;
  const noughts = quotientsOf(right).map(({ divisor }) => `${arithmetic(divisor, own)}=0`);
  const open = noughts.length === 0 ? blank : `OR(${[blank, ...noughts].join(",")})`;
  return `=IF(${open},"",${roundedTo(placesOf(relation, unit), stored(relation, own))})`;
}

/** What the left side's cell stores: of a rate in percent, whose format shows it a hundredfold, the hundredth. */
function stored({ left, right }: RelationNode, own: (leaf: Leaf) => string): string {
  if (!isPercent(left)) return arithmetic(right, own);
  const rate = rateIn(right);
  return rate ? arithmetic(rate, own) : `(${arithmetic(right, own)})/100`;
}

function roundedTo(places: number | string | null, value: string): string {
  return places === null ? value : `ROUND(${value},${places})`;
}

/**
 * What is true in the sheet when the relation does not hold, as parts of an `AND`; null where a side stands on another
 * sheet. Texts count as nothing, blanks are no matter yet.
 */
export function brokenTest(relation: RelationNode, addressOf: AddressOf, unit: PrintedUnit): readonly string[] | null {
  const { left, op, right } = relation;
  const own = isPercent(left) ? null : addressOf(left);
  const addresses = addressesOf(right, addressOf);
  if (own === null || addresses === null) return null;
  const all = [own, ...addresses];
  if (op === "≤" && right.of === "field" && relation.within === "0") {
    return [`COUNT(${all.join(",")})=${all.length}`, `${own}>${addresses.join(",")}`];
  }
  const digits = exactPlaces(relation, unit);
  const counted = (leaf: Leaf) => `SUM(${addressOf(leaf) ?? ""})`;
  if (isSum(relation)) {
    return [`COUNT(${all.join(",")})>0`, apart(relation, `SUM(${own})-SUM(${addresses.join(",")})`, digits, unit)];
  }
  const places = relation.rounded === "as-printed" ? digitsIn(own) : placesOf(relation, unit);
  const filled = addresses.length === 0 ? [] : [`COUNT(${addresses.join(",")})=${addresses.length}`];
  const noughts = quotientsOf(right).map(({ divisor }) => `${arithmetic(divisor, counted)}<>0`);
  const held = roundedTo(places, arithmetic(right, counted));
  return [...filled, ...noughts, apart(relation, `SUM(${own})-${held}`, digits, unit)];
}

function apart(
  { op, within, ...relation }: RelationNode,
  difference: string,
  digits: number,
  unit: PrintedUnit,
): string {
  const most = isMoney(relation) && unit === "万元" ? new Big(within).div(10_000).toFixed() : within;
  if (op === "≤") return `ROUND(${difference},${digits})>${most}`;
  return within === "0" ? `ROUND(${difference},${digits})<>0` : `ROUND(ABS(${difference}),${digits})>${most}`;
}

/** Addresses of all that an expression takes its numbers from, in order; null where one stands elsewhere, or is none. */
function addressesOf(expression: Expression, addressOf: AddressOf): readonly string[] | null {
  const addresses = leavesOf(expression).map((leaf) => (isPercent(leaf) ? null : addressOf(leaf)));
  const here = addresses.filter((address) => address !== null);
  return here.length < addresses.length ? null : here;
}

function arithmetic(expression: Expression, term: (leaf: Leaf) => string): string {
  const inner = (each: Expression) => {
    const text = arithmetic(each, term);
    return each.of === "product" || each.of === "quotient" ? `(${text})` : text;
  };
  switch (expression.of) {
    case "field":
    case "column":
      return term(expression);
    case "rows":
      return `SUM(${term(expression)})`;
    case "constant":
      return expression.value;
    case "sum":
    case "least": {
      const parts = expression.parts.map((part) => arithmetic(part, term)).join(",");
      return expression.of === "sum" ? `SUM(${parts})` : `MIN(${parts})`;
    }
    case "product":
      return expression.parts.map(inner).join("*");
    case "quotient":
      return `${inner(expression.dividend)}/${inner(expression.divisor)}`;
  }
}

/** As many decimal places as a number has: the sheet cannot tell which of them are displayed. */
function digitsIn(cell: string): string {
  return `MAX(0,LEN(${cell})-FIND(".",${cell}&"."))`;
}

/** Decimal places of a sheet's number: money in 万元 has four more than in 元, a rate two more than in percent. */
function placesOf(relation: RelationNode, unit: PrintedUnit): number | null {
  const { rounded } = relation;
  if (rounded === null) return null;
  const places = rounded === "as-printed" ? PRINTED_PLACES : rounded;
  if (isPercent(relation.left)) return places + 2;
  return isMoney(relation) && unit === "万元" ? places + 4 : places;
}

/** Below this a sheet's numbers do not differ: a cent, or what doubles leave behind. */
function exactPlaces(relation: RelationNode, unit: PrintedUnit): number {
  if (!isMoney(relation)) return 6;
  return unit === "万元" ? 6 : 2;
}

/** Neighbouring cells of one column as a range, so that rows inserted between them count too; null for others. */
function asRange(parts: readonly string[]): string | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length < 3) return null;
  const start = /^([A-Z]+)(\d+)$/.exec(first);
  if (!start) return null;
  const [, column, row] = start;
  const contiguous = parts.every((part, index) => part === `${column}${Number(row) + index}`);
  return contiguous ? `${first}:${last}` : null;
}
