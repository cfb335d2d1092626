import type { Grid } from "../core/grid/grid";
import type { FormReading, SheetRef } from "../reader/reading";
import { blankContents, contentsAt, isOpen } from "./contents";
import { heightAt, isAsRead } from "./look";
import { removed } from "./remove-row";
import { roomIn } from "./room";
import { done, refused, rowsBetween, type RowPlan, type RowWrite } from "./row-change";
import type { HeldContent, LookRequest, SheetEdit, SheetLook } from "./sheet-edit";
import { shiftOf } from "./shift";
import { runOf, tableAt, type Run, type TablePlace } from "./table-place";

/** What can be asked for a row of a table. Rows of the sheet, from 0. */
export type RowCommand =
  | { readonly kind: "add-below" }
  /** At the end of the level whose first row is given; with texts to stand in it, by column. */
  | { readonly kind: "add-to"; readonly level: number; readonly texts?: ReadonlyMap<number, string> }
  | { readonly kind: "remove" }
  | { readonly kind: "move-up" }
  | { readonly kind: "move-down" }
  | { readonly kind: "move-to"; readonly level: number };

/** A row of a form, and the table that it is in. */
export interface RowPlace {
  readonly place: TablePlace;
  readonly run: Run;
  readonly row: number;
  /** What a whole sheet says by the last reading. */
  readonly grid: Grid;
}

export function rowPlace(
  reading: FormReading,
  grid: Grid,
  { sheet, row, column }: { readonly sheet: SheetRef; readonly row: number; readonly column: number },
): RowPlace | null {
  const place = tableAt(reading, sheet, row, column);
  const run = place && runOf(place, row);
  return place && run ? { place, run, row, grid } : null;
}

/** What has to be read of the sheet for a command. */
export function lookFor({ place, run }: RowPlace, command: RowCommand): LookRequest {
  const { sheet, area } = place.part;
  if (command.kind === "move-up" || command.kind === "move-down") return { sheet, area, rows: [] };
  const target = "level" in command ? (runOf(place, command.level) ?? run) : run;
  return { sheet, area, rows: [...new Set([target.last - 1, target.last])].filter((row) => row >= area.top) };
}

/** What a command comes to on a sheet that looks like this. */
export function planRows(at: RowPlace, command: RowCommand, look: SheetLook): RowPlan {
  if (!isAsRead(look, at.grid)) return { kind: "overtaken" };
  const { place, run, row } = at;
  switch (command.kind) {
    case "add-below":
      return added(at, look, run, row);
    case "add-to": {
      const target = runOf(place, command.level) ?? run;
      return added(at, look, target, target.last, command.texts);
    }
    case "remove":
      return removed(place, run, row, shiftOf(at.grid, place.part.area), look);
    case "move-up":
      return row > run.first ? swapped(at, look, row - 1) : refused("first");
    case "move-down":
      return row < run.last ? swapped(at, look, row + 1) : refused("last");
    case "move-to":
      return movedTo(at, look, runOf(place, command.level) ?? run);
  }
}

/** A blank row below one of a run. */
function added(
  { place, grid }: RowPlace,
  look: SheetLook,
  run: Run,
  below: number,
  texts: ReadonlyMap<number, string> = new Map(),
): RowPlan {
  const room = roomIn(place, look, shiftOf(grid, place.part.area), run, below);
  if (room === null) return refused("beside");
  const blank = blankContents(place, look, room.columns, run.last, room.row).map((content, index): HeldContent => {
    const text = texts.get(room.columns[index] ?? -1);
    return text === undefined ? content : { content: `'${text}`, format: "@" };
  });
  const writes = [...room.writes, { row: room.row, contents: blank, columns: room.columns }];
  return done(place, look, { ...room, writes });
}

/** Two rows change places: what they hold, not the rows. */
function swapped({ place: { own }, place, row }: RowPlace, look: SheetLook, other: number): RowPlan {
  const writes = [
    { row: other, columns: own, contents: contentsAt(look, own, row, other) },
    { row, columns: own, contents: contentsAt(look, own, other, row) },
  ];
  const [mine, theirs] = [heightAt(look, row), heightAt(look, other)];
  if (mine === null || theirs === null || mine === theirs) return done(place, look, { writes, row: other });
  const heights = (one: number, another: number): readonly SheetEdit[] => [
    { kind: "height", row: one, height: mine },
    { kind: "height", row: another, height: theirs },
  ];
  return done(place, look, { edits: heights(other, row), undo: heights(row, other), writes, row: other });
}

/** Into the first blank row of another level, or a new one below its last. */
function movedTo({ place, run, row, grid }: RowPlace, look: SheetLook, target: Run): RowPlan {
  if (target.first === run.first) return refused("no-row");
  const { own } = place;
  const open = rowsBetween(target.first, target.last).find((each) => isOpen(place, look, own, each));
  const room = open === undefined ? roomIn(place, look, shiftOf(grid, place.part.area), target, target.last) : null;
  if (open === undefined && room === null) return refused("beside");
  const inserted = room?.inserted ?? Infinity;
  const after = (each: number): number => (each >= inserted ? each + 1 : each);
  const to = open ?? room?.row ?? row;
  const left = rowsBetween(row, run.last).map((each): RowWrite => {
    const contents =
      each < run.last
        ? contentsAt(look, own, each + 1, after(each))
        : blankContents(place, look, own, each, after(each));
    return { row: after(each), columns: own, contents };
  });
  const blankOthers = room ? blankContents(place, look, place.others, target.last, to) : [];
  const writes = [
    ...(room?.writes ?? []),
    ...left,
    { row: to, columns: own, contents: contentsAt(look, own, row, to) },
    ...(room ? [{ row: to, columns: place.others, contents: blankOthers }] : []),
  ];
  return done(place, look, { ...room, writes, row: to });
}
