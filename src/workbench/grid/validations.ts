import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetsDataValidationValidatorService,
} from "@univerjs/preset-sheets-data-validation";
import { contains, type Area } from "../../core/grid/grid";
import type { PlacedValidation, Validation, ValidationOperator } from "../../workbook/xlsx/sheet-file";
import { toArea, toRange } from "./cells";
import type { GridContext } from "./context";
import { spareGoneSheets } from "./patches/gone-sheets";

const OPERATORS: Readonly<Record<ValidationOperator, DataValidationOperator>> = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  lessThan: DataValidationOperator.LESS_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const TYPES = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
} as const;

const STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

/**
 * The rules for entries, worksheet by worksheet. An add-in sets rule, alert and prompt one after the other: they are
 * collected, and each area gets its rule once, on `commit`.
 */
export class Validations {
  private drafts: { readonly sheetId: string; readonly areas: readonly Area[]; validation: Validation }[] = [];

  constructor(private readonly grid: GridContext) {
    spareGoneSheets(
      grid.injector.get(SheetsDataValidationValidatorService),
      (unitId, sheetId) => unitId === grid.openWorkbook?.getUnitId() && grid.book.getSheetBySheetId(sheetId) !== null,
    );
  }

  set(sheetId: string, areas: readonly Area[], validation: Validation): void {
    const last = this.drafts.at(-1);
    if (last?.sheetId === sheetId && sameAreas(last.areas, areas)) last.validation = validation;
    else this.drafts.push({ sheetId, areas, validation });
  }

  commit(): void {
    const { drafts } = this;
    if (drafts.length === 0) return;
    this.drafts = [];
    this.grid.step(() => {
      for (const { sheetId, areas, validation } of drafts) {
        if (!this.grid.workbook.getSheetBySheetId(sheetId)) continue;
        // The grid's own API gives a rule to one area; ours has several.
        this.grid.run(AddSheetDataValidationCommand, {
          unitId: this.grid.unitId,
          subUnitId: sheetId,
          rule: toGridValidation(areas, validation),
        });
      }
    });
  }

  /** Takes the rules of all cells of some areas away. */
  clear(sheetId: string, areas: readonly Area[]): void {
    this.commit();
    this.grid.run(ClearRangeDataValidationCommand, {
      unitId: this.grid.unitId,
      subUnitId: sheetId,
      ranges: areas.map(toRange),
    });
  }

  /** The rule of a cell, or null. */
  at(sheetId: string, row: number, column: number): Validation | null {
    const draft = this.drafts.findLast(
      (each) => each.sheetId === sheetId && each.areas.some((area) => contains(area, row, column)),
    );
    if (draft) return draft.validation;
    const found = this.grid.face(sheetId).getRange(row, column).getDataValidation();
    return found ? fromGridRule(found.rule) : null;
  }

  all(sheetId: string): PlacedValidation[] {
    this.commit();
    return this.grid
      .face(sheetId)
      .getDataValidations()
      .flatMap(({ rule }) => {
        const validation = fromGridRule(rule);
        return validation ? [{ areas: rule.ranges.map(toArea), validation }] : [];
      });
  }
}

/** The grid's form of a rule; also what a file's rules become. */
export function toGridValidation(areas: readonly Area[], validation: Validation): ISheetDataValidationRule {
  const { alert, prompt, rule } = validation;
  return {
    uid: generateRandomId(8),
    ranges: areas.map(toRange),
    ...criteria(rule),
    allowBlank: validation.allowBlank,
    showErrorMessage: alert !== null,
    errorStyle: alert ? STYLES[alert.style] : DataValidationErrorStyle.WARNING,
    ...(alert ? { errorTitle: alert.title, error: alert.message } : {}),
    showInputMessage: prompt !== null,
    ...(prompt ? { promptTitle: prompt.title, prompt: prompt.message } : {}),
  };
}

function criteria(
  rule: Validation["rule"],
): Pick<ISheetDataValidationRule, "type" | "formula1" | "formula2" | "operator" | "showDropDown" | "renderMode"> {
  switch (rule.kind) {
    case "list":
      // An arrow, as in Excel; the grid's own way is a grey pill around the text.
      return {
        type: DataValidationType.LIST,
        formula1: rule.source,
        showDropDown: rule.dropdown,
        renderMode: DataValidationRenderMode.ARROW,
      };
    case "custom":
      return { type: DataValidationType.CUSTOM, formula1: rule.formula };
    default:
      return {
        type: TYPES[rule.kind],
        operator: OPERATORS[rule.operator],
        formula1: rule.first,
        ...(rule.second === null ? {} : { formula2: rule.second }),
      };
  }
}

function fromGridRule(rule: ISheetDataValidationRule): Validation | null {
  const found = criteriaOf(rule);
  if (!found) return null;
  const alert =
    rule.showErrorMessage === true
      ? { style: styleOf(rule.errorStyle), title: rule.errorTitle ?? "", message: rule.error ?? "" }
      : null;
  const hasPrompt = rule.showInputMessage === true && rule.prompt !== undefined;
  return {
    rule: found,
    allowBlank: rule.allowBlank !== false,
    alert,
    prompt: hasPrompt ? { title: rule.promptTitle ?? "", message: rule.prompt ?? "" } : null,
  };
}

function criteriaOf(rule: ISheetDataValidationRule): Validation["rule"] | null {
  const first = rule.formula1 ?? "";
  if (rule.type === DataValidationType.LIST)
    return { kind: "list", source: first, dropdown: rule.showDropDown !== false };
  if (rule.type === DataValidationType.CUSTOM) return { kind: "custom", formula: first };
  for (const kind of Object.keys(TYPES) as (keyof typeof TYPES)[]) {
    if (rule.type === TYPES[kind])
      return { kind, operator: operatorOf(rule.operator), first, second: rule.formula2 ?? null };
  }
  return null;
}

function operatorOf(operator: DataValidationOperator | undefined): ValidationOperator {
  const found = (Object.keys(OPERATORS) as ValidationOperator[]).find((name) => OPERATORS[name] === operator);
  return found ?? "between";
}

function styleOf(style: DataValidationErrorStyle | undefined): "stop" | "warning" | "information" {
  if (style === DataValidationErrorStyle.STOP) return "stop";
  return style === DataValidationErrorStyle.INFO ? "information" : "warning";
}

function sameAreas(a: readonly Area[], b: readonly Area[]): boolean {
  return a.length === b.length && a.every((area, index) => toKey(area) === toKey(b[index]));
}

function toKey(area: Area | undefined): string {
  return area ? `${area.top},${area.left},${area.bottom},${area.right}` : "";
}
