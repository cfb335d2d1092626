import { a1 } from "../core/grid/address";
import type { Form } from "../forms/compile/form";
import { flat, type PlainSegment, printed, type Segment } from "../forms/compile/label-words";
import type { PrintedUnit } from "../core/number/amounts";
import type { SheetGeometry } from "../forms/compile/geometry";
import { kindOf } from "../values";
import { ANYTHING, listed, numbersOnly, prompting, type Guard, type Words } from "../values/content";
import type { ValueType } from "../values/kind";
import { partGuard } from "../values/target-parts";
import { tick } from "../values/ticks";
import * as words from "../values/guard-words";
import type { PlacedCell } from "./placed-cells";
import type { ValidationPlan } from "./plan";

/** What the guards of one sheet are made from. */
export interface GuardedSheet {
  readonly form: Form;
  readonly geometry: SheetGeometry;
  readonly cells: readonly PlacedCell[];
  readonly unit: PrintedUnit;
}

const UNITS: readonly PrintedUnit[] = ["元", "万元"];

const FORMULA_LIMIT = 255;
const ALERT_LIMIT = 225;

/** Native data validation: labels refuse typing, inputs say what they take. Neighbours of one kind share one entry. */
export function validations(sheet: GuardedSheet): readonly ValidationPlan[] {
  return joinDown(sheet.cells.flatMap((cell) => guardOf(cell, sheet)));
}

function guardOf(cell: PlacedCell, { form, unit }: GuardedSheet): readonly ValidationPlan[] {
  const { area, source } = cell;
  const valueGuard = (type: ValueType, total: boolean): readonly ValidationPlan[] => {
    const guard = guardOfValue(type, { total, unit, stated: form.unitInValues });
    return guard ? [{ area, ...guard }] : [];
  };
  switch (source.kind) {
    case "label":
      return labelGuard(cell, source.text, source.place.label.wordings[0]);
    case "printed":
      return source.text === "" ? [] : labelGuard(cell, source.text, []);
    case "filler":
      return [];
    case "tick":
      return [{ area, ...listed([tick(source.option, true), tick(source.option, false)], null, words.TICK_PROMPT) }];
    case "target-part":
      return [{ area, ...partGuard(source.part) }];
    case "table-total":
      return valueGuard(source.field.value, true);
    case "field":
      return valueGuard(source.field.value, source.total);
    case "table-cell":
      return valueGuard(source.column.value, source.total);
  }
}

/** What is asked of an input; of a total, that it be left to its formula; of an amount whose unit no label prints, that too. */
function guardOfValue(
  type: ValueType,
  { total, unit, stated }: { readonly total: boolean; readonly unit: PrintedUnit; readonly stated: boolean },
): Guard | null {
  if (type.type === "money" && stated) return prompting(words.STATED_MONEY_PROMPT);
  return total && type.type === "money" ? totalGuard(unit) : kindOf(type).guard(unit);
}

function totalGuard(unit: PrintedUnit): Guard {
  const { alert, prompt } = words.totalWords(unit);
  return numbersOnly(alert, prompt);
}

/** Typing over a label is refused; in a label with slots, only the slots may change. */
function labelGuard({ area }: PlacedCell, text: string, segments: readonly Segment[]): readonly ValidationPlan[] {
  const cell = a1(area.top, area.left);
  const guard = (formula: string, said: Words): readonly ValidationPlan[] =>
    formula.length > FORMULA_LIMIT
      ? []
      : [{ area, rule: { kind: "custom", formula }, alert: { style: "stop", ...shortened(said) }, prompt: null }];
  const pieces = flat(segments);
  const slots = new Set(pieces.flatMap((piece) => (piece.kind === "slot" ? [piece.slot] : [])));
  const units = slots.has("unit") ? UNITS : [null];
  const tests = new Set(units.flatMap((unit) => slotTests(cell, text, pieces, unit)));
  const said = slots.size === 0 ? words.labelWords : slots.has("unit") ? words.unitWords : words.yearWords;
  const both = slots.has("unit") && slots.size > 1;
  return tests.size === 0 ? [] : guard(`=${anyOf(tests)}`, (both ? words.yearAndUnitWords : said)(text));
}

/** What a label with slots is still like, its unit being the one given; none where it is nothing but slots. */
function slotTests(
  cell: string,
  text: string,
  pieces: readonly PlainSegment[],
  unit: string | null,
): readonly string[] {
  const isOpen = (piece: PlainSegment) => piece.kind === "slot" && (piece.slot !== "unit" || unit === null);
  const said = (some: readonly PlainSegment[]) => printed(some, () => unit);
  const first = pieces.findIndex(isOpen);
  if (first === -1) return [exact(cell, unit === null ? text : said(pieces))];
  const [start, end] = [said(pieces.slice(0, first)), said(pieces.slice(pieces.findLastIndex(isOpen) + 1))];
  const ends = [
    ...(start === "" ? [] : [`LEFT(${cell},${start.length})=${quoted(start)}`]),
    ...(end === "" ? [] : [`RIGHT(${cell},${end.length})=${quoted(end)}`]),
  ];
  if (ends.length === 0) return [];
  // Without its years, a label is printed without the bracket around them.
  const bare = unit === null && !(text.startsWith(start) && text.endsWith(end));
  return [`AND(${ends.join(",")})`, ...(bare ? [exact(cell, text)] : [])];
}

function anyOf(tests: ReadonlySet<string>): string {
  const all = [...tests].join(",");
  return tests.size > 1 ? `OR(${all})` : all;
}

function exact(cell: string, label: string): string {
  return `EXACT(${cell},${quoted(label)})`;
}

/** A string in a formula. A line break needs CHAR(10): a formula's string holds none in every program. */
function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => `"${line.replaceAll('"', '""')}"`)
    .join("&CHAR(10)&");
}

function shortened(said: Words): Words {
  return said.message.length <= ALERT_LIMIT ? said : { ...said, message: `${said.message.slice(0, ALERT_LIMIT - 1)}…` };
}

/** One validation for cells below one another that ask for the same; those that say nothing are left out. */
function joinDown(plans: readonly ValidationPlan[]): readonly ValidationPlan[] {
  const joined: ValidationPlan[] = [];
  for (const plan of plans) {
    if (plan.rule === ANYTHING && plan.prompt === null) continue;
    const above = joined.findIndex(
      (other) =>
        other.area.bottom + 1 === plan.area.top &&
        other.area.left === plan.area.left &&
        other.area.right === plan.area.right &&
        JSON.stringify({ ...other, area: null }) === JSON.stringify({ ...plan, area: null }),
    );
    const other = joined[above];
    if (other) joined[above] = { ...plan, area: { ...other.area, bottom: plan.area.bottom } };
    else joined.push(plan);
  }
  return joined;
}
