import { a1 } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import type { HeldCondition, HeldContent, HeldGuard, LookRequest, SheetLook } from "../../rows/sheet-edit";
import { parseAreas } from "./addresses";
import { askStyle, styleOf, type AskedStyle } from "./cell-style";
import { restorable } from "./restorable";

/** A part of a sheet with its look, in one round trip. */

export interface AskedLook {
  readonly request: LookRequest;
  readonly block: Excel.Range;
  readonly merges: Excel.RangeAreas;
  readonly heights: readonly Excel.RangeFormat[];
  readonly cells: readonly {
    readonly row: number;
    readonly guards: readonly Excel.DataValidation[];
    readonly styles: readonly AskedStyle[];
  }[];
  readonly printArea: Excel.RangeAreas;
  readonly conditions: Excel.ConditionalFormatCollection;
}

/** To be called before the round trip; `lookOf` gives the answer after it. */
export function askLook(sheet: Excel.Worksheet, request: LookRequest): AskedLook {
  const { top, left, bottom, right } = request.area;
  const block = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  block.load(["values", "formulas", "numberFormat"]);
  const merges = block.getMergedAreasOrNullObject();
  merges.load("address");
  const heights = numbers(top, bottom).map((row) => {
    const { format } = sheet.getRangeByIndexes(row, left, 1, 1);
    format.load("rowHeight");
    return format;
  });
  const cells = request.rows.map((row) => {
    const own = numbers(left, right).map((column) => sheet.getRange(a1(row, column)));
    const guards = own.map(({ dataValidation }) => {
      dataValidation.load(["type", "rule", "errorAlert", "prompt"]);
      return dataValidation;
    });
    return { row, guards, styles: own.map(askStyle) };
  });
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
  printArea.load("address");
  const conditions = sheet.getRange().conditionalFormats;
  conditions.load("items/id,items/customOrNullObject/rule/formula");
  return { request, block, merges, heights, cells, printArea, conditions };
}

export function lookOf(asked: AskedLook): SheetLook {
  return {
    area: asked.request.area,
    contents: contentsOf(asked.block),
    merges: asked.merges.isNullObject ? [] : parseAreas(asked.merges.address),
    heights: asked.heights.map(({ rowHeight }) => rowHeight),
    guards: new Map(asked.cells.map(({ row, guards }) => [row, guards.map(guardOf)])),
    styles: new Map(asked.cells.map(({ row, styles }) => [row, styles.map(styleOf)])),
    printArea: asked.printArea.isNullObject ? null : onlyArea(parseAreas(asked.printArea.address)),
    conditions: asked.conditions.items.flatMap(conditionOf),
  };
}

export function contentsOf({ values, formulas, numberFormat }: Excel.Range): readonly (readonly HeldContent[])[] {
  const [shown, formats] = [values as unknown[][], numberFormat as unknown[][]];
  return (formulas as unknown[][]).map((line, row) =>
    line.map((formula, column) => ({
      content: restorable(formula, shown[row]?.[column]),
      format: String(formats[row]?.[column] ?? "General"),
    })),
  );
}

function guardOf({ type, rule, errorAlert, prompt }: Excel.DataValidation): HeldGuard | null {
  if (type === "None" || type === "Inconsistent" || type === "MixedCriteria") return null;
  const formula: unknown = rule.custom?.formula;
  return { formula: typeof formula === "string" ? formula : null, whole: { rule, errorAlert, prompt } };
}

function conditionOf({ id, customOrNullObject }: Excel.ConditionalFormat): readonly HeldCondition[] {
  return customOrNullObject.isNullObject ? [] : [{ id, formula: customOrNullObject.rule.formula }];
}

/** A sheet that prints several areas is somebody's own affair. */
function onlyArea(areas: readonly Area[]): Area | null {
  return areas.length === 1 ? (areas[0] ?? null) : null;
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
