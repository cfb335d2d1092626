import type { PrintedUnit } from "../../core/number/amounts";
import { oncePer } from "../../core/remembered";
import type { FieldNode, SheetNode } from "../../forms/compile/form";
import type { FieldPlace } from "../../forms/compile/geometry";
import type { Located } from "../find/hits";
import type { PartView } from "../locate/part-view";
import type { MissingPlaces } from "../locate/missing";
import type { ReadCell, ReadField } from "../reading";
import { kindOf } from "../../values";
import { cellText } from "../../values/cell-text";
import { isOptionOf } from "../../values/choices";
import { withoutNote } from "./notes";
import { continuation, readGoal } from "./long-texts";
import type { ValueType } from "../../values/kind";
import type { FilledCell } from "../find/sheet-view";
import { type Source, readCells, readInline, readShared } from "./values";

/**
 * Reads one field of a part: in its label's own cell, right of the label, below it where it is a heading, or on the
 * next line below a label that stands alone. Never beyond the next label, never outside the field's columns.
 */
export function readField(
  part: PartView,
  place: FieldPlace,
  missing: MissingPlaces,
  unit: PrintedUnit | null,
): ReadField {
  const { path, value: type } = place.field;
  const label = part.label(place.field.label);
  if (!label) {
    const at = part.view.inputAt(missing.rowOf(place.field.label), part.occurrence.columns.at(place.area.left));
    return { path, found: false, ...readCells(type, at, [], unit) };
  }
  const read = readPlaced(part, place, label, missing, unit);
  const typed = withoutHints(read, place.field, unit);
  return { path, found: true, ...(place.field.note ? withoutNote(typed, place.field, unit) : typed) };
}

/** What is printed where the value goes says nothing, and beside a value it is no part of it. */
function withoutHints(read: ReadCell, { value: type, hints }: FieldNode, unit: PrintedUnit | null): ReadCell {
  const hint = hints.find((each) => read.raw.includes(each));
  if (hint === undefined) return read;
  const text = read.raw.replace(hint, " ");
  const cell = { text, value: text, formula: read.formula, format: "@" };
  return { ...read, inline: true, value: kindOf(type).read(cell, unit) };
}

function readPlaced(
  part: PartView,
  place: FieldPlace,
  label: Located,
  missing: MissingPlaces,
  unit: PrintedUnit | null,
): ReadCell {
  switch (place.placement) {
    case "right":
      return readBeside(part, place, label, missing, unit);
    case "below":
      return readGoal(part, place, label, unit);
    case "crossing":
      return readCrossing(part, place, label, unit);
    case "under":
      return readUnder(part, place, label, unit);
  }
}

/** In its heading's column, down to the last row of its block: one cell over all of them, or several that say it together. */
function readUnder(part: PartView, { field, block }: FieldPlace, { hit }: Located, unit: PrintedUnit | null): ReadCell {
  const first = hit.area.bottom + 1;
  const rows = [...part.occurrence.located.values()].flatMap(({ label: { place }, hit: { row } }) =>
    place.block === block && place.role !== "side" ? [row] : [],
  );
  const sources: Source[] = [];
  for (let row = first; row <= Math.max(first, ...rows); row += 1) {
    const [found] = part.values(row, hit.column, hit.area.right);
    if (found) sources.push({ at: part.view.ref(found.row, found.column), cell: found.cell });
  }
  const own = { row: first, column: hit.column };
  return sources.length > 0
    ? readCells(field.value, at(part, own), sources, unit, "\n")
    : readBlank(part, field.value, own, unit);
}

/** In the row of its label and the column of its heading, and nowhere else. */
function readCrossing(part: PartView, place: FieldPlace, { hit }: Located, unit: PrintedUnit | null): ReadCell {
  const column = part.label(place.heading)?.hit.column ?? part.occurrence.columns.at(place.area.left);
  const [found] = part.values(hit.row, column, column);
  if (!found) return readBlank(part, place.field.value, { row: hit.row, column }, unit);
  const ref = part.view.ref(found.row, found.column);
  return readCells(place.field.value, ref, [{ at: ref, cell: found.cell }], unit);
}

