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

/** Room for a row below one of a run; null where it cannot be made. */
export interface Room {
  readonly edits: readonly SheetEdit[];
  readonly undo: readonly SheetEdit[];
  /** The row that is free then. */
  readonly row: number;
  /** Columns that must be written in it. */
  readonly columns: readonly number[];
  /** What had to make way. */
  readonly writes: readonly RowWrite[];
  /** Where the new row of the sheet was put in; rows from there on are one further down. */
  readonly inserted: number | null;
}

export function refused(reason: RowRefusal): RowPlan {
  return { kind: "refused", reason };
}

/** Puts it together: rows are written after all else, and what they held before is written back first when it is taken back. */
export function done(
  place: TablePlace,
  look: SheetLook,
  room: Room | null,
  writes: readonly RowWrite[],
  at?: number,
): RowPlan {
  const row = at ?? room?.row ?? place.rows[0]?.row ?? 0;
  const inserted = room?.inserted ?? null;
  const before = (each: number): number | null =>
    inserted === null || each < inserted ? each : each === inserted ? null : each - 1;
  const column = place.own[0] ?? look.area.left;
  const back = writes.flatMap((write): readonly SheetEdit[] => {
    const was = before(write.row);
    return was === null ? [] : writeRow(was, write.columns, contentsAt(look, write.columns, was, was));
  });
  return {
    kind: "change",
    change: {
      edits: [...(room?.edits ?? []), ...writes.flatMap((write) => writeRow(write.row, write.columns, write.contents))],
      undo: [...(room?.undo ?? []), ...back],
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
