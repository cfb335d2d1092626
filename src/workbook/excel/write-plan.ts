import { a1, a1Area } from "../../core/grid/address";
import type { ConditionalFormatPlan, SheetPlan, ValidationPlan } from "../../layout/plan";
import { joinAreas } from "./addresses";
import { applyLook, commonLook, lookOf } from "./look";
import { groupMerges, rectangles } from "./rectangles";
import { groupedBy } from "../../core/grouped";
import { bands, columnPoints, contentBlock } from "./sheet-blocks";

/**
 * Queues everything a plan says onto an empty sheet, without a round trip. Every call is an action that the host works
 * off one by one, so equal things are put together: whole blocks of content, one look for all areas that share it.
 */
export function writePlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const target = new Target(sheet);
  writeContent(target, plan);
  writeSizes(target, plan);
  writeStyles(target, plan);
  // Merged before borders are drawn: some hosts lose the inner cells' lines when merging.
  for (const { area, across } of groupMerges(plan.merges)) target.range(a1Area(area)).merge(across);
  writeBorders(target, plan);
  for (const validations of groupValidations(plan.validations)) writeValidation(target, validations);
  for (const format of plan.conditionalFormats) writeConditionalFormat(target, format);
  writePrint(sheet, plan);
  sheet.showGridlines = false;
}

/** The sheet's ranges, each asked for once: asking again would be another action. */
class Target {
  private readonly known = new Map<string, Excel.Range>();

  constructor(private readonly sheet: Excel.Worksheet) {}

  range(address: string): Excel.Range {
    const known = this.known.get(address);
    if (known) return known;
    const range = this.sheet.getRange(address);
    this.known.set(address, range);
    return range;
  }

  /** One area or several, as far as both can do the same. */
  areas(address: string): Excel.Range | Excel.RangeAreas {
    return address.includes(",") ? this.sheet.getRanges(address) : this.range(address);
  }

  format(address: string): Excel.RangeFormat {
    return this.areas(address).format;
  }
}

function writeContent(target: Target, plan: SheetPlan): void {
  const { area, formats, formulas, textLater } = contentBlock(plan);
  const block = target.range(a1Area(area));
  // Text format first: in a General cell `=15个` would be a formula and `3-5` a date.
  block.numberFormat = formats.map((row) => [...row]);
  block.formulas = formulas.map((row) => [...row]);
  for (const { row, column, style } of textLater) target.range(a1(row, column)).numberFormat = [[style.numberFormat]];
}

function writeSizes(target: Target, plan: SheetPlan): void {
  for (const [width, columns] of groupedBy(bands(plan.columnWidths, "column"), ({ size }) => size)) {
    target.format(columns.map(({ address }) => address).join(",")).columnWidth = columnPoints(width);
  }
  for (const [height, rows] of groupedBy(bands(plan.rowHeights, "row"), ({ size }) => size)) {
    target.format(rows.map(({ address }) => address).join(",")).rowHeight = height;
  }
}

/** The look that most cells share is set on all of them at once, then what differs, group by group. */
function writeStyles(target: Target, plan: SheetPlan): void {
  const common = commonLook(plan.cells.map(({ style }) => lookOf(style)));
  applyLook(target.format(a1Area(contentBlock(plan).area)), common, null);
  for (const group of groupedBy(plan.cells, ({ style }) => JSON.stringify(lookOf(style))).values()) {
    const [first] = group;
    if (!first) continue;
    const look = lookOf(first.style);
    if (JSON.stringify(look) === JSON.stringify(common)) continue;
    for (const address of joinAreas(rectangles(group.map((cell) => cell.area)))) {
      applyLook(target.format(address), look, common);
    }
  }
}

function writeBorders(target: Target, plan: SheetPlan): void {
  const bordered = plan.cells.filter(({ style }) => style.border === "thin").map(({ area }) => area);
  for (const area of rectangles(bordered)) {
    const borders = target.range(a1Area(area)).format.borders;
    const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
    const inner = [
      ...(area.top < area.bottom ? (["InsideHorizontal"] as const) : []),
      ...(area.left < area.right ? (["InsideVertical"] as const) : []),
    ];
    for (const side of [...sides, ...inner]) borders.getItem(side).style = "Continuous";
  }
}

/** Rules that say the same whatever the cell can be set on all their areas at once; formulas are relative and cannot. */
function groupValidations(validations: readonly ValidationPlan[]): readonly (readonly ValidationPlan[])[] {
  const groups = groupedBy(validations, (validation) => {
    const { rule, alert, prompt } = validation;
    return rule.kind === "custom" ? validation : JSON.stringify([rule, alert, prompt]);
  });
  return [...groups.values()];
}

function writeValidation(target: Target, group: readonly ValidationPlan[]): void {
  const [first] = group;
  if (!first) return;
  for (const address of joinAreas(group.map(({ area }) => area))) {
    const { dataValidation } = target.areas(address);
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

function writeConditionalFormat(target: Target, plan: ConditionalFormatPlan): void {
  for (const address of joinAreas(plan.areas)) {
    const { custom } = target.areas(address).conditionalFormats.add("Custom");
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
  layout.centerHorizontally = true;
  layout.setPrintMargins("Centimeters", { ...print.margins });
  layout.setPrintArea(a1Area(print.area));
  if (print.titleRows !== null) layout.setPrintTitleRows(`$${print.titleRows.top + 1}:$${print.titleRows.bottom + 1}`);
}
