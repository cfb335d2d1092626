import { contentsAt, writeRow } from "./contents";
import { blankHeight, grow } from "./grow";
import { takingBack } from "./held-already";
import { linesPassedOn } from "./lines";
import { heightAt } from "./look";
import { restored } from "./restored";
import type { RowSteps } from "./row-change";
import type { SheetLook } from "./sheet-edit";
import type { Shift } from "./shift";
import type { Run, TablePlace } from "./table-place";

/** Room for a row below one of a run, `row` being free then; `writes`: what had to make way. */
interface Room extends RowSteps {
  readonly inserted: number;
  /** Columns that must be written in it. */
  readonly columns: readonly number[];
}

/**
 * The new row of the sheet comes in between two of its level wherever it can, so that all that names these rows grows by
 * itself: below the last one, that one's content moves up into it. Null where it cannot be made.
 */
export function roomIn(place: TablePlace, look: SheetLook, shift: Shift, run: Run, below: number): Room | null {
  if (shift.kind === "beside") return null;
  const isLast = below === run.last;
  const inserted = isLast && run.last > run.first ? run.last : below + 1;
  const columns = [...place.own, ...place.others];
  const columnsMoved = shift.kind === "columns" ? shift.columns : null;
  const makesWay = inserted === run.last && isLast;
  const own = heightAt(look, run.last);
  const blank = blankHeight(place, look);
  const height = makesWay ? own : blank;
  const grown = grow({ place, look, at: inserted, count: 1, columns: columnsMoved, like: run.last, height });
  const lines = linesPassedOn(place, look, inserted);
  return {
    row: below + 1,
    columns,
    inserted,
    edits: [
      { kind: "insert-row", row: inserted, columns: columnsMoved },
      ...grown,
      ...lines,
      ...(makesWay && blank !== null ? [{ kind: "height", row: inserted + 1, height: blank } as const] : []),
    ],
    writes: makesWay ? [{ row: inserted, columns, contents: contentsAt(look, columns, run.last, run.last) }] : [],
    undo: [
      { kind: "delete-row", row: inserted, columns: columnsMoved },
      ...lines.flatMap((line) => takingBack(line, look)),
      ...(makesWay
        ? [
            ...writeRow(run.last, columns, contentsAt(look, columns, run.last, run.last)),
            ...(own === null ? [] : [{ kind: "height", row: run.last, height: own } as const]),
          ]
        : []),
      ...restored(place, look, inserted, "added", columnsMoved, grown),
    ],
  };
}
