import { inUnit } from "../core/amounts";
import type { Area } from "../core/grid";
import type { ColumnNode, FieldNode } from "../forms/compile/form";
import type { OptionDefinition } from "../forms/definition";
import type { LabelPlace, TablePlace } from "../forms/compile/geometry";
import { BLANK, fieldContent, printedLabel, text, tick, type Slots } from "./content";
import type { CellContent, CellRole } from "./plan";
import { decimalFormat, TEXT_FORMAT, type StyleDetails } from "./styles";
import { printedRuns } from "./table-rows";
import { columnContent, reckoning, totalContent, type SheetAmounts } from "./totals";
import type { TableCellContent } from "./values";

/** Every cell of a sheet with its content, and what it is in the form: guards and styles are made from this. */

export type CellSource =
  | { readonly kind: "label"; readonly place: LabelPlace; readonly text: string }
  /** A level or kind printed beside the rows from `area.top` to `area.bottom`. */
  | { readonly kind: "printed"; readonly column: ColumnNode; readonly code: string | null; readonly text: string }
  | { readonly kind: "field"; readonly field: FieldNode; readonly total: boolean; readonly repeats: boolean }
  | { readonly kind: "table-cell"; readonly table: TablePlace; readonly column: ColumnNode; readonly total: boolean }
  | { readonly kind: "tick"; readonly option: OptionDefinition }
  | { readonly kind: "table-total"; readonly path: string }
  | { readonly kind: "filler" };

export interface PlacedCell {
  readonly area: Area;
  readonly role: CellRole;
  readonly content: CellContent;
  readonly source: CellSource;
  readonly details: StyleDetails;
}

