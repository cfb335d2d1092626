import type { Target } from "../../core/target/target";
import type { FormReading, ReadCell } from "../../reader/reading";
import type { ReadValue } from "../../values/read-value";
import { isEmpty, rowPath, textOf } from "./cells";
import type { TableNode } from "../../forms/compile/form";

/** A row of an indicator table whose columns were all found. */
export interface IndicatorRow {
  readonly table: TableNode;
  readonly level1: ReadCell;
  /** Null in a table without second levels. */
  readonly level2: ReadCell | null;
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
    const columns = table.indicators;
    const reading = tables.get(table.path);
    if (!reading || !columns) return [];
    return reading.rows.flatMap((row): IndicatorRow[] => {
      const level1 = row.cells.get(columns.level1.key);
      const level2 = columns.level2 ? row.cells.get(columns.level2.key) : null;
      const name = row.cells.get(columns.name.key);
      const target = row.cells.get(columns.target.key);
      if (!level1 || level2 === undefined || !name || !target) return [];
      return [
        {
          table,
          level1,
          level2,
          name,
          target,
          aim: target.value.type === "target" ? target.value.target : null,
          hasName: !isEmpty(name),
          hasTarget: !isEmpty(target),
          subject: textOf(name) ?? (levelIn(level2)?.label.trim() || levelIn(level1)?.label.trim() || ""),
          namePath: rowPath(table.path, row.index, columns.name.key),
          targetPath: rowPath(table.path, row.index, columns.target.key),
        },
      ];
    });
  });
}

/** First and second level as the row prints them, where its table has both. */
export function levelCells({ level1, level2 }: IndicatorRow): readonly ReadCell[] {
  return level2 ? [level1, level2] : [level1];
}

/** Code of the second level, or of the first in a table without second ones; null where the levels are none of the form. */
export function levelCodeOf({ level1, level2 }: IndicatorRow): string | null {
  const first = levelIn(level1)?.level1 ?? null;
  if (level2 === null) return first?.code ?? null;
  const code = levelIn(level2)?.level2?.code;
  return first !== null && code !== undefined && first.children.some((child) => child.code === code) ? code : null;
}

/** What the cell of a level says. */
export function levelIn(cell: ReadCell | null): Extract<ReadValue, { readonly type: "level" }> | null {
  return cell?.value.type === "level" ? cell.value : null;
}
