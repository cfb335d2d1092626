import { groupedBy, mostCommon } from "../../core/grouped";
import type { TablePlace } from "../../forms/compile/geometry";
import { cellText } from "../../values/cell-text";
import type { PartView } from "./part-view";
import { type GridColumn, type HeadedTable, type Slot, slotsOf } from "./grid-table";
import type { FilledCell, Strip } from "../find/sheet-view";
import { isTargetLike } from "./sign-off";
import { speaksOfTargets, unknownHeadings } from "./unknown-columns";

/**
 * The columns of all lists in the rows of a table. They stand under their headings; one whose heading is lost, where the others leave it. Left out is one that they
 * leave no place: what stands there is theirs.
 */
export function gridColumns(table: HeadedTable): readonly GridColumn[] {
  const { part } = table;
  const { columns } = part.occurrence;
  const slots = slotsOf(table.place);
  const headed = slots.map(({ heading }) => part.label(heading)?.hit.column);
  const placed = slots.flatMap((slot, index) => {
    const own = headed[index];
    const left = own ?? columns.at(slot.left);
    const taken =
      own === undefined &&
      headed.some((other, at) => other !== undefined && (at < index ? other >= left : at > index && other <= left));
    return taken ? [] : [{ slot, left }];
  });
  const unknown = unknownHeadings(table).map(({ column }) => column);
  const found = placed.map(({ slot, left }, index) => {
    const next = placed[index + 1]?.left ?? part.right + 1;
    const border = Math.min(next, ...unknown.filter((other) => other > left));
    return { slot, left, right: Math.max(left, border - 1) };
  });
  return inColumns(found);
}

/** The cells under several headings of one column make one column. */
function inColumns(found: readonly (Strip & { readonly slot: Slot })[]): readonly GridColumn[] {
  const own = groupedBy(found, ({ slot }) => slot.column);
  return [...own].map(([column, slots]) => {
    const left = Math.min(...slots.map((each) => each.left));
    const right = Math.max(...slots.map((each) => each.right));
    const parts = slots.flatMap(({ slot, ...place }) => (slot.part ? [{ part: slot.part.part, ...place }] : []));
    return { column, left, right, ...(parts.length > 0 ? { parts } : {}) };
  });
}

/** From the row of the headings to the last that one of them reaches, or that tells apart what stands under one. */
export function headingRows(part: PartView, table: TablePlace): HeadedTable["headings"] {
  const headings = slotsOf(table).flatMap(({ heading }) => part.label(heading) ?? []);
  const top = mostCommon(headings.map(({ hit }) => hit.row)) ?? part.occurrence.firstRow;
  const bottom = Math.max(top, ...headings.filter(({ hit }) => hit.row === top).map(({ hit }) => hit.area.bottom));
  return { top, bottom: isSubheading(part, table, bottom + 1) ? bottom + 1 : bottom };
}

/** Below one heading, those of several columns: `上年实际` and `本年目标` under 指标值, with nothing where a row has its name. */
function isSubheading(part: PartView, { table: { indicators } }: TablePlace, row: number): boolean {
  const target = part.label(indicators?.target.heading ?? null)?.hit.column;
  if (target === undefined || row > part.bottom) return false;
  const cells = part.values(row);
  const isOne = ({ column, cell }: FilledCell): boolean =>
    column >= target && speaksOfTargets(cellText(cell)) && !isTargetLike(cellText(cell));
  return cells.length > 0 && cells.every(isOne);
}
