import { entriesOf } from "../../canonical/entries";
import { toFormDocument, valueAt } from "../../canonical/document";
import { isJsonArray, type JsonValue } from "../../core/json";
import { findingMessage, type Locale } from "../../messages";
import type { CellRef, FormReading } from "../../reader/reading";
import { cellJson, type CellJson } from "./finding-json";
import type { FileForms } from "./forms-in";

/** What a definition reads of a filled-in file: for whoever is writing it. */
export interface ReadWith {
  readonly forms: readonly FormRead[];
  /** Ids of other forms that were read in the file. */
  readonly others: readonly string[];
  /** Sentences about worksheets in which no form was read. */
  readonly unread: readonly string[];
}

export interface FormRead {
  /** Names of its worksheets. */
  readonly sheets: readonly string[];
  readonly fiscalYear: number | null;
  readonly printedUnit: string | null;
  /** Every field of the definition and every total of a table; null where nothing is written. */
  readonly fields: readonly FieldRead[];
  readonly tables: readonly TableRead[];
  /** Printed labels that the sheets do not have. */
  readonly missing: readonly string[];
  /** Cells inside and beside the form that nothing of it was read from. */
  readonly left: readonly LeftCell[];
}

export interface FieldRead {
  readonly path: string;
  readonly name: string;
  readonly value: JsonValue;
  readonly cells: readonly CellJson[];
}

export interface TableRead {
  readonly path: string;
  readonly name: string;
  readonly rows: readonly JsonValue[];
}

export interface LeftCell extends CellJson {
  readonly text: string;
}

export interface ReadWithOptions {
  /** Id of the definition. */
  readonly form: string;
  readonly locale: Locale;
}

export function readWith({ forms, sheetFindings }: FileForms, { form: id, locale }: ReadWithOptions): ReadWith {
  const readings = forms.map(({ reading }) => reading);
  return {
    forms: readings.filter(({ form }) => form.id === id).map(formRead),
    others: [...new Set(readings.map(({ form }) => form.id))].filter((other) => other !== id),
    unread: sheetFindings.map((finding) => findingMessage(finding, locale)),
  };
}

function formRead(reading: FormReading): FormRead {
  const { form, parts, year, unit } = reading;
  const document = toFormDocument(reading);
  const cells = new Map(entriesOf(reading).map((entry) => [entry.path.join("."), entry.cells]));
  const cellsAt = (path: string): readonly CellRef[] => cells.get(path) ?? [];
  return {
    sheets: parts.map(({ sheet }) => sheet.name),
    fiscalYear: year.value,
    printedUnit: unit.value,
    fields: [...form.values.values()].map(({ path, name }) => ({
      path,
      name,
      value: valueAt(document, path) ?? null,
      cells: cellsAt(path).map(cellJson),
    })),
    tables: form.tables.map(({ path, name }) => ({ path, name, rows: rowsOf(valueAt(document, path)) })),
    missing: parts.flatMap(({ missing }) => missing.map(({ label }) => label.name)),
    left: parts.flatMap(leftOf),
  };
}

function rowsOf(value: JsonValue | undefined): readonly JsonValue[] {
  return isJsonArray(value) ? value : [];
}

/** As people read: row by row. */
function leftOf({ unclaimed = [], unknownColumns = [] }: FormReading["parts"][number]): readonly LeftCell[] {
  const places = [
    ...unclaimed.map(({ at, text, with: cells = [] }) => ({ at, text, cells })),
    ...unknownColumns.map(({ at, text, cells }) => ({ at, text, cells })),
  ];
  return places
    .flatMap(({ at, text, cells }) => [{ at, text }, ...cells.map((cell) => ({ at: cell, text: "" }))])
    .sort((left, right) => left.at.row - right.at.row || left.at.column - right.at.column)
    .map(({ at, text }) => ({ ...cellJson(at), text }));
}
