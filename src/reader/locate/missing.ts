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
  const { template, located } = part.occurrence;
  const lost = template.labels.filter((label) => !located.has(label.place.label.id));
  const rows = new Map(lost.map((label) => [label.place.label.id, expectedRow(part, label)]));
  return {
    list: lost.filter((label) => label.required).map((label) => describe(part, label, rows.get(label.place.label.id))),
    rowOf: (label) =>
      (label === null ? undefined : (rows.get(label.id)?.row ?? part.label(label)?.hit.row)) ??
      part.occurrence.firstRow,
  };
}

function describe(part: PartView, label: TemplateLabel, expected: ExpectedRow | undefined): MissingLabel {
  const { view, occurrence } = part;
  const { place } = label;
  const column = expectedColumn(part, place);
  const row = expected?.row ?? occurrence.firstRow;
  const area = view.area(row, column.at);
  const corner = area.top === row && area.left === column.at;
  return {
    id: place.label.id,
    label: place.label,
    at: view.ref({ row, column: column.at }),
    restorable: expected?.sure === true && column.sure && corner && view.isBlank(row, column.at),
  };
}

function expectedColumn(part: PartView, place: LabelPlace): { readonly at: number; readonly sure: boolean } {
  const { columns } = part.occurrence;
  const at = columns.at(place.area.left);
  const anywhere = place.role === "title" || place.role === "year";
  return { at, sure: anywhere || columns.isSure(place.area.left) };
}

function expectedRow(part: PartView, label: TemplateLabel): ExpectedRow {
  const { place } = label;
  const ruled = label.template.sequence.flatMap((other) => part.label(other.place.label) ?? []);
  if (place.role === "side") return sideRow(part, place, ruled);
  if (place.role === "total") return totalRow(part, place);
  const sameRow = ruled.filter((e) => e.label.place.area.top === place.area.top);
  const beside = sameRow.findLast((e) => e.label.order < label.order) ?? sameRow[0];
  if (beside) return { row: beside.hit.row, sure: new Set(sameRow.map((e) => e.hit.row)).size === 1 };
  const before = ruled.findLast((e) => e.label.order < label.order);
  const after = ruled.find((e) => e.label.order > label.order);
  const { geometry } = part.occurrence.template;
  const down = before && rowsBetween(geometry, before.label.place, place);
  const up = after && rowsBetween(geometry, place, after.label.place);
  const fromAbove = before && down !== null && down !== undefined ? before.hit.row + down : null;
  const fromBelow = after && up !== null && up !== undefined ? after.hit.row - up : null;
  if (fromBelow !== null && fromBelow < 0) return { row: 0, sure: false };
  if (fromAbove !== null && fromBelow !== null) return { row: fromAbove, sure: fromAbove === fromBelow };
  if (fromAbove !== null) return { row: fromAbove, sure: !after };
  // A table of any length stands above: what is below it is told from there.
  if (fromBelow !== null) return { row: fromBelow, sure: !before || down === null };
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
  const own = ruled.filter((e) => e.label.place.block === place.block);
  const first = own.reduce<Located | null>((a, b) => (a && a.hit.row <= b.hit.row ? a : b), null);
  if (!first) return { row: part.occurrence.firstRow, sure: false };
  const row = first.hit.row - (first.label.place.area.top - place.area.top);
  return { row: Math.max(0, row), sure: first.label.place.area.top <= place.area.top || row >= 0 };
}
