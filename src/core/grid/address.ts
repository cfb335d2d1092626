import { areaOfCell, around, isOneCell, type Area } from "./grid";

/** Column 0 is `A`, column 26 is `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A1` notation of one cell, rows and columns from 0. */
export function a1(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `B2:C3`, or `B2` for a single cell. */
export function a1Area(area: Area): string {
  const first = a1(area.top, area.left);
  return isOneCell(area) ? first : `${first}:${a1(area.bottom, area.right)}`;
}

/** `C7` as `$C$7`, `C7:D8` as `$C$7:$D$8`: a reference that holds still wherever its formula stands. */
export function absolute(address: string): string {
  return address.replace(/([A-Z]{1,3})(\d+)/g, "$$$1$$$2");
}

const MAX_ROW = 1_048_575;
const MAX_COLUMN = 16_383;

/**
 * Reads `B2`, `$B$2`, `B2:C3`, `3:5`, `B:C` and the same behind a sheet name (`表1!B2`, `'a b'!B2`).
 * Whole rows and columns reach to the edge of the sheet. Returns `null` for anything else.
 */
export function parseArea(address: string): Area | null {
  const local = address
    .slice(address.lastIndexOf("!") + 1)
    .replaceAll("$", "")
    .toUpperCase();
  const match = /^([A-Z]{1,3})?(\d{1,7})?(?::([A-Z]{1,3})?(\d{1,7})?)?$/.exec(local);
  if (!match || local === "") return null;
  const [, c1, r1, c2, r2] = match;
  const single = !local.includes(":");
  if (single && (c1 === undefined || r1 === undefined)) return null;
  if (!single && ((c1 === undefined) !== (c2 === undefined) || (r1 === undefined) !== (r2 === undefined))) return null;
  const top = r1 === undefined ? 0 : Number(r1) - 1;
  const left = c1 === undefined ? 0 : columnIndex(c1);
  const bottom = single ? top : r2 === undefined ? MAX_ROW : Number(r2) - 1;
  const right = single ? left : c2 === undefined ? MAX_COLUMN : columnIndex(c2);
  return around(areaOfCell({ row: top, column: left }), areaOfCell({ row: bottom, column: right }));
}

function columnIndex(name: string): number {
  let index = 0;
  for (let at = 0; at < name.length; at += 1) index = index * 26 + name.charCodeAt(at) - 64;
  return index - 1;
}
