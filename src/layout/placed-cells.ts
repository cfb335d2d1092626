import type { Area } from "../core/grid/grid";
import type { ColumnNode, FieldNode } from "../forms/compile/form";
import type { FieldPlace, LabelPlace, TablePlace } from "../forms/compile/geometry";
import { kindOf } from "../values";
import { printedWords, type Printed } from "../values/coded";
import { textCell } from "../values/content";
import type { Option } from "../values/option";
import type { ValueType } from "../values/kind";
import { partCell, type TargetPart } from "../values/target-parts";
import { tick } from "../values/ticks";
import { printedLabel } from "./printed-label";
import { isPrintedOnly } from "./printed-words";
import type { CellContent, CellRole } from "./plan";
import { DECIMAL_FORMAT, decimalFormat, TEXT_FORMAT, type StyleDetails } from "./styles";
import { columnsWidth } from "./columns-width";
import { printedRuns } from "./table-rows";
import { lineCount } from "./text-size";
import { reckonedContent, reckoning, type SheetAmounts } from "./totals";
import type { Content } from "../values/content";
import type { FormValues } from "./values";

/** Every cell of a sheet with its content, and what it is in the form: guards and styles are made from this. */

export type CellSource =
  | { readonly kind: "label"; readonly place: LabelPlace; readonly text: string }
  /** A level or kind printed beside the rows from `area.top` to `area.bottom`. */
  | { readonly kind: "printed"; readonly column: ColumnNode; readonly code: string | null; readonly text: string }
  /** `words`: what is printed where the value goes. */
  | {
      readonly kind: "field";
      readonly field: FieldNode;
      readonly total: boolean;
      readonly repeats: boolean;
      readonly words: string | null;
    }
  | {
      readonly kind: "table-cell";
      readonly table: TablePlace;
      readonly column: ColumnNode;
      readonly total: boolean;
      readonly words: string | null;
    }
  | {
      readonly kind: "target-part";
      readonly column: ColumnNode;
      readonly part: TargetPart;
      readonly words: string | null;
    }
  | { readonly kind: "tick"; readonly option: Option }
  | { readonly kind: "table-total"; readonly field: FieldNode }
  | { readonly kind: "filler" };

export interface PlacedCell {
  readonly area: Area;
  readonly role: CellRole;
  readonly content: CellContent;
  readonly source: CellSource;
  readonly details: StyleDetails;
}

