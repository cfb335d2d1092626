import { groupedBy } from "../core/grouped";
import { oncePer } from "../core/remembered";
import type { CellRef, FormReading, ReadTable } from "../reader/reading";
import { fieldAt, isEmpty } from "./checked/cells";
import type { Checked } from "./checked/checked";
import { countsOf } from "./counts";
import type { Finding } from "./finding";
import { inSheetOrder } from "./checked/places";
import type { Form, TableNode } from "../forms/compile/form";

export interface FormProgress {
  /** Sections in the order of the form. */
  readonly sections: readonly SectionProgress[];
  /** All values that can be filled, and those that are. */
  readonly fields: number;
  readonly filled: number;
}

export interface SectionProgress {
  /** First word of the paths: `project`, `funds`, `goals`, `indicators`, `breakdown` … */
  readonly key: string;
  /** The section's first cell. */
  readonly at: CellRef;
  readonly filled: number;
  readonly total: number;
  readonly requiredOpen: number;
  readonly errors: number;
  readonly warnings: number;
}

/** Of one field or table; those of a section are added up. */
type Count = Pick<SectionProgress, "key" | "at"> & Rows;

/**
 * How far a form is filled, by section of its definition, with the findings that stand in each. A field counts one;
 * an indicator counts one once it is complete, a required first level without any counts as one to be written;
 * another row counts one. Printed rows that may stay empty do not count.
 */
export function progress(checked: Checked, findings: readonly Finding[]): FormProgress {
  const sections = new Map<string, Count>();
  for (const count of [...fieldCounts(checked), ...tableCounts(checked)]) {
    const before = sections.get(count.key);
    if (before) add(before, count);
    else sections.set(count.key, count);
  }
  const said = groupedBy(findings, ({ field }) => (field === null ? null : sectionOf(checked.form, field)));
  const list = [...sections.values()].map((count): SectionProgress => {
    const { error, warning } = countsOf(said.get(count.key) ?? []);
    return { ...count, errors: error, warnings: warning };
  });
  list.sort((left, right) => inSheetOrder(checked, left.at, right.at));
  const all = (key: "filled" | "total"): number => list.reduce((total, section) => total + section[key], 0);
  return { sections: list, fields: all("total"), filled: all("filled") };
}

function fieldCounts(reading: FormReading): readonly Count[] {
  return reading.form.fields.flatMap(({ path, required }): Count[] => {
    const cell = reading.fields.get(path);
    if (!cell?.found) return [];
    const filled = isEmpty(cell) ? 0 : 1;
    const requiredOpen = required && filled === 0 ? 1 : 0;
    return [{ key: sectionOf(reading.form, path), at: cell.at, filled, total: 1, requiredOpen }];
  });
}

function tableCounts(checked: Checked): readonly Count[] {
  return checked.form.tables.flatMap((table): Count[] => {
    const reading = checked.tables.get(table.path);
    const at = reading && firstCell(reading);
    if (!reading || !at) return [];
    const key = sectionOf(checked.form, table.path);
    const count = { key, at, ...(table.indicators ? indicatorCount(checked, table) : rowCount(reading)) };
    const totals = (table.total?.sums ?? []).flatMap(({ field }) => fieldAt(checked, field) ?? []);
    return [
      count,
      ...totals.flatMap((total) =>
        total.found ? [{ key, at: total.at, filled: isEmpty(total) ? 0 : 1, total: 1, requiredOpen: 0 }] : [],
      ),
    ];
  });
}

type Rows = Record<"filled" | "total" | "requiredOpen", number>;

function indicatorCount(checked: Checked, table: TableNode): Rows {
  const rows = checked.rows.filter((row) => row.table === table && (row.hasName || row.hasTarget));
  const levels = new Set(rows.map(({ first }) => first?.code));
  const open = checked.form.levels.filter((level) => level.required && !levels.has(level.code)).length;
  const filled = rows.filter((row) => row.hasName && row.hasTarget).length;
  return { filled, total: rows.length + open, requiredOpen: open + rows.length - filled };
}

function rowCount(reading: ReadTable): Rows {
  const filled = reading.rows.filter(({ index }) => index !== null).length;
  return { filled, total: Math.max(1, filled), requiredOpen: 0 };
}

function firstCell(reading: ReadTable): CellRef | null {
  for (const row of reading.rows) for (const cell of row.cells.values()) return cell.at;
  return null;
}

/** Section of a value: the first word of its path; a table's total belongs to its table. */
function sectionOf(form: Form, path: string): string {
  const [first = path] = (tablesOfTotals(form).get(path) ?? path).split(/[.[]/, 1);
  return first;
}

/** Paths of tables by those of their totals. */
const tablesOfTotals = oncePer(
  ({ tables }: Form): ReadonlyMap<string, string> =>
    new Map(tables.flatMap(({ path, total }) => (total?.sums ?? []).map(({ field }) => [field.path, path] as const))),
);

function add(sum: Count, { filled, total, requiredOpen }: Count): void {
  sum.filled += filled;
  sum.total += total;
  sum.requiredOpen += requiredOpen;
}
