import type { ColumnNode } from "../../forms/compile/form";
import type { TablePlace } from "../../forms/compile/geometry";
import { cellText } from "../../values/cell-text";
import type { PartView } from "./part-view";
import { isTargetLike } from "./sign-off";
import { type HeadingRows, speaksOfTargets, unknownHeadings } from "./unknown-columns";

/** A column of a table where it stands in the worksheet, both borders included. */
export interface GridColumn {
  readonly column: ColumnNode;
  readonly left: number;
  readonly right: number;
}

/**
 * The columns of all lists in the rows of a table. They stand under their headings; one whose heading is lost, where the others leave it. Left out is one that they
 * leave no place: what stands there is theirs.
 */
export function gridColumns(part: PartView, table: TablePlace): readonly GridColumn[] {
  const { columns } = part.occurrence;
  const headed = table.all.map(({ column }) => part.label(column.heading)?.hit.column);
  const placed = table.all.flatMap(({ column, left: printed }, index) => {
    const own = headed[index];
    const left = own ?? columns.at(printed);
    const taken =
      own === undefined &&
      headed.some((other, at) => other !== undefined && (at < index ? other >= left : at > index && other <= left));
    return taken ? [] : [{ column, left }];
  });
  const unknown = unknownHeadings(part, table, headingRows(part, table)).map(({ column }) => column);
  return placed.map(({ column, left }, index) => {
    const next = placed[index + 1]?.left ?? part.right + 1;
    const border = Math.min(next, ...unknown.filter((other) => other > left));
    return { column, left, right: Math.max(left, border - 1) };
  });
}

/** From the row of the headings to the last that one of them reaches, or that tells apart what stands under one. */
export function headingRows(part: PartView, table: TablePlace): HeadingRows {
  const headings = table.all.flatMap(({ column }) => part.label(column.heading) ?? []);
  const top = mostCommon(headings.map(({ hit }) => hit.row)) ?? part.occurrence.firstRow;
  const bottom = Math.max(top, ...headings.filter(({ hit }) => hit.row === top).map(({ hit }) => hit.area.bottom));
  return { top, bottom: isSubheading(part, table, bottom + 1) ? bottom + 1 : bottom };
}

/** Below one heading, those of several columns: `上年实际` and `本年目标` under 指标值, with nothing where a row has its name. */
function isSubheading(part: PartView, { table: { indicators } }: TablePlace, row: number): boolean {
  const target = part.label(indicators?.target.heading ?? null)?.hit.column;
  if (target === undefined || row > part.bottom) return false;
  const cells = part.values(row, part.left, part.right).map(({ column, cell }) => ({ column, text: cellText(cell) }));
  return (
    cells.length > 0 &&
    cells.every(({ column, text }) => column >= target && speaksOfTargets(text) && !isTargetLike(text))
  );
}

function mostCommon(rows: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
