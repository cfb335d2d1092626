import type { Cell } from "../../core/grid/grid";
import { canonicalText } from "../../core/text/text";
import type { PrintedUnit } from "../../core/number/amounts";
import { kindOf } from "../../values";
import { cellText, inlineCell, lacksResult, storedIn } from "../../values/cell-text";
import type { ValueType } from "../../values/kind";
import type { ReadValue } from "../../values/read-value";
import type { Hit } from "../find/hits";
import type { Place, Source } from "../find/sheet-view";
import type { MissingPlaces } from "../locate/missing";
import type { PartView } from "../locate/part-view";
import type { ReadCell } from "../reading";

/** Reads the values of a part whose unit is known. */
export class Reader {
  constructor(
    readonly part: PartView,
    readonly missing: MissingPlaces,
    private readonly unit: PrintedUnit | null,
  ) {}

  /** What a cell says. */
  value(type: ValueType, cell: Cell | null): ReadValue {
    return kindOf(type).read(cell, this.unit);
  }

  /** Reads a value from the cell that holds it, or from several whose texts are joined (`joint` between them). */
  read(type: ValueType, first: Source, more: readonly Source[] = [], joint = ""): ReadCell {
    const { view } = this.part;
    const { cell } = first;
    const at = view.ref(first);
    const all = more.length > 0 ? [first, ...more] : null;
    const whole = all ? joined(all, joint) : cell;
    const read: ReadCell = {
      at,
      sources: all ? all.map((source) => view.ref(source)) : [at],
      raw: cellText(whole),
      inline: false,
      formula: cell?.formula ?? null,
      stored: storedIn(cell),
      value: this.value(type, whole),
    };
    const pieces = all ? { pieces: all.map((source) => cellText(source.cell)) } : null;
    const noResult = lacksResult(cell) ? { noResult: true as const } : null;
    return pieces || noResult ? { ...read, ...pieces, ...noResult } : read;
  }

  /** A value whose place is not known for sure: whatever stands there is not read. */
  nothing(type: ValueType, { row, column }: Place): ReadCell {
    return this.read(type, { row, column, cell: null });
  }

  /** A value that has no cell: the merged one at its place is another's. */
  shared(type: ValueType, place: Place): ReadCell {
    return { ...this.nothing(type, place), inline: true };
  }

  /** Reads a value that stands behind its label in the label's own cell. */
  behind(type: ValueType, { row, column }: Hit, text: string): ReadCell {
    const cell = this.part.view.cell(row, column);
    return { ...this.read(type, { row, column, cell: cell && inlineCell(cell, text) }), inline: true };
  }

  /** Of what a cell says a part only: a fix may not take away the rest of it. */
  within(read: ReadCell, type: ValueType, text: string): ReadCell {
    return { ...read, inline: true, value: this.value(type, inlineCell(read, text)) };
  }
}

function joined(sources: readonly Source[], joint: string): Cell {
  const text = sources.map(({ cell }) => canonicalText(cellText(cell)) ?? "").join(joint);
  return { text, value: text, formula: null, format: "@" };
}
