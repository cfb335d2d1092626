import { indexesIn } from "../../reader/counted-rows";
import type { ReadCell } from "../../reader/reading";
import { isEmpty, rowPath, textOf } from "./cells";
import type { FormContext } from "./context";
import type { OutlineTable } from "./outline";

/** A row of an indicator table whose columns were all found. */
export interface IndicatorRow {
  readonly table: OutlineTable;
  readonly level1: ReadCell;
  readonly level2: ReadCell;
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
  return context.outline.tables.flatMap((table) => {
    const reading = context.reading.tables.get(table.path);
    const columns = table.indicators;
    if (!reading || !columns) return [];
    const indexes = indexesIn(table.definition, reading);
    return reading.rows.flatMap((row, position): IndicatorRow[] => {
      const level1 = row.cells.get(columns.level1);
      const level2 = row.cells.get(columns.level2);
      const name = row.cells.get(columns.name);
      const target = row.cells.get(columns.target);
      if (!level1 || !level2 || !name || !target) return [];
      const index = indexes[position] ?? null;
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
          namePath: rowPath(table.path, index, columns.name),
          targetPath: rowPath(table.path, index, columns.target),
        },
      ];
    });
  });
}

function levelLabel(cell: ReadCell): string | null {
  return cell.value.type === "level" && cell.value.label.trim() !== "" ? cell.value.label.trim() : null;
}
