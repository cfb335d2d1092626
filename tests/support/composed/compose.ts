import type { Cell, Grid } from "../../../src/core/grid/grid";
import type { TablePlace } from "../../../src/forms/compile/geometry";
import { shifted, withColumn } from "../grids";
import { type Composition, type Edit, KNOWN, type Part } from "./composition";
import { heightOf, laidOver, rowsOf, widthOf, withoutColumn, withoutRow } from "./grids";
import { type Guest, guestsOf } from "./guests";
import { type Host, hostsOf } from "./hosts";
import { nextPage, withPageBreak } from "./pages";

/** The sheets, and whose cell is which. */
export interface Composed {
  readonly host: Host;
  readonly sheets: readonly Grid[];
  /** All cells of the part. */
  readonly foreign: ReadonlySet<Cell>;
  /** Those of them that must be in an export or be said. */
  readonly content: ReadonlySet<Cell>;
  /** Cells of a column that was added to the host. */
  readonly added: ReadonlySet<Cell>;
  /** The part by itself, if it is a whole sheet of a known form; null otherwise. */
  readonly whole: Guest | null;
}

export function composed(composition: Composition): Composed {
  const host = hostOf(composition);
  const index = composition.sheet % host.grids.length;
  const edited = editedSheets(host, index, composition.edit);
  const guest = composition.guest && partOf(composition.guest, guestOf(composition, composition.guest));
  const sheets = host.grids.flatMap((grid, at) => (at === index ? edited.sheets : [grid]));
  const own = { host, added: edited.added };
  if (!composition.guest || !guest) return { ...own, sheets, foreign: new Set(), content: new Set(), whole: null };
  const { place, gap, shift } = composition.guest;
  const width = place === "below" && endsWithRows(host, index) ? widthOf(host.grids[index] ?? guest.grid) : 0;
  const all = {
    ...own,
    foreign: new Set(cellsIn(guest.grid)),
    content: new Set(demanded(composition.guest, guest, width - Math.min(shift, MOST_COLUMNS_RIGHT))),
    whole: guest.whole,
  };
  if (place === "next sheet") return { ...all, sheets: [...sheets, shifted(guest.grid, gap, shift)] };
  const under = sheets[index] ?? guest.grid;
  const at =
    place === "below" ? [heightOf(under) + gap, Math.min(shift, MOST_COLUMNS_RIGHT)] : [shift, widthOf(under) + gap];
  const both = laidOver(under, guest.grid, at[0] ?? 0, at[1] ?? 0);
  return { ...all, sheets: sheets.map((grid, each) => (each === index ? both : grid)) };
}

/** Below a form further right, a part still shares columns with it. */
const MOST_COLUMNS_RIGHT = 3;
/** So many rows of a head without its table, and it is no list of a project's data. */
const MOST_OF_A_HEAD = 10;
const OF_PERFORMANCE = /绩效|指标|目标/;

/**
 * What must be said of a part: all that was filled in, where a person could say that it is of such a form. Else what stands
 * in the columns of a table that ended above it. Without its first column a head is a list of values.
 *
 * @param width columns of the part that are the table's
 */
function demanded({ from, columns }: Part, { grid, content, hasHeading }: CutPart, width: number): readonly Cell[] {
  const all = cellsIn(grid);
  const filled = (cells: readonly Cell[]): readonly Cell[] => cells.filter((cell) => content.has(cell));
  // A title over a few values whose labels were cut off may be a cover.
  if (from === "title") return columns !== "first cut" || hasHeading ? filled(all) : [];
  const isWhole = hasHeading
    ? from === "head" || columns !== "two last cut"
    : from === "head" && heightOf(grid) >= MOST_OF_A_HEAD;
  if (isWhole && all.some((cell) => !content.has(cell) && OF_PERFORMANCE.test(cell.text))) return filled(all);
  return filled(cellsIn({ ...grid, cells: grid.cells.map((row) => row.slice(0, Math.max(0, width))) }));
}

/** Whether rows could follow below: the last thing on the sheet is a table without a closing row. */
function endsWithRows({ form }: Host, index: number): boolean {
  const table = form.sheets[index]?.geometry.tables.at(-1);
  return table !== undefined && table.total === null;
}

function editedSheets(
  host: Host,
  index: number,
  edit: Edit,
): { readonly sheets: readonly Grid[]; readonly added: ReadonlySet<Cell> } {
  const grid = host.grids[index];
  if (!grid) throw new Error("no such sheet");
  const nothing = { sheets: [grid], added: new Set<Cell>() };
  if (edit.kind === "untitled") return { ...nothing, sheets: [withoutRow(grid, titleRow(host, index))] };
  const table = edit.kind === "none" ? null : tableOf(host, index);
  if (!table) return nothing;
  switch (edit.kind) {
    case "none":
      return nothing;
    case "page":
    case "next-sheet": {
      const { left } = table.columns[0] ?? { left: 0 };
      const at = table.first + 1 + Math.floor(edit.row * (table.last - table.first));
      const look = { ...edit.page, heading: table.heading, headingRows: table.headingRows, at, left };
      return edit.kind === "page"
        ? { ...nothing, sheets: [withPageBreak(grid, look)] }
        : { ...nothing, sheets: [rowsOf(grid, 0, at), nextPage(grid, look)] };
    }
    case "column":
      return withAddedColumn(grid, table, edit);
  }
}

