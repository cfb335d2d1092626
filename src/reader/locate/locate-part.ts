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
export function locatePart(view: SheetView, occurrence: Occurrence, bottom: number): LocatedPart {
  const part = new PartView(view, occurrence, bottom);
  const places = missingPlaces(part);
  const { form, sheet } = occurrence.template;
  const first = view.ref({ row: occurrence.firstRow, column: occurrence.columns.left });
  return {
    ...{ form, sheetKey: sheet.key, sheet: view.sheet, area: areaOf(part), view: part, places },
    labels: new Map([...occurrence.located].map(([id, entry]) => [id, shown(view, entry)])),
    year: printedYear(part, places.list.find(({ label }) => label === sheet.year)?.at ?? first),
    unit: printedUnit(part, first),
  };
}

function shown(view: SheetView, { label, hit, candidate }: Located): FoundLabel {
  const { area, text } = hit;
  return { id: label.place.label.id, at: view.ref(hit), area, text, slots: candidate.slots };
}

/** From the year line, or the cell beside one that only names the year; else from a title that says it. */
function printedYear({ view, occurrence }: PartView, expected: CellRef): PartReading["year"] {
  const line = yearLineIn(occurrence);
  const isSaid = ({ candidate }: Located): boolean => candidate.slots.year !== undefined;
  const beside = line && !isSaid(line) ? yearBesideLine(view, line) : null;
  if (beside) return beside;
  const titles = [...occurrence.located.values()].filter(({ label }) => label.place.role === "title");
  const source = line && isSaid(line) ? line : titles.find(isSaid);
  const at = source ?? line;
  return { value: source?.candidate.slots.year ?? null, at: at ? view.ref(at.hit) : expected };
}

function yearLineIn({ located }: Occurrence): Located | undefined {
  return [...located.values()].find(({ label }) => label.place.role === "year");
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

function printedUnit({ view, occurrence }: PartView, first: CellRef): PartReading["unit"] {
  const { located, template } = occurrence;
  const printed = labelsWithUnit(template).flatMap(({ place }) => located.get(place.label.id) ?? []);
  const line = yearLineIn(occurrence);
  const entry = [...printed, ...(line ? [line] : [])].find(({ candidate }) => candidate.slots.unit !== undefined);
  const at = entry ?? printed[0];
  const unit = entry?.candidate.slots.unit;
  // Where the line of the year says another one, nobody can tell which amounts are in.
  const isSure = line?.candidate.slots.unit === undefined || line.candidate.slots.unit === unit;
  return { value: unit !== undefined && isSure ? unit : null, at: at ? view.ref(at.hit) : first };
}

function areaOf(part: PartView): PartReading["area"] {
  const { located, template, firstRow: top } = part.occurrence;
  let { left, right } = part;
  let bottom = top;
  for (const { hit } of located.values()) {
    left = Math.min(left, hit.column);
    right = Math.max(right, hit.area.right);
    bottom = Math.max(bottom, hit.area.bottom);
  }
  for (const place of template.geometry.tables) bottom = Math.max(bottom, extentOf(part, place).last);
  return { top, left, bottom, right };
}
