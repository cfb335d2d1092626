import type { CellPlan, SheetPlan } from "./plan";
import { wrappedLines } from "./text-size";

/**
 * A sheet as a drawing, for the gallery: boxes and lines of text in points, from the top left corner of the page's
 * content. Whoever draws it sets the `viewBox` to `width` × `height` and scales as needed.
 */
export interface SheetPreview {
  /** Of the plan: names the sheet within its form. */
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PreviewBox[];
  readonly texts: readonly PreviewText[];
}

export interface PreviewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `#RRGGBB`, or null for none. */
  readonly fill: string | null;
  readonly border: boolean;
}

export interface PreviewText {
  /** Where the line begins, has its middle or ends, as `anchor` says (SVG's `text-anchor`). */
  readonly x: number;
  /** Its base line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly bold: boolean;
  readonly text: string;
}

/** Points that a character of column width takes: 7 pixels of 96 per inch. */
const POINTS_PER_CHARACTER = 5.25;
const LINE_SPACING = 1.25;
/** Where a line's base lies under its middle, in font sizes. */
const BASE_LINE = 0.36;
const PADDING = 2;

export function previewSheet(plan: SheetPlan): SheetPreview {
  const columns = edges(plan.columnWidths.map((width) => width * POINTS_PER_CHARACTER));
  const rows = edges(plan.rowHeights);
  const placed = plan.cells.map((cell) => ({ cell, box: boxOf(cell, columns, rows) }));
  return {
    key: plan.key,
    width: columns.at(-1) ?? 0,
    height: rows.at(-1) ?? 0,
    boxes: placed.map(({ box }) => box).filter((box) => box.border || box.fill !== null),
    texts: placed.flatMap(({ cell, box }) => textsOf(cell, box)),
  };
}

/** 0, then the end of each part. */
function edges(sizes: readonly number[]): readonly number[] {
  const result = [0];
  for (const size of sizes) result.push((result.at(-1) ?? 0) + size);
  return result;
}

function boxOf(cell: CellPlan, columns: readonly number[], rows: readonly number[]): PreviewBox {
  const x = columns[cell.area.left] ?? 0;
  const y = rows[cell.area.top] ?? 0;
  return {
    x,
    y,
    width: (columns[cell.area.right + 1] ?? x) - x,
    height: (rows[cell.area.bottom + 1] ?? y) - y,
    fill: cell.style.fill,
    border: cell.style.border === "thin",
  };
}

function textsOf(cell: CellPlan, box: PreviewBox): readonly PreviewText[] {
  const words = shownText(cell);
  if (words === "") return [];
  const { fontSize: size, bold, horizontal } = cell.style;
  const step = size * LINE_SPACING;
  const room = Math.max(1, Math.floor(box.height / step));
  const lines = wrappedLines(words, box.width / POINTS_PER_CHARACTER, size).slice(0, room);
  const first = box.y + box.height / 2 - ((lines.length - 1) * step) / 2 + size * BASE_LINE;
  const place = {
    left: { x: box.x + PADDING, anchor: "start" },
    center: { x: box.x + box.width / 2, anchor: "middle" },
    right: { x: box.x + box.width - PADDING, anchor: "end" },
  } as const;
  return lines.map((text, index) => ({
    ...place[horizontal],
    y: first + index * step,
    size,
    bold,
    text,
  }));
}

/** Numbers and dates are not formatted here: previews are drawn from blank forms. */
function shownText(cell: CellPlan): string {
  switch (cell.content.kind) {
    case "text":
      return cell.content.text;
    case "number":
      return cell.content.number;
    case "formula":
      return cell.content.cached;
    case "blank":
    case "date":
      return "";
  }
}
