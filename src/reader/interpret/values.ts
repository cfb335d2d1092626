import type { Cell } from "../../core/grid/grid";
import { canonicalText } from "../../core/text/text";
import type { PrintedUnit } from "../../core/number/amounts";
import { kindOf } from "../../values";
import { cellText, inlineCell, lacksResult, storedIn } from "../../values/cell-text";
import type { ValueType } from "../../values/kind";
import type { CellRef, ReadCell } from "../reading";

/** A cell that a value is read from. */
export interface Source {
  readonly at: CellRef;
  readonly cell: Cell | null;
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
  const first = sources[0];
  const cell = first?.cell ?? null;
  const whole = sources.length > 1 ? joined(sources, joint) : cell;
  const read: ReadCell = {
    at: first?.at ?? at,
    sources: sources.length > 0 ? sources.map((source) => source.at) : [at],
    raw: cellText(whole),
    inline: false,
    formula: cell?.formula ?? null,
    stored: storedIn(cell),
    value: kindOf(type).read(whole, unit),
  };
  const pieces = sources.length > 1 ? { pieces: sources.map((source) => cellText(source.cell)) } : null;
  const noResult = lacksResult(cell) ? { noResult: true as const } : null;
  return pieces || noResult ? { ...read, ...pieces, ...noResult } : read;
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
