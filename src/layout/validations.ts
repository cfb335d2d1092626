import { a1 } from "../core/address";
import { serialOf } from "../core/dates";
import type { Form } from "../forms/compile/form";
import { flat, hasSlot, printed, type Segment } from "../forms/compile/label-words";
import type { OptionDefinition, PrintedUnit } from "../forms/definition";
import type { SheetGeometry } from "../forms/compile/geometry";
import { boxes, tick } from "./content";
import * as words from "./guard-words";
import type { PlacedCell } from "./placed-cells";
import type { ValidationPlan } from "./plan";

/** What the guards of one sheet are made from. */
export interface GuardedSheet {
  readonly form: Form;
  readonly geometry: SheetGeometry;
  readonly cells: readonly PlacedCell[];
  readonly unit: PrintedUnit;
}

const FIRST_DAY = serialOf("2000-01-01") ?? 0;
const LAST_DAY = serialOf("2100-12-31") ?? 0;
const FORMULA_LIMIT = 255;
const ALERT_LIMIT = 225;

/** Passes everything: carries a prompt where any text is welcome. */
const ANYTHING: ValidationPlan["rule"] = { kind: "custom", formula: "=TRUE" };

/** Native data validation: labels refuse typing, inputs say what they take. Neighbours of one kind share one entry. */
export function validations(sheet: GuardedSheet): readonly ValidationPlan[] {
  return joinDown(sheet.cells.flatMap((cell) => guardOf(cell, sheet.unit)));
}

function guardOf(cell: PlacedCell, unit: PrintedUnit): readonly ValidationPlan[] {
  const { area, source } = cell;
  switch (source.kind) {
    case "label":
      return labelGuard(cell, source.text, source.place.label.wordings[0]);
    case "printed":
      return source.text === "" ? [] : labelGuard(cell, source.text, []);
    case "filler":
      return [];
    case "tick":
      return [list(area, [tick(source.option, true), tick(source.option, false)], null, words.TICK_PROMPT)];
    case "table-total":
      return [amount(area, words.totalWords(unit))];
    case "field":
      return [fieldGuard(cell, source, unit)];
    case "table-cell":
      switch (source.column.value.type) {
        case "money":
          return [amount(area, source.total ? words.totalWords(unit) : words.moneyWords(unit))];
        case "decimal":
          return [amount(area, { alert: words.DECIMAL_WORDS, prompt: null })];
        case "target":
          return [prompt(area, words.TARGET_PROMPT)];
        case "text":
          return source.column.value.multiline === true ? [prompt(area, words.LONG_TEXT_PROMPT)] : [];
        case "level1":
        case "level2":
        case "kind":
        case "ticks":
          return [];
      }
  }
}

function fieldGuard(
  { area }: PlacedCell,
  source: Extract<PlacedCell["source"], { kind: "field" }>,
  unit: PrintedUnit,
): ValidationPlan {
  const { value } = source.field;
  switch (value.type) {
    case "money":
      return amount(area, source.total ? words.totalWords(unit) : words.moneyWords(unit));
    case "date":
      return {
        area,
        rule: { kind: "date-between", first: FIRST_DAY, last: LAST_DAY },
        // Chinese dates typed as text are read as well, so that this only asks.
        alert: { style: "warning", ...words.DATE_WORDS.alert },
        prompt: words.DATE_WORDS.prompt,
      };
    case "partial-date":
      return prompt(area, words.PARTIAL_DATE_PROMPT);
    case "choice":
      return list(
        area,
        value.options.map((option) => option.label),
        words.CHOICE_WORDS.alert,
        words.CHOICE_WORDS.prompt,
      );
    case "boxes":
      return list(area, boxLines(value.options), null, words.BOXES_PROMPT);
    case "text":
      return prompt(area, value.multiline === true ? words.LONG_TEXT_PROMPT : null);
  }
}

/** A line for each choice, and the one with nothing chosen. */
function boxLines(options: readonly OptionDefinition[]): readonly string[] {
  return [...options.map((option) => boxes(options, [option.label])), boxes(options, [])];
}

/** Typing over a label is refused; in a label with slots, only the slots may change. */
function labelGuard({ area }: PlacedCell, text: string, segments: readonly Segment[]): readonly ValidationPlan[] {
  const cell = a1(area.top, area.left);
  const guard = (formula: string, said: words.Words): readonly ValidationPlan[] =>
    formula.length > FORMULA_LIMIT
      ? []
      : [{ area, rule: { kind: "custom", formula }, alert: { style: "stop", ...shortened(said) }, prompt: null }];
  if (hasSlot(segments, "unit")) {
    const variants = ["元", "万元"].map((unit) =>
      exact(
        cell,
        printed(segments, () => unit),
      ),
    );
    return guard(`=OR(${variants.join(",")})`, words.unitWords(text));
  }
  const pieces = flat(segments);
  if (pieces.some(({ kind }) => kind === "slot")) {
    const first = pieces.findIndex(({ kind }) => kind === "slot");
    const last = pieces.findLastIndex(({ kind }) => kind === "slot");
    const [start, end] = [pieces.slice(0, first), pieces.slice(last + 1)].map((some) => printed(some, () => null));
    const tests = [
      ...(start ? [`LEFT(${cell},${start.length})=${quoted(start)}`] : []),
      ...(end ? [`RIGHT(${cell},${end.length})=${quoted(end)}`] : []),
    ];
    return guard(`=AND(${tests.join(",")})`, words.yearWords(text));
  }
  return guard(`=${exact(cell, text)}`, words.labelWords(text));
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

function shortened(said: words.Words): words.Words {
  return said.message.length <= ALERT_LIMIT ? said : { ...said, message: `${said.message.slice(0, ALERT_LIMIT - 1)}…` };
}

function amount(
  area: ValidationPlan["area"],
  said: { readonly alert: words.Words; readonly prompt: words.Words | null },
): ValidationPlan {
  return {
    area,
    rule: { kind: "decimal-at-least", minimum: 0 },
    alert: { style: "stop", ...said.alert },
    prompt: said.prompt,
  };
}

function list(
  area: ValidationPlan["area"],
  values: readonly string[],
  alert: words.Words | null,
  said: words.Words,
): ValidationPlan {
  return {
    area,
    rule: { kind: "list", values },
    alert: alert ? { style: "information", ...alert } : null,
    prompt: said,
  };
}

function prompt(area: ValidationPlan["area"], said: words.Words | null): ValidationPlan {
  return { area, rule: ANYTHING, alert: null, prompt: said };
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
