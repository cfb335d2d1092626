import type { Area, Grid } from "../core/grid/grid";
import type { FormReading, SheetRef } from "../reader/reading";
import { blankContents, contentsAt, isOpen, writeRow, type RowContents } from "./contents";
import { blankHeight, formulasOutside, grow } from "./grow";
import { knownCondition, type Marked } from "./known-conditions";
import { contentAt, heightAt, isAsRead, mergedAt } from "./look";
import { grownBelow, movedAt } from "./references";
import { shiftOf } from "./shift";
import type { Columns, HeldContent, LookRequest, SheetChange, SheetEdit, SheetLook } from "./sheet-edit";
import { runOf, runsOf, tableAt, type Run, type TablePlace } from "./table-place";

/** What can be asked for a row of a table. Rows of the sheet, from 0. */
export type RowCommand =
  | { readonly kind: "add-below" }
  /** At the end of the level whose first row is given; with texts to stand in it, by column. */
  | { readonly kind: "add-to"; readonly level: number; readonly texts?: ReadonlyMap<number, string> }
  | { readonly kind: "remove" }
  | { readonly kind: "move-up" }
  | { readonly kind: "move-down" }
  | { readonly kind: "move-to"; readonly level: number };

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
      return removed(at, look);
    case "move-up":
      return row > run.first ? swapped(at, look, row - 1) : refused("first");
    case "move-down":
      return row < run.last ? swapped(at, look, row + 1) : refused("last");
    case "move-to":
      return movedTo(at, look, runOf(place, command.level) ?? run);
  }
}

function refused(reason: RowRefusal): RowPlan {
  return { kind: "refused", reason };
}

/** A blank row below one of a run. */
function added(
  { place, grid }: RowPlace,
  look: SheetLook,
  run: Run,
  below: number,
  texts: ReadonlyMap<number, string> = new Map(),
): RowPlan {
  const room = roomIn(place, look, grid, run, below);
  if (room === null) return refused("beside");
  const blank = blankContents(place, look, room.columns, run.last, room.row).map((content, index): HeldContent => {
    const text = texts.get(room.columns[index] ?? -1);
    return text === undefined ? content : { content: `'${text}`, format: "@" };
  });
  return done(place, look, room, [...room.writes, { row: room.row, contents: blank, columns: room.columns }]);
}

interface RowWrite {
  readonly row: number;
  readonly columns: readonly number[];
  readonly contents: RowContents;
}

