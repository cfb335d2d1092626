import { addTo } from "../../core/grouped";
import { cellNumber } from "../../core/grid/grid";
import type { LabelNode } from "../../forms/compile/form";
import type { Hit, Located } from "../find/hits";
import type { Occurrence } from "../find/occurrence";
import { type FilledCell, type SheetView, type Strip, isIn } from "../find/sheet-view";

/** A recognised part with the borders within which its values are looked for. */
export class PartView {
  private hits: ReadonlyMap<number, Hit> | null = null;
  private readonly byRow = new Map<number, Located[]>();
  /** Last column of the form; notes stand beyond. */
  readonly right: number;
  readonly left: number;

  /** @param bottom last row that can belong to the part: another one begins behind it, or nothing */
  constructor(
    readonly view: SheetView,
    readonly occurrence: Occurrence,
    readonly bottom: number,
  ) {
    for (const entry of occurrence.located.values()) addTo(this.byRow, entry.hit.row, entry);
    for (const list of this.byRow.values()) list.sort((a, b) => a.hit.column - b.hit.column || a.hit.from - b.hit.from);
    this.left = occurrence.columns.left;
    this.right = this.rightEdge();
  }

  label(label: LabelNode | null): Located | undefined {
    return label === null ? undefined : this.occurrence.located.get(label.id);
  }

  /** What a cell may be among the labels of all forms. */
  hitAt(cell: FilledCell): Hit | undefined {
    this.hits ??= new Map(this.occurrence.segment.hits.map((hit) => [cellNumber(hit), hit]));
    return this.hits.get(cellNumber(cell));
  }

  /** Labels whose cell begins in the row, from left to right. */
  labelsIn(row: number): readonly Located[] {
    return this.byRow.get(row) ?? [];
  }

  /** First row below that holds a label which keeps to its row (side labels do not); behind the last, the bottom + 1. */
  nextLabelRow(row: number): number {
    let next = this.bottom + 1;
    for (const [at, entries] of this.byRow) {
      if (at > row && at < next && entries.some((e) => e.label.place.role !== "side")) next = at;
    }
    return next;
  }

  /** Filled cells of a row that are no labels, of all the form or some of its columns. */
  values(row: number, { left, right }: Strip = this): readonly FilledCell[] {
    const labels = this.labelsIn(row);
    const filled = this.view.between(row, left, Math.min(right, this.right));
    return labels.length === 0
      ? filled
      : filled.filter(({ column }) => !labels.some(({ hit }) => hit.column === column));
  }

  /** The first of those in some columns: of a column of a table its cell. */
  valueIn(row: number, { left, right }: Strip): FilledCell | undefined {
    const labels = this.labelsIn(row);
    const last = Math.min(right, this.right);
    for (const cell of this.view.row(row)) {
      if (cell.column > last) return undefined;
      if (cell.column >= left && !labels.some(({ hit }) => hit.column === cell.column)) return cell;
    }
    return undefined;
  }

  /** Whether a row is one of a page that prints again what stands above. */
  isPrintedAgain(row: number): boolean {
    return this.view.isPrintedAgain(row, this.left, this.right);
  }

  /** As far as labels, or merged cells that begin within the form, reach. */
  private rightEdge(): number {
    const { columns, segment } = this.occurrence;
    let right = columns.right;
    for (const [row, entries] of this.byRow) {
      const first = entries[0]?.hit.column ?? 0;
      for (const merge of this.view.merges(row))
        if (merge.top === row && isIn({ left: first, right }, merge.left)) right = Math.max(right, merge.right);
    }
    return Math.min(right, Math.max(segment.right, columns.right));
  }
}
