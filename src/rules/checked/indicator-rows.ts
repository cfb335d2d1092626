import type { Target } from "../../core/target/target";
import type { TableNode } from "../../forms/compile/form";
import type { FormReading, ReadCell, ReadRow } from "../../reader/reading";
import type { ReadValue } from "../../values/read-value";
import { isEmpty, rowPath, textOf } from "./cells";

type Level = Extract<ReadValue, { readonly type: "level" }>;

/** A row of an indicator table whose columns were all found. */
export interface IndicatorRow {
  readonly table: TableNode;
  readonly read: ReadRow;
  readonly level1: ReadCell;
  /** Null in a table without second levels. */
  readonly level2: ReadCell | null;
  /** What is printed for the first level, and for the second where the table has those. */
  readonly levels: readonly string[];
  /** The form's first level that the row names. */
  readonly first: Level["level1"];
  /** Code of the second level, or of the first in a table without second ones; null where the levels are none of the form. */
  readonly level: string | null;
  readonly name: ReadCell;
  readonly target: ReadCell;
  /** What the target says; null for nothing. */
  readonly aim: Target | null;
  readonly hasName: boolean;
  readonly hasTarget: boolean;
  /** What findings call the row: its name, else its second or first level as printed. */
  readonly subject: string;
  readonly namePath: string;
  readonly targetPath: string;
}

/**
 * The rows of every indicator table, printed blank ones too. A table without one of its columns gives none: nothing
 * can be said of its rows, and the missing heading is a finding of its own.
 */
export function indicatorRows({ form, tables }: FormReading): readonly IndicatorRow[] {
  return form.tables.flatMap((table) => {
    const reading = tables.get(table.path);
    const columns = table.indicators;
    if (!reading || !columns) return [];
    return reading.rows.flatMap((row): IndicatorRow[] => {
      const level1 = row.cells.get(columns.level1.key);
      const level2 = columns.level2 ? row.cells.get(columns.level2.key) : null;
      const name = row.cells.get(columns.name.key);
      const target = row.cells.get(columns.target.key);
      if (!level1 || level2 === undefined || !name || !target) return [];
      const first = levelIn(level1)?.level1 ?? null;
      const levels = (level2 ? [level1, level2] : [level1]).map((cell) => levelIn(cell)?.label.trim() ?? "");
      return [
        {
          table,
          read: row,
          level1,
          level2,
          levels,
          first,
          level: level2 ? codeUnder(first, level2) : (first?.code ?? null),
          name,
          target,
          aim: target.value.type === "target" ? target.value.target : null,
          hasName: !isEmpty(name),
          hasTarget: !isEmpty(target),
          subject: textOf(name) ?? levels.findLast((label) => label !== "") ?? "",
          namePath: rowPath(table.path, row.index, columns.name.key),
          targetPath: rowPath(table.path, row.index, columns.target.key),
        },
      ];
    });
  });
}

function codeUnder(first: Level["level1"], level2: ReadCell): string | null {
  const code = levelIn(level2)?.level2?.code;
  return first?.children.find((child) => child.code === code)?.code ?? null;
}

function levelIn({ value }: ReadCell): Level | null {
  return value.type === "level" ? value : null;
}
