import type { Area } from "../../core/grid/grid";
import type { BlockNode, CellNode, LabelNode, Paper, RowNode, TableNode } from "./nodes";
import type {
  ColumnPlace,
  ConstantPlace,
  FieldPlace,
  FillerPlace,
  LabelPlace,
  LabelRole,
  SheetGeometry,
  TablePlace,
} from "./places";

export type * from "./places";

/**
 * Where everything of a sheet stands when it is printed from cell A1: the one walk over blocks and
 * rows that layout, reader and the integrity check share. Rows and columns count from 0.
 */

/** Rows of a table's body: by default as many as the definition prints blank. */
export type RowCounts = (table: TableNode) => number;

export function blankRowCount(table: TableNode): number {
  if (typeof table.blankRows === "number") return table.blankRows;
  return Object.values(table.blankRows).reduce((sum, count) => sum + count, 0);
}

/** Worksheet rows that one row of a `rows` block takes: more than one when its text is taller than a row can be. */
export type RowSpans = (row: RowNode) => number;

/** Walks one sheet of a form. */
export function geometryOf(
  sheet: Paper,
  rowCounts: RowCounts = blankRowCount,
  rowSpans: RowSpans = () => 1,
): SheetGeometry {
  const walk = new Walk(sheet, rowSpans);
  sheet.blocks.forEach((block, index) => {
    switch (block.kind) {
      case "title":
      case "year":
        walk.banner(block.label, block.kind, index);
        break;
      case "note":
        walk.note(block, index);
        break;
      case "rows":
        walk.rows(block, index);
        break;
      case "table":
        walk.tables(block, index, Math.max(1, ...[block.table, ...block.sections].map(rowCounts)));
        break;
    }
  });
  return walk.result();
}

class Walk {
  private row = 0;
  private readonly width: number;
  private readonly labels: LabelPlace[] = [];
  private readonly fields: FieldPlace[] = [];
  private readonly fillers: FillerPlace[] = [];
  private readonly constants: ConstantPlace[] = [];
  private readonly tablePlaces: TablePlace[] = [];
  private readonly heights = new Map<number, number>();

  constructor(
    private readonly sheet: Paper,
    private readonly rowSpans: RowSpans,
  ) {
    this.width = sheet.columns.length;
  }

  banner(label: LabelNode, role: "title" | "year", block: number): void {
    this.label(label, role, block, this.area(0, this.width), { plain: true });
    this.row += 1;
  }

  note({ text, height }: Extract<BlockNode, { kind: "note" }>, block: number): void {
    if (height !== undefined) this.heights.set(this.row, height);
    this.fillers.push({ area: this.area(0, this.width), block, text, note: true });
    this.row += 1;
  }

  rows({ side, sideSpan, rows }: Extract<BlockNode, { kind: "rows" }>, block: number): void {
    const heights = rows.map((row) => this.rowSpans(row));
    const heightFrom = (first: number, count?: number): number =>
      heights.slice(first, count && first + count).reduce((sum, height) => sum + height, 0);
    if (side) {
      this.label(side, "side", block, { ...this.area(0, sideSpan), bottom: this.row + heightFrom(0) - 1 });
    }
    for (const [index, row] of rows.entries()) {
      if (row.height !== undefined) this.heights.set(this.row, row.height);
      for (const cell of row.cells) this.cell(cell, block, heightFrom(index, cell.rows));
      this.row += heightFrom(index, 1);
    }
  }

  tables({ table, sections }: Extract<BlockNode, { kind: "table" }>, block: number, rows: number): void {
    const headingRow = this.row;
    const deep = table.groups.length > 0 ? 2 : 1;
    const above = table.total?.above === true;
    const headingEnd = headingRow + deep - 1;
    const firstRow = headingEnd + (above ? 2 : 1);
    const lastRow = firstRow + rows - 1;
    const onRows = table.sideFrom === "rows";
    const beside = { top: onRows ? firstRow : headingRow, left: 0, bottom: lastRow, right: table.sideSpan - 1 };
    if (table.side && onRows) this.filler({ ...beside, top: headingRow, bottom: firstRow - 1 }, block);
    const side = table.side && this.label(table.side, "side", block, beside);
    for (const { column, span, text } of table.fillers) {
      this.filler({ ...this.area(column, span), bottom: headingEnd }, block, text);
    }
    const columns = this.headings(table, block);
    const others = sections.map((section) => ({
      section,
      columns: [...columns.filter(({ column }) => section.shared.includes(column)), ...this.headings(section, block)],
    }));
    this.row = above ? headingEnd + 1 : lastRow + 1;
    const all = [...new Set([...columns, ...others.flatMap((each) => each.columns)])].sort((a, b) => a.left - b.left);
    const place = { block, headingRow, headingEnd, firstRow, lastRow, all };
    // A total at the top stands beside the side label, a closing one under it.
    const from = above && table.side ? table.sideSpan : 0;
    const total = table.total ? this.total(table.total, columns, { block, from }) : null;
    if (above) this.row = lastRow + 1;
    this.tablePlaces.push({ ...place, table, columns, side, total });
    for (const each of others) {
      this.tablePlaces.push({ ...place, table: each.section, columns: each.columns, side: null, total: null });
    }
  }

