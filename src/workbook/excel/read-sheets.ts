import { EMPTY_GRID, type Area } from "../../core/grid/grid";
import type { SheetGrid } from "../workbook";
import { ANSWER_BYTES, BYTES_PER_CELL, weightOf } from "./answer-size";
import { gridFromRange } from "./grid-from-range";
import { LargeSheet } from "./large-sheet";
import { askUsed, cellCount, isWithin, usedArea } from "./locate-content";
import { isTooLarge, problemOf } from "./problem";
import { blockOf, loadBlock } from "./read-blocks";
import { askMerges, mergesOf } from "./read-merges";
import { HOST_WAITS } from "../waits";
import { runExcel } from "./run";

/** What is known of a sheet, from the last time. */
interface Size {
  /** About how many bytes of an answer its cells take. */
  readonly bytes: number;
  readonly cells: number;
  /** Bottom right corner of its content. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

const EMPTY: Size = { bytes: 0, cells: 0, lastRow: 0, lastColumn: 0 };

/** How far content may have grown since and still be read whole: what stands farther away is asked about first. */
const MORE_ROWS = 400;
const MORE_COLUMNS = 40;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The fewest cells in which there can be more merged areas than Excel tells at once. */
const CELLS_OF_MANY_MERGES = 1024;

type Grids = Map<string, SheetGrid | null>;

/**
 * Reads sheets. Those that fit into one answer take one round trip together; before a sheet is read for the first time
 * its size is asked for, so that a stray cell far below a form does not fetch a million rows. Answers stay below what
 * Excel on the web can give: what is too large comes in blocks.
 */
export class SheetReader {
  private readonly sizes = new Map<string, Size>();
  private readonly large = new Map<string, LargeSheet>();

  async read(ids: readonly string[]): Promise<readonly (SheetGrid | null)[]> {
    const grids: Grids = new Map();
    const unknown = ids.filter((id) => !this.sizes.has(id) && !this.large.has(id));
    if (unknown.length > 0) await runExcel(HOST_WAITS.read, (context) => this.measure(context, unknown));
    for (const group of this.groups(ids.filter((id) => !this.large.has(id)))) {
      await runExcel(HOST_WAITS.read, (context, signal) => this.readWhole(context, group, grids, signal));
    }
    for (const id of ids) {
      const large = this.large.get(id);
      if (large === undefined || grids.has(id)) continue;
      await runExcel(HOST_WAITS.read, (context, signal) => this.readLarge(context, id, large, grids, signal));
    }
    return ids.map((id) => grids.get(id) ?? null);
  }

  private async measure(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
    const ranges = ids.map((id) => askUsed(context.workbook.worksheets.getItemOrNullObject(id)));
    await context.sync();
    ids.forEach((id, index) => {
      const range = ranges[index];
      if (range) this.noteUsed(id, usedArea(range));
    });
  }

  private noteUsed(id: string, used: Area | null): void {
    const cells = used === null ? 0 : cellCount(used);
    this.note(
      id,
      used === null ? EMPTY : { bytes: cells * BYTES_PER_CELL, cells, lastRow: used.bottom, lastColumn: used.right },
    );
  }

  private note(id: string, size: Size): void {
    this.sizes.set(id, size);
    if (size.bytes > ANSWER_BYTES) this.large.set(id, new LargeSheet(id, size.bytes / size.cells));
    else this.large.delete(id);
  }

  /** Sheets that fit into one answer together. */
  private groups(ids: readonly string[]): readonly (readonly string[])[] {
    const groups: string[][] = [];
    let room = 0;
    for (const id of ids) {
      const { bytes } = this.sizes.get(id) ?? EMPTY;
      const last = groups.at(-1);
      if (last && bytes <= room) last.push(id);
      else {
        groups.push([id]);
        room = ANSWER_BYTES;
      }
      room -= bytes;
    }
    return groups;
  }

  /** One round trip for all. What the host could not give is asked for again in halves, a single sheet in blocks. */
  private async readWhole(
    context: Excel.RequestContext,
    ids: readonly string[],
    grids: Grids,
    signal: AbortSignal,
  ): Promise<void> {
    signal.throwIfAborted();
    const loads = ids.map((id) => loadWhole(context, id, this.sizes.get(id) ?? EMPTY));
    try {
      await context.sync();
      for (const load of loads) this.take(load, grids);
    } catch (failure) {
      if (!isTooLarge(failure) && !this.mayBeMerges(failure, ids)) throw failure;
      const [only] = ids;
      if (ids.length === 1 && only !== undefined) {
        this.large.set(only, new LargeSheet(only));
        return;
      }
      const middle = Math.ceil(ids.length / 2);
      await this.readWhole(context, ids.slice(0, middle), grids, signal);
      await this.readWhole(context, ids.slice(middle), grids, signal);
    }
  }

  /** Excel fails without saying why when a range has more merged areas than it tells at once. */
  private mayBeMerges(failure: unknown, ids: readonly string[]): boolean {
    const many = ids.some((id) => (this.sizes.get(id) ?? EMPTY).cells >= CELLS_OF_MANY_MERGES);
    return many && problemOf(failure) === "failed";
  }

  private take({ id, sheet, window, used, filled, merged }: SheetLoad, grids: Grids): void {
    if (sheet.isNullObject) {
      this.forget(id);
      grids.set(id, null);
      return;
    }
    const ref = { id, name: sheet.name };
    const area = usedArea(used);
    if (area !== null && !isWithin(area, [window])) {
      this.noteUsed(id, area);
      this.large.set(id, this.large.get(id) ?? new LargeSheet(id));
      return;
    }
    if (area === null || filled.isNullObject) {
      grids.set(id, { sheet: ref, grid: EMPTY_GRID });
      return;
    }
    const block = blockOf(filled);
    this.note(id, { bytes: weightOf(block), cells: cellCount(area), lastRow: area.bottom, lastColumn: area.right });
    grids.set(id, { sheet: ref, grid: gridFromRange(block, mergesOf(merged)) });
  }

  private async readLarge(
    context: Excel.RequestContext,
    id: string,
    large: LargeSheet,
    grids: Grids,
    signal: AbortSignal,
  ): Promise<void> {
    const { read, size } = await large.read(context, signal);
    grids.set(id, read);
    if (read === null) this.forget(id);
    // One that has shrunk is read whole again.
    else if (size !== null && size.bytes < ANSWER_BYTES / 2) this.note(id, size);
  }

  private forget(id: string): void {
    this.sizes.delete(id);
    this.large.delete(id);
  }
}

interface SheetLoad {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  /** What was asked for: the content of last time, and some room to grow. */
  readonly window: Area;
  readonly used: Excel.Range;
  readonly filled: Excel.Range;
  readonly merged: readonly Excel.RangeAreas[];
}

function loadWhole(context: Excel.RequestContext, id: string, { lastRow, lastColumn }: Size): SheetLoad {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const bottom = Math.min(LAST_ROW, lastRow + MORE_ROWS);
  const right = Math.min(LAST_COLUMN, lastColumn + MORE_COLUMNS);
  const window = { top: 0, left: 0, bottom, right };
  const used = askUsed(sheet);
  const filled = askUsed(sheet, window);
  const merged = askMerges(sheet, lastRow);
  sheet.load("name");
  loadBlock(filled);
  return { id, sheet, window, used, filled, merged };
}
