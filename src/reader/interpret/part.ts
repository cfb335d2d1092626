import type { PartView } from "../locate/part-view";
import { extentOf } from "../locate/table-extent";
import { unknownColumns } from "../locate/unknown-columns";
import { restBeside } from "../leftover/rest";
import { unclaimedIn } from "../leftover/unclaimed";
import type { MissingLabel, PartReading, ReadField, ReadRow, ReadTable } from "../reading";
import type { LocatedPart } from "../sheet-reading";
import { readField } from "./fields";
import { noteOf } from "./notes";
import { Reader } from "./reader";
import { readTable } from "./tables";

/** What was read of a part, and with what: most parts stay while others are edited. */
const readings = new WeakMap<LocatedPart, { readonly part: PartReading; readonly above: ReadTable | undefined }>();

/**
 * Reads everything of one part of a form.
 *
 * @param unit what the form prints, here or on another sheet
 * @param above the rows of the table that goes on here from the pages before
 */
export function readPart(located: LocatedPart, unit: PartReading["unit"], above?: ReadTable): PartReading {
  const before = readings.get(located);
  if (before?.part.unit === unit && before.above === above) return before.part;
  const part = interpret(located, unit, above?.rows ?? []);
  readings.set(located, { part, above });
  return part;
}

function interpret(located: LocatedPart, unit: PartReading["unit"], above: readonly ReadRow[]): PartReading {
  const { form, sheetKey, sheet, labels, year, continues, view: part, places, rest = [] } = located;
  const { geometry } = part.occurrence.template;
  const fields = new Map<string, ReadField>();
  const repeats = new Map<string, ReadField>();
  const reader = new Reader(part, places, unit.value);
  for (const place of geometry.fields) {
    const field = readField(reader, place);
    if (place.repeats) repeats.set(place.field.label?.id ?? field.path, field);
    else fields.set(field.path, field);
    const note = place.field.note && noteOf(place.field.note, field);
    if (note) fields.set(note.path, note);
  }
  const tables = new Map<string, ReadTable>();
  for (const place of geometry.tables) {
    const { table, totals } = readTable(reader, place, above);
    tables.set(table.path, table);
    for (const total of totals) fields.set(total.path, total);
  }
  const area = withValues(located.area, { fields, repeats, tables });
  const missing = places.list.map((label) => withValue(part, label, { fields, repeats }));
  // Lists side by side have their headings in one row, which the first looks through.
  const first = geometry.tables.filter(({ table }) => table.shared.length === 0);
  const columns = first.flatMap((place) => unknownColumns(extentOf(part, place)));
  const inside = unclaimedIn(part, area, { fields, repeats, tables, missing, unknownColumns: columns });
  const unclaimed = [...inside, ...restBeside(rest, area, inside)];
  return {
    form,
    sheetKey,
    sheet,
    labels,
    year,
    ...(continues ? { continues } : {}),
    area,
    unit,
    missing,
    fields,
    repeats,
    tables,
    ...(columns.length > 0 ? { unknownColumns: columns } : {}),
    ...(unclaimed.length > 0 ? { unclaimed } : {}),
  };
}

/** Says what a missing label names, and where a value stands that it would name. */
function withValue(part: PartView, missing: MissingLabel, read: Pick<PartReading, "fields" | "repeats">): MissingLabel {
  const { geometry } = part.occurrence.template;
  const place = geometry.fields.find(({ field }) => field.label === missing.label);
  const table = geometry.tables.find(({ total }) => total?.label?.label === missing.label);
  const repeated = place?.repeats === true;
  const value = repeated
    ? read.repeats.get(missing.id)
    : read.fields.get(place?.field.path ?? table?.table.total?.sums[0].field.path ?? "");
  const path = value && !repeated ? { path: value.path } : {};
  const filled = value && !part.view.isBlank(value.at.row, value.at.column) ? { value: value.at } : {};
  return { ...missing, ...path, ...filled };
}

/** As far down as values stand. */
function withValues(
  area: PartReading["area"],
  { fields, repeats, tables }: Pick<PartReading, "fields" | "repeats" | "tables">,
): PartReading["area"] {
  let { bottom } = area;
  for (const read of [fields, repeats]) {
    for (const { found, sources } of read.values())
      if (found) for (const { row } of sources) bottom = Math.max(bottom, row);
  }
  for (const { lastRow } of tables.values()) bottom = Math.max(bottom, lastRow);
  return { ...area, bottom };
}
