import { FileError } from "./file-error";

/** The directory at the end of a zip file. It decides: what stands in a file and is not listed there is not read. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** What the directory claims that the entry unpacks to: nobody has checked it. */
  readonly claimedSize: number;
  /** The bytes of the entry as they stand in the file. */
  readonly packed: Uint8Array;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ENCRYPTED = 0x0041;
/** A size or place that did not fit stands in the extra field of this number. */
const SIZES_OF_64_BITS = 0x0001;
const TOO_LARGE_FOR_32_BITS = 0xffffffff;

/** A workbook of a thousand sheets has some thousand parts. */
const MAX_ENTRIES = 20_000;

/** The entries of a zip file in the order of its directory. @throws {FileError} when there is none, or it is damaged. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) throw new FileError("damaged");
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new FileError("too-large");
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new FileError("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw new FileError("damaged");
    const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
      crc: view.getUint32(at + 16, true),
      claimedSize: sizes.unpacked,
      packed: packedBytes(bytes, view, sizes),
    });
    at = next;
  }
  return entries;
}

interface Sizes {
  readonly packed: number;
  readonly unpacked: number;
  /** Where the entry begins in the file. */
  readonly offset: number;
}

function sizesOf(view: DataView, at: number, extra: number, extraLength: number): Sizes {
  let [unpacked, packed, offset] = [24, 20, 42].map((field) => view.getUint32(at + field, true)) as [
    number,
    number,
    number,
  ];
  if (![unpacked, packed, offset].includes(TOO_LARGE_FOR_32_BITS)) return { packed, unpacked, offset };
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== SIZES_OF_64_BITS) continue;
    let place = field + 4;
    const last = Math.min(place + view.getUint16(field + 2, true), extra + extraLength);
    const wide = (value: number): number => {
      if (value !== TOO_LARGE_FOR_32_BITS || place + 8 > last) return value;
      place += 8;
      return Number(view.getBigUint64(place - 8, true));
    };
    unpacked = wide(unpacked);
    packed = wide(packed);
    offset = wide(offset);
    break;
  }
  return { packed, unpacked, offset };
}

function packedBytes(bytes: Uint8Array, view: DataView, { packed, offset }: Sizes): Uint8Array {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER) throw new FileError("damaged");
  // Name and extra field of an entry may be longer here than in the directory.
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) throw new FileError("damaged");
  return bytes.subarray(start, start + packed);
}

/** The directory's end stands behind all entries; only a comment of at most 65,535 bytes may follow it. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}
