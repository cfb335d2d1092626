/**
 * SHA-256 (FIPS 180-4) in lower case hex, at once: a form's JSON names the digest of its meaning, and is made wherever a
 * form is read. What platforms have, and what digests of files are made with (`digest.ts`), answers later, and in
 * browsers on pages of https only.
 */
export function sha256AtOnce(bytes: Uint8Array): string {
  const state = new Uint32Array(INITIAL);
  const words = new Uint32Array(64);
  const padded = withLength(bytes);
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let index = 0; index < 16; index += 1) words[index] = padded.getUint32(block + 4 * index);
    compress(state, words);
  }
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** Filled up to whole blocks: a bit, zeros, and how many bits there were. */
function withLength(bytes: Uint8Array): DataView {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

/** Takes one block into the state; `words` holds it in the first sixteen. */
function compress(state: Uint32Array, words: Uint32Array): void {
  const at = (index: number): number => words[index] ?? 0;
  for (let index = 16; index < 64; index += 1) {
    const [before, last] = [at(index - 15), at(index - 2)];
    const small = rotated(before, 7) ^ rotated(before, 18) ^ (before >>> 3);
    const large = rotated(last, 17) ^ rotated(last, 19) ^ (last >>> 10);
    words[index] = at(index - 16) + small + at(index - 7) + large;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const mixed = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const first = (h + mixed + ((e & f) ^ (~e & g)) + (CONSTANTS[index] ?? 0) + at(index)) | 0;
    const second = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = (state[index] ?? 0) + word));
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

const PRIMES = firstPrimes(64);
/** The first bits of the fractions of square roots of primes, and of cube roots. */
const INITIAL = PRIMES.slice(0, 8).map((prime) => fractionOf(Math.sqrt(prime)));
const CONSTANTS = PRIMES.map((prime) => fractionOf(Math.cbrt(prime)));

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let next = 2; primes.length < count; next += 1) {
    if (primes.every((prime) => next % prime !== 0)) primes.push(next);
  }
  return primes;
}

function fractionOf(root: number): number {
  return Math.floor((root % 1) * 2 ** 32);
}