export function titleRow({ form, alone }: Host, index: number): number {
  const { labels } = alone.reading.parts[index] ?? {};
  return labels?.get(form.sheets[index]?.title?.id ?? "")?.at.row ?? 0;
}

interface Table extends Pick<TablePlace, "columns"> {
  readonly heading: number;
  readonly headingRows: number;
  readonly first: number;
  readonly last: number;
}

/** The last table of a sheet, in rows of the sheet as it is filled. */
function tableOf(host: Host, index: number): Table | null {
  const places = host.form.sheets[index]?.geometry.tables ?? [];
  const tables = places.flatMap((place): Table[] => {
    const read = host.alone.reading.tables.get(place.table.path);
    const rows = (read?.rows ?? []).filter(({ blank }) => !blank).map(({ row }) => row);
    const [first, last] = [rows[0], rows.at(-1)];
    if (!read || first === undefined || last === undefined || last === first) return [];
    const headingRows = place.table.groups.length > 0 ? 2 : 1;
    return [{ columns: place.columns, heading: read.headingRow, headingRows, first, last }];
  });
  return tables.at(-1) ?? null;
}

/** A column of somebody's own, put in where no cell of the table reaches across, or behind it. */
function withAddedColumn(
  grid: Grid,
  { columns, heading, first, last }: Table,
  edit: { readonly at: number; readonly heading: string },
) {
  const starts = [...columns.slice(1).map(({ left }) => left), widthOf(grid)].filter(
    (at) =>
      !grid.merges.some((area) => area.left < at && area.right >= at && area.bottom >= heading && area.top <= last),
  );
  const at = starts[Math.floor(edit.at * starts.length)] ?? widthOf(grid);
  const wider = withColumn(grid, at);
  const added = new Set<Cell>();
  const words = (text: string): Cell => {
    const cell = { text, value: text, formula: null, format: "General" };
    added.add(cell);
    return cell;
  };
  const cells = wider.cells.map((row, index) => {
    if (index !== heading && (index < first || index > last)) return row;
    const line = [...row];
    while (line.length <= at) line.push(null);
    line[at] = words(index === heading ? edit.heading : `词${7000 + index}字`);
    return line;
  });
  return { sheets: [{ ...wider, cells }], added };
}

interface CutPart {
  readonly grid: Grid;
  readonly content: ReadonlySet<Cell>;
  readonly whole: Guest | null;
  /** The headings of its table are among it. */
  readonly hasHeading: boolean;
}

export function partOf({ from, rows, paged, columns }: Part, guest: Guest): CutPart {
  const grid = paged ? withSecondPage(guest) : guest.grid;
  const height = heightOf(grid);
  const first = firstRow(guest, from);
  const least = Math.min(height, first + 6);
  const to = least + Math.round(rows * (height - least));
  const cut = rowsOf(grid, first, to);
  const last = widthOf(cut) - 1;
  const whole = from === "title" && to === height && columns === "all" && guest.form !== null ? guest : null;
  const part = { content: guest.content, whole, hasHeading: guest.heading >= first && guest.heading < to - 1 };
  switch (columns) {
    case "all":
      return { ...part, grid: cut };
    case "first cut":
      return { ...part, grid: withoutColumn(cut, 0) };
    case "last cut":
      return { ...part, grid: withoutColumn(cut, last) };
    case "two last cut":
      return { ...part, grid: withoutColumn(withoutColumn(cut, last), last - 1) };
    case "one added":
      return { ...part, ...withWords(cut, guest) };
  }
}

function firstRow({ head, heading }: Guest, from: Part["from"]): number {
  switch (from) {
    case "title":
      return 0;
    case "head":
      return head;
    case "heading":
      return heading;
    case "within":
      return head + 3;
  }
}

/** With the heading of its table printed again in its middle. */
function withSecondPage({ grid, heading }: Guest): Grid {
  if (heading === -1 || heading + 3 >= heightOf(grid)) return grid;
  const at = heading + 2 + Math.floor((heightOf(grid) - heading - 2) / 2);
  return withPageBreak(grid, { heading, at, left: 1, titleRows: 0, side: true, levels: true, blankRows: 0 });
}

/** A column behind the last that somebody filled in, without a heading. */
function withWords(grid: Grid, guest: Guest): { readonly grid: Grid; readonly content: ReadonlySet<Cell> } {
  const width = widthOf(grid);
  const content = new Set(guest.content);
  const cells = grid.cells.map((row, index) => {
    if (index < 3) return row;
    const text = `词${8000 + index}字`;
    const cell = { text, value: text, formula: null, format: "General" };
    // Beside a known form it may be a note.
    if (guest.form === null) content.add(cell);
    return [...row, ...new Array<null>(width - row.length).fill(null), cell];
  });
  return { grid: { ...grid, cells }, content };
}

function cellsIn({ cells }: Grid): readonly Cell[] {
  return cells.flat().filter((cell): cell is Cell => cell !== null && cell.text !== "");
}

export function hostOf({ known, host: id }: Pick<Composition, "known" | "host">): Host {
  const host = hostsOf(KNOWN[known]).find(({ form }) => form.id === id);
  if (!host) throw new Error(`no form ${id}`);
  return host;
}

export function guestOf({ known }: Pick<Composition, "known">, { name }: Part): Guest {
  const guest = guestsOf(KNOWN[known]).find((each) => each.name === name);
  if (!guest) throw new Error(`no part ${name}`);
  return guest;
}
