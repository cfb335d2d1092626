import type { Drawing } from "../core/grid/drawing";
import type { Area } from "../core/grid/grid";
import type { Box } from "./paper";

/** The vertical lines of a form: each begins a column of its definition. */
export class Columns {
  private readonly lines = new Set<number>();
  private order: readonly number[] = [];

  /** @param area of the form: its left edge, and how far it reaches */
  constructor(private readonly area: Pick<Area, "left" | "right">) {
    this.lines.add(area.left);
  }

  add({ area }: Box): void {
    if (area.left >= this.area.left && area.left <= this.area.right) this.lines.add(area.left);
    if (area.right + 1 > this.area.left && area.right < this.area.right) this.lines.add(area.right + 1);
  }

  /** Lines of our own between those of the sheet, so that a box has room for so many cells. */
  divide({ area }: Box, parts: number): readonly number[] {
    const inside = this.between(area);
    const more = parts - inside.length;
    for (let index = 1; index <= more; index += 1) this.lines.add(area.right + index / (more + 1));
    return this.between(area);
  }

  private between({ left, right }: Area): readonly number[] {
    return this.sorted().filter((line) => line >= left && line < right + 1);
  }

  private sorted(): readonly number[] {
    if (this.order.length !== this.lines.size) this.order = [...this.lines].sort((a, b) => a - b);
    return this.order;
  }

  /** Where a place stands in the definition. */
  place({ left, right }: Pick<Area, "left" | "right">): { readonly column: number; readonly span: number } {
    const lines = this.sorted();
    const column = Math.max(
      0,
      lines.findIndex((line, index) => line <= left && (lines[index + 1] ?? Infinity) > left),
    );
    const end = lines.filter((line) => line < right + 1).length;
    return { column, span: Math.max(1, end - column) };
  }

  /** How wide each is, by how wide the columns of the sheet are. */
  widths(of: (column: number) => number): number[] {
    const lines = [...this.sorted(), this.area.right + 1];
    return lines.slice(0, -1).map((line, index) => {
      const end = lines[index + 1] ?? line + 1;
      let width = 0;
      for (let column = Math.floor(line); column < end; column += 1)
        width += of(column) * (Math.min(end, column + 1) - Math.max(line, column));
      return width;
    });
  }

  get count(): number {
    return this.lines.size;
  }
}

/** Excel's own width of a column. */
const USUAL_WIDTH = 8.43;
const MOST_IN_ALL = 160;

/** As wide as they are on the sheet; null where it says nothing of that. */
export function drawnWidths(columns: Columns, drawing: Drawing | null): number[] | null {
  if (drawing === null || drawing.widths.size === 0) return null;
  const widths = columns.widths((column) => drawing.widths.get(column) ?? USUAL_WIDTH);
  const all = widths.reduce((sum, width) => sum + width, 0);
  const scale = all > MOST_IN_ALL ? MOST_IN_ALL / all : 1;
  return widths.map((width) => Math.max(2, Math.round(width * scale)));
}

/** Widths that show what stands in the columns, about as wide as a sheet of paper in all. */
export function widthsOf(columns: Columns, boxes: readonly Box[]): number[] {
  const widths = new Array<number>(columns.count).fill(10);
  for (const box of boxes) {
    const { column, span } = columns.place(box.area);
    if (span === 1) widths[column] = Math.max(widths[column] ?? 0, Math.min(26, 2 * Math.min(box.text.length, 12) + 2));
  }
  const all = widths.reduce((sum, width) => sum + width, 0);
  const scale = all < 84 ? 96 / all : all > 130 ? 130 / all : 1;
  return widths.map((width) => Math.max(5, Math.round(width * scale)));
}
