import { statedUnit } from "../core/number/amounts";
import { groupedBy } from "../core/grouped";
import type { Form } from "../forms/compile/form";
import type { Forms } from "../forms/forms";
import { isSameLabel } from "../core/text/text";
import { isBlankValue } from "../values/blank";
import { withDerived } from "./interpret/derived";
import { readPart } from "./interpret/part";
import { continuedBy } from "./locate/continued";
import type { FormReading, PartReading, ReadField, ReadTable } from "./reading";
import type { LocatedPart, SheetReading } from "./sheet-reading";

/**
 * Puts the parts of all worksheets together to forms and reads these. In tab order each first sheet takes the next unclaimed sheet
 * of every other key; one that stands before it only when none is left behind it. Parts without a first sheet
 * make forms that lack it. Forms come in the order of their first part.
 */
export function assembleForms(readings: readonly SheetReading[], forms: Forms): readonly FormReading[] {
  const more = continuedBy(readings);
  const placed = groupedBy(
    readings.flatMap((reading) => [...reading.parts].sort(byRow)).map((part, order): Placed => ({ part, order })),
    ({ part }) => part.form.id,
  );
  return forms
    .flatMap((form) => {
      const own = placed.get(form.id);
      return own ? groups(form, own) : [];
    })
    .sort((a, b) => (a[0]?.order ?? 0) - (b[0]?.order ?? 0))
    .flatMap((group) => formOf(group.flatMap(({ part }) => [part, ...(more.get(part) ?? [])])) ?? []);
}

/**
 * What holds of the worksheets once forms are put together: one on which a table goes on holds nothing unread, and a part
 * of a form without its title is one that was not read.
 */
export function settled(readings: readonly SheetReading[], forms: readonly FormReading[]): readonly SheetReading[] {
  const continued = new Set<string>();
  for (const { parts } of forms) for (const part of parts) if (part.continues) continued.add(part.sheet.id);
  return readings.map((reading) => {
    const { unread, untitled } = reading;
    if (continued.has(reading.sheet.id)) {
      return { ...reading, unread: unread.filter(({ reason }) => reason === "beyond") };
    }
    return untitled && forms.length > 0 ? { ...reading, unread: [untitled, ...unread] } : reading;
  });
}

interface Placed {
  readonly part: LocatedPart;
  /** Tab order, then row. */
  readonly order: number;
}

function byRow(a: LocatedPart, b: LocatedPart): number {
  return a.area.top - b.area.top || a.area.left - b.area.left;
}

/** Each group in the order of its places. */
function groups(form: Form, parts: readonly Placed[]): Placed[][] {
  const [firstKey, ...otherKeys] = form.sheets.map((sheet) => sheet.key);
  const result = parts.filter(({ part }) => part.sheetKey === firstKey).map((first) => [first]);
  const orphans: Placed[] = [];
  for (const key of otherKeys) {
    const free = parts.filter(({ part }) => part.sheetKey === key);
    const lacking = result.filter((group) => {
      const own = group[0]?.order ?? 0;
      return !claim(group, free, (candidate) => candidate.order > own);
    });
    for (const group of lacking) claim(group, free, () => true);
    orphans.push(...free);
  }
  for (const orphan of orphans.sort((a, b) => a.order - b.order)) {
    const last = result.at(-1);
    const open = last !== undefined && !last.some(({ part }) => part.sheetKey === firstKey);
    if (open && !last.some(({ part }) => part.sheetKey === orphan.part.sheetKey)) last.push(orphan);
    else result.push([orphan]);
  }
  return result.map((group) => group.sort((a, b) => a.order - b.order));
}

/** Takes the first part that is wanted out of the free ones. */
function claim(group: Placed[], free: Placed[], wanted: (candidate: Placed) => boolean): boolean {
  const index = free.findIndex(wanted);
  if (index === -1) return false;
  group.push(...free.splice(index, 1));
  return true;
}

function formOf(group: readonly LocatedPart[]): FormReading | null {
  const [any] = group;
  if (!any) return null;
  const { form } = any;
  const printed = group.find((part) => part.unit.value !== null);
  const ordered = form.sheets.flatMap((sheet) => group.filter((part) => part.sheetKey === sheet.key));
  const tables = new Map<string, ReadTable>();
  const read = ordered.map((located) => {
    // A unit that one part prints holds for those that print none.
    const unit = located.unit.value === null && printed ? printed.unit : located.unit;
    const [page] = located.continues ? located.view.occurrence.template.geometry.tables : [];
    const part = readPart(located, unit, page && tables.get(page.table.path));
    for (const [path, table] of part.tables) {
      const above = tables.get(path);
      tables.set(path, above ? { ...above, rows: [...above.rows, ...table.rows] } : table);
    }
    return part;
  });
  const parts = read.some(({ continues }) => continues) ? read.map((part) => withoutShownBehind(part, read)) : read;
  const [first] = parts;
  if (!first) return null;
  const fields = withDerived(form, parts, parts.length === 1 ? first.fields : fieldsOf(parts));
  return {
    form,
    key: [form.id, ...parts.map((part) => `${part.sheet.id}:${part.area.top}:${part.area.left}`)].join("|"),
    parts,
    missingSheets: form.sheets.map((s) => s.key).filter((key) => !parts.some((part) => part.sheetKey === key)),
    fields,
    tables,
    year: first.year,
    unit: printed?.unit ?? unitInValues(form, fields) ?? first.unit,
    blank:
      [...fields.values()].every((field) => isBlank(field) || isPrinted(form, field)) &&
      parts.every((part) => [...part.repeats.values()].every(isBlank)) &&
      [...tables.values()].every((table) => table.rows.every((r) => r.blank)),
  };
}

/** What pages behind print is not missing on the first. */
function withoutShownBehind(part: PartReading, all: readonly PartReading[]): PartReading {
  const pages = all.filter(({ continues, sheetKey }) => continues && sheetKey === part.sheetKey);
  return { ...part, missing: part.missing.filter(({ id }) => !pages.some(({ labels }) => labels.has(id))) };
}

/** By path; one that is found nowhere stands where the first page should have it. */
function fieldsOf(parts: readonly PartReading[]): ReadonlyMap<string, ReadField> {
  const fields = new Map<string, ReadField>();
  for (const [path, field] of parts.flatMap((part) => [...part.fields]))
    if (field.found || !fields.has(path)) fields.set(path, field);
  return fields;
}

/** Where no label prints the unit, that which stands behind the first amount. */
function unitInValues(form: Form, fields: ReadonlyMap<string, ReadField>): FormReading["unit"] | null {
  if (!form.unitInValues) return null;
  for (const { value, raw, at } of fields.values()) {
    const stated = value.type === "money" && value.amount !== null ? statedUnit(raw) : null;
    if (stated !== null) return { value: stated, at };
  }
  return null;
}

/** As the paper prints it before anybody has written on it. */
function isPrinted({ values }: Form, { path, value }: ReadField): boolean {
  const printed = values.get(path)?.printed ?? null;
  return printed !== null && value.type === "text" && value.text !== null && isSameLabel(value.text, printed);
}

/** Nothing chosen, nothing written: also a formula that shows nothing or was never calculated. */
function isBlank({ value, noResult }: ReadField): boolean {
  return noResult === true || isBlankValue(value);
}
