import { contentsAt, writeRow, type RowContents } from "./contents";
import type { SheetChange, SheetEdit, SheetLook } from "./sheet-edit";
import type { TablePlace } from "./table-place";

/** What a command about rows comes to, put together of what its parts have found out. */

/** Why nothing is written. */
export type RowRefusal =
  /** The cell is in no row of a table. */
  | "no-row"
  /** There is nothing above it under its level, or nothing below. */
  | "first"
  | "last"
  /** The only row of its level, and blank: levels are printed. */
  | "only"
  /** Other content stands beside the form, and below it too. */
  | "beside";

export type RowPlan =
  | {
      readonly kind: "change";
      readonly change: SheetChange;
      readonly at: { readonly row: number; readonly column: number };
    }
  | { readonly kind: "refused"; readonly reason: RowRefusal }
  /** The sheet says something else than what was read of it last. */
  | { readonly kind: "overtaken" };

export interface RowWrite {
  readonly row: number;
  readonly columns: readonly number[];
  readonly contents: RowContents;
}

/** What is done on a sheet besides and before rows are written, and what takes it back. */
export interface RowSteps {
  readonly edits?: readonly SheetEdit[];
  readonly undo?: readonly SheetEdit[];
  /** Where a new row of the sheet was put in; rows from there on are one further down. */
  readonly inserted?: number;
  readonly writes: readonly RowWrite[];
  /** Where the row that all is about is then. */
  readonly row: number;
}

export function refused(reason: RowRefusal): RowPlan {
  return { kind: "refused", reason };
}

/** Puts it together: rows are written after all else, and what they held before is written back first when it is taken back. */
export function done(
  place: TablePlace,
  look: SheetLook,
  { edits = [], undo = [], inserted = Infinity, writes, row }: RowSteps,
): RowPlan {
  const before = (each: number): number | null => (each < inserted ? each : each === inserted ? null : each - 1);
  const column = place.own[0] ?? look.area.left;
  const back = writes.flatMap((write): readonly SheetEdit[] => {
    const was = before(write.row);
    return was === null ? [] : writeRow(was, write.columns, contentsAt(look, write.columns, was, was));
  });
  return {
    kind: "change",
    change: {
      edits: [...edits, ...writes.flatMap((write) => writeRow(write.row, write.columns, write.contents))],
      undo: [...undo, ...back],
      written: writes.flatMap(({ row: each, columns, contents }) =>
        columns.flatMap((number, index) => {
          const content = contents[index];
          return content === undefined ? [] : [{ row: each, column: number, content }];
        }),
      ),
    },
    at: { row, column },
  };
}

export function rowsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
