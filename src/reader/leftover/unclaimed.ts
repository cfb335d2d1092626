import { isBlankMark } from "../../core/text/blank-mark";
import { type Area, cellNumber } from "../../core/grid/grid";
import { canonicalText, isSameLabel, labelKey } from "../../core/text/text";
import type { TablePlace } from "../../forms/compile/geometry";
import { isPrintedText } from "../../forms/compile/printed-rows";
import { isBlankValue } from "../../values/blank";
import { cellText } from "../../values/cell-text";
import { besideUnticked } from "../../values/choices";
import { named as optionNamed } from "../../values/option";
import { isLevel2, level1Of } from "../find/levels";
import type { FilledCell, SheetView, Strip } from "../find/sheet-view";
import type { PartView } from "../locate/part-view";
import type { PartReading, ReadCell, ReadRow, UnclaimedCell, UnknownColumn } from "../reading";
import { isNote, isSignedOff, isTargetLike } from "../locate/sign-off";
import { evidenceIn, textsOf } from "../locate/row-kind";
import { type Extent, extentOf } from "../locate/table-extent";
import { named } from "./rest";

/**
 * What stands inside a form and belongs to nothing of it: a second value beside a first, words in a row between two
 * fields, a row that a note cut off from its table. None of it is exported, so it must be said. Lines above the first
 * row of labels behind title and year, and notes below or beside the form, are not inside it.
 */
export function unclaimedIn(part: PartView, area: Area, read: Read): readonly UnclaimedCell[] {
  const claimed = claimedCells(part, read);
  const extents = extentsIn(part);
  const rows = new Set(extents.flatMap(({ passedOver, signedOff }) => [...passedOver, ...signedOff]));
  for (let row = firstLine(part); row <= area.bottom; row += 1) rows.add(row);
  const { view } = part;
  const { segment } = part.occurrence;
  const further = [...extents.flatMap(({ behind }) => behind), ...rowsBelow(part, area)].filter(
    (row) => !rows.has(row),
  );
  const cells: UnclaimedCell[] = [];
  for (const row of [...new Set([...rows, ...further])].sort((a, b) => a - b)) {
    const { left, right } = rows.has(row) ? part : segment;
    for (const filled of view.between(row, left, right))
      if (!claimed.has(cellNumber(filled))) cells.push(...named(view, filled));
  }
  const inside = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const hidden = [...underMerged(view, inside, part), ...underMerged(view, further, segment)];
  return [...cells, ...hidden, ...besideBoxes(part, read)];
}

/** What a merged area hides, unless it is what the area says. */
function underMerged(view: SheetView, rows: readonly number[], { left, right }: Strip): readonly UnclaimedCell[] {
  return rows.flatMap((row) =>
    view.covered(row, left, right).flatMap((filled) => {
      const shown = canonicalText(cellText(view.cell(filled.area.top, filled.area.left)));
      return named(view, filled).filter(({ text }) => text !== shown);
    }),
  );
}

/**
 * Rows below the form that say what those of its indicators say, where theirs do: a name and a target, or one of the two and
 * either a level or nothing else.
 */
function rowsBelow(part: PartView, { bottom }: Area): readonly number[] {
  const tables = extentsIn(part).flatMap((table) => {
    const { indicators } = table.place.table;
    if (!indicators) return [];
    return [
      { table, own: table.columns.filter(({ column }) => [indicators.name, indicators.target].includes(column)) },
    ];
  });
  const rows: number[] = [];
  for (let row = bottom + 1; tables.length > 0 && row <= part.bottom; row += 1) {
    const cells = part.values(row);
    const texts = textsOf(cells);
    if (cells.length === 0 || isNote(texts) || isSignedOff(texts)) continue;
    const isLike = tables.some(({ table, own }) => {
      const filled = own.filter(({ left, right }) =>
        cells.some(({ area }) => left <= area.left && area.right <= right),
      );
      if (filled.length === own.length && texts.some(isTargetLike)) return true;
      return filled.length > 0 && (cells.length === 1 || evidenceIn(table, cells).includes("known"));
    });
    if (isLike) rows.push(row);
  }
  return rows;
}

/** Words that somebody has written behind an option and its empty box. */
function besideBoxes({ occurrence }: PartView, { fields }: Read): readonly UnclaimedCell[] {
  return occurrence.template.geometry.fields.flatMap(({ field: { path, value } }) => {
    const read = fields.get(path);
    if (value.type !== "boxes" || read?.found !== true) return [];
    return read.sources.flatMap((at, index): UnclaimedCell[] => {
      const text = besideUnticked(read.pieces?.[index] ?? read.raw, value.options);
      return text === null ? [] : [{ at, text }];
    });
  });
}

