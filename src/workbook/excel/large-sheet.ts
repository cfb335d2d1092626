import { boundsOf, type Area } from "../../core/grid/grid";
import type { SheetGrid } from "../workbook";
import { BYTES_PER_CELL, weightOf } from "./answer-size";
import { gridFromBlocks } from "./grid-from-range";
import { askUsed, cellCount, isWithin, locateContent, usedArea, type Content } from "./locate-content";
import { readBlocks } from "./read-blocks";
import { readMerges, type Rows } from "./read-merges";

/**
 * What is read of one worksheet with every edit: five hundred forms' worth. A sheet that holds more is a table of data
 * rather than a sheet of forms, and what lies beyond is named.
 */
const MOST_CELLS = 200_000;
/** A box of content that is not worth looking into for gaps. */
const SMALL_BOX = 20_000;
/** How often the content may move while it is being looked for. */
const ATTEMPTS = 3;

export interface LargeReading {
  /** Null for a sheet that is gone. */
  readonly read: SheetGrid | null;
  /** What it would be to read it whole; null where that cannot be. */
  readonly size: {
    readonly bytes: number;
    readonly cells: number;
    readonly lastRow: number;
    readonly lastColumn: number;
  } | null;
}

/**
 * One worksheet that does not fit into one answer. Where its content stands is kept, and asked about beside the content
 * itself, so that an edit within it costs no round trip more than the blocks do.
 */
export class LargeSheet {
  private content: Content | null = null;

  constructor(
    private readonly id: string,
    private bytesPerCell: number = BYTES_PER_CELL,
  ) {}

  async read(context: Excel.RequestContext, signal: AbortSignal): Promise<LargeReading> {
    for (let attempt = 1; ; attempt += 1) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(this.id);
      this.content ??= await this.locate(sheet);
      if (this.content === null) return GONE;
      signal.throwIfAborted();
      const reading = await this.readContent(sheet, this.content, signal, attempt === ATTEMPTS);
      if (reading !== null) return reading;
      this.content = null;
    }
  }

  /** Null for a sheet that is gone. */
  private async locate(sheet: Excel.Worksheet): Promise<Content | null> {
    sheet.load("name");
    const range = askUsed(sheet);
    await sheet.context.sync();
    if (sheet.isNullObject) return null;
    const used = usedArea(range);
    if (used === null) return NO_CONTENT;
    return cellCount(used) <= SMALL_BOX ? { boxes: [used], parts: [used] } : locateContent(sheet, used, SMALL_BOX);
  }

  /** Null where content was found to stand elsewhere by now; `asItIs` takes what there is. */
  private async readContent(
    sheet: Excel.Worksheet,
    content: Content,
    signal: AbortSignal,
    asItIs: boolean,
  ): Promise<LargeReading | null> {
    const { areas, beyond } = firstCells(content.boxes);
    const whereabouts = new Whereabouts(sheet, content);
    const blocks = await readBlocks(sheet, areas, this.bytesPerCell, signal, () => whereabouts.ask());
    if (sheet.isNullObject) return GONE;
    if (whereabouts.hasMoved && !asItIs) return null;
    const merges = await readMerges(sheet, rowsOf(areas), signal);
    const bytes = blocks.reduce((sum, block) => sum + weightOf(block), 0);
    const cells = areas.reduce((sum, area) => sum + cellCount(area), 0);
    this.bytesPerCell = cells === 0 ? BYTES_PER_CELL : bytes / cells;
    const read = { sheet: { id: this.id, name: sheet.name }, grid: gridFromBlocks(blocks, merges) };
    const { used } = whereabouts;
    const tellable = used !== null && beyond === null && merges.length < MANY_MERGES;
    return {
      read: beyond === null ? read : { ...read, beyond },
      size: tellable
        ? {
            bytes: cellCount(used) * this.bytesPerCell,
            cells: cellCount(used),
            lastRow: used.bottom,
            lastColumn: used.right,
          }
        : null,
    };
  }
}

/** More are not told at once by every host. */
const MANY_MERGES = 512;
const NO_CONTENT: Content = { boxes: [], parts: [] };
const GONE: LargeReading = { read: null, size: null };

/** Where the content of a sheet stands, asked beside its cells. */
class Whereabouts {
  private range: Excel.Range | null = null;
  private parts: readonly Excel.Range[] = [];

  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly content: Content,
  ) {}

  ask(): void {
    this.sheet.load("name");
    this.range = askUsed(this.sheet);
    this.parts = this.content.parts.map((part) => askUsed(this.sheet, part));
  }

  /** After the round trip: the used range of the sheet. */
  get used(): Area | null {
    return this.range && usedArea(this.range);
  }

  /** After the round trip: whether anything stands where nothing was. */
  get hasMoved(): boolean {
    const { used } = this;
    const bounds = boundsOf(this.content.parts);
    if (used !== null && (bounds === null || !isWithin(used, [bounds]))) return true;
    return this.parts.some((part) => {
      const area = usedArea(part);
      return area !== null && !isWithin(area, this.content.boxes);
    });
  }
}

/** As much of the boxes as is read, from top to bottom, and the first cell that is not. */
function firstCells(boxes: readonly Area[]): {
  readonly areas: readonly Area[];
  readonly beyond: { readonly row: number; readonly column: number } | null;
} {
  const areas: Area[] = [];
  let room = MOST_CELLS;
  for (const [index, box] of boxes.entries()) {
    const rows = Math.floor(room / (box.right - box.left + 1));
    const bottom = Math.min(box.bottom, box.top + rows - 1);
    if (bottom >= box.top) areas.push({ ...box, bottom });
    if (bottom < box.bottom)
      return { areas, beyond: topmost([{ ...box, top: bottom + 1 }, ...boxes.slice(index + 1)]) };
    room -= cellCount(box);
  }
  return { areas, beyond: null };
}

/** Boxes that stand beside one another: the next one may begin above the end of this. */
function topmost(unread: readonly Area[]): { readonly row: number; readonly column: number } | null {
  const [first] = [...unread].sort((a, b) => a.top - b.top || a.left - b.left);
  return first === undefined ? null : { row: first.top, column: first.left };
}

/** Rows that areas reach over, in runs. */
function rowsOf(areas: readonly Area[]): readonly Rows[] {
  const runs: Rows[] = [];
  for (const { top, bottom } of [...areas].sort((a, b) => a.top - b.top)) {
    const last = runs.at(-1);
    if (last && top <= last.bottom + 1)
      runs[runs.length - 1] = { top: last.top, bottom: Math.max(last.bottom, bottom) };
    else runs.push({ top, bottom });
  }
  return runs;
}
