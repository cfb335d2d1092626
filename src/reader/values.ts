import { readAmount, readDecimal } from "../core/amounts";
import { isFullDate, readDate } from "../core/dates";
import type { Cell } from "../core/grid";
import { hasHtml } from "../core/html";
import { lineOf } from "../core/lines";
import { parseTarget } from "../core/parse-target";
import type { Target } from "../core/target";
import { canonicalText } from "../core/text";
import type { FieldType, PrintedUnit, TableColumn } from "../forms/definition";
import { cellText, inlineCell, lacksResult, storedIn } from "./cell-text";
import { chosenIn, optionOf } from "./choices";
import type { CellRef, ReadCell, ReadValue } from "./reading";

/** A cell that a value is read from. */
export interface Source {
  readonly at: CellRef;
  readonly cell: Cell | null;
}

/** Kinds of value that one cell holds by itself; levels and ticks depend on their neighbours. */
export type ValueType = FieldType | Exclude<TableColumn["value"], { type: "level1" | "level2" | "ticks" }>;

/** The typed value of one cell. `unit` is what the form prints; null when it is not known (yet). */
export function typedValue(type: ValueType, cell: Cell | null, unit: PrintedUnit | null): ReadValue {
  switch (type.type) {
    case "text":
      return { type: "text", text: textOf(cellText(cell), type.multiline === true) };
    case "money":
      return moneyValue(cell, unit);
    case "decimal":
      return { type: "decimal", ...readDecimal(cell) };
    case "date":
      return dateValue(cell, true);
    case "partial-date":
      return dateValue(cell, false);
    case "choice":
    case "boxes":
      return { type: "choice", ticked: chosenIn(cellText(cell), type.options) };
    case "kind": {
      const label = lineOf(cellText(cell));
      return { type: "choice", ticked: label === null ? [] : [{ option: optionOf(label, type.options), label }] };
    }
    case "target": {
      const raw = canonicalText(cellText(cell));
      return { type: "target", target: raw === null ? null : targetOf(raw) };
    }
  }
}

/** A line is joined over its breaks; where markup stands in it, only once that is gone, for its tags part it too. */
function textOf(typed: string, multiline: boolean): string | null {
  return multiline || hasHtml(typed) ? canonicalText(typed) : lineOf(typed);
}

/** An amount whose unit was not known where it stands, read again with the unit that the rest of the form prints. */
export function withUnit<T extends ReadCell>(read: T, unit: PrintedUnit): T {
  const { value } = read;
  if (value.type !== "money" || value.unitKnown || value.written === undefined) return read;
  return { ...read, value: moneyValue(value.written, unit) };
}

function moneyValue(cell: Cell | null, unit: PrintedUnit | null): ReadValue {
  const reading = readAmount(cell, unit);
  return reading.unitKnown || cell === null
    ? { type: "money", ...reading }
    : { type: "money", ...reading, written: cell };
}

/** Targets already told apart: a sheet is read again with every edit, and most of its targets stay. */
const targets = new Map<string, Target | null>();
const MOST_TARGETS = 5000;

function targetOf(raw: string): Target | null {
  const known = targets.get(raw);
  if (known !== undefined) return known;
  if (targets.size >= MOST_TARGETS) targets.clear();
  const target = parseTarget(raw);
  targets.set(raw, target);
  return target;
}

function dateValue(cell: Cell | null, full: boolean): ReadValue {
  const { iso, problem } = readDate(cell);
  const partial = iso !== null && full && !isFullDate(iso);
  return { type: "date", iso: partial ? null : iso, unreadable: problem === "unreadable" || partial };
}

/**
 * Reads a value from the cells that hold it: one, or several whose texts are joined (`joint` between them).
 * No cell, or only blank ones: blank, at the first.
 */
export function readCells(
  type: ValueType,
  at: CellRef,
  sources: readonly Source[],
  unit: PrintedUnit | null,
  joint = "",
): ReadCell {
  const [first] = sources;
  const cell = first?.cell ?? null;
  const whole = sources.length > 1 ? joined(sources, joint) : cell;
  return {
    at: first?.at ?? at,
    sources: sources.length > 0 ? sources.map((source) => source.at) : [at],
    raw: cellText(whole),
    ...(sources.length > 1 ? { pieces: sources.map((source) => cellText(source.cell)) } : {}),
    inline: false,
    formula: cell?.formula ?? null,
    stored: storedIn(cell),
    value: typedValue(type, whole, unit),
    ...(lacksResult(cell) ? { noResult: true as const } : {}),
  };
}

/** A value that has no cell: the merged one at its place is another's. */
export function readShared(type: ValueType, at: CellRef, unit: PrintedUnit | null): ReadCell {
  return { ...readCells(type, at, [], unit), inline: true };
}

/** Reads a value that stands behind its label in the label's own cell. */
export function readInline(type: ValueType, source: Source, text: string, unit: PrintedUnit | null): ReadCell {
  const cell = source.cell && inlineCell(source.cell, text);
  return { ...readCells(type, source.at, [{ at: source.at, cell }], unit), inline: true };
}

function joined(sources: readonly Source[], joint: string): Cell {
  const text = sources.map(({ cell }) => canonicalText(cellText(cell)) ?? "").join(joint);
  return { text, value: text, formula: null, format: "@" };
}
