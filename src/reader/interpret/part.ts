import { hasSlot } from "../../forms/compile/label-words";
import type { PrintedUnit } from "../../core/number/amounts";
import { cellText } from "../../values/cell-text";
import { readField } from "./fields";
import type { Located, Occurrence } from "../find/located";
import { missingPlaces } from "../locate/missing";
import { PartView } from "../locate/part-view";
import type { CellRef, FoundLabel, MissingLabel, PartReading, ReadField, ReadTable } from "../reading";
import type { SheetView } from "../find/sheet-view";
import { extentOf } from "../locate/table-extent";
import { readTable } from "./tables";
import { unclaimedIn } from "../leftover/unclaimed";
import { unknownColumns } from "../locate/unknown-columns";
import { yearBeside } from "../find/year-line";

/** A recognised part, ready to be read. `bottom`: the last row that can belong to it. */
export function viewOf(view: SheetView, occurrence: Occurrence, bottom: number): PartView {
  return new PartView(view, occurrence, bottom, printedUnit(view, occurrence).value);
}

/** Reads everything of one recognised part. */
export function readPart(part: PartView): PartReading {
  const { view, occurrence } = part;
  const { template, located } = occurrence;
  const { geometry, form, sheet } = template;
  const missing = missingPlaces(part);
  const fields = new Map<string, ReadField>();
  const repeats = new Map<string, ReadField>();
  for (const place of geometry.fields) {
    const field = readField(part, place, missing);
    if (place.repeats) repeats.set(place.field.label?.id ?? field.path, field);
    else fields.set(field.path, field);
  }
  const tables = new Map<string, ReadTable>();
  for (const place of geometry.tables) {
    const { table, total } = readTable(part, place, missing);
    tables.set(table.path, table);
    if (total) fields.set(total.path, total);
  }
  const found = [...located.values()].map((entry): [string, FoundLabel] => [
    entry.label.place.label.id,
    shown(view, entry),
  ]);
  const area = areaOf(part, fields, repeats, tables);
  const lost = missing.list.map((label) => withValue(part, label, { fields, repeats }));
  const columns = geometry.tables.flatMap((place) => {
    const { headings, first, last } = extentOf(part, place);
    return unknownColumns(part, place, headings, { first, last });
  });
  const unclaimed = unclaimedIn(part, area, { fields, repeats, tables, missing: lost, unknownColumns: columns });
  return {
    form,
    sheetKey: sheet.key,
    sheet: view.sheet,
    area,
    labels: new Map(found),
    missing: lost,
    fields,
    repeats,
    tables,
    year: printedYear(view, occurrence, missing.list.find(({ label }) => label === sheet.year)?.at),
    unit: printedUnit(view, occurrence),
    ...(columns.length > 0 ? { unknownColumns: columns } : {}),
    ...(unclaimed.length > 0 ? { unclaimed } : {}),
  };
}

/** Says what a missing label names, and where a value stands that it would name. */
function withValue(part: PartView, missing: MissingLabel, read: Pick<PartReading, "fields" | "repeats">): MissingLabel {
  const { geometry } = part.occurrence.template;
  const place = geometry.fields.find(({ field }) => field.label === missing.label);
  const table = geometry.tables.find(({ total }) => total?.label.label === missing.label);
  const repeated = place?.repeats === true;
  const value = repeated
    ? read.repeats.get(missing.id)
    : read.fields.get(place?.field.path ?? table?.table.total?.field.path ?? "");
  const path = value && !repeated ? { path: value.path } : {};
  const filled = value && !part.view.isBlank(value.at.row, value.at.column) ? { value: value.at } : {};
  return { ...missing, ...path, ...filled };
}

function shown(view: SheetView, { label, hit, candidate }: Located): FoundLabel {
  return {
    id: label.place.label.id,
    at: view.ref(hit.row, hit.column),
    area: hit.area,
    text: hit.text,
    slots: candidate.slots,
  };
}

/** From the year line, or the cell beside one that only names the year; else from a title that says it. */
function printedYear(view: SheetView, occurrence: Occurrence, expected: CellRef | undefined): PartReading["year"] {
  const lines = [...occurrence.located.values()].filter(
    (e) => e.label.place.role === "year" || e.label.place.role === "title",
  );
  const line = lines.find((e) => e.label.place.role === "year");
  const beside = line && line.candidate.slots.year === undefined ? yearBesideLine(view, line) : null;
  if (beside) return beside;
  const source =
    line?.candidate.slots.year === undefined ? lines.find((e) => e.candidate.slots.year !== undefined) : line;
  const at = source ?? line;
  return {
    value: source?.candidate.slots.year ?? null,
    at: at ? view.ref(at.hit.row, at.hit.column) : (expected ?? view.ref(occurrence.firstRow, occurrence.columns.left)),
  };
}

function yearBesideLine(view: SheetView, { hit }: Located): PartReading["year"] | null {
  const next = view.row(hit.row).find(({ column }) => column > hit.area.right);
  const value = next ? yearBeside(cellText(next.cell)) : null;
  return next && value !== null ? { value, at: view.ref(next.row, next.column) } : null;
}

function printedUnit(view: SheetView, occurrence: Occurrence): { value: PrintedUnit | null; at: CellRef } {
  const printed = occurrence.template.labels
    .filter(({ place }) => hasSlot(place.label.wordings[0], "unit"))
    .flatMap(({ place }) => occurrence.located.get(place.label.id) ?? []);
  const entry = printed.find(({ candidate }) => candidate.slots.unit !== undefined) ?? printed[0];
  return {
    value: entry?.candidate.slots.unit ?? null,
    at: entry ? view.ref(entry.hit.row, entry.hit.column) : view.ref(occurrence.firstRow, occurrence.columns.left),
  };
}

function areaOf(
  part: PartView,
  fields: ReadonlyMap<string, ReadField>,
  repeats: ReadonlyMap<string, ReadField>,
  tables: ReadonlyMap<string, ReadTable>,
): PartReading["area"] {
  const { located } = part.occurrence;
  let { firstRow: top, lastRow: bottom } = part.occurrence;
  let { left, right } = part;
  for (const { hit } of located.values()) {
    left = Math.min(left, hit.column);
    right = Math.max(right, hit.area.right);
    bottom = Math.max(bottom, hit.area.bottom);
    top = Math.min(top, hit.row);
  }
  for (const field of [...fields.values(), ...repeats.values()]) {
    for (const { row } of field.found ? field.sources : []) bottom = Math.max(bottom, row);
  }
  for (const { lastRow } of tables.values()) bottom = Math.max(bottom, lastRow);
  return { top, left, bottom, right };
}
