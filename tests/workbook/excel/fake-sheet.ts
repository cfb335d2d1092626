import type { Area } from "../../../src/core/grid/grid";
import { parseAreas } from "../../../src/workbook/excel/addresses";

/** A worksheet of the fake host, and what a host answers of its areas. */

export interface FakeSheet {
  readonly id: string;
  name: string;
  /** Rows and cells may be left out: a cell far away costs nothing. */
  values: unknown[][];
  merged: string | null;
  deleted: boolean;
  visibility?: "Hidden" | "VeryHidden";
  readonly formats: Map<string, string>;
  isProtected?: boolean;
  /** Formulas of conditional formats, by id; where there are none, whatever is done to them is taken without a word. */
  conditions?: Map<string, string>;
  /** One more area that is in use, unless only values are asked for. */
  formatted?: Area;
}

export const SHEET: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

export interface Filled {
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

export function filledRows({ values }: FakeSheet): readonly Filled[] {
  // Keys are those of the rows that are there: the array may be a million long.
  return Object.keys(values).flatMap((key) => filledColumns(values[Number(key)] ?? [], Number(key)) ?? []);
}

export function filledColumns(cells: readonly unknown[], row: number): Filled | null {
  const columns = Object.keys(cells)
    .map(Number)
    .filter((column) => cells[column] !== "" && cells[column] !== null);
  const [first, last] = [columns[0], columns.at(-1)];
  return first === undefined || last === undefined ? null : { row, first, last };
}

/** Cells from the first to the last that holds anything. */
export function usedArea(
  filled: readonly Filled[],
  { top, left, bottom, right }: Area,
  { values }: FakeSheet,
): Area | null {
  const inside = filled.flatMap((each) => {
    const { row, first, last } = each;
    if (row < top || row > bottom) return [];
    if (first >= left && last <= right) return each;
    const part = filledColumns((values[row] ?? []).slice(left, right + 1), row);
    return part === null ? [] : { row, first: part.first + left, last: part.last + left };
  });
  const [one, other] = [inside[0], inside.at(-1)];
  if (one === undefined || other === undefined) return null;
  return {
    top: one.row,
    left: inside.reduce((least, { first }) => Math.min(least, first), one.first),
    bottom: other.row,
    right: inside.reduce((most, { last }) => Math.max(most, last), one.last),
  };
}

/** The values of an area, blank cells as Excel gives them. */
export function valuesOf({ values }: FakeSheet, { top, left, bottom, right }: Area): unknown[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => values[top + row]?.[left + column] ?? ""),
  );
}

/** An apostrophe says that what follows is text, and is no part of it. */
export function putValues({ values }: FakeSheet, { top, left }: Area, matrix: readonly (readonly unknown[])[]): void {
  matrix.forEach((line, down) => {
    const row = (values[top + down] ??= []);
    line.forEach((content, right) => {
      row[left + right] = typeof content === "string" ? content.replace(/^'/, "") : content;
    });
  });
}

const MOST_MERGES = 512;

/** Excel fails where it would have to tell of more. */
export function mergedWithin(sheet: FakeSheet | null, area: Area | null): string | null {
  if (sheet === null || sheet.merged === null || area === null) return null;
  const touched = sheet.merged.split(",").filter((address) => {
    const [merge] = parseAreas(address);
    return merge !== undefined && merge.top <= area.bottom && merge.bottom >= area.top;
  });
  if (touched.length > MOST_MERGES) throw officeError("GeneralException");
  return touched.length === 0 ? null : touched.join(",");
}

/** An error as Office throws it. */
export function officeError(code: string): Error {
  return Object.assign(new Error("text of the host"), { code });
}
