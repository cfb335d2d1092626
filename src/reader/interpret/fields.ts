import { oncePer } from "../../core/remembered";
import type { FieldNode, SheetNode } from "../../forms/compile/form";
import type { FieldPlace } from "../../forms/compile/geometry";
import type { Located } from "../find/hits";
import { type FilledCell, type Place, type Strip, isIn } from "../find/sheet-view";
import type { PartView } from "../locate/part-view";
import type { ReadCell, ReadField } from "../reading";
import { cellText } from "../../values/cell-text";
import { isOptionOf } from "../../values/choices";
import { withoutNote } from "./notes";
import { continuation, readGoal } from "./long-texts";
import type { ValueType } from "../../values/kind";
import type { Reader } from "./reader";

/**
 * Reads one field of a part: in its label's own cell, right of the label, below it where it is a heading, or on the
 * next line below a label that stands alone. Never beyond the next label, never outside the field's columns.
 */
export function readField(reader: Reader, place: FieldPlace): ReadField {
  const { part, missing } = reader;
  const { field, area } = place;
  const { path, value: type, note } = field;
  const label = part.label(field.label);
  if (!label) {
    const at = part.view.input(missing.rowOf(field.label), part.occurrence.columns.at(area.left));
    return { path, found: false, ...reader.nothing(type, at) };
  }
  const read = withoutHints(reader, readPlaced(reader, place, label), field);
  return { path, found: true, ...(note ? withoutNote(reader, read, field) : read) };
}

/** What is printed where the value goes says nothing, and beside a value it is no part of it. */
function withoutHints(reader: Reader, read: ReadCell, { value: type, hints }: FieldNode): ReadCell {
  const hint = hints.find((each) => read.raw.includes(each));
  return hint === undefined ? read : reader.within(read, type, read.raw.replace(hint, " "));
}

function readPlaced(reader: Reader, place: FieldPlace, label: Located): ReadCell {
  switch (place.placement) {
    case "right":
      return readBeside(reader, place, label);
    case "below":
      return readGoal(reader, place, label);
    case "crossing":
      return readCrossing(reader, place, label);
    case "under":
      return readUnder(reader, place, label);
  }
}

/** In its heading's column, down to the last row of its block: one cell over all of them, or several that say it together. */
function readUnder(reader: Reader, { field, block }: FieldPlace, { hit }: Located): ReadCell {
  const { part } = reader;
  const first = hit.area.bottom + 1;
  const rows = [...part.occurrence.located.values()].flatMap(({ label: { place }, hit: { row } }) =>
    place.block === block && place.role !== "side" ? [row] : [],
  );
  const found: FilledCell[] = [];
  for (let row = first; row <= Math.max(first, ...rows); row += 1) {
    found.push(...part.values(row, { left: hit.column, right: hit.area.right }).slice(0, 1));
  }
  const [top, ...more] = found;
  if (!top) return readBlank(reader, field.value, { row: first, column: hit.column });
  return reader.read(field.value, top, more, "\n");
}

/** In the row of its label and the column of its heading, and nowhere else. */
function readCrossing(reader: Reader, { field, heading, area }: FieldPlace, { hit: { row } }: Located): ReadCell {
  const { part } = reader;
  const column = part.label(heading)?.hit.column ?? part.occurrence.columns.at(area.left);
  const found = part.valueIn(row, { left: column, right: column });
  return found ? reader.read(field.value, found) : readBlank(reader, field.value, { row, column });
}

function readBeside(reader: Reader, place: FieldPlace, label: Located): ReadCell {
  const { part } = reader;
  const { value: type } = place.field;
  const inline = inlineText(part, label);
  if (inline !== null) return reader.behind(type, label.hit, inline);
  const { row } = label.hit;
  const reach = reachOf(part, place, label);
  // Where the next label follows directly, the value can only go behind this one, in its cell.
  if (reach.left > reach.right) return reader.shared(type, label.hit);
  const column = ownColumn(part, place, label, reach);
  if (type.type === "boxes") {
    const printed = part.values(row, reach).filter(({ cell }) => isOptionOf(cellText(cell), type.options));
    const [box, ...boxes] = printed;
    if (box && boxes.length > 0) return reader.read(type, box, boxes, " ");
  }
  const found =
    part.valueIn(row, { left: column, right: column }) ??
    part.valueIn(row, reach) ??
    below(part, place, label, { row, column });
  if (!found) return readBlank(reader, type, { row, column });
  return reader.read(type, found, isLong(type) ? continuation(reader, found) : []);
}

/** What stands behind the label in its own cell, up to a further label there; null when nothing can. */
function inlineText(part: PartView, { hit, candidate }: Located): string | null {
  if (candidate.valueAt === null) return null;
  const further = part.labelsIn(hit.row).filter((e) => e.hit.column === hit.column && e.hit.from > hit.from);
  const end = Math.min(hit.text.length, ...further.map((e) => e.hit.from));
  return hit.text.slice(candidate.valueAt, end);
}

/** Columns in which the value of a label may stand. */
function reachOf(part: PartView, place: FieldPlace, { label, hit }: Located): Strip {
  const { columns, template } = part.occurrence;
  const left = hit.area.right + 1;
  const next = part.labelsIn(hit.row).find((other) => other.hit.column >= left);
  const right = next ? next.hit.column - 1 : part.right;
  // Where the label stands in its own column, so does what follows on paper, even if its label is lost.
  const follower = followersIn(template.geometry).get(place);
  if (follower === undefined || hit.column !== columns.at(label.place.area.left)) return { left, right };
  return { left, right: Math.min(right, Math.max(left, columns.at(follower) - 1)) };
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
function ownColumn({ occurrence: { columns } }: PartView, place: FieldPlace, { label, hit }: Located, reach: Strip) {
  const shift = place.plain ? hit.column - columns.at(label.place.area.left) : 0;
  const column = columns.at(place.area.left) + shift;
  return isIn(reach, column) ? column : reach.left;
}

/**
 * A plain label alone in its row may have its value on the next line, as in a text pasted line by line: there, in
 * the label's column, alone, and with more of the form below.
 */
function below(part: PartView, place: FieldPlace, label: Located, own: Place): FilledCell | undefined {
  const { row, column, area } = label.hit;
  const cellsIn = (line: number) => part.view.between(line, Math.min(part.left, column), part.right);
  if (!place.plain || part.labelsIn(row).length > 1 || cellsIn(row).length > 1) return undefined;
  const box = part.view.area(own.row, own.column);
  if (box.right > box.left || area.right > area.left) return undefined;
  const next = part.nextLabelRow(row);
  if (next > part.occurrence.lastRow) return undefined;
  for (let line = row + 1; line < next; line += 1) {
    const [only, ...more] = cellsIn(line);
    if (only) return more.length === 0 && only.column === column ? only : undefined;
  }
  return undefined;
}

function isLong(type: ValueType): boolean {
  return type.type === "text" && type.multiline === true;
}

/** A merged cell over a place counts for it, unless it begins in a line above that has a label, and so a value, of its own. */
function readBlank(reader: Reader, type: ValueType, { row, column }: Place): ReadCell {
  const { part } = reader;
  const input = part.view.input(row, column);
  const line = input.row < row ? part.labelsIn(input.row) : [];
  const shared = line.some(({ label, hit }) => label.place.role !== "side" && hit.column < input.column);
  return shared ? reader.shared(type, input) : reader.read(type, input);
}
