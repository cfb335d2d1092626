import { a1Area } from "../../core/grid/address";
import { ERROR_COLOR, ERROR_FILL } from "../../layout/styles";
import type { HeldGuard, SheetEdit } from "../../rows/sheet-edit";
import { applyLineBelow, applyStyle } from "./cell-style";
import { joinAreas } from "./addresses";
import { isSupported, type RequirementSet } from "./requirements";
import { putContents } from "./put-contents";

/** A conditional format can be given other cells. */
const MOVED_CONDITIONS: RequirementSet = { name: "ExcelApi", version: "1.17" };

/** A conditional format that another has taken the place of, whose id is known after the round trip. */
export interface Replaced {
  readonly id: string;
  readonly added: Excel.ConditionalFormat;
}

/** Queues steps on a sheet, in order, without a round trip. */
export function queueEdits(sheet: Excel.Worksheet, edits: readonly SheetEdit[]): readonly Replaced[] {
  return edits.flatMap((edit) => (edit.kind === "condition" ? putCondition(sheet, edit) : queueEdit(sheet, edit)));
}

function queueEdit(sheet: Excel.Worksheet, edit: Exclude<SheetEdit, { kind: "condition" }>): readonly Replaced[] {
  switch (edit.kind) {
    case "insert-row":
      rowOf(sheet, edit).insert("Down");
      return [];
    case "delete-row":
      rowOf(sheet, edit).delete("Up");
      return [];
    case "merge": {
      const range = sheet.getRange(a1Area(edit.area));
      range.unmerge();
      range.merge(false);
      return [];
    }
    case "unmerge":
      sheet.getRange(a1Area(edit.area)).unmerge();
      return [];
    case "contents":
      putContents(sheet.getRangeByIndexes(edit.row, edit.left, 1, edit.contents.length), edit.contents);
      return [];
    case "content":
      putContents(sheet.getRangeByIndexes(edit.row, edit.column, 1, 1), [edit.content]);
      return [];
    case "format":
      sheet.getRangeByIndexes(edit.row, edit.column, 1, 1).numberFormat = [[edit.format]];
      return [];
    case "guard":
      putGuard(sheet.getRangeByIndexes(edit.row, edit.column, 1, 1).dataValidation, edit.guard);
      return [];
    case "style":
      applyStyle(sheet.getRangeByIndexes(edit.row, edit.column, 1, 1), edit.style);
      return [];
    case "line-below":
      applyLineBelow(sheet.getRangeByIndexes(edit.row, edit.column, 1, 1), edit.line);
      return [];
    case "height":
      sheet.getRangeByIndexes(edit.row, 0, 1, 1).format.rowHeight = edit.height;
      return [];
    case "print-area":
      sheet.pageLayout.setPrintArea(a1Area(edit.area));
      return [];
  }
}

function rowOf(
  sheet: Excel.Worksheet,
  { row, columns }: Extract<SheetEdit, { kind: "insert-row" | "delete-row" }>,
): Excel.Range {
  if (columns === null) return sheet.getRange(`${row + 1}:${row + 1}`);
  return sheet.getRangeByIndexes(row, columns.left, 1, columns.right - columns.left + 1);
}

function putGuard(validation: Excel.DataValidation, guard: HeldGuard | null): void {
  if (guard === null) {
    validation.clear();
    return;
  }
  const { formula, whole } = guard;
  const { rule, errorAlert, prompt } = whole as Pick<Excel.DataValidation, "rule" | "errorAlert" | "prompt">;
  validation.rule = formula === null ? rule : { custom: { formula } };
  validation.errorAlert = errorAlert;
  validation.prompt = prompt;
}

/** Where a host cannot give a format other cells, one that says the same of them takes its place. */
function putCondition(
  sheet: Excel.Worksheet,
  { id, formula, areas }: Extract<SheetEdit, { kind: "condition" }>,
): readonly Replaced[] {
  const format = sheet.getRange().conditionalFormats.getItem(id);
  if (areas === null || canMove(format)) {
    format.custom.rule.formula = formula;
    for (const address of joinAreas(areas ?? [])) format.setRanges(address);
    return [];
  }
  format.delete();
  return joinAreas(areas).map((address) => {
    const range = address.includes(",") ? sheet.getRanges(address) : sheet.getRange(address);
    const added = range.conditionalFormats.add("Custom");
    added.custom.rule.formula = formula;
    added.custom.format.fill.color = ERROR_FILL;
    added.custom.format.font.color = ERROR_COLOR;
    added.load("id");
    return { id, added };
  });
}

/** Office.js of the same version may have it or not. */
function canMove(format: Excel.ConditionalFormat): boolean {
  return isSupported(MOVED_CONDITIONS) && "setRanges" in format;
}
