import type { ReadCell } from "../../reader/reading";
import { isEmpty, rowPath, textOf } from "./cells";
import type { FormContext } from "./context";
import type { TableNode } from "../../forms/compile/form";

/** A row of an indicator table whose columns were all found. */
export interface IndicatorRow {
  readonly table: TableNode;
  readonly level1: ReadCell;
  /** Null in a table without second levels. */
  readonly level2: ReadCell | null;
  readonly name: ReadCell;
  readonly target: ReadCell;
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
export function indicatorRows(context: FormContext): readonly IndicatorRow[] {
  return context.form.tables.flatMap((table) => {
    const reading = context.reading.tables.get(table.path);
    const columns = table.indicators;
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
          hasName: !isEmpty(name),
          hasTarget: !isEmpty(target),
          subject: textOf(name) ?? levelLabel(level2) ?? levelLabel(level1) ?? "",
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
  const first = level1.value.type === "level" ? level1.value.level1 : null;
  if (level2 === null) return first?.code ?? null;
  const code = level2.value.type === "level" ? level2.value.level2?.code : undefined;
  return first !== null && code !== undefined && first.children.some((child) => child.code === code) ? code : null;
}

function levelLabel(cell: ReadCell | null): string | null {
  return cell?.value.type === "level" && cell.value.label.trim() !== "" ? cell.value.label.trim() : null;
}
