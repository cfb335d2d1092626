import { a1 } from "../../src/core/grid/address";
import type { Cell } from "../../src/core/grid/grid";
import type { Form, SheetNode, ColumnNode } from "../../src/forms/compile/form";
import type { PrintedUnit } from "../../src/core/number/amounts";
import { hasSlot, textOf as textOfLabel } from "../../src/forms/compile/label-words";
import { geometryOf, type FieldPlace, type SheetGeometry, type TablePlace } from "../../src/forms/compile/geometry";
import type {
  CellRef,
  FormReading,
  FoundLabel,
  MissingLabel,
  PartReading,
  ReadCell,
  ReadField,
  ReadRow,
  ReadTable,
  SheetRef,
} from "../../src/reader/reading";
import { withIndexes } from "../../src/reader/interpret/counted-rows";
import { kindOf } from "../../src/values";
import { formById } from "./shipped";
import type { ReadValue } from "../../src/values/read-value";

/**
 * A form as the reader would hand it over, without a worksheet: what the rules are given. Values are what a person
 * typed; everything stands where the definition prints it.
 */
export interface FormSpec {
  readonly form: string;
  readonly year?: number | null;
  readonly unit?: PrintedUnit | null;
  /** Years that sheets other than the first print, by sheet key. */
  readonly years?: Readonly<Record<string, number | null>>;
  /** Printed span of the overall goal. */
  readonly span?: { readonly from?: number; readonly to?: number };
  /** Typed text by path; a cell where more than a text is to be said. Table totals too. */
  readonly fields?: Readonly<Record<string, Typed>>;
  /** Repeated values by sheet key. */
  readonly repeats?: Readonly<Record<string, Typed>>;
  /** Rows by table path, typed texts by column key. */
  readonly tables?: Readonly<Record<string, readonly RowSpec[]>>;
  readonly missingSheets?: readonly string[];
  /** Labels that were not found, by id, each with whether a fix may put it back. */
  readonly missingLabels?: Readonly<Record<string, boolean>>;
  readonly blank?: boolean;
}

export type RowSpec = Readonly<Record<string, Typed>>;
export type Typed = string | TypedCell;

export interface TypedCell {
  /** Left out where `pieces` are given. */
  readonly text?: string;
  readonly formula?: string;
  readonly noResult?: true;
  /** Stored as a text: an amount is a number otherwise. */
  readonly stored?: "text";
  readonly inline?: true;
  /** A text that a page break split over cells below each other. */
  readonly pieces?: readonly string[];
}

export function readingOf(spec: FormSpec): FormReading {
  const definition = formById(spec.form);
  if (!definition) throw new Error(`no form ${spec.form}`);
  const missingSheets = spec.missingSheets ?? [];
  const parts = definition.sheets
    .filter((sheet) => !missingSheets.includes(sheet.key))
    .map((sheet) => part(definition, sheet, spec));
  const [first] = parts;
  if (!first) throw new Error("a form without sheets");
  return {
    form: definition,
    key: definition.id,
    parts,
    missingSheets,
    fields: new Map(parts.flatMap((each) => [...each.fields])),
    tables: new Map(parts.flatMap((each) => [...each.tables])),
    year: first.year,
    unit: first.unit,
    blank: spec.blank ?? false,
  };
}

/** `A1` address of a finding's cell, with its sheet key where the form has several. */
export function addressOf(cell: CellRef): string {
  return `${cell.sheet.id}!${a1(cell.row, cell.column)}`;
}

function part(definition: Form, sheet: SheetNode, spec: FormSpec): PartReading {
  const ref: SheetRef = { id: sheet.key, name: sheet.name };
  const geometry = geometryOf(sheet, (table) => Math.max(1, spec.tables?.[table.path]?.length ?? 1));
  const build = new PartBuilder(definition, ref, geometry, spec);
  const unit = spec.unit === undefined ? definition.unit : spec.unit;
  const year = spec.years?.[sheet.key] ?? (spec.year === undefined ? definition.since : spec.year);
  const unitLabel = geometry.labels.find((place) => hasSlot(place.label.wordings[0], "unit"));
  const yearLabel = geometry.labels.find((place) => place.role === "year");
  return {
    form: definition,
    sheetKey: sheet.key,
    sheet: ref,
    area: {
      top: 0,
      left: 0,
      bottom: geometry.rowCount - 1,
      right: geometry.columnCount - 1,
    },
    labels: build.labels(),
    missing: build.missing(),
    fields: build.fields(false),
    repeats: build.fields(true),
    tables: build.tables(),
    year: { value: year, at: at(ref, yearLabel?.area.top ?? 1, 0) },
    unit: {
      value: unit,
      at: at(ref, unitLabel?.area.top ?? 0, unitLabel?.area.left ?? 0),
    },
  };
}

class PartBuilder {
  constructor(
    private readonly definition: Form,
    private readonly sheet: SheetRef,
    private readonly geometry: SheetGeometry,
    private readonly spec: FormSpec,
  ) {}

  labels(): Map<string, FoundLabel> {
    const { span } = this.definition;
    const found = this.geometry.labels.filter(({ label }) => !(label.id in (this.spec.missingLabels ?? {})));
    return new Map(
      found.map(({ label, area }) => [
        label.id,
        {
          id: label.id,
          at: at(this.sheet, area.top, area.left),
          area,
          text: textOfLabel(label.wordings[0]),
          slots: label === span?.label ? (this.spec.span ?? {}) : {},
        },
      ]),
    );
  }

