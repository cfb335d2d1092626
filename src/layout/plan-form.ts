import { isOneCell } from "../core/grid/grid";
import type { Form, RowNode, SheetNode, TableNode } from "../forms/compile/form";
import type { PrintedUnit } from "../core/number/amounts";
import { geometryOf, type SheetGeometry } from "../forms/compile/geometry";
import { kindOf } from "../values";
import { printedLabel } from "./printed-label";
import { conditionalFormats } from "./conditional-formats";
import { placeCells, type PlacedCell } from "./placed-cells";
import type { CellPlan, PrintPlan, SheetPlan } from "./plan";
import { withPrintedTexts } from "./printed-texts";
import { rowHeights } from "./row-heights";
import { sideBySide } from "./side-by-side";
import { styleOf } from "./styles";
import { blankRows, filledRows } from "./table-rows";
import { columnsWidth, MAX_ROW_HEIGHT, textHeight } from "./text-size";
import { validations } from "./validations";
import type { FormValues, TableRowValues } from "./values";

export interface BlankFormOptions {
  readonly fiscalYear: number;
  /** Absent: the definition's. */
  readonly unit?: PrintedUnit;
  /** How many blank rows a table gets, by its path; absent: the definition's. */
  readonly blankRows?: Readonly<Record<string, TableNode["blankRows"]>>;
}

/** The sheets of a blank form, ready to be filled in, in tab order. */
export function planForm(form: Form, options: BlankFormOptions): readonly SheetPlan[] {
  const { fiscalYear } = options;
  const values: FormValues = {
    year: fiscalYear,
    unit: options.unit ?? form.unit,
    span: { from: fiscalYear, to: fiscalYear },
    fields: new Map(),
    tables: new Map(),
  };
  return form.sheets.map((sheet) =>
    planSheet(form, sheet, values, (table) => blankRows(table, options.blankRows?.[table.path])),
  );
}

/**
 * The sheets of a form that holds values. Tables get as many rows as they need, rows as much height as their texts
 * need; a total is a formula where the formula gives the stated amount, and the stated amount where it does not.
 */
export function planFilledForm(form: Form, values: FormValues): readonly SheetPlan[] {
  return form.sheets.map((sheet) => planSheet(form, sheet, values, (table) => filledRows(table, values)));
}

function planSheet(
  form: Form,
  sheet: SheetNode,
  values: FormValues,
  rowsOf: (table: TableNode) => readonly TableRowValues[],
): SheetPlan {
  const beside = sideBySide(
    sheet.geometry,
    new Map(sheet.geometry.tables.map(({ table }) => [table.path, rowsOf(table)])),
  );
  const bodies = new Map(
    sheet.geometry.tables.map(({ table }) => [table.path, withPrintedTexts(table, beside.get(table.path) ?? [])]),
  );
  const geometry = geometryOf(
    sheet,
    (table) => bodies.get(table.path)?.length ?? 1,
    (row) => rowSpan(row, sheet, values),
  );
  const amounts = { form, geometry, bodies, values };
  const cells = placeCells(amounts);
  return {
    key: sheet.key,
    name: sheet.name,
    columnWidths: sheet.columns,
    rowHeights: rowHeights(geometry, cells),
    cells: cells.map((cell) => plannedCell(cell, values.unit)),
    merges: cells.map(({ area }) => area).filter((area) => !isOneCell(area)),
    validations: validations(cells),
    conditionalFormats: conditionalFormats({ ...amounts, cells }),
    print: printPlan(geometry),
  };
}

/** Rows of a text that is taller than one row can be: low ones, so that a page can break between them. */
const SPLIT_ROW_HEIGHT = 110;

/** A text that is taller than Excel lets a row be stands in several rows, merged. */
function rowSpan(row: RowNode, sheet: SheetNode, values: FormValues): number {
  const needed = row.cells.map((cell) => {
    const width = columnsWidth(sheet, cell.column, cell.column + cell.span - 1);
    switch (cell.kind) {
      case "label":
        return textHeight(printedLabel(cell.label, values), width) / cell.rows;
      case "filler":
      case "constant":
        return textHeight(cell.text, width) / cell.rows;
      case "field": {
        const content = kindOf(cell.field.value).cell(values.fields.get(cell.field.path), values.unit);
        return content.kind === "text" ? textHeight(content.text, width) / cell.rows : 0;
      }
    }
  });
  const height = Math.max(...needed);
  return height <= MAX_ROW_HEIGHT ? 1 : Math.ceil(height / SPLIT_ROW_HEIGHT);
}

function plannedCell(cell: PlacedCell, unit: PrintedUnit): CellPlan {
  return {
    row: cell.area.top,
    column: cell.area.left,
    area: cell.area,
    style: styleOf(cell.role, unit, cell.details),
    content: cell.content,
  };
}

/** A4, one page wide, centred across. The heading of the last table is repeated on the pages that it runs over to. */
function printPlan(geometry: SheetGeometry): PrintPlan {
  const last = geometry.tables.at(-1);
  return {
    orientation: geometry.sheet.orientation,
    area: { top: 0, left: 0, bottom: geometry.rowCount - 1, right: geometry.columnCount - 1 },
    titleRows: last === undefined ? null : { top: last.headingRow, bottom: last.headingEnd },
    margins: { top: 2, bottom: 1.8, left: 1.6, right: 1.6 },
  };
}
