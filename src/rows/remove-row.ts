import { blankContents, contentsAt, isOpen, writeRow } from "./contents";
import { formulasOutside } from "./grow";
import { takingBack } from "./held-already";
import { linesTakenOver } from "./lines";
import { heightAt } from "./look";
import { movedAt } from "./references";
import { restored, rowAsItWas } from "./restored";
import { done, refused, rowsBetween, type RowPlan, type RowWrite } from "./row-change";
import type { SheetEdit, SheetLook } from "./sheet-edit";
import type { Shift } from "./shift";
import type { Run, TablePlace } from "./table-place";

/** The content of the rows below moves up; the last row of the level goes, or is blank where it is the only one or has to stay. */
export function removed(place: TablePlace, run: Run, row: number, shift: Shift, look: SheetLook): RowPlan {
  const { own, others } = place;
  if (run.first === run.last && isOpen(place, look, own, row)) return refused("only");
  const stays = run.first === run.last || shift.kind === "beside" || !isOpen(place, look, others, run.last);
  const rows = rowsBetween(row, run.last);
  const writes = rows.map((each): RowWrite => ({
    row: each,
    columns: own,
    contents: each < run.last ? contentsAt(look, own, each + 1, each) : blankContents(place, look, own, each, each),
  }));
  if (stays) return done(place, look, { writes, row });
  const columns = shift.kind === "columns" ? shift.columns : null;
  const last = run.last;
  const lines = linesTakenOver(look, last);
  const edits: SheetEdit[] = [
    { kind: "delete-row", row: last, columns },
    ...lines,
    ...rows.slice(0, -1).flatMap((each) => heightOf(look, each + 1, each)),
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
    ...lines.flatMap((line) => takingBack(line, look)),
    ...rows.flatMap((each) => [
      ...writeRow(each, own, contentsAt(look, own, each, each)),
      ...heightOf(look, each, each),
    ]),
    ...restored(place, look, last, "removed", columns),
  ];
  return done(place, look, { edits, undo, writes: writes.slice(0, -1), row });
}

/** Gives a row the height of another one. */
function heightOf(look: SheetLook, from: number, row: number): readonly SheetEdit[] {
  const height = heightAt(look, from);
  return height === null ? [] : [{ kind: "height", row, height }];
}

/** Sums that name each row. */
function shorterSums(place: TablePlace, look: SheetLook, row: number): readonly SheetEdit[] {
  const isNamed = (content: string) => movedAt(content, row, -1).includes("#REF!") && !content.includes("#REF!");
  return formulasOutside(place, look)
    .filter(({ held }) => isNamed(held.content))
    .map(({ row: at, column, held }) => ({
      kind: "content",
      row: at > row ? at - 1 : at,
      column,
      content: { ...held, content: movedAt(held.content, row, -1).replaceAll("+#REF!", "") },
    }));
}