/** Room for a row below one of a run; null where it cannot be made. */
interface Room {
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

/**
 * The new row of the sheet comes in between two of its level wherever it can, so that all that names these rows grows by
 * itself: below the last one, that one's content moves up into it.
 */
function roomIn(place: TablePlace, look: SheetLook, grid: Grid, run: Run, below: number): Room | null {
  const shift = shiftOf(grid, place.part.area);
  if (shift.kind === "beside") return null;
  const isLast = below === run.last;
  const inserted = isLast && run.last > run.first ? run.last : below + 1;
  const columns = [...place.own, ...place.others];
  const columnsMoved = shift.kind === "columns" ? shift.columns : null;
  const makesWay = inserted === run.last && isLast;
  const own = heightAt(look, run.last);
  const height = makesWay ? own : blankHeight(place, look);
  const blank = blankHeight(place, look);
  return {
    row: below + 1,
    columns,
    inserted,
    edits: [
      ...grow({ place, look, at: inserted, columns: columnsMoved, like: run.last, height }),
      ...(makesWay && blank !== null ? [{ kind: "height", row: inserted + 1, height: blank } as const] : []),
    ],
    writes: makesWay ? [{ row: inserted, columns, contents: contentsAt(look, columns, run.last, run.last) }] : [],
    undo: [
      { kind: "delete-row", row: inserted, columns: columnsMoved },
      ...(makesWay
        ? [
            ...writeRow(run.last, columns, contentsAt(look, columns, run.last, run.last)),
            ...(own === null ? [] : [{ kind: "height", row: run.last, height: own } as const]),
          ]
        : []),
      ...restored(place, look, inserted, "added", columnsMoved),
    ],
  };
}

/** Formulas, formats and heights as they were, where taking the row out again does not bring them back. */
function restored(
  place: TablePlace,
  look: SheetLook,
  row: number,
  what: "added" | "removed",
  columns: Columns | null,
): readonly SheetEdit[] {
  const steps = what === "added" ? ([1, -1] as const) : ([-1, 1] as const);
  const back = (formula: string): string => steps.reduce((each, by) => movedAt(each, row, by), formula);
  const changed = (formula: string): boolean => (what === "added" ? true : back(formula) !== formula);
  return [
    ...formulasOutside(place, look)
      .filter(({ content }) => changed(content))
      .map((held) => ({
        kind: "content" as const,
        row: held.row,
        column: held.column,
        content: { content: held.content, format: held.format },
      })),
    ...look.conditions.flatMap(({ id, formula }): readonly SheetEdit[] => {
      const known = knownCondition(place, formula);
      if (known === undefined) return [];
      const areas = what === "removed" ? markedUpTo(known, formula, place, look, row) : null;
      return areas !== null || changed(formula) ? [{ kind: "condition", id, formula, areas }] : [];
    }),
    ...(columns === null
      ? []
      : look.heights.map((height, down) => ({ kind: "height" as const, row: look.area.top + down, height }))),
    ...(what === "removed" && look.printArea?.bottom === row
      ? [{ kind: "print-area" as const, area: look.printArea }]
      : []),
  ];
}

/** The cells of a mark that end with a row; null where they go on below it. */
function markedUpTo(
  { columns, level }: Marked,
  formula: string,
  { rows }: TablePlace,
  look: SheetLook,
  row: number,
): readonly Area[] | null {
  if (columns && rows.at(-1)?.row === row)
    return columns.map((each) => ({ top: rows[0]?.row ?? row, bottom: row, ...each }));
  if (level === null) return null;
  const printed = mergedAt(look, row, level.left);
  const isOfLevel = grownBelow(formula, { ...look.area, top: printed.top, bottom: row }, true) !== formula;
  return printed.bottom === row && isOfLevel ? [{ ...printed, ...level }] : null;
}

/** The content of the rows below moves up; the last row of the level goes, or is blank where it is the only one or has to stay. */
function removed({ place, run, row, grid }: RowPlace, look: SheetLook): RowPlan {
  const { own, others } = place;
  if (run.first === run.last && isOpen(place, look, own, row)) return refused("only");
  const shift = shiftOf(grid, place.part.area);
  const stays = run.first === run.last || shift.kind === "beside" || !isOpen(place, look, others, run.last);
  const rows = rowsBetween(row, run.last);
  const writes = rows.map((each): RowWrite => ({
    row: each,
    columns: own,
    contents: each < run.last ? contentsAt(look, own, each + 1, each) : blankContents(place, look, own, each, each),
  }));
  if (stays) return done(place, look, null, writes, row);
  const columns = shift.kind === "columns" ? shift.columns : null;
  const last = run.last;
  const edits: SheetEdit[] = [
    { kind: "delete-row", row: last, columns },
    ...rows.slice(0, -1).flatMap((each): readonly SheetEdit[] => {
      const height = heightAt(look, each + 1);
      return height === null ? [] : [{ kind: "height", row: each, height }];
    }),
    ...(columns === null
      ? []
      : look.heights.flatMap((height, down): readonly SheetEdit[] =>
          look.area.top + down > last ? [{ kind: "height", row: look.area.top + down - 1, height }] : [],
        )),
    ...shorterSums(place, look, last),
  ];
  const undo: SheetEdit[] = [
    { kind: "insert-row", row: last, columns },
    ...look.merges.filter(({ bottom }) => bottom === last).map((area) => ({ kind: "merge" as const, area })),
    ...rowAsItWas(place, look, last),
    ...rows.flatMap((each) => [
      ...writeRow(each, own, contentsAt(look, own, each, each)),
      ...(heightAt(look, each) === null
        ? []
        : [{ kind: "height" as const, row: each, height: heightAt(look, each) ?? 0 }]),
    ]),
    ...restored(place, look, last, "removed", columns),
  ];
  return done(place, look, { edits, undo, row, columns: own, writes: [], inserted: null }, writes.slice(0, -1), row);
}

/** Guards, looks and what is printed in a row that was deleted, after one was put in again below the row above it. */
function rowAsItWas(place: TablePlace, look: SheetLook, row: number): readonly SheetEdit[] {
  const edits: SheetEdit[] = [];
  for (let column = look.area.left; column <= look.area.right; column += 1) {
    const index = column - look.area.left;
    const style = look.styles.get(row)?.[index];
    if (style !== undefined && JSON.stringify(style) !== JSON.stringify(look.styles.get(row - 1)?.[index]))
      edits.push({ kind: "style", row, column, style });
    const guard = look.guards.get(row)?.[index];
    if (guard && (place.own.includes(column) || place.others.includes(column)))
      edits.push({ kind: "guard", row, column, guard });
    const content = contentAt(look, row, column);
    if (content.content !== "" && !place.own.includes(column)) edits.push({ kind: "content", row, column, content });
  }
  return edits;
}

/** Sums that name each row. */
function shorterSums(place: TablePlace, look: SheetLook, row: number): readonly SheetEdit[] {
  const isNamed = (content: string) => movedAt(content, row, -1).includes("#REF!") && !content.includes("#REF!");
  return formulasOutside(place, look)
    .filter(({ content }) => isNamed(content))
    .map(({ row: at, column, content, format }) => ({
      kind: "content",
      row: at > row ? at - 1 : at,
      column,
      content: { content: movedAt(content, row, -1).replaceAll("+#REF!", ""), format },
    }));
}

/** Two rows change places: what they hold, not the rows. */
function swapped({ place: { own }, place, row }: RowPlace, look: SheetLook, other: number): RowPlan {
  const writes = [
    { row: other, columns: own, contents: contentsAt(look, own, row, other) },
    { row, columns: own, contents: contentsAt(look, own, other, row) },
  ];
  const [mine, theirs] = [heightAt(look, row), heightAt(look, other)];
  const isHigher = mine !== null && theirs !== null && mine !== theirs;
  const room: Room = {
    edits: isHigher
      ? [
          { kind: "height", row: other, height: mine },
          { kind: "height", row, height: theirs },
        ]
      : [],
    undo: isHigher
      ? [
          { kind: "height", row, height: mine },
          { kind: "height", row: other, height: theirs },
        ]
      : [],
    row: other,
    columns: own,
    writes: [],
    inserted: null,
  };
  return done(place, look, room, writes, other);
}

/** Into the first blank row of another level, or a new one below its last. */
function movedTo({ place, run, row, grid }: RowPlace, look: SheetLook, target: Run): RowPlan {
  if (target.first === run.first) return refused("no-row");
  const { own } = place;
  const open = rowsBetween(target.first, target.last).find((each) => isOpen(place, look, own, each));
  const room = open === undefined ? roomIn(place, look, grid, target, target.last) : null;
  if (open === undefined && room === null) return refused("beside");
  const after = (each: number): number => (room?.inserted != null && each >= room.inserted ? each + 1 : each);
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
  return done(place, look, room, writes, to);
}

/** Puts it together: rows are written after all else, and what they held before is written back first when it is taken back. */
function done(
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

function rowsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** The levels that a row can be added to or moved to. */
export function levelsOf(place: TablePlace): readonly Run[] {
  return runsOf(place).filter(({ label }) => label !== "");
}
