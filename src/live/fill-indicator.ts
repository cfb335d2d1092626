import type { LibraryIndicator } from "../library/library";
import { nearness } from "../library/levels";
import { targetShape } from "../library/target-shape";
import type { CellRef, FormReading, ReadCell } from "../reader/reading";
import { indicatorRows, type IndicatorRow } from "../rules/checked/indicator-rows";
import type { CellWrite, Fix } from "../rules/fix";
import type { SelectedCell } from "../workbook/workbook";
import { levelLabel } from "./level-label";

/** Where a chosen indicator was written, or why it was not. */
export type FillOutcome =
  /** `at` is its target's cell, where the value is still to be put. */
  | { readonly kind: "filled"; readonly at: CellRef }
  /** The form has no such level. */
  | { readonly kind: "no-level" }
  /** Every row of the level holds something, and none can be added. */
  | { readonly kind: "no-blank-row"; readonly level: string };

/** A row of its level below which there is no blank one: a new row for it, with what is to stand there by column. */
export interface RowFor {
  readonly kind: "add-row";
  readonly below: CellRef;
  readonly texts: ReadonlyMap<number, string>;
  readonly targetColumn: number;
  readonly level: string;
}

/** What is to be written for it, where it can be. */
export type FillPlan =
  | RowFor
  | { readonly kind: "fill"; readonly fix: Fix; readonly at: CellRef }
  | Exclude<FillOutcome, { kind: "filled" }>;

/**
 * Finds an indicator's place: the row the user is in, if it belongs to the indicator's level and has no name yet, else
 * the first blank row of that level. Only cells that hold nothing at all are written; a target that was typed stays.
 */
export function planFill(reading: FormReading, at: SelectedCell | null, indicator: LibraryIndicator): FillPlan {
  const label = levelLabel(reading.form, indicator.level);
  if (label === null) return { kind: "no-level" };
  const ofLevel = indicatorRows(reading).filter((row) => isOfLevel(row, indicator.level));
  const rows = ofLevel.filter((row) => isOpen(row.name));
  const row = rows.find((each) => at !== null && isIn(each, at)) ?? rows.find(({ target }) => isOpen(target));
  const target = targetShape(indicator, reading.year.value);
  if (row === undefined) return rowFor(ofLevel.at(-1), indicator.name, target, label);
  const writes: CellWrite[] = [{ at: row.name.at, text: indicator.name }];
  if (target !== "" && isOpen(row.target)) writes.push({ at: row.target.at, text: target });
  return { kind: "fill", fix: { kind: "fill-indicator", writes }, at: row.target.at };
}

function rowFor(last: IndicatorRow | undefined, name: string, target: string, level: string): FillPlan {
  if (last === undefined) return { kind: "no-blank-row", level };
  const texts = new Map([[last.name.at.column, name]]);
  if (target !== "") texts.set(last.target.at.column, target);
  return { kind: "add-row", below: last.name.at, texts, targetColumn: last.target.at.column, level };
}

/** Ids of the worksheets on which the form's tables of indicators stand. */
export function indicatorSheets({ form, parts }: FormReading): readonly string[] {
  const keys = form.tables.filter(({ indicators }) => indicators !== null).map(({ sheet }) => sheet);
  return [...new Set(parts.filter(({ sheetKey }) => keys.includes(sheetKey)).map(({ sheet }) => sheet.id))];
}

function isOfLevel(row: IndicatorRow, level: string): boolean {
  return row.level !== null && nearness(level, row.level) === 2;
}

function isOpen({ raw, formula, inline }: ReadCell): boolean {
  return raw.trim() === "" && formula === null && !inline;
}

function isIn({ name }: IndicatorRow, at: SelectedCell): boolean {
  return name.at.sheet.id === at.sheetId && name.at.row === at.row;
}
