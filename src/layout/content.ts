import { inUnit } from "../core/amounts";
import { serialOf } from "../core/dates";
import type { LabelNode } from "../forms/compile/form";
import { printed } from "../forms/compile/label-words";
import type { FieldType, OptionDefinition, PrintedUnit } from "../forms/definition";
import type { CellContent } from "./plan";
import type { FieldContent } from "./values";

/** Turns values into what cells hold: amounts in the printed unit, dates as serials, boxes and ticks as text. */

export const BLANK: CellContent = { kind: "blank" };

/** What the slots of printed texts are filled with; null leaves a slot blank. */
export interface Slots {
  readonly year: number | null;
  readonly unit: PrintedUnit;
  readonly span: { readonly from: number; readonly to: number } | null;
}

/** A label as it is printed. Without a span, the bracket around its years is left out. */
export function printedLabel({ wordings: [own] }: LabelNode, { year, unit, span }: Slots): string {
  return printed(own, (slot) => {
    switch (slot) {
      case "year":
        return year?.toString() ?? null;
      case "unit":
        return unit;
      case "from":
      case "to":
        return span?.[slot].toString() ?? null;
    }
  });
}

/** What a field's cell holds. Text is written exactly as given. */
export function fieldContent(type: FieldType, content: FieldContent | undefined, unit: PrintedUnit): CellContent {
  if (type.type === "boxes") return text(boxes(type.options, content?.type === "choice" ? content.labels : []));
  if (content === undefined) return BLANK;
  switch (content.type) {
    case "text":
      return text(content.text);
    case "money":
      return { kind: "number", number: inUnit(content.amount, unit) };
    case "date": {
      const serial = type.type === "date" ? serialOf(content.iso) : null;
      if (serial !== null) return { kind: "date", serial };
      return text(type.type === "partial-date" ? chineseDate(content.iso) : content.iso);
    }
    case "choice":
      return text(content.labels.join(" "));
  }
}

export function text(words: string): CellContent {
  return words === "" ? BLANK : { kind: "text", text: words };
}

/** `☑一次性项目 ☐经常性项目`; ticked words that are no option are added behind them. */
export function boxes(options: readonly OptionDefinition[], ticked: readonly string[]): string {
  const known = options.map((option) => `${ticked.includes(option.label) ? "☑" : "☐"}${option.label}`);
  const others = ticked.filter((label) => !options.some((option) => option.label === label));
  return [...known, ...others.map((label) => `☑${label}`)].join(" ");
}

/** `实施阶段 √` or `实施阶段 □`. */
export function tick(option: OptionDefinition, ticked: boolean): string {
  return `${option.label} ${ticked ? "√" : "□"}`;
}

/** `2018-12` as people write it at the foot of a form: `2018年12月`. */
function chineseDate(iso: string): string {
  const [year = "", month, day] = iso.split("-");
  return `${year}年${month === undefined ? "" : `${Number(month)}月`}${day === undefined ? "" : `${Number(day)}日`}`;
}
