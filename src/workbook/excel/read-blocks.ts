import type { Area } from "../../core/grid/grid";
import { WorkbookError } from "../workbook";
import { ANSWER_BYTES } from "./answer-size";
import type { RangeBlock } from "./grid-from-range";
import { cellCount } from "./locate-content";
import { isTooLarge } from "./problem";

/**
 * Reads areas of a worksheet, each answer within what the host can give: as many together as are thought to fit, and
 * what is refused all the same again in halves. `beside` is asked anew with every round trip.
 *
 * @param bytesPerCell what a cell of this sheet takes, as far as is known
 */
export async function readBlocks(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  bytesPerCell: number,
  signal: AbortSignal,
  beside: () => void,
): Promise<readonly RangeBlock[]> {
  const read = async (parts: readonly Area[]): Promise<readonly RangeBlock[]> => {
    signal.throwIfAborted();
    const ranges = parts.map((area) => askBlock(sheet, area));
    beside();
    try {
      await sheet.context.sync();
      return ranges.map(blockOf);
    } catch (failure) {
      const halves = isTooLarge(failure) ? inHalves(parts) : null;
      if (halves === null) throw failure;
      return [...(await read(halves[0])), ...(await read(halves[1]))];
    }
  };
  const blocks: RangeBlock[] = [];
  for (const parts of together(
    areas.flatMap((area) => cut(area, bytesPerCell)),
    bytesPerCell,
  )) {
    blocks.push(...(await read(parts)));
  }
  return blocks;
}

function askBlock(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  loadBlock(range);
  return range;
}

/** Asks for everything that `blockOf` takes. */
export function loadBlock(range: Excel.Range): void {
  range.load("rowIndex,columnIndex,values,text,formulas,numberFormat");
}

/** @throws {WorkbookError} `too-large`: a host may answer a request for too many cells with null instead of an error */
export function blockOf(range: Excel.Range): RangeBlock {
  const { rowIndex: top, columnIndex: left, values, text, formulas, numberFormat } = range;
  if (!Array.isArray(values)) throw new WorkbookError("too-large");
  return { top, left, values, text, formulas, formats: numberFormat };
}

/** An area in runs of rows, or of columns of one row, that are thought to fit into an answer. */
function cut(area: Area, bytesPerCell: number): readonly Area[] {
  const cells = Math.max(1, Math.floor(ANSWER_BYTES / bytesPerCell));
  const columns = Math.min(cells, area.right - area.left + 1);
  const rows = Math.max(1, Math.floor(cells / columns));
  const found: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    const bottom = Math.min(area.bottom, top + rows - 1);
    for (let left = area.left; left <= area.right; left += columns) {
      found.push({ top, left, bottom, right: Math.min(area.right, left + columns - 1) });
    }
  }
  return found;
}

function together(areas: readonly Area[], bytesPerCell: number): readonly (readonly Area[])[] {
  const found: Area[][] = [];
  let room = 0;
  for (const area of areas) {
    const bytes = cellCount(area) * bytesPerCell;
    const last = found.at(-1);
    if (last && bytes <= room) last.push(area);
    else {
      found.push([area]);
      room = ANSWER_BYTES;
    }
    room -= bytes;
  }
  return found;
}

/** Null for a single cell. */
function inHalves(areas: readonly Area[]): readonly [readonly Area[], readonly Area[]] | null {
  const [only] = areas;
  if (only === undefined) return null;
  const middle = Math.ceil(areas.length / 2);
  if (areas.length > 1) return [areas.slice(0, middle), areas.slice(middle)];
  const { top, left, bottom, right } = only;
  if (bottom > top) {
    const row = Math.floor((top + bottom) / 2);
    return [[{ ...only, bottom: row }], [{ ...only, top: row + 1 }]];
  }
  if (right > left) {
    const column = Math.floor((left + right) / 2);
    return [[{ ...only, right: column }], [{ ...only, left: column + 1 }]];
  }
  return null;
}