export function placeCells(amounts: SheetAmounts, slots: Slots): readonly PlacedCell[] {
  const { geometry } = amounts;
  return [
    ...geometry.labels.map((place) => labelCell(place, slots)),
    ...geometry.fillers.map((place): PlacedCell => ({
      area: place.area,
      role: "filler",
      content: text(place.text),
      source: { kind: "filler" },
      details: {},
    })),
    ...geometry.fields.map((place) => fieldCell(amounts, place.field, place)),
    ...geometry.tables.flatMap((place) => [...bodyCells(amounts, place), ...totalCell(amounts, place)]),
  ].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

function labelCell(place: LabelPlace, slots: Slots): PlacedCell {
  const words = printedLabel(place.label, slots);
  return {
    area: place.area,
    role: labelRole(place),
    content: text(words),
    source: { kind: "label", place, text: words },
    details: { plain: place.plain, align: place.align },
  };
}

function labelRole(place: LabelPlace): CellRole {
  switch (place.role) {
    case "title":
    case "year":
      return place.role;
    case "heading":
      return "heading";
    case "side":
    case "total":
      return "label";
    case "cell":
      return place.plain ? "plain-label" : "label";
  }
}

function fieldCell(
  amounts: SheetAmounts,
  field: FieldNode,
  place: { readonly area: Area; readonly plain: boolean; readonly repeats: boolean },
): PlacedCell {
  const total = totalContent(amounts, field);
  const content = total ?? fieldContent(field.value, amounts.values.fields.get(field.path), amounts.values.unit);
  return {
    area: place.area,
    role: total ? "total" : fieldRole(field),
    content,
    source: { kind: "field", field, total: total !== null, repeats: place.repeats },
    details: {
      plain: place.plain,
      ...(place.plain ? { align: "left" as const } : {}),
      // A date that is no full date is words.
      ...(field.value.type === "date" && content.kind === "text" ? { numberFormat: TEXT_FORMAT } : {}),
    },
  };
}

function fieldRole(field: FieldNode): CellRole {
  switch (field.value.type) {
    case "text":
      return field.value.multiline === true ? "input-long-text" : "input-text";
    case "money":
      return "input-money";
    case "date":
      return "input-date";
    case "partial-date":
      return "input-text";
    case "choice":
    case "boxes":
      return "input-choice";
  }
}

function bodyCells(amounts: SheetAmounts, place: TablePlace): readonly PlacedCell[] {
  const rows = amounts.bodies.get(place.table.path) ?? [];
  const cells: PlacedCell[] = [];
  const printedKeys: string[] = [];
  for (const { column, left, right } of place.columns) {
    const span = (first: number, last = first): Area => ({
      top: place.firstRow + first,
      bottom: place.firstRow + last,
      left,
      right,
    });
    switch (column.value.type) {
      case "level1":
      case "level2":
      case "kind":
        printedKeys.push(column.key);
        for (const run of printedRuns(rows, printedKeys)) {
          cells.push(printedCell(column, span(run.first, run.last), run.printed));
        }
        break;
      case "ticks":
        for (const [offset, option] of column.value.options.entries()) {
          rows.forEach((row, index) =>
            cells.push(
              tickCell({ ...span(index), left: left + offset, right: left + offset }, option, row.get(column.key)),
            ),
          );
        }
        break;
      case "text":
      case "target":
      case "money":
      case "decimal":
        rows.forEach((_row, index) => cells.push(inputCell(amounts, place, column, index, span(index))));
        break;
    }
  }
  return cells;
}

function printedCell(
  column: ColumnNode,
  area: Area,
  printed: { readonly code: string | null; readonly label: string } | null,
): PlacedCell {
  const words = printed?.label ?? "";
  return {
    area,
    role: "level",
    content: text(words),
    source: { kind: "printed", column, code: printed?.code ?? null, text: words },
    details: {},
  };
}

function tickCell(area: Area, option: OptionDefinition, content: TableCellContent | undefined): PlacedCell {
  const ticked = content?.type === "ticks" && content.codes.includes(option.code);
  return {
    area,
    role: "input-choice",
    content: text(tick(option, ticked)),
    source: { kind: "tick", option },
    details: {},
  };
}

function inputCell(
  amounts: SheetAmounts,
  table: TablePlace,
  column: ColumnNode,
  index: number,
  area: Area,
): PlacedCell {
  const given = amounts.bodies.get(table.table.path)?.[index]?.get(column.key);
  const reckoned = columnContent(amounts, table.table, column, index);
  return {
    area,
    role: reckoned ? "total" : tableRole(column),
    content: reckoned ?? tableContent(amounts, given),
    source: {
      kind: "table-cell",
      table,
      column,
      total: reckoning(amounts.form, { of: "column", table: table.table, column }).length > 0,
    },
    details: given?.type === "decimal" ? { numberFormat: decimalLook(given.decimal) } : {},
  };
}

function tableRole(column: ColumnNode): CellRole {
  switch (column.value.type) {
    case "money":
      return "input-money";
    case "decimal":
      return "input-decimal";
    case "text":
      return column.value.multiline === true ? "input-long-text" : "input-text";
    case "target":
    case "level1":
    case "level2":
    case "kind":
    case "ticks":
      return "input-text";
  }
}

function tableContent(amounts: SheetAmounts, content: TableCellContent | undefined): CellContent {
  switch (content?.type) {
    case "text":
      return text(content.text);
    case "money":
      return { kind: "number", number: inUnit(content.amount, amounts.values.unit) };
    case "decimal":
      return isExact(content.decimal) ? { kind: "number", number: content.decimal } : text(content.decimal);
    case undefined:
    case "printed":
    case "ticks":
      return BLANK;
  }
}

/** A worksheet number keeps 15 digits; a longer decimal is written as text, digit for digit. */
function isExact(decimal: string): boolean {
  return decimal.replace(/\D/g, "").length <= 15;
}

function decimalLook(decimal: string): string {
  return isExact(decimal) ? decimalFormat(decimal) : TEXT_FORMAT;
}

function totalCell(amounts: SheetAmounts, place: TablePlace): readonly PlacedCell[] {
  const field = place.table.total?.field;
  if (!place.total || !field) return [];
  const { path } = field;
  const stated = fieldContent({ type: "money" }, amounts.values.fields.get(path), amounts.values.unit);
  return [
    {
      area: place.total.area,
      role: "total",
      content: totalContent(amounts, field) ?? stated,
      source: { kind: "table-total", path },
      details: {},
    },
  ];
}