  /** Headings over the columns that a list prints itself. */
  private headings(table: TableNode, block: number): readonly ColumnPlace[] {
    const own = table.columns.filter((column) => !table.shared.includes(column));
    const grouped = new Set(table.groups.flatMap(({ columns }) => columns));
    const bottom = this.row + (grouped.size > 0 ? 1 : 0);
    for (const { label, columns } of table.groups) {
      const left = Math.min(...columns.map(({ column }) => column));
      const right = Math.max(...columns.map(({ column, span }) => column + span - 1));
      this.label(label, "group", block, { ...this.area(left), right });
    }
    return own.map((column) => {
      const area = {
        ...this.area(column.column, column.span),
        ...(grouped.has(column) ? { top: bottom } : {}),
        bottom,
      };
      for (const { column: left, span, heading } of column.parts) {
        this.label(heading, "heading", block, { ...area, left, right: left + span - 1 });
      }
      if (column.heading && column.parts.length === 0) this.label(column.heading, "heading", block, area);
      else if (column.heading === null) this.filler(area, block, "");
      const value = column.parts.find(({ part }) => part === "value");
      return { column, left: area.left, right: area.right, at: value?.column ?? area.left };
    });
  }

  result(): SheetGeometry {
    return {
      sheet: this.sheet,
      labels: inReadingOrder(this.labels),
      fields: inReadingOrder(this.fields),
      fillers: inReadingOrder(this.fillers),
      constants: this.constants,
      tables: this.tablePlaces,
      rowCount: this.row,
      columnCount: this.width,
      rowHeights: this.heights,
    };
  }

  /** The row of the totals: its label up to the first of them, a filler under every column behind. */
  private total(
    total: NonNullable<TableNode["total"]>,
    columns: readonly ColumnPlace[],
    { block, from }: { readonly block: number; readonly from: number },
  ): TablePlace["total"] {
    const row = this.row;
    const areaOf = ({ left, right }: ColumnPlace): Area => ({ top: row, bottom: row, left, right });
    const sums = total.sums.flatMap(({ column, field }) => {
      const place = columns.find((each) => each.column === column);
      return place ? [{ column, field, area: areaOf(place) }] : [];
    });
    const printed = columns.flatMap((place) => {
      const constant = total.constants.find(({ column }) => column === place.column);
      return constant ? [{ ...place, text: constant.text }] : [];
    });
    const first = Math.min(...sums.map(({ area }) => area.left), ...printed.map(({ left }) => left));
    const words = { ...this.area(from), right: first - 1 };
    const label = total.label ? this.label(total.label, "total", block, words) : null;
    if (!label) this.filler(words, block);
    for (const place of printed) {
      const { heading } = place.column;
      if (heading && total.label) {
        this.constant({ text: place.text, label: total.label, heading }, areaOf(place), block);
      } else this.filler(areaOf(place), block, place.text);
    }
    const taken = [...sums, ...printed].map(({ column }) => column);
    for (const place of columns) {
      if (place.left > first && !taken.includes(place.column)) this.filler(areaOf(place), block, total.filler);
    }
    this.row += 1;
    return { row, label, sums };
  }

  private cell(cell: CellNode, block: number, height: number): void {
    const area = { ...this.area(cell.column, cell.span), bottom: this.row + height - 1 };
    switch (cell.kind) {
      case "label":
        this.label(cell.label, "cell", block, area, cell);
        break;
      case "filler":
        this.fillers.push({ area, block, text: cell.text, plain: cell.plain });
        break;
      case "constant":
        this.constant(cell, area, block);
        break;
      case "field": {
        const { field, heading, plain, placement, repeats } = cell;
        this.fields.push({ field, heading, area, block, plain, placement, repeats });
        break;
      }
    }
  }

  private label(
    label: LabelNode,
    role: LabelRole,
    block: number,
    area: Area,
    look: { readonly plain?: boolean; readonly align?: LabelPlace["align"] } = {},
  ): LabelPlace {
    const place = { label, role, area, block, plain: look.plain ?? false, align: look.align ?? "center" };
    this.labels.push(place);
    return place;
  }

  private constant(printed: Omit<ConstantPlace, "area">, area: Area, block: number): void {
    const { label, heading, text } = printed;
    this.constants.push({ label, heading, area, text });
    this.filler(area, block, text);
  }

  private filler(area: Area, block: number, text = ""): void {
    this.fillers.push({ area, block, text });
  }

  private area(column: number, span = 1): Area {
    return { top: this.row, left: column, bottom: this.row, right: column + span - 1 };
  }
}

function inReadingOrder<T extends { readonly area: Area }>(places: readonly T[]): readonly T[] {
  return [...places].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}
