import type { PrintedUnit } from "../../core/number/amounts";
import { oncePer } from "../../core/remembered";
import { hasSlot } from "../../forms/compile/label-words";
import { cellText } from "../../values/cell-text";
import type { Located } from "../find/hits";
import type { Occurrence } from "../find/occurrence";
import type { SheetView } from "../find/sheet-view";
import type { Template } from "../find/templates";
import { yearBeside } from "../find/year-line";
import type { CellRef, FoundLabel, PartReading } from "../reading";
import type { LocatedPart } from "../sheet-reading";
import { missingPlaces } from "./missing";
import { PartView } from "./part-view";
import { extentOf } from "./table-extent";

/** A recognised part with all that can be told of it before its values are read. `bottom`: the last row that can belong to it. */
export function locatePart(sheetView: SheetView, occurrence: Occurrence, bottom: number): LocatedPart {
  const view = new PartView(sheetView, occurrence, bottom);
  const places = missingPlaces(view);
  const { form, sheet } = occurrence.template;
  return {
    form,
    sheetKey: sheet.key,
    sheet: sheetView.sheet,
    area: areaOf(view),
    view,
    places,
    labels: new Map([...occurrence.located].map(([id, entry]) => [id, shown(sheetView, entry)])),
    year: printedYear(sheetView, occurrence, places.list.find(({ label }) => label === sheet.year)?.at),
    unit: printedUnit(sheetView, occurrence),
  };
}

function shown(view: SheetView, { label, hit, candidate }: Located): FoundLabel {
  return {
    id: label.place.label.id,
    at: view.ref(hit),
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
    at: at ? view.ref(at.hit) : (expected ?? firstCell(view, occurrence)),
  };
}

function yearBesideLine(view: SheetView, { hit }: Located): PartReading["year"] | null {
  const next = view.row(hit.row).find(({ column }) => column > hit.area.right);
  const value = next ? yearBeside(cellText(next.cell)) : null;
  return next && value !== null ? { value, at: view.ref(next) } : null;
}

/** Labels that print in what unit amounts are. */
const labelsWithUnit = oncePer(({ labels }: Template) =>
  labels.filter(({ place }) => hasSlot(place.label.wordings[0], "unit")),
);

function printedUnit(view: SheetView, occurrence: Occurrence): { value: PrintedUnit | null; at: CellRef } {
  const printed = labelsWithUnit(occurrence.template).flatMap(
    ({ place }) => occurrence.located.get(place.label.id) ?? [],
  );
  const line = [...occurrence.located.values()].find(({ label }) => label.place.role === "year");
  const entry = [...printed, ...(line ? [line] : [])].find(({ candidate }) => candidate.slots.unit !== undefined);
  const at = entry ?? printed[0];
  const unit = entry?.candidate.slots.unit;
  // Where the line of the year says another one, nobody can tell which amounts are in.
  const isSure = line?.candidate.slots.unit === undefined || line.candidate.slots.unit === unit;
  return {
    value: unit !== undefined && isSure ? unit : null,
    at: at ? view.ref(at.hit) : firstCell(view, occurrence),
  };
}

function firstCell(view: SheetView, { firstRow, columns }: Occurrence): CellRef {
  return view.ref({ row: firstRow, column: columns.left });
}

function areaOf(part: PartView): PartReading["area"] {
  const { located, template } = part.occurrence;
  let { firstRow: top, lastRow: bottom } = part.occurrence;
  let { left, right } = part;
  for (const { hit } of located.values()) {
    left = Math.min(left, hit.column);
    right = Math.max(right, hit.area.right);
    bottom = Math.max(bottom, hit.area.bottom);
    top = Math.min(top, hit.row);
  }
  for (const place of template.geometry.tables) bottom = Math.max(bottom, extentOf(part, place).last);
  return { top, left, bottom, right };
}
