import type {
  CellContent,
  CellPlan,
  CellStyle as PlannedStyle,
  ConditionalFormatPlan,
  SheetPlan,
  ValidationPlan,
} from "../../layout/plan";
import { freeNames } from "../sheet-names";
import { DEFAULT_STYLE, type Border, type CellStyle } from "./cell-style";
import {
  blankSheet,
  DEFAULT_PRINT,
  type ConditionalFormat,
  type FileCell,
  type FileContent,
  type PlacedValidation,
  type PrintSetup,
  type SheetFile,
  type Validation,
  type WholePart,
} from "./sheet-file";
import { xlsxBytes } from "./xlsx-bytes";

const POINTS_PER_CENTIMETRE = 72 / 2.54;

/**
 * A new .xlsx file with one worksheet for each plan, guards and print setup included, and whatever parts go along. Formulas
 * carry their results, so that readers which do not calculate show the sums.
 */
export async function writeXlsx(
  plans: readonly SheetPlan[],
  parts: readonly WholePart[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const names = freeNames(
    plans.map(({ name }) => name),
    [],
  );
  const sheets = plans.map((plan, index) => sheetFile(plan, names[index] ?? plan.name));
  return xlsxBytes({ sheets, active: 0, parts });
}

function sheetFile(plan: SheetPlan, name: string): SheetFile {
  const styles = new Map<PlannedStyle, CellStyle>();
  const styleOf = (planned: PlannedStyle): CellStyle => {
    const style = styles.get(planned) ?? cellStyle(planned);
    styles.set(planned, style);
    return style;
  };
  return {
    ...blankSheet(name),
    // Paper has no grid lines; the form draws its own.
    gridlines: false,
    columnWidths: new Map(plan.columnWidths.entries()),
    rowHeights: new Map(plan.rowHeights.entries()),
    cells: plan.cells.flatMap((cell) => cellsOf(cell, styleOf(cell.style))),
    merges: plan.merges,
    validations: plan.validations.map(placedValidation),
    conditions: plan.conditionalFormats.map(conditionalFormat),
    print: printSetup(plan.print),
  };
}

/** Every cell of a merge is styled: its border is drawn from all of them. */
function cellsOf(plan: CellPlan, style: CellStyle): readonly FileCell[] {
  const cells: FileCell[] = [];
  for (let row = plan.area.top; row <= plan.area.bottom; row += 1) {
    for (let column = plan.area.left; column <= plan.area.right; column += 1) {
      const own = row === plan.row && column === plan.column;
      cells.push({ row, column, content: own ? fileContent(plan.content) : { kind: "blank" }, style });
    }
  }
  return cells;
}

function fileContent(content: CellContent): FileContent {
  switch (content.kind) {
    case "blank":
    case "text":
      return content;
    case "number":
      return { kind: "number", number: Number(content.number) };
    case "date":
      return { kind: "number", number: content.serial };
    case "formula":
      return { ...content, result: content.cached === "" ? "" : Number(content.cached) };
  }
}

function cellStyle({ role: _role, border, ...look }: PlannedStyle): CellStyle {
  const line: Border | null = border === "thin" ? { style: "thin", color: "#000000" } : null;
  return {
    ...DEFAULT_STYLE,
    ...look,
    wrap: true,
    borders: { top: line, bottom: line, left: line, right: line },
  };
}

function placedValidation({ area, rule, alert, prompt }: ValidationPlan): PlacedValidation {
  return { areas: [area], validation: { rule: validationRule(rule), allowBlank: true, alert, prompt } };
}

function validationRule(plan: ValidationPlan["rule"]): Validation["rule"] {
  switch (plan.kind) {
    case "list":
      return { kind: "list", source: plan.values.join(","), dropdown: true };
    case "decimal-at-least":
      return { kind: "decimal", operator: "greaterThanOrEqual", first: String(plan.minimum), second: null };
    case "date-between":
      return { kind: "date", operator: "between", first: String(plan.first), second: String(plan.last) };
    case "custom":
      return plan;
  }
}

function conditionalFormat({ areas, formula, fill, fontColor }: ConditionalFormatPlan): ConditionalFormat {
  return { areas, formula, fill, fontColor, bold: false, stopIfTrue: false };
}

/** As wide as the paper, as many pages as it takes. */
function printSetup({ orientation, area, titleRows, margins }: SheetPlan["print"]): PrintSetup {
  const points = (centimetres: number): number => centimetres * POINTS_PER_CENTIMETRE;
  return {
    ...DEFAULT_PRINT,
    orientation,
    scale: null,
    fitWidth: 1,
    centerHorizontally: true,
    margins: {
      ...DEFAULT_PRINT.margins,
      top: points(margins.top),
      bottom: points(margins.bottom),
      left: points(margins.left),
      right: points(margins.right),
    },
    area,
    titleRows,
  };
}
