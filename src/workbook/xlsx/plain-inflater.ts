import { checksum } from "./checksum";
import { FileError } from "./file-error";
import type { Inflater } from "./unpack";

/**
 * An inflater (RFC 1951) that runs anywhere, browsers among it. What browsers have themselves answers later
 * (`DecompressionStream`), and libraries hand out what they made before anyone can say that it is too much.
 */
export const plainInflater: Inflater = {
  inflate: (packed, most, claimed) => new Inflation(packed, most, claimed).run(),
  checksum,
  text: (content) => new TextDecoder().decode(content),
};

/** Lengths and distances that a code stands for at least, and the bits that say how much more. */
const LENGTHS = basesOf([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0], 3);
const DISTANCES = basesOf(
  [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13],
  1,
);
/** The longest length has a code of its own. */
LENGTHS.least[28] = 258;

interface Bases {
  readonly bits: Uint8Array;
  readonly least: Uint16Array;
}

function basesOf(bits: readonly number[], first: number): Bases {
  const least = new Uint16Array(bits.length);
  let next = first;
  bits.forEach((count, code) => {
    least[code] = next;
    next += 1 << count;
  });
  return { bits: Uint8Array.from(bits), least };
}

/** In which order a block says how long the codes of its code lengths are. */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LONGEST_CODE = 15;
const END_OF_BLOCK = 256;
const MOST_LITERALS = 286;

/** Canonical Huffman codes: how many there are of each length, and what they stand for, in order. */
interface Codes {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

function codesOf(lengths: Uint8Array, whole = false): Codes {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  for (const length of lengths) counts[length] = at(counts, length) + 1;
  counts[0] = 0;
  const starts = new Uint16Array(LONGEST_CODE + 2);
  let left = 1;
  for (let length = 1; length <= LONGEST_CODE; length += 1) {
    starts[length + 1] = at(starts, length) + at(counts, length);
    left = left * 2 - at(counts, length);
    // More codes than fit into their lengths.
    if (left < 0) throw new FileError("damaged");
  }
  // Fewer: no program writes that, but for a code alone, and for none where nothing is copied.
  if (left > 0 && (whole || lengths.some((length) => length > 1))) throw new FileError("damaged");
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    symbols[at(starts, length)] = symbol;
    starts[length] = at(starts, length) + 1;
  });
  return { counts, symbols };
}

const FIXED_LENGTHS = new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280);
const FIXED = { literals: codesOf(FIXED_LENGTHS), distances: codesOf(new Uint8Array(32).fill(5)) };

class Inflation {
  private out: Uint8Array;
  private size = 0;
  private next = 0;
  private held = 0;
  private heldBits = 0;

  constructor(
    private readonly packed: Uint8Array,
    private readonly most: number,
    claimed: number,
  ) {
    // A directory that lies gets no more room than the bytes could fill at first.
    this.out = new Uint8Array(Math.min(claimed, most, packed.length * 16 + 64));
  }

  run(): Uint8Array {
    let last = false;
    while (!last) {
      last = this.bits(1) === 1;
      const kind = this.bits(2);
      if (kind === 0) this.stored();
      else if (kind === 1) this.block(FIXED.literals, FIXED.distances);
      else if (kind === 2) this.dynamic();
      else throw new FileError("damaged");
    }
    return this.out.subarray(0, this.size);
  }

  private bits(count: number): number {
    while (this.heldBits < count) {
      const byte = this.packed[this.next];
      if (byte === undefined) throw new FileError("damaged");
      this.next += 1;
      this.held |= byte << this.heldBits;
      this.heldBits += 8;
    }
    const value = this.held & ((1 << count) - 1);
    this.held >>>= count;
    this.heldBits -= count;
    return value;
  }

  /** Bit for bit: the codes of one length follow each other, and the shorter ones come before. */
  private symbol({ counts, symbols }: Codes): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= LONGEST_CODE; length += 1) {
      code |= this.bits(1);
      const count = at(counts, length);
      if (code - count < first) return at(symbols, index + code - first);
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new FileError("damaged");
  }

  /** Bytes as they are, from the next whole byte on. */
  private stored(): void {
    this.held = this.heldBits = 0;
    const size = this.bits(16);
    if (this.bits(16) !== (~size & 0xffff)) throw new FileError("damaged");
    const end = this.next + size;
    if (end > this.packed.length) throw new FileError("damaged");
    this.reserve(size);
    this.out.set(this.packed.subarray(this.next, end), this.size);
    this.size += size;
    this.next = end;
  }

  private dynamic(): void {
    const literals = this.bits(5) + 257;
    const distances = this.bits(5) + 1;
    const orders = new Uint8Array(LENGTH_ORDER.length);
    const told = this.bits(4) + 4;
    if (literals > MOST_LITERALS || distances > DISTANCES.least.length) throw new FileError("damaged");
    for (const symbol of LENGTH_ORDER.slice(0, told)) orders[symbol] = this.bits(3);
    const codes = codesOf(orders, true);
    const lengths = new Uint8Array(literals + distances);
    for (let index = 0; index < lengths.length;) {
      const symbol = this.symbol(codes);
      if (symbol < 16) {
        lengths[index] = symbol;
        index += 1;
        continue;
      }
      if (symbol === 16 && index === 0) throw new FileError("damaged");
      const again = symbol === 16 ? at(lengths, index - 1) : 0;
      const times = symbol === 16 ? 3 + this.bits(2) : symbol === 17 ? 3 + this.bits(3) : 11 + this.bits(7);
      if (index + times > lengths.length) throw new FileError("damaged");
      lengths.fill(again, index, index + times);
      index += times;
    }
    if (lengths[END_OF_BLOCK] === 0) throw new FileError("damaged");
    this.block(codesOf(lengths.subarray(0, literals)), codesOf(lengths.subarray(literals)));
  }

  private block(literals: Codes, distances: Codes): void {
    for (;;) {
      const symbol = this.symbol(literals);
      if (symbol === END_OF_BLOCK) return;
      if (symbol < END_OF_BLOCK) {
        this.reserve(1);
        this.out[this.size] = symbol;
        this.size += 1;
      } else {
        this.copy(this.value(LENGTHS, symbol - 257), this.value(DISTANCES, this.symbol(distances)));
      }
    }
  }

  private value({ bits, least }: Bases, code: number): number {
    if (code >= least.length) throw new FileError("damaged");
    return at(least, code) + this.bits(at(bits, code));
  }

  /** What was written a distance before; it may run into what it writes. */
  private copy(length: number, distance: number): void {
    const from = this.size - distance;
    if (from < 0) throw new FileError("damaged");
    this.reserve(length);
    const { out } = this;
    for (let index = 0; index < length; index += 1) out[this.size + index] = at(out, from + index);
    this.size += length;
  }

  private reserve(bytes: number): void {
    const needed = this.size + bytes;
    if (needed > this.most) throw new FileError("too-large");
    if (needed <= this.out.length) return;
    const larger = new Uint8Array(Math.min(this.most, Math.max(needed, this.out.length * 2)));
    larger.set(this.out.subarray(0, this.size));
    this.out = larger;
  }
}

function at(list: Uint8Array | Uint16Array, index: number): number {
  return list[index] ?? 0;
}
