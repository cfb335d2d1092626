import type { ConditionalFormattingOptions, DataValidation, Worksheet as FileWorksheet } from "exceljs";
import { parseArea } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import type { ConditionalFormat, PlacedValidation, Validation } from "../../workbook/xlsx/sheet-file";
import type { LossKind } from "./losses";
import { fromFileColor } from "./colors";
import { validatedArea } from "./sheet-looks";

/** exceljs has these at run time; its types leave them out. */
export type GuardedWorksheet = FileWorksheet & {
  readonly dataValidations: {
    readonly model: Readonly<Record<string, DataValidation>>;
  };
  readonly conditionalFormattings: readonly ConditionalFormattingOptions[];
};

const BASIC = { whole: "wholeNumber", decimal: "decimal", date: "date", textLength: "textLength" } as const;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A worksheet's validations. exceljs gives each area of one the same object. */
export function readValidations(worksheet: GuardedWorksheet, lost: (kind: LossKind) => void): PlacedValidation[] {
  const places = new Map<DataValidation, Area[]>();
  for (const [address, validation] of Object.entries(worksheet.dataValidations.model)) {
    const area = parseArea(validatedArea(address));
    if (!area) continue;
    const areas = places.get(validation);
    if (areas === undefined) places.set(validation, [area]);
    else areas.push(area);
  }
  return [...places].flatMap(([file, areas]) => {
    const validation = fromFile(file);
    if (!validation) {
      lost("validation-kind");
      return [];
    }
    return [{ areas, validation }];
  });
}

function fromFile(file: DataValidation): Validation | null {
  const rule = ruleOf(file);
  if (!rule) return null;
  const style = file.errorStyle === "warning" || file.errorStyle === "information" ? file.errorStyle : "stop";
  return {
    rule,
    allowBlank: file.allowBlank !== false,
    alert: file.showErrorMessage === true ? { style, title: file.errorTitle ?? "", message: file.error ?? "" } : null,
    prompt:
      file.showInputMessage === true && file.prompt !== undefined
        ? { title: file.promptTitle ?? "", message: file.prompt }
        : null,
  };
}

function ruleOf(file: DataValidation): Validation["rule"] | null {
  const [first, second] = (file.formulae ?? []) as unknown[];
  if (first === undefined) return null;
  switch (file.type) {
    case "list": {
      const text = String(first);
      const inline = /^"(.*)"$/s.exec(text)?.[1];
      return { kind: "list", source: inline ?? withSign(text), dropdown: true };
    }
    case "custom":
      return { kind: "custom", formula: withSign(String(first)) };
    case "whole":
    case "decimal":
    case "date":
    case "textLength":
      return {
        kind: BASIC[file.type],
        operator: file.operator ?? "between",
        first: operandOf(first),
        second: second === undefined ? null : operandOf(second),
      };
    default:
      return null;
  }
}

/** Numbers stay; days become serials; anything else is a formula. */
function operandOf(value: unknown): string {
  if (value instanceof Date) return String((value.getTime() - EPOCH) / DAY);
  const text = String(value);
  return text !== "" && Number.isFinite(Number(text)) ? text : withSign(text);
}

function withSign(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

/** Conditional formats of the formula kind; the others are named as lost. */
export function readConditions(worksheet: GuardedWorksheet, lost: (kind: LossKind) => void): ConditionalFormat[] {
  const found: { readonly priority: number; readonly condition: ConditionalFormat }[] = [];
  for (const { ref, rules } of worksheet.conditionalFormattings) {
    const areas = ref.split(/[\s,]+/).flatMap((part) => parseArea(part) ?? []);
    for (const rule of rules) {
      const formula = rule.type === "expression" ? rule.formulae?.[0] : undefined;
      if (formula === undefined || areas.length === 0) {
        lost("condition-kind");
        continue;
      }
      const { style } = rule;
      const fill =
        style?.fill?.type === "pattern"
          ? (fromFileColor(style.fill.bgColor) ?? fromFileColor(style.fill.fgColor))
          : null;
      found.push({
        priority: rule.priority ?? 0,
        condition: {
          areas,
          formula: withSign(String(formula)),
          fill,
          fontColor: fromFileColor(style?.font?.color),
          bold: style?.font?.bold === true,
          stopIfTrue: false,
        },
      });
    }
  }
  return found.sort((a, b) => a.priority - b.priority).map(({ condition }) => condition);
}
