import type { Grid } from "../../src/core/grid/grid";
import { a1 } from "../../src/core/grid/address";
import { FORMS } from "../../src/forms";
import type { Forms } from "../../src/forms/forms";
import { assembleForms, readSheet } from "../../src/reader";
import { readPart } from "../../src/reader/interpret/part";
import type { FormReading, PartReading, ReadCell } from "../../src/reader/reading";
import type { SheetReading } from "../../src/reader/sheet-reading";
import { sheetRef } from "../support/grids";
import type { ReadValue } from "../../src/values/read-value";

/** What was read, in few words: for comparing with what a person reads in the same sheet. */

export function readGrid(grid: Grid, name = "Sheet1", known: Forms = FORMS): SheetReading {
  return readSheet(sheetRef(name), grid, known);
}

/** Forms of a workbook whose worksheets are these grids, in tab order. */
export function readWorkbook(...grids: readonly Grid[]): readonly FormReading[] {
  return assembleForms(
    grids.map((grid, index) => readGrid(grid, `Sheet${index + 1}`)),
    FORMS,
  );
}

/** The only form of a worksheet. */
export function onlyForm(grid: Grid): FormReading {
  return only(readWorkbook(grid));
}

/** What the parts of a worksheet say, each with the unit that it prints. */
export function partsOf({ parts }: SheetReading): readonly PartReading[] {
  return parts.map((part) => readPart(part, part.unit));
}

/** The only part of a worksheet. */
export function onlyPart(grid: Grid): PartReading {
  return only(partsOf(readGrid(grid)));
}

export function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined || list.length !== 1) throw new Error(`one is expected, there are ${list.length}`);
  return first;
}

export function field(form: Pick<FormReading, "fields">, path: string): ReadCell & { readonly found: boolean } {
  const read = form.fields.get(path);
  if (!read) throw new Error(`no field ${path}`);
  return read;
}

/** `A1` of where a value stands. */
export function addressOfCell(cell: ReadCell): string {
  return a1(cell.at.row, cell.at.column);
}

/** A value as one text; null when blank. */
export function said(value: ReadValue): string | null {
  switch (value.type) {
    case "text":
      return value.text;
    case "money":
      return value.problem ?? (value.unitKnown ? value.amount : "unit unknown");
    case "decimal":
      return value.problem ?? value.decimal;
    case "date":
      return value.unreadable ? "unreadable" : value.iso;
    case "period":
      return value.unreadable
        ? "unreadable"
        : value.from === null && value.to === null
          ? null
          : `${value.from}–${value.to}`;
    case "duration":
      return value.unreadable ? "unreadable" : value.length && `${value.length.value}${value.length.unit}`;
    case "pair":
      return value.pair && [value.pair.other, value.pair.name].join(" ");
    case "choice":
      return value.ticked.length === 0 ? null : value.ticked.map((t) => t.option?.code ?? `?${t.label}`).join(" ");
    case "target":
      return value.target?.raw ?? null;
    case "level":
      return value.label === "" ? null : (value.level2?.code ?? value.level1?.code ?? `?${value.label}`);
    case "ticks":
      return value.ticked.length === 0 ? null : value.ticked.map((option) => option.code).join(" ");
  }
}

export function fieldsOf(form: Pick<FormReading, "fields">): Record<string, string | null> {
  return Object.fromEntries([...form.fields].map(([path, read]) => [path, said(read.value)]));
}

/** Rows of a table as texts, in the order of its columns; printed rows without content left out. */
export function rowsOf(form: Pick<FormReading, "tables">, path: string): (string | null)[][] {
  const rows = form.tables.get(path)?.rows ?? [];
  return rows.filter((row) => !row.blank).map((row) => [...row.cells.values()].map((cell) => said(cell.value)));
}

/** Everything that a form says, without saying where. */
export function contentOf(form: FormReading): unknown {
  return {
    form: form.form.id,
    year: form.year.value,
    unit: form.unit.value,
    missingSheets: form.missingSheets,
    fields: fieldsOf(form),
    repeats: form.parts.map((part) => [...part.repeats].map(([label, read]) => [label, said(read.value)])),
    spans: form.parts.map((part) =>
      [...part.labels.values()].map((label) => label.slots).filter((s) => s.from ?? s.to),
    ),
    tables: [...form.tables.keys()].map((path) => [path, rowsOf(form, path)]),
    missing: form.parts.flatMap((part) => part.missing.map((label) => label.id)),
  };
}
