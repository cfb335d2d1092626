import { groupedBy } from "../core/grouped";
import type { CellRef, FormReading, ReadRow } from "../reader/reading";
import { fieldAt, isEmpty } from "./checked/cells";
import type { Checked } from "./checked/checked";
import { countsOf, type Finding } from "./finding";
import { inSheetOrder } from "./checked/places";
import type { FieldNode, Form, TableNode } from "../forms/compile/form";

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
type Count = Omit<SectionProgress, "errors" | "warnings">;
type Rows = Omit<Count, "key" | "at">;

/**
 * How far a form is filled, by section of its definition, with the findings that stand in each. A field counts one;
 * an indicator counts one once it is complete, a required first level without any counts as one to be written;
 * another row counts one. Printed rows that may stay empty do not count.
 */
export function progress(checked: Checked, findings: readonly Finding[]): FormProgress {
  const { form } = checked;
  const counts = [
    ...form.fields.flatMap((field) => fieldCount(checked, field)),
    ...form.tables.flatMap((table) => tableCounts(checked, table)),
  ];
  const said = groupedBy(findings, ({ field }) => (field === null ? null : sectionOf(form, field)));
  const sections = [...groupedBy(counts, ({ key }) => key).values()]
    .map((own): SectionProgress => {
      const count = own.reduce(added);
      const { error, warning } = countsOf(said.get(count.key) ?? []);
      return { ...count, errors: error, warnings: warning };
    })
    .sort((left, right) => inSheetOrder(checked, left.at, right.at));
  const all = (key: "filled" | "total"): number => sections.reduce((total, section) => total + section[key], 0);
  return { sections, fields: all("total"), filled: all("filled") };
}

function added(sum: Count, { filled, total, requiredOpen }: Count): Count {
  return {
    ...sum,
    filled: sum.filled + filled,
    total: sum.total + total,
    requiredOpen: sum.requiredOpen + requiredOpen,
  };
}

function fieldCount(reading: FormReading, field: FieldNode): readonly Count[] {
  const cell = fieldAt(reading, field);
  if (!cell) return [];
  const filled = isEmpty(cell) ? 0 : 1;
  const requiredOpen = field.required && filled === 0 ? 1 : 0;
  return [{ key: sectionOf(reading.form, field.path), at: cell.at, filled, total: 1, requiredOpen }];
}

/** Of its rows and of its totals. */
function tableCounts(checked: Checked, table: TableNode): readonly Count[] {
  const rows = checked.tables.get(table.path)?.rows ?? [];
  const [first] = rows.flatMap(({ cells }) => [...cells.values()].slice(0, 1));
  if (!first) return [];
  const count = table.indicators ? indicatorCount(checked, table) : rowCount(rows);
  const totals = (table.total?.sums ?? []).flatMap(({ field }) => fieldCount(checked, field));
  return [{ key: sectionOf(checked.form, table.path), at: first.at, ...count }, ...totals];
}

function indicatorCount({ form, rows: all }: Checked, table: TableNode): Rows {
  const rows = all.filter((row) => row.table === table && (row.hasName || row.hasTarget));
  const levels = new Set(rows.map(({ first }) => first?.code));
  const open = form.levels.filter((level) => level.required && !levels.has(level.code)).length;
  const filled = rows.filter((row) => row.hasName && row.hasTarget).length;
  return { filled, total: rows.length + open, requiredOpen: open + rows.length - filled };
}

function rowCount(rows: readonly ReadRow[]): Rows {
  const filled = rows.filter(({ index }) => index !== null).length;
  return { filled, total: Math.max(1, filled), requiredOpen: 0 };
}

/** Section of a value: the first word of its path; a table's total belongs to its table. */
function sectionOf({ tables }: Form, path: string): string {
  const table = tables.find(({ total }) => total?.sums.some(({ field }) => field.path === path));
  const [first = path] = (table?.path ?? path).split(/[.[]/, 1);
  return first;
}
