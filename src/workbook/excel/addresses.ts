import { a1Area, parseArea } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";

/**
 * Areas of an address that may name several (`表1!A1:B2,表1!C3`). Sheet names may hold the separators when quoted;
 * some hosts separate by `;`. Parts that are no address are left out.
 */
export function parseAreas(address: string): readonly Area[] {
  return address
    .replace(/(?<=^|[,;] ?)'(?:[^']|'')*'!/g, "")
    .split(/[,;]/)
    .flatMap((part) => parseArea(part.trim()) ?? []);
}

/** Office takes addresses of up to 8192 characters; kept well below. */
const MAX_ADDRESS = 8000;

/** Addresses that together name all areas, as few as fit. */
export function joinAreas(areas: readonly Area[]): readonly string[] {
  const addresses: string[] = [];
  let current = "";
  for (const area of areas) {
    const next = a1Area(area);
    if (current !== "" && current.length + 1 + next.length > MAX_ADDRESS) {
      addresses.push(current);
      current = "";
    }
    current = current === "" ? next : `${current},${next}`;
  }
  return current === "" ? addresses : [...addresses, current];
}
