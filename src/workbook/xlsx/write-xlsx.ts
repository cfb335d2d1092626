import type {
  CellValue,
  DataValidation,
  PageSetup,
  Style,
  Workbook as ExcelWorkbook,
  Worksheet as ExcelWorksheet,
} from "exceljs";
import { a1Area } from "../../core/grid/address";
import type {
  CellContent,
  CellPlan,
  CellStyle,
  ConditionalFormatPlan,
  SheetPlan,
  ValidationPlan,
} from "../../layout/plan";
import { freeNames } from "../sheet-names";
import { loadExcelJs } from "./exceljs";
import { fileText } from "./file-text";

/** exceljs has it at run time; its types leave it out. */
type Worksheet = ExcelWorksheet & {
  readonly dataValidations: { add(address: string, validation: DataValidation): void };
};

const A4 = 9;
const CENTIMETRES_PER_INCH = 2.54;
/** The Chinese character set: without it old programs look for 宋体 among Latin fonts. */
const GB2312 = 134;

/**
 * A new .xlsx file with one worksheet for each plan, guards and print setup included. Formulas carry their results,
 * so that readers which do not calculate show the sums.
 */
export async function writeXlsx(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const { Workbook } = await loadExcelJs();
  const workbook: ExcelWorkbook = new Workbook();
  const names = freeNames(
    plans.map(({ name }) => name),
    [],
  );
  plans.forEach((plan, index) => writeSheet(workbook, plan, names[index] ?? plan.name));
  const bytes = await workbook.xlsx.writeBuffer();
  return new Uint8Array(bytes);
}

function writeSheet(workbook: ExcelWorkbook, plan: SheetPlan, name: string): void {
  const worksheet = workbook.addWorksheet(name, {
    // Paper has no grid lines; the form draws its own.
    views: [{ showGridLines: false }],
    pageSetup: pageSetup(plan),
  }) as Worksheet;
  plan.columnWidths.forEach((width, index) => (worksheet.getColumn(index + 1).width = width));
  plan.rowHeights.forEach((height, index) => (worksheet.getRow(index + 1).height = height));
  for (const cell of plan.cells) writeCell(worksheet, cell);
  for (const area of plan.merges) worksheet.mergeCellsWithoutStyle(a1Area(area));
  for (const validation of plan.validations) writeValidation(worksheet, validation);
  plan.conditionalFormats.forEach((format, index) => writeConditionalFormat(worksheet, format, index + 1));
}

function pageSetup(plan: SheetPlan): Partial<PageSetup> {
  const { print } = plan;
  const inches = (centimetres: number) => Math.round((centimetres / CENTIMETRES_PER_INCH) * 1000) / 1000;
  return {
    paperSize: A4,
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printArea: a1Area(print.area),
    ...(print.titleRows ? { printTitlesRow: `${print.titleRows.top + 1}:${print.titleRows.bottom + 1}` } : {}),
    margins: {
      top: inches(print.margins.top),
      bottom: inches(print.margins.bottom),
      left: inches(print.margins.left),
      right: inches(print.margins.right),
      header: 0.3,
      footer: 0.3,
    },
  };
}

/** Every cell of a merge is styled: its border is drawn from all of them. */
function writeCell(worksheet: Worksheet, plan: CellPlan): void {
  for (let row = plan.area.top; row <= plan.area.bottom; row += 1) {
    for (let column = plan.area.left; column <= plan.area.right; column += 1) {
      worksheet.getCell(row + 1, column + 1).style = excelStyle(plan.style);
    }
  }
  worksheet.getCell(plan.row + 1, plan.column + 1).value = excelValue(plan.content);
}

function excelValue(content: CellContent): CellValue {
  switch (content.kind) {
    case "blank":
      return null;
    case "text":
      return fileText(content.text);
    case "number":
      return Number(content.number);
    case "date":
      return content.serial;
    case "formula":
      return {
        formula: content.formula.replace(/^=/, ""),
        result: content.cached === "" ? "" : Number(content.cached),
        date1904: false,
      };
  }
}

function excelStyle(style: CellStyle): Partial<Style> {
  const line = { style: "thin", color: { argb: "FF000000" } } as const;
  return {
    font: { ...style.font, color: { argb: argb(style.font.color) }, charset: GB2312 },
    alignment: { horizontal: style.horizontal, vertical: "middle", wrapText: true },
    numFmt: style.numberFormat,
    ...(style.fill === null
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { argb: argb(style.fill) } } as const }),
    ...(style.border === "thin" ? { border: { top: line, bottom: line, left: line, right: line } } : {}),
  };
}

function argb(color: string): string {
  return `FF${color.replace("#", "")}`;
}

function writeValidation(worksheet: Worksheet, plan: ValidationPlan): void {
  const validation: DataValidation = {
    ...rule(plan.rule),
    allowBlank: true,
    showErrorMessage: plan.alert !== null,
    showInputMessage: plan.prompt !== null,
    ...(plan.alert ? { errorStyle: plan.alert.style, errorTitle: plan.alert.title, error: plan.alert.message } : {}),
    ...(plan.prompt ? { promptTitle: plan.prompt.title, prompt: plan.prompt.message } : {}),
  };
  worksheet.dataValidations.add(a1Area(plan.area), validation);
}

function rule(plan: ValidationPlan["rule"]): DataValidation {
  switch (plan.kind) {
    case "list":
      return { type: "list", formulae: [`"${plan.values.join(",")}"`] };
    case "decimal-at-least":
      return { type: "decimal", operator: "greaterThanOrEqual", formulae: [plan.minimum] };
    case "date-between":
      return { type: "date", operator: "between", formulae: [isoDay(plan.first), isoDay(plan.last)] };
    case "custom":
      return { type: "custom", formulae: [plan.formula.replace(/^=/, "")] };
  }
}

/** exceljs takes the days of a date rule as dates. */
function isoDay(serial: number): Date {
  return new Date(Date.UTC(1899, 11, 30 + serial));
}

function writeConditionalFormat(worksheet: Worksheet, plan: ConditionalFormatPlan, priority: number): void {
  worksheet.addConditionalFormatting({
    ref: plan.areas.map(a1Area).join(" "),
    rules: [
      {
        type: "expression",
        priority,
        formulae: [plan.formula.replace(/^=/, "")],
        style: {
          font: { color: { argb: argb(plan.fontColor) } },
          fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(plan.fill) } },
        },
      },
    ],
  });
}
