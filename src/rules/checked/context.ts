import { contains } from "../../core/grid";
import type { Form, SheetNode } from "../../forms/compile/form";
import type { PrintedUnit } from "../../forms/definition";
import type { CellRef, FormReading, FormPart } from "../../reader/reading";
import { CATALOGUE } from "../catalogue";
import type { PlacedCell } from "./cells";
import type { CompleteIndicator } from "./complete-indicators";
import type { Finding, Fix, RuleId } from "../finding";
import type { IndicatorRow } from "./indicator-rows";
import type { Verdict } from "../money/relations";

/** What every check is given: a form, and what was read of it. */
export interface FormContext {
  readonly form: Form;
  readonly reading: FormReading;
  /** Unit for display: the form's own; null where none is printed. */
  readonly unit: PrintedUnit | null;
}

export function contextOf(reading: FormReading): FormContext {
  return { form: reading.form, reading, unit: reading.unit.value };
}

/** What a check is given on top: the walks over the form that several families need, done once. */
export interface CheckContext extends FormContext {
  readonly cells: readonly PlacedCell[];
  /** Of every indicator table, printed blank ones too. */
  readonly rows: readonly IndicatorRow[];
  /** Those of the rows that have both name and target. */
  readonly indicators: readonly CompleteIndicator[];
  readonly verdicts: readonly Verdict[];
}

/** A rule family: which rules it holds, and the one walk over a form that finds them all. */
export interface RuleSet {
  readonly rules: readonly RuleId[];
  readonly check: (context: CheckContext) => readonly Finding[];
}

interface Details {
  readonly subject: string;
  readonly field?: string | null;
  readonly observed?: string | null;
  readonly expected?: string | null;
  readonly related?: readonly CellRef[];
  readonly fix?: Fix | null;
  readonly texts?: readonly CellRef[];
  readonly sides?: Finding["sides"];
}

/** A finding with its severity from the catalogue and everything that was not said set to null. */
export function finding(context: FormContext, rule: RuleId, at: CellRef, details: Details): Finding {
  return {
    rule,
    severity: CATALOGUE[rule].severity,
    form: context.form.id,
    formKey: context.reading.key,
    at,
    related: (details.related ?? []).filter((cell) => !sameCell(cell, at)),
    field: details.field ?? null,
    subject: details.subject,
    observed: details.observed ?? null,
    expected: details.expected ?? null,
    fix: details.fix ?? null,
    ...(details.texts !== undefined && details.texts.length > 0 ? { texts: details.texts } : {}),
    ...(details.sides === undefined ? {} : { sides: details.sides }),
  };
}

export function sameCell(left: CellRef, right: CellRef): boolean {
  return left.row === right.row && left.column === right.column && left.sheet.id === right.sheet.id;
}

/** Text that tells cells apart, for use as a key. */
export function cellKey(cell: CellRef): string {
  return `${cell.sheet.id} ${cell.row} ${cell.column}`;
}

/** The part of the form that a cell stands in: two parts may share a worksheet. */
export function partAt(context: FormContext, cell: CellRef): FormPart | null {
  const { parts } = context.reading;
  return parts.find(({ sheet, area }) => sheet.id === cell.sheet.id && contains(area, cell.row, cell.column)) ?? null;
}

/** Name of a part's sheet as the form calls it, whatever the worksheet is named. */
export function sheetName(part: FormPart): string {
  return sheetOf(part)?.name ?? part.sheet.name;
}

/** The sheet of the form that a part shows. */
export function sheetOf({ form, sheetKey }: FormPart): SheetNode | null {
  return form.sheets.find(({ key }) => key === sheetKey) ?? null;
}

/** The sheet of the form with this key, if some worksheet holds it. */
export function partOf(context: FormContext, sheetKey: string): FormPart | null {
  return context.reading.parts.find((part) => part.sheetKey === sheetKey) ?? null;
}
