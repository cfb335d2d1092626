import { a1Area } from "../../core/address";
import type { CellStyle, ConditionalFormatPlan, SheetPlan, ValidationPlan } from "../../layout/plan";
import { joinAreas } from "./addresses";
import { groupMerges, rectangles } from "./rectangles";
import { bands, columnPoints, contentBlock, groupBy } from "./sheet-blocks";

/**
 * Queues everything a plan says onto an empty sheet, without a round trip. Every call is an action that the host works
 * off one by one, so equal things are put together: whole blocks of content, one look for all areas that share it.
 */
export function writePlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  writeContent(sheet, plan);
  writeSizes(sheet, plan);
  writeStyles(sheet, plan);
  // Merged before borders are drawn: some hosts lose the inner cells' lines when merging.
  for (const { area, across } of groupMerges(plan.merges)) sheet.getRange(a1Area(area)).merge(across);
  writeBorders(sheet, plan);
  for (const validations of groupValidations(plan.validations)) writeValidation(sheet, validations);
  for (const format of plan.conditionalFormats) writeConditionalFormat(sheet, format);
  writePrint(sheet, plan);
  sheet.showGridlines = false;
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}

function writeContent(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { area, formats, formulas } = contentBlock(plan);
  const block = sheet.getRange(a1Area(area));
  // Text format first: in a General cell `=15个` would be a formula and `3-5` a date.
  block.numberFormat = formats.map((row) => [...row]);
  block.formulas = formulas.map((row) => [...row]);
}

function writeSizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const group of groupBy(bands(plan.columnWidths, "column"), ({ size }) => String(size))) {
    const [first] = group;
    if (!first) continue;
    formatOf(sheet, group.map(({ address }) => address).join(",")).columnWidth = columnPoints(first.size);
  }
  for (const group of groupBy(bands(plan.rowHeights, "row"), ({ size }) => String(size))) {
    const [first] = group;
    if (!first) continue;
    formatOf(sheet, group.map(({ address }) => address).join(",")).rowHeight = first.size;
  }
}

function writeStyles(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const group of groupBy(plan.cells, ({ style }) => lookKey(style))) {
    const [first] = group;
    if (!first) continue;
    for (const address of joinAreas(rectangles(group.map((cell) => cell.area)))) {
      const format = formatOf(sheet, address);
      const { font, fill, horizontal, vertical, wrap } = first.style;
      format.font.name = font.name;
      format.font.size = font.size;
      format.font.bold = font.bold;
      format.font.color = font.color;
      if (fill !== null) format.fill.color = fill;
      format.horizontalAlignment = HORIZONTAL[horizontal];
      format.verticalAlignment = VERTICAL[vertical];
      format.wrapText = wrap;
    }
  }
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;

/** Number format and border are written elsewhere. */
function lookKey({ font, fill, horizontal, vertical, wrap }: CellStyle): string {
  return JSON.stringify([font.name, font.size, font.bold, font.color, fill, horizontal, vertical, wrap]);
}

function writeBorders(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const bordered = plan.cells.filter(({ style }) => style.border === "thin").map(({ area }) => area);
  for (const area of rectangles(bordered)) {
    const borders = sheet.getRange(a1Area(area)).format.borders;
    const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
    const inner = [
      ...(area.top < area.bottom ? (["InsideHorizontal"] as const) : []),
      ...(area.left < area.right ? (["InsideVertical"] as const) : []),
    ];
    for (const side of [...sides, ...inner]) borders.getItem(side).style = "Continuous";
  }
}

function formatOf(sheet: Excel.Worksheet, address: string): Excel.RangeFormat {
  return address.includes(",") ? sheet.getRanges(address).format : sheet.getRange(address).format;
}

/** Rules that say the same whatever the cell can be set on all their areas at once; formulas are relative and cannot. */
function groupValidations(validations: readonly ValidationPlan[]): readonly (readonly ValidationPlan[])[] {
  return groupBy(
    validations.map((validation, index) => ({ validation, index })),
    ({ validation: { rule, alert, prompt }, index }) =>
      JSON.stringify([rule, alert, prompt, rule.kind === "custom" ? index : null]),
  ).map((group) => group.map(({ validation }) => validation));
}

function writeValidation(sheet: Excel.Worksheet, group: readonly ValidationPlan[]): void {
  const [first] = group;
  if (!first) return;
  for (const address of joinAreas(group.map(({ area }) => area))) {
    const { dataValidation } = address.includes(",") ? sheet.getRanges(address) : sheet.getRange(address);
    dataValidation.rule = ruleOf(first.rule);
    if (first.alert !== null) {
      const { style, title, message } = first.alert;
      dataValidation.errorAlert = { showAlert: true, style: ALERT_STYLES[style], title, message };
    } else {
      dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
    }
    if (first.prompt !== null) dataValidation.prompt = { showPrompt: true, ...first.prompt };
  }
}

const ALERT_STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function ruleOf(rule: ValidationPlan["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "decimal-at-least":
      return { decimal: { formula1: rule.minimum, operator: "GreaterThanOrEqualTo" } };
    case "date-between":
      // Serials as formulas: a date as text would be read in the host's time zone.
      return { date: { formula1: `=${rule.first}`, formula2: `=${rule.last}`, operator: "Between" } };
    case "custom":
      return { custom: { formula: rule.formula } };
  }
}

function writeConditionalFormat(sheet: Excel.Worksheet, plan: ConditionalFormatPlan): void {
  for (const address of joinAreas(plan.areas)) {
    const target = address.includes(",") ? sheet.getRanges(address) : sheet.getRange(address);
    const { custom } = target.conditionalFormats.add("Custom");
    custom.rule.formula = plan.formula;
    custom.format.fill.color = plan.fill;
    custom.format.font.color = plan.fontColor;
  }
}

function writePrint(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = print.centreHorizontally;
  layout.setPrintMargins("Centimeters", { ...print.margins });
  layout.setPrintArea(a1Area(print.area));
  if (print.titleRows !== null) layout.setPrintTitleRows(`$${print.titleRows.top + 1}:$${print.titleRows.bottom + 1}`);
}
