import { utf8 } from "../../core/platform";

/** An entry as it is to stand in a zip file. */
export interface PackedEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly packed: Uint8Array;
  /** Bytes when unpacked. */
  readonly size: number;
  /** CRC-32. */
  readonly crc: number;
}

const LOCAL_HEADER = 30;
const LISTED_HEADER = 46;
const END = 22;

/** What can unpack it: the version of the format that first had folders and deflated entries. */
const VERSION = 20;
const NAMES_IN_UTF8 = 0x0800;
/** 1 January 1980, the first day that a zip file knows: no entry says when it was made. */
const NO_DAY = 0x0021;

/** A zip file of these entries, in their order. */
export function zipContainer(entries: readonly PackedEntry[]): Uint8Array<ArrayBuffer> {
  const named = entries.map((entry) => ({ ...entry, bytes: utf8(entry.name) }));
  const local = named.reduce((sum, { bytes, packed }) => sum + LOCAL_HEADER + bytes.length + packed.length, 0);
  const listed = named.reduce((sum, { bytes }) => sum + LISTED_HEADER + bytes.length, 0);
  const file = new Uint8Array(local + listed + END);
  const view = new DataView(file.buffer);
  let at = 0;
  let list = local;
  for (const { bytes, packed, ...entry } of named) {
    view.setUint32(list, 0x02014b50, true);
    view.setUint16(list + 4, VERSION, true);
    view.setUint32(list + 42, at, true);
    view.setUint32(at, 0x04034b50, true);
    // What both headers say.
    for (const header of [at + 4, list + 6]) {
      view.setUint16(header, VERSION, true);
      view.setUint16(header + 2, NAMES_IN_UTF8, true);
      view.setUint16(header + 4, entry.method, true);
      view.setUint16(header + 8, NO_DAY, true);
      view.setUint32(header + 10, entry.crc, true);
      view.setUint32(header + 14, packed.length, true);
      view.setUint32(header + 18, entry.size, true);
      view.setUint16(header + 22, bytes.length, true);
    }
    file.set(bytes, at + LOCAL_HEADER);
    file.set(packed, at + LOCAL_HEADER + bytes.length);
    file.set(bytes, list + LISTED_HEADER);
    at += LOCAL_HEADER + bytes.length + packed.length;
    list += LISTED_HEADER + bytes.length;
  }
  view.setUint32(list, 0x06054b50, true);
  view.setUint16(list + 8, entries.length, true);
  view.setUint16(list + 10, entries.length, true);
  view.setUint32(list + 12, listed, true);
  view.setUint32(list + 16, local, true);
  return file;
}
