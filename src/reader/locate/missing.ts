import type { LabelNode } from "../../forms/compile/form";
import type { LabelPlace } from "../../forms/compile/geometry";
import type { Located } from "../find/hits";
import type { PartView } from "./part-view";
import type { MissingLabel } from "../reading";
import { rowsBetween } from "../find/strays";
import { extentOf } from "./table-extent";
import type { TemplateLabel } from "../find/templates";

/** Where labels that were not found should stand. */
export interface MissingPlaces {
  readonly list: readonly MissingLabel[];
  /** Worksheet row of any label, found or not. */
  rowOf(label: LabelNode | null): number;
}

interface ExpectedRow {
  readonly row: number;
  /** The neighbours leave this row and no other. */
  readonly sure: boolean;
}

/** Places every required label that was not found between its neighbours on paper. */
export function missingPlaces(part: PartView): MissingPlaces {
  const { template, located, firstRow } = part.occurrence;
  const ruled = template.sequence.flatMap(({ place }) => part.label(place.label) ?? []);
  const lost = template.labels
    .filter(({ place }) => !located.has(place.label.id))
    .map((label) => ({ label, expected: expectedRow(part, label, ruled) }));
  return {
    list: lost.filter(({ label }) => label.required).map(({ label, expected }) => describe(part, label, expected)),
    rowOf: (wanted) =>
      lost.find(({ label: { place } }) => place.label.id === wanted?.id)?.expected.row ??
      part.label(wanted)?.hit.row ??
      firstRow,
  };
}

function describe({ view, occurrence }: PartView, { place }: TemplateLabel, { row, sure }: ExpectedRow): MissingLabel {
  const { role, label, area } = place;
  const { columns } = occurrence;
  const column = columns.at(area.left);
  const { top, left } = view.area(row, column);
  const isFree = top === row && left === column && view.isBlank(row, column);
  const isSure = sure && (role === "title" || role === "year" || columns.isSure(area.left));
  return { id: label.id, label, at: view.ref({ row, column }), restorable: isSure && isFree };
}

function expectedRow(part: PartView, { place, order }: TemplateLabel, ruled: readonly Located[]): ExpectedRow {
  if (place.role === "side") return sideRow(part, place, ruled);
  if (place.role === "total") return totalRow(part, place);
  const before = ruled.findLast(({ label }) => label.order < order);
  const after = ruled.find(({ label }) => label.order > order);
  const sameRow = ruled.filter(({ label }) => label.place.area.top === place.area.top);
  const beside = sameRow.findLast(({ label }) => label.order < order) ?? sameRow[0];
  if (beside) return { row: beside.hit.row, sure: sameRow.every(({ hit }) => hit.row === beside.hit.row) };
  const { geometry } = part.occurrence.template;
  const down = before ? rowsBetween(geometry, before.label.place, place) : null;
  const up = after ? rowsBetween(geometry, place, after.label.place) : null;
  const fromAbove = before && down !== null ? before.hit.row + down : null;
  const fromBelow = after && up !== null ? after.hit.row - up : null;
  if (fromBelow !== null && fromBelow < 0) return { row: 0, sure: false };
  if (fromAbove !== null) return { row: fromAbove, sure: fromBelow === null ? !after : fromAbove === fromBelow };
  // A table of any length stands above: what is below it is told from there.
  if (fromBelow !== null) return { row: fromBelow, sure: true };
  return { row: before ? before.hit.row + 1 : part.occurrence.firstRow, sure: false };
}

/** A total stands in its row, if that can still be told, else below the last row of its table. */
function totalRow(part: PartView, place: LabelPlace): ExpectedRow {
  const table = part.occurrence.template.geometry.tables.find((t) => t.block === place.block);
  if (!table) return { row: part.occurrence.lastRow + 1, sure: false };
  const { total, last } = extentOf(part, table);
  return { row: total ?? last + 1, sure: total !== null };
}

/** A side label stands at the first row of its block. */
function sideRow(part: PartView, place: LabelPlace, ruled: readonly Located[]): ExpectedRow {
  const own = ruled.filter(({ label }) => label.place.block === place.block);
  const [first] = own.sort((a, b) => a.hit.row - b.hit.row);
  if (!first) return { row: part.occurrence.firstRow, sure: false };
  const row = first.hit.row - (first.label.place.area.top - place.area.top);
  return { row: Math.max(0, row), sure: first.label.place.area.top <= place.area.top || row >= 0 };
}
