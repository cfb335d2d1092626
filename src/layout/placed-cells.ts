import type { Area } from "../core/grid/grid";
import type { ColumnNode, TableNode } from "../forms/compile/form";
import type { FieldPlace, LabelPlace, TablePlace } from "../forms/compile/geometry";
import { isPrintedText } from "../forms/compile/printed-rows";
import { kindOf } from "../values";
import { printedWords, type Printed } from "../values/coded";
import { textCell, type Content, type Guard } from "../values/content";
import type { Option } from "../values/option";
import type { ValueType } from "../values/kind";
import { partCell, partGuard } from "../values/target-parts";
import { tick, tickGuard } from "../values/ticks";
import { printedLabel } from "./printed-label";
import type { CellContent, CellRole } from "./plan";
import { DECIMAL_FORMAT, decimalFormat, TEXT_FORMAT, type StyleDetails } from "./styles";
import { printedRuns } from "./table-rows";
import { columnsWidth, lineCount } from "./text-size";
import { reckonedContent, reckoning, type SheetAmounts } from "./totals";
import { labelGuard, valueGuard } from "./validations";
import type { FormValues, TableRowValues } from "./values";

/** Every cell of a sheet with its content, and what guards, marks and heights ask of it. */

export interface PlacedCell {
  readonly area: Area;
  readonly role: CellRole;
  readonly content: CellContent;
  readonly details: StyleDetails;
  /** What it asks of whoever types there. */
  readonly guard: Guard | null;
  /** Of a table. */
  readonly column: ColumnNode | null;
  /** Of a level or kind that is printed beside the rows of the cell. */
  readonly code: string | null;
  /** What is printed where its value goes. */
  readonly words: string | null;
  /** Blank until somebody fills the form in: no total, which holds a formula, no box or tick, and no words are printed in it. */
  readonly input: boolean;
  readonly required: boolean;
}

/** A sheet with its cells. */
export interface PlacedSheet extends SheetAmounts {
  readonly cells: readonly PlacedCell[];
}

/** A cell that is printed, but for what is said of it. */
function placed(own: Pick<PlacedCell, "area" | "role" | "content"> & Partial<PlacedCell>): PlacedCell {
  return { details: {}, guard: null, column: null, code: null, words: null, input: false, required: false, ...own };
}