export function placeCells(amounts: SheetAmounts): readonly PlacedCell[] {
  const { geometry, values } = amounts;
  return [
    ...geometry.labels.map((place) => labelCell(place, values)),
    ...geometry.fillers.map((place): PlacedCell => ({
      area: place.area,
      role: "filler",
      content: textCell(place.text),
      source: { kind: "filler" },
      details: place.note ? { plain: true, align: "left" } : { plain: place.plain ?? false },
    })),
    ...geometry.fields.map((place) => fieldCell(amounts, place)),
    ...geometry.tables.flatMap((place) => [...bodyCells(amounts, place), ...totalCells(amounts, place)]),
  ].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

function labelCell(place: LabelPlace, values: FormValues): PlacedCell {
  const words = printedLabel(place.label, values);
  return {
    area: place.area,
    role: labelRole(place),
    content: textCell(words),
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
    case "group":
      return "heading";
    case "side":
    case "total":
      return "label";
    case "cell":
      return place.plain ? "plain-label" : "label";
  }
}

function fieldCell(amounts: SheetAmounts, { area, field, plain, repeats }: FieldPlace): PlacedCell {
  const note = field.note ? amounts.values.fields.get(field.note.path) : undefined;
  // Words behind an amount make a text of it, which no formula gives.
  const total = note ? null : reckonedContent(amounts, { of: "field", field }, 0);
  const own = inputOf(field.value, amounts.values.fields.get(field.path), total, amounts);
  const cell = note?.type === "text" ? withNote(own, note.text) : own;
  const [hint = null] = total === null && cell.content.kind === "blank" ? field.hints : [];
  const content = hint === null ? cell.content : textCell(hint);
  const format = hint === null ? {} : { numberFormat: TEXT_FORMAT };
  const look = { plain, ...(plain ? { align: "left" as const } : {}), ...cell.details, ...format };
  return {
    ...cell,
    content,
    area,
    source: { kind: "field", field, total: total !== null, repeats, words: hint },
    details: look,
  };
}

/** An amount with the words behind it; words alone stand nowhere. */
function withNote<Own extends Pick<PlacedCell, "content" | "details">>(own: Own, words: string): Own {
  const { content } = own;
  const amount = content.kind === "number" ? content.number : content.kind === "text" ? content.text : "";
  if (amount === "") return own;
  const details = { ...own.details, numberFormat: TEXT_FORMAT };
  return { ...own, content: textCell(`${amount}（${words}）`), details };
}

/** What an input looks like and holds: what it is worked out from, else what was given. */
function inputOf(
  value: ValueType,
  given: Content | undefined,
  reckoned: CellContent | null,
  { form, values }: SheetAmounts,
): Pick<PlacedCell, "role" | "content" | "details"> {
  const own = reckoned ?? kindOf(value).cell(given, values.unit);
  // Where no label prints the unit, it stands behind the number.
  const stated = form.unitInValues && value.type === "money" && own.kind === "number";
  const content = stated ? textCell(`${own.number}${values.unit}`) : own;
  return { role: reckoned ? "total" : kindOf(value).role, content, details: valueLook(value, given, content) };
}

/** A number looks as it was written, and what is no number or full date is words. */
function valueLook(value: ValueType, given: Content | undefined, content: CellContent): StyleDetails {
  if (content.kind === "text") return { numberFormat: TEXT_FORMAT };
  if (!kindOf(value).number || value.type === "money") return {};
  const digits = given?.type === "decimal" ? decimalFormat(given.decimal) : DECIMAL_FORMAT;
  return { numberFormat: value.type === "percent" ? `${digits}%` : digits };
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
    const { value } = column;
    if (kindOf(value).printed) {
      printedKeys.push(column.key);
      if (place.table.shared.includes(column)) continue;
      for (const run of printedRuns(rows, printedKeys)) {
        cells.push(printedCell(amounts.geometry, column, span(run.first, run.last), run.printed));
      }
    } else if (value.type === "ticks") {
      for (const [offset, option] of value.options.entries()) {
        const place = { left: left + offset, right: left + offset };
        rows.forEach((row, index) => cells.push(tickCell({ ...span(index), ...place }, option, row.get(column.key))));
      }
    } else if (column.parts.length > 0) {
      const parts = column.parts.map(({ part }) => part);
      // What the office prints of a target is its unit.
      const unitPart = parts.find((part) => part === "unit") ?? "value";
      for (const { part, column: from, span: width } of column.parts) {
        const at = { left: from, right: from + width - 1 };
        rows.forEach((row, index) => {
          const given = row.get(column.key);
          const words = isPrintedOnly(place.table, column, given) ? given.text : null;
          const content = words === null ? partCell(given, part, parts) : textCell(part === unitPart ? words : "");
          const look = { role: kindOf(value).role, content, details: valueLook(value, undefined, content) };
          const source = { kind: "target-part", column, part, words: part === unitPart ? words : null } as const;
          cells.push({ ...look, area: { ...span(index), ...at }, source });
        });
      }
    } else {
      rows.forEach((_row, index) => cells.push(inputCell(amounts, place, column, index, span(index))));
    }
  }
  return cells;
}

function printedCell(
  { sheet }: SheetAmounts["geometry"],
  column: ColumnNode,
  area: Area,
  printed: Printed | null,
): PlacedCell {
  const line = printed ? printedWords(printed) : "";
  const fits = lineCount(line, columnsWidth(sheet, area.left, area.right)) <= 1;
  // Points stand on a line of their own where there is no room beside the words.
  const words = printed?.points === undefined || fits ? line : `${printed.label}\n${line.slice(printed.label.length)}`;
  const source = { kind: "printed", column, code: printed?.code ?? null, text: words } as const;
  return { area, role: "level", content: textCell(words), source, details: {} };
}

function tickCell(area: Area, option: Option, content: Content | undefined): PlacedCell {
  const ticked = content?.type === "ticks" && content.codes.includes(option.code);
  const printed = textCell(tick(option, ticked));
  return { area, role: "input-choice", content: printed, source: { kind: "tick", option }, details: {} };
}

function inputCell(
  amounts: SheetAmounts,
  table: TablePlace,
  column: ColumnNode,
  index: number,
  area: Area,
): PlacedCell {
  const given = amounts.bodies.get(table.table.path)?.[index]?.get(column.key);
  const place = { of: "column", table: table.table, column } as const;
  const total = reckoning(amounts.form, place).length > 0;
  const cell = inputOf(column.value, given, reckonedContent(amounts, place, index), amounts);
  const words = isPrintedOnly(table.table, column, given) ? given.text : null;
  return { ...cell, area, source: { kind: "table-cell", table, column, total, words } };
}

function totalCells(amounts: SheetAmounts, { total }: TablePlace): readonly PlacedCell[] {
  return (total?.sums ?? []).map(({ field, area }) => {
    const reckoned = reckonedContent(amounts, { of: "field", field }, 0);
    const cell = inputOf(field.value, amounts.values.fields.get(field.path), reckoned, amounts);
    return { ...cell, area, role: reckoned ? "total" : cell.role, source: { kind: "table-total", field } };
  });
}