function readBeside(
  part: PartView,
  place: FieldPlace,
  label: Located,
  missing: MissingPlaces,
  unit: PrintedUnit | null,
): ReadCell {
  const type = place.field.value;
  const inline = inlineText(part, label);
  if (inline !== null) {
    const at = part.view.ref(label.hit.row, label.hit.column);
    return readInline(type, { at, cell: part.view.cell(label.hit.row, label.hit.column) }, inline, unit);
  }
  const { row } = label.hit;
  const { first, last } = reach(part, place, label);
  // Where the next label follows directly, the value can only go behind this one, in its cell.
  if (first > last) return readShared(type, part.view.ref(row, label.hit.column), unit);
  const own = { row, column: ownColumn(part, place, label, { first, last }) };
  const printed =
    type.type === "boxes"
      ? part.values(row, first, last).filter(({ cell }) => isOptionOf(cellText(cell), type.options))
      : [];
  if (printed.length > 1) return readCells(type, at(part, own), printed.map(source), unit, " ");
  const beside = part.firstValue(row, own.column, own.column) ?? part.firstValue(row, first, last);
  const found = beside ?? below(part, place, label, own);
  if (!found) return readBlank(part, type, own, unit);
  const more = isLong(type) ? continuation(part, found, missing) : [];
  return readCells(type, at(part, own), [found, ...more].map(source), unit);

  function source(filled: FilledCell): Source {
    return { at: part.view.ref(filled.row, filled.column), cell: filled.cell };
  }
}

/** What stands behind the label in its own cell, up to a further label there; null when nothing can. */
function inlineText(part: PartView, { hit, candidate }: Located): string | null {
  if (candidate.valueAt === null) return null;
  const further = part.labelsIn(hit.row).filter((e) => e.hit.column === hit.column && e.hit.from > hit.from);
  const end = Math.min(hit.text.length, ...further.map((e) => e.hit.from));
  return hit.text.slice(candidate.valueAt, end);
}

interface Position {
  readonly row: number;
  readonly column: number;
}

/** Columns in which the value of a label may stand. */
interface Reach {
  readonly first: number;
  readonly last: number;
}

function reach(part: PartView, place: FieldPlace, label: Located): Reach {
  const { columns, template } = part.occurrence;
  const first = label.hit.area.right + 1;
  const next = part.labelsIn(label.hit.row).find(({ hit }) => hit.column > label.hit.area.right);
  const last = next ? next.hit.column - 1 : part.right;
  // Where the label stands in its own column, so does what follows on paper, even if its label is lost.
  const follower = followersIn(template.geometry).get(place);
  if (follower === undefined || label.hit.column !== columns.at(label.label.place.area.left)) return { first, last };
  return { first, last: Math.min(last, Math.max(first, columns.at(follower) - 1)) };
}

/** The column on paper of what follows each field in its row, if anything does. */
const followersIn = oncePer(({ labels, fields, fillers }: SheetNode["geometry"]): ReadonlyMap<FieldPlace, number> => {
  const followers = new Map<FieldPlace, number>();
  for (const place of fields) {
    const behind = [...labels, ...fields, ...fillers].filter(
      ({ area }) => area.top === place.area.top && area.left > place.area.right && area.left > 0,
    );
    if (behind.length > 0) followers.set(place, Math.min(...behind.map(({ area }) => area.left)));
  }
  return followers;
});

/** Where the value should be typed. */
function ownColumn({ occurrence: { columns } }: PartView, place: FieldPlace, label: Located, { first, last }: Reach) {
  const shift = label.hit.column - columns.at(label.label.place.area.left);
  const column = columns.at(place.area.left) + (place.plain ? shift : 0);
  return column >= first && column <= last ? column : first;
}

/**
 * A plain label alone in its row may have its value on the next line, as in a text pasted line by line: there, in
 * the label's column, alone, and with more of the form below.
 */
function below(part: PartView, place: FieldPlace, label: Located, own: Position): FilledCell | undefined {
  const { row, column, area } = label.hit;
  const cellsIn = (line: number) => part.view.between(line, Math.min(part.left, column), part.right);
  if (!place.plain || part.labelsIn(row).length > 1 || cellsIn(row).length > 1) return undefined;
  const box = part.view.area(own.row, own.column);
  if (box.right > box.left || area.right > area.left) return undefined;
  const next = part.nextLabelRow(row);
  if (next > part.occurrence.lastRow) return undefined;
  for (let line = row + 1; line < next; line += 1) {
    const cells = cellsIn(line);
    if (cells.length === 0) continue;
    const [only] = cells;
    return cells.length === 1 && only?.column === column ? only : undefined;
  }
  return undefined;
}

function isLong(type: ValueType): boolean {
  return type.type === "text" && type.multiline === true;
}

function at(part: PartView, position: Position) {
  return part.view.inputAt(position.row, position.column);
}

/** A merged cell over a place counts for it, unless it begins in a line above that has a label, and so a value, of its own. */
function readBlank(part: PartView, type: ValueType, own: Position, unit: PrintedUnit | null): ReadCell {
  const ref = at(part, own);
  const line = ref.row < own.row ? part.labelsIn(ref.row) : [];
  const shared = line.some(({ label, hit }) => label.place.role !== "side" && hit.column < ref.column);
  return shared
    ? readShared(type, ref, unit)
    : readCells(type, ref, [{ at: ref, cell: part.view.cell(ref.row, ref.column) }], unit);
}