  missing(): MissingLabel[] {
    return Object.entries(this.spec.missingLabels ?? {}).flatMap(([id, restorable]) => {
      const place = this.geometry.labels.find(({ label }) => label.id === id);
      if (!place || place.label.optional) return [];
      return [
        {
          id,
          label: place.label,
          at: at(this.sheet, place.area.top, place.area.left),
          restorable,
        },
      ];
    });
  }

  /** The fields of this sheet by path, or the values it repeats by label id. */
  fields(repeats: boolean): Map<string, ReadField> {
    const places = this.geometry.fields.filter((place) => place.repeats === repeats);
    const totals = repeats ? [] : this.geometry.tables.flatMap((place) => this.total(place));
    const read = new Map(
      places.map((place) => [repeats ? (place.field.label?.id ?? "") : place.field.path, this.field(place)]),
    );
    for (const total of totals) read.set(total.path, total);
    return read;
  }

  tables(): Map<string, ReadTable> {
    return new Map(this.geometry.tables.map((place) => [place.table.path, this.table(place)]));
  }

  private field(place: FieldPlace): ReadField {
    const { path } = place.field;
    const typed = place.repeats ? this.spec.repeats?.[this.sheet.id] : this.spec.fields?.[path];
    const { label } = place.field;
    const found = label !== null && !(label.id in (this.spec.missingLabels ?? {}));
    const cell = this.cell(place.area.top, place.area.left, found ? typed : undefined, (text) =>
      kindOf(place.field.value).read(text, this.unit()),
    );
    return { ...cell, path, found };
  }

  private table(place: TablePlace): ReadTable {
    const rows = this.spec.tables?.[place.table.path] ?? [];
    return {
      path: place.table.path,
      headingRow: place.headingRow,
      lastRow: place.lastRow,
      rows: withIndexes(
        place.table,
        rows.map((row, index) => this.row(place, row, place.firstRow + index)),
      ),
    };
  }

  private total({ table, total: place }: TablePlace): ReadField[] {
    const lost = table.total?.label && table.total.label.id in (this.spec.missingLabels ?? {});
    return (place?.sums ?? []).map(({ field, area }) => {
      const cell = this.cell(area.top, area.left, this.spec.fields?.[field.path], (text) =>
        kindOf(field.value).read(text, this.unit()),
      );
      return { ...cell, path: field.path, found: lost !== true };
    });
  }

  private row(place: TablePlace, row: RowSpec, at: number): Omit<ReadRow, "index"> {
    const shown = place.columns.filter(
      ({ column }) => !(column.heading && column.heading.id in (this.spec.missingLabels ?? {})),
    );
    const cells = new Map(
      shown.map(({ column, left }) => [
        column.key,
        this.cell(at, left, row[column.key], (text) => this.value(column, text, row)),
      ]),
    );
    const typed = shown.filter(({ column }) => !["level1", "level2", "kind"].includes(column.value.type));
    return {
      row: at,
      cells,
      blank: typed.every(({ column }) => textOf(row[column.key]) === ""),
    };
  }

  private value(column: ColumnNode, cell: Cell | null, row: RowSpec): ReadValue {
    const { value } = column;
    switch (value.type) {
      case "level1":
      case "level2": {
        const level1 = this.definition.levels.find((level) => level.label === textOf(row.level1)) ?? null;
        const everywhere = this.definition.levels.flatMap((level) => level.children);
        const level2 = everywhere.find((level) => level.label === textOf(row.level2)) ?? null;
        return {
          type: "level",
          label: cell?.text ?? "",
          points: null,
          level1,
          level2: value.type === "level2" ? level2 : null,
        };
      }
      default:
        return kindOf(value).read(cell, this.unit());
    }
  }

  private unit(): PrintedUnit | null {
    return this.spec.unit === undefined ? this.definition.unit : this.spec.unit;
  }

  private cell(
    row: number,
    column: number,
    typed: Typed | undefined,
    value: (cell: Cell | null) => ReadValue,
  ): ReadCell {
    const spec: TypedCell = typeof typed === "object" ? typed : { text: typed ?? "" };
    const text = textOf(typed);
    const formula = spec.formula ?? null;
    const blank = text === "" && formula === null;
    const cell: Cell | null = blank ? null : { text, value: spec.noResult ? null : text, formula, format: "@" };
    const first = at(this.sheet, row, column);
    const further = (spec.pieces ?? []).slice(1).map((_, index) => at(this.sheet, row + 1 + index, column));
    return {
      at: first,
      sources: [first, ...further],
      raw: text,
      ...(spec.pieces ? { pieces: spec.pieces } : {}),
      inline: spec.inline ?? false,
      formula,
      stored: spec.stored ?? storedAs(blank, text),
      value: value(cell),
      ...(spec.noResult ? { noResult: true as const } : {}),
    };
  }
}

const NUMBER = /^[-+]?[\d,]+(?:\.\d+)?$/;

function storedAs(blank: boolean, text: string): ReadCell["stored"] {
  if (blank || text === "") return "nothing";
  return NUMBER.test(text) ? "number" : "text";
}

function textOf(typed: Typed | undefined): string {
  if (typeof typed !== "object") return typed ?? "";
  return typed.text ?? (typed.pieces ?? []).join("");
}

function at(sheet: SheetRef, row: number, column: number): CellRef {
  return { sheet, row, column };
}
