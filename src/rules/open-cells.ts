import type { CellRef, FormReading } from "../reader/reading";
import { fieldAt, isEmpty } from "./checked/cells";
import { indicatorRows } from "./checked/indicator-rows";
import { inSheetOrder } from "./checked/places";

/**
 * Cells that are still to be filled in, in the order of the sheets: required fields, the half of an indicator that is
 * lacking, and the first row of a first level that must have an indicator and has none. What is worked out is not for people.
 */
export function openCells(reading: FormReading): readonly CellRef[] {
  const fields = reading.form.fields.flatMap((field) => {
    const cell = fieldAt(reading, field);
    return field.required && cell && isEmpty(cell) && cell.formula === null ? [cell.at] : [];
  });
  const rows = indicatorRows(reading);
  const halves = rows.flatMap(({ name, target, hasName, hasTarget }) =>
    hasName === hasTarget ? [] : [hasName ? target.at : name.at],
  );
  const begun = new Set(rows.filter(({ hasName, hasTarget }) => hasName || hasTarget).map(({ first }) => first?.code));
  const levels = reading.form.levels.flatMap(({ code, required }) => {
    const own = rows.find(({ first }) => first?.code === code);
    return required && own !== undefined && !begun.has(code) ? [own.name.at] : [];
  });
  return [...fields, ...halves, ...levels].sort((left, right) => inSheetOrder(reading, left, right));
}

/** The next of some cells behind one; the first again behind the last. */
export function cellBehind(reading: FormReading, cells: readonly CellRef[], last: CellRef | null): CellRef | null {
  const next = last && cells.find((cell) => inSheetOrder(reading, cell, last) > 0);
  return next ?? cells[0] ?? null;
}
