import type { Area } from "../../core/grid/grid";
import { parseAreas } from "./addresses";
import { problemOf } from "./problem";

/** Excel gives up on a range with more than 512 merged areas; forms have up to four in a row. */
const ROWS_AT_ONCE = 100;
const LAST_ROW = 1_048_575;
const COLUMNS = 16_384;

export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Asks for the merged areas of a worksheet whose content ends near the given row, in as many parts as Excel can answer:
 * see `mergesOf`. To be called before the round trip.
 */
export function askMerges(sheet: Excel.Worksheet, lastRow: number): readonly Excel.RangeAreas[] {
  const parts = bands({ top: 0, bottom: lastRow });
  return parts.map((rows, index) => askBand(sheet, index === parts.length - 1 ? { ...rows, bottom: LAST_ROW } : rows));
}

/** The answer, after the round trip. */
export function mergesOf(parts: readonly Excel.RangeAreas[]): readonly Area[] {
  const areas = parts.flatMap(areasOf);
  return parts.length > 1 ? joined(areas) : areas;
}

/** The merged areas of some rows. What Excel cannot tell at once is asked in halves, down to two rows. */
export async function readMerges(
  sheet: Excel.Worksheet,
  runs: readonly Rows[],
  signal: AbortSignal,
): Promise<readonly Area[]> {
  const read = async (parts: readonly Rows[]): Promise<readonly Area[]> => {
    signal.throwIfAborted();
    const asked = parts.map((rows) => askBand(sheet, rows));
    try {
      await sheet.context.sync();
      return asked.flatMap(areasOf);
    } catch (failure) {
      const halves = isTooMuch(failure) ? inHalves(parts) : null;
      if (halves === null) throw failure;
      return [...(await read(halves[0])), ...(await read(halves[1]))];
    }
  };
  return runs.length === 0 ? [] : joined(await read(runs.flatMap(bands)));
}

/** Excel does not say in its documentation by which error it fails. */
function isTooMuch(failure: unknown): boolean {
  const problem = problemOf(failure);
  return problem === "too-large" || problem === "failed";
}

function askBand(sheet: Excel.Worksheet, { top, bottom }: Rows): Excel.RangeAreas {
  const merged = sheet.getRangeByIndexes(top, 0, bottom - top + 1, COLUMNS).getMergedAreasOrNullObject();
  merged.load("address");
  return merged;
}

function areasOf(merged: Excel.RangeAreas): readonly Area[] {
  return merged.isNullObject ? [] : parseAreas(merged.address);
}

/** In runs of a hundred rows; each begins with the row that the one before ends with. */
function bands({ top, bottom }: Rows): readonly Rows[] {
  const count = Math.max(1, Math.ceil((bottom - top) / ROWS_AT_ONCE));
  return Array.from({ length: count }, (_, index) => ({
    top: top + index * ROWS_AT_ONCE,
    bottom: Math.min(bottom, top + (index + 1) * ROWS_AT_ONCE),
  }));
}

/** Null for two rows: they cannot share one and be halved. */
function inHalves(parts: readonly Rows[]): readonly [readonly Rows[], readonly Rows[]] | null {
  const [only] = parts;
  const middle = Math.ceil(parts.length / 2);
  if (parts.length > 1) return [parts.slice(0, middle), parts.slice(middle)];
  if (only === undefined || only.bottom <= only.top + 1) return null;
  const row = Math.floor((only.top + only.bottom) / 2);
  return [[{ ...only, bottom: row }], [{ ...only, top: row }]];
}

/**
 * Areas of neighbouring parts as they are on the sheet. One that reaches over the shared row comes twice, whole or cut
 * at it, as the host likes; merged areas never overlap, so those that do are one.
 */
function joined(areas: readonly Area[]): readonly Area[] {
  const open = new Map<string, Area>();
  const done: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.top - b.top)) {
    const columns = `${area.left}:${area.right}`;
    const above = open.get(columns);
    if (above !== undefined && above.bottom >= area.top) {
      open.set(columns, { ...above, bottom: Math.max(above.bottom, area.bottom) });
    } else {
      if (above !== undefined) done.push(above);
      open.set(columns, area);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