export function placeCells(amounts: SheetAmounts): readonly PlacedCell[] {
  const { geometry, values } = amounts;
  return [
    ...geometry.labels.map((place) => labelCell(place, values)),
    ...geometry.fillers.map(({ area, text, note, plain = false }) => {
      const details: StyleDetails = note ? { plain: true, align: "left" } : { plain };
      return placed({ area, role: "filler", content: textCell(text), details });
    }),
    ...geometry.fields.map((place) => fieldCell(amounts, place)),
    ...geometry.tables.flatMap((place) => [...bodyCells(amounts, place), ...totalCells(amounts, place)]),
  ].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

function labelCell(place: LabelPlace, values: FormValues): PlacedCell {
  const { area, label, plain, align } = place;
  const words = printedLabel(label, values);
  return placed({
    area,
    role: place.role === "cell" && plain ? "plain-label" : LABEL_ROLES[place.role],
    content: textCell(words),
    details: { plain, align },
    guard: labelGuard(area, words, label.wordings[0]),
  });
}

const LABEL_ROLES: Readonly<Record<LabelPlace["role"], CellRole>> = {
  title: "title",
  year: "year",
  heading: "heading",
  group: "heading",
  side: "label",
  total: "label",
  cell: "label",
};

function fieldCell(amounts: SheetAmounts, { area, field, plain }: FieldPlace): PlacedCell {
  const note = field.note ? amounts.values.fields.get(field.note.path) : undefined;
  // Words behind an amount make a text of it, which no formula gives.
  const total = note ? null : reckonedContent(amounts, { of: "field", field }, 0);
  const { value, required } = field;
  const given = amounts.values.fields.get(field.path);
  const own = inputOf(value, given, total, amounts);
  const [hint = null] = total === null && own.content.kind === "blank" ? field.hints : [];
  const content = hint === null ? withNote(own.content, note) : textCell(hint);
  return placed({
    ...own,
    content,
    area,
    details: { plain, ...(plain ? { align: "left" } : {}), ...valueLook(value, given, content) },
    guard: valueGuard(value, total !== null, amounts),
    words: hint,
    input: total === null && value.type !== "boxes" && hint === null,
    required,
  });
}

/** An amount with the words behind it; words alone stand nowhere. */
function withNote(content: CellContent, note: Content | undefined): CellContent {
  const amount = content.kind === "number" ? content.number : content.kind === "text" ? content.text : "";
  return note?.type !== "text" || amount === "" ? content : textCell(`${amount}（${note.text}）`);
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

function bodyCells(amounts: SheetAmounts, { table, columns, firstRow }: TablePlace): readonly PlacedCell[] {
  const rows = amounts.bodies.get(table.path) ?? [];
  const printedKeys: string[] = [];
  return columns.flatMap(({ column, left, right }): readonly PlacedCell[] => {
    const inRow = (row: number): Area => ({ top: firstRow + row, bottom: firstRow + row, left, right });
    if (!kindOf(column.value).printed) {
      return rows.flatMap((row, index) => inputCells(amounts, table, { column, row, index, area: inRow(index) }));
    }
    printedKeys.push(column.key);
    if (table.shared.includes(column)) return [];
    return printedRuns(rows, printedKeys).map(({ first, rows: { length }, printed }) => {
      const area = { ...inRow(first), bottom: firstRow + first + length - 1 };
      return printedCell(amounts.geometry, column, area, printed);
    });
  });
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
  const guard = words === "" ? null : labelGuard(area, words, []);
  return placed({ area, role: "level", content: textCell(words), guard, column, code: printed?.code ?? null });
}

function tickCell(area: Area, option: Option, content: Content | undefined): PlacedCell {
  const ticked = content?.type === "ticks" && content.codes.includes(option.code);
  return placed({ area, role: "input-choice", content: textCell(tick(option, ticked)), guard: tickGuard(option) });
}

/** A column in one row of the body, `index` counts from 0. */
interface BodyCell {
  readonly column: ColumnNode;
  readonly row: TableRowValues;
  readonly index: number;
  readonly area: Area;
}

/** The cells of a value: one, but for ticks and the parts of a target. */
function inputCells(
  amounts: SheetAmounts,
  table: TableNode,
  { column, row, index, area }: BodyCell,
): readonly PlacedCell[] {
  const { value, parts } = column;
  const given = row.get(column.key);
  if (value.type === "ticks") {
    return value.options.map((option, offset) => {
      const left = area.left + offset;
      return tickCell({ ...area, left, right: left }, option, given);
    });
  }
  const words = printedText(table, column, given);
  if (parts.length > 0) {
    const all = parts.map(({ part }) => part);
    // What the office prints of a target is its unit.
    const unitPart = all.find((part) => part === "unit") ?? "value";
    return parts.map(({ part, column: left, span }) => {
      const own = part === unitPart ? words : null;
      const content = words === null ? partCell(given, part, all) : textCell(own ?? "");
      const look = { role: kindOf(value).role, content, details: valueLook(value, undefined, content) };
      const at = { ...area, left, right: left + span - 1 };
      return placed({ ...look, area: at, guard: partGuard(part), column, words: own, input: own === null });
    });
  }
  const place = { of: "column", table, column } as const;
  const isTotal = reckoning(amounts.form, place).length > 0;
  const cell = inputOf(value, given, reckonedContent(amounts, place, index), amounts);
  const guard = valueGuard(value, isTotal, amounts);
  return [placed({ ...cell, area, guard, column, words, input: !isTotal && words === null })];
}

/** A content that is no more than what the paper prints there. */
function printedText(table: TableNode, { key }: ColumnNode, content: Content | undefined): string | null {
  return content?.type === "text" && isPrintedText(table, key, content.text) ? content.text : null;
}

function totalCells(amounts: SheetAmounts, { total }: TablePlace): readonly PlacedCell[] {
  return (total?.sums ?? []).map(({ field, area }) => {
    const reckoned = reckonedContent(amounts, { of: "field", field }, 0);
    const cell = inputOf(field.value, amounts.values.fields.get(field.path), reckoned, amounts);
    return placed({ ...cell, area, guard: valueGuard(field.value, true, amounts) });
  });
}
