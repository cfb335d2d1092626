import type { LossKind } from "./losses";

/** Parts of an .xlsx file that the grid has no place for. */
const LOST_PARTS: readonly (readonly [RegExp, LossKind])[] = [
  [/^xl\/charts\//, "charts"],
  [/^xl\/pivotTables\//, "pivot-tables"],
  [/^xl\/vbaProject\.bin$/, "macros"],
  [/^xl\/media\//, "images"],
  [/^xl\/(?:threaded)?comments/i, "notes"],
  [/^xl\/externalLinks\//, "external-links"],
  [/^xl\/ctrlProps\//, "form-controls"],
  [/^xl\/slicers\//, "slicers"],
  [/^customXml\/item\d+\.xml$/, "custom-xml"],
  [/^docProps\/custom\.xml$/, "custom-properties"],
];

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** What a file holds beyond its worksheets' cells, by the names in its directory. */
export function partsNotKept(bytes: Uint8Array): LossKind[] {
  const names = entryNames(bytes);
  return LOST_PARTS.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, kind]) => kind);
}

/** Names of the entries of a zip file. The caller has made sure that it is one. */
function entryNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  const names: string[] = [];
  let end = view.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < 0) return names;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const length = view.getUint16(at + 28, true);
    names.push(decoder.decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}