/** What was read of a part, and what the missing labels say of the values beside them. */
type Read = Pick<PartReading, "fields" | "repeats" | "tables" | "missing"> & {
  readonly unknownColumns: readonly UnknownColumn[];
};

/** Cells that something of the form was read from, and printed words. */
function claimedCells(part: PartView, { fields, repeats, tables, missing, unknownColumns }: Read): ReadonlySet<number> {
  const claimed = new Set<number>();
  const signedOff = new Set(extentsIn(part).flatMap((extent) => extent.signedOff));
  // A label printed a second time, as on a page that goes on, is no input; a word of another form where somebody signs is.
  for (const hit of part.occurrence.segment.hits) {
    if (signedOff.has(hit.row)) continue;
    if (hit.titled !== null || hit.alone.length > 0) claimed.add(cellNumber(hit));
  }
  for (const { hit } of part.occurrence.located.values()) claimed.add(cellNumber(hit));
  for (const { label, heading, text } of part.occurrence.template.geometry.constants) {
    const [row, column] = [part.label(label)?.hit.row, part.label(heading)?.hit.column];
    if (row === undefined || column === undefined) continue;
    const shown = canonicalText(cellText(part.view.cell(row, column)));
    if (shown !== null && isSameLabel(shown, text)) claimed.add(cellNumber({ row, column }));
  }
  for (const note of notesIn(part)) claimed.add(cellNumber(note));
  for (const { at, cells: own } of unknownColumns) for (const cell of [at, ...own]) claimed.add(cellNumber(cell));
  for (const { value } of missing) if (value) claimed.add(cellNumber(value));
  const claim = ({ sources }: ReadCell): void => {
    // A level may be printed on the sheet before.
    for (const source of sources) if (source.sheet === part.view.sheet) claimed.add(cellNumber(source));
  };
  for (const field of [...fields.values(), ...repeats.values()]) if (field.found) claim(field);
  for (const place of part.occurrence.template.geometry.tables)
    for (const row of tables.get(place.table.path)?.rows ?? [])
      for (const cell of readOf(part, place, row)) claim(cell);
  return claimed;
}

/** Cells that say what the paper says in a note: its own words, wherever they stand. */
function notesIn({ view, occurrence, left, right }: PartView): readonly FilledCell[] {
  const notes = occurrence.template.geometry.fillers.flatMap(({ note, text }) => (note ? [labelKey(text)] : []));
  if (notes.length === 0) return [];
  const cells: FilledCell[] = [];
  for (let row = occurrence.firstRow; row <= occurrence.bottom; row += 1)
    cells.push(...view.between(row, left, right).filter(({ cell }) => notes.includes(labelKey(cellText(cell)))));
  return cells;
}

/**
 * What of a row is read. One that makes none of the list is printed and empty: words in it that are no level of the
 * form, and a note beside no indicator, are then of nothing. What was typed there and is no value has its own finding.
 */
function readOf({ occurrence }: PartView, { table }: TablePlace, row: ReadRow): Iterable<ReadCell> {
  if (row.index !== null) return row.cells.values();
  const name = table.indicators?.name.key;
  return table.columns.flatMap(({ key, value, aside }) => {
    const cell = row.cells.get(key);
    if (!cell) return [];
    if (aside || isPrintedText(table, key, cell.raw)) return [cell];
    switch (value.type) {
      case "level1":
        return level1Of(occurrence.template.form, cell.raw) ? [cell] : [];
      case "level2":
        return isLevel2(occurrence.template.form, cell.raw) ? [cell] : [];
      case "kind":
        return optionNamed(value.options, cell.raw) ? [cell] : [];
      case "ticks":
      case "target":
        return [cell];
      default:
        return key === name || isBlankMark(cell.raw) || isProblem(cell) ? [cell] : [];
    }
  });
}

/** An amount or number that is none, or not yet: findings say so. */
function isProblem({ value, noResult }: ReadCell): boolean {
  return noResult === true || ((value.type === "money" || value.type === "decimal") && !isBlankValue(value));
}

function firstLine({ occurrence }: PartView): number {
  const below = [...occurrence.located.values()].filter(
    ({ label: { place } }) => place.role !== "title" && place.role !== "year",
  );
  return Math.min(...below.map(({ hit }) => hit.row));
}

function extentsIn(part: PartView): readonly Extent[] {
  return part.occurrence.template.geometry.tables.map((place) => extentOf(part, place));
}
