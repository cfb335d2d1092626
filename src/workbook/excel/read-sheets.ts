import { EMPTY_GRID } from "../../core/grid";
import { WorkbookError, type SheetGrid } from "../workbook";
import { parseAreas } from "./addresses";
import { gridFromRange, type RangeBlock } from "./grid-from-range";
import { problemOf } from "./problem";
import { READ_TIMEOUT, runExcel } from "./run";

/** Up to this many cells a sheet is read whole in one answer, which may not exceed 5 MB. */
const WHOLE_CELLS = 20_000;
/** What is looked at in a sheet that a stray cell or a data dump has made huge. Forms are far smaller. */
const MAX_ROWS = 2_000;
const MAX_COLUMNS = 60;

/**
 * Reads sheets. Sheets that were small when last read take one round trip together; before a sheet is read for the
 * first time its size is asked for, so that a stray cell far below a form does not fetch a million rows.
 */
export class SheetReader {
  /** Ids of sheets that are read whole without asking for their size. */
  private readonly small = new Set<string>();

  async read(ids: readonly string[]): Promise<readonly (SheetGrid | null)[]> {
    if (ids.length === 0) return [];
    return runExcel(READ_TIMEOUT, async (context, signal) => {
      await this.measure(context, ids.filter((id) => !this.small.has(id)));
      signal.throwIfAborted();
      const whole = ids.filter((id) => this.small.has(id));
      const grids = await this.readWhole(context, whole);
      for (const id of ids) {
        if (grids.has(id)) continue;
        signal.throwIfAborted();
        grids.set(id, await this.readWindow(context, id, signal));
      }
      return ids.map((id) => grids.get(id) ?? null);
    });
  }

  private async measure(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const used = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true));
    for (const range of used) range.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    used.forEach((range, index) => {
      const id = ids[index];
      if (id !== undefined && (range.isNullObject || range.rowCount * range.columnCount <= WHOLE_CELLS)) {
        this.small.add(id);
      }
    });
  }

  /** One round trip for all. A sheet that has outgrown its class is left out of the answer. */
  private async readWhole(
    context: Excel.RequestContext,
    ids: readonly string[],
  ): Promise<Map<string, SheetGrid | null>> {
    const grids = new Map<string, SheetGrid | null>();
    if (ids.length === 0) return grids;
    const loads = ids.map((id) => loadWhole(context, id));
    try {
      await context.sync();
    } catch (failure) {
      if (problemOf(failure) !== "too-large") throw failure;
      for (const id of ids) this.small.delete(id);
      return grids;
    }
    for (const { id, sheet, used, merged } of loads) {
      if (sheet.isNullObject) {
        this.small.delete(id);
        grids.set(id, null);
        continue;
      }
      const ref = { id, name: sheet.name };
      if (used.isNullObject) {
        grids.set(id, { sheet: ref, grid: EMPTY_GRID });
        continue;
      }
      // A host may answer a request for too many cells with null instead of an error.
      const values: unknown = used.values;
      if (!Array.isArray(values)) {
        this.small.delete(id);
        continue;
      }
      const block = blockOf(used);
      if (values.length * (block.values[0]?.length ?? 0) > WHOLE_CELLS) this.small.delete(id);
      grids.set(id, { sheet: ref, grid: gridFromRange(block, areasOf(merged)) });
    }
    return grids;
  }

  /** A huge sheet: its first rows and columns, in answers of a size that every host can give. */
  private async readWindow(
    context: Excel.RequestContext,
    id: string,
    signal: AbortSignal,
  ): Promise<SheetGrid | null> {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("name");
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (sheet.isNullObject) return null;
    const ref = { id, name: sheet.name };
    if (used.isNullObject) return { sheet: ref, grid: EMPTY_GRID };

    const { rowIndex: top, columnIndex: left } = used;
    const rows = Math.min(used.rowCount, MAX_ROWS);
    const columns = Math.min(used.columnCount, MAX_COLUMNS);
    const perChunk = Math.max(1, Math.floor(WHOLE_CELLS / columns));
    const merged = sheet.getRangeByIndexes(top, left, rows, columns).getMergedAreasOrNullObject();
    merged.load("address");
    const blocks: RangeBlock[] = [];
    for (let row = 0; row < rows; row += perChunk) {
      signal.throwIfAborted();
      blocks.push(await readBlock(sheet, { top: top + row, left, rows: Math.min(perChunk, rows - row), columns }));
    }
    return { sheet: ref, grid: gridFromRange(stack(blocks, top, left), areasOf(merged)) };
  }
}

interface SheetLoad {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

function loadWhole(context: Excel.RequestContext, id: string): SheetLoad {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  const merged = used.getMergedAreasOrNullObject();
  sheet.load("name");
  used.load("rowIndex,columnIndex,values,text,formulas,numberFormat");
  merged.load("address");
  return { id, sheet, used, merged };
}

interface Window {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** One answer of a size that every host can give. */
async function readBlock(sheet: Excel.Worksheet, { top, left, rows, columns }: Window): Promise<RangeBlock> {
  const range = sheet.getRangeByIndexes(top, left, rows, columns);
  range.load("rowIndex,columnIndex,values,text,formulas,numberFormat");
  await sheet.context.sync();
  return blockOf(range);
}

function blockOf(range: Excel.Range): RangeBlock {
  const { rowIndex: top, columnIndex: left, values, text, formulas, numberFormat } = range;
  if (!Array.isArray(values)) throw new WorkbookError("too-large");
  return { top, left, values, text, formulas, formats: numberFormat };
}

function stack(blocks: readonly RangeBlock[], top: number, left: number): RangeBlock {
  return {
    top,
    left,
    values: blocks.flatMap((block) => block.values),
    text: blocks.flatMap((block) => block.text),
    formulas: blocks.flatMap((block) => block.formulas),
    formats: blocks.flatMap((block) => block.formats),
  };
}

function areasOf(merged: Excel.RangeAreas) {
  return merged.isNullObject ? [] : parseAreas(merged.address);
}
