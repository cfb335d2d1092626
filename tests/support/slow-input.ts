import { stopwatch } from "./stopwatch";

/** The longest text of a cell. */
const LONGEST = 32_767;
/** Shorter ones first: whatever takes exponential time shows before it would never come back. */
const LENGTHS = [16, 20, 24, 28, 40, 80, 160, 400, 1_000, 2_500];
/** Milliseconds at the last of these; what grows with the square takes more. */
const WORTH_A_LOOK = 0.5;
/** Milliseconds for the longest text: no edit is to wait for more. */
const SLOW = 150;

/** A text on which an expression takes long, and how long; null if none of those tried does. */
export interface SlowInput {
  readonly repeated: string;
  readonly length: number;
  readonly milliseconds: number;
}

/**
 * Tries an expression on what backtracking is slow on: pieces of what it matches, over and over, and then something
 * that it does not match.
 *
 * @param longest characters of the longest text that it is given
 */
export function slowInput(pattern: RegExp, longest = LONGEST): SlowInput | null {
  for (const repeated of pieces(pattern)) {
    for (const length of [...LENGTHS.filter((each) => each < longest), longest]) {
      const milliseconds = time(pattern, repeated, length);
      if (milliseconds > SLOW) return { repeated, length, milliseconds };
      if (length === LENGTHS.at(-1) && milliseconds < WORTH_A_LOOK) break;
    }
  }
  return null;
}

/** The fastest of a few: another program may have had the processor. */
function time(pattern: RegExp, repeated: string, length: number): number {
  const text = `${repeated.repeat(Math.ceil(length / repeated.length))}\u0001`;
  let fastest = Infinity;
  for (let attempt = 0; attempt < 3 && fastest > WORTH_A_LOOK && (attempt === 0 || fastest < 4 * SLOW); attempt += 1) {
    pattern.lastIndex = 0;
    const taken = stopwatch();
    pattern.test(text);
    fastest = Math.min(fastest, taken());
  }
  return fastest;
}

/** What stands for the classes that expressions are made of. */
const COMMON = [
  "a",
  "1",
  " ",
  "\n",
  ".",
  ",",
  "-",
  "_",
  "年",
  "<",
  "=",
  "(",
  "%",
  "'",
  "a ",
  "1 ",
  "1,",
  "1.",
  "a1",
  "<a",
  "<a ",
  " \n",
  "1-",
  "年1",
];

function pieces(pattern: RegExp): readonly string[] {
  const plain = pattern.source.replace(/\\(?:[pP]\{[^}]*\}|u[0-9a-f]{4}|[a-zA-Z])/gi, "");
  const own = [...new Set(plain.match(/[\p{L}\p{N}]|[^\p{L}\p{N}\\()[\]{}|?*+^$]/gu) ?? [])].slice(0, 16);
  const words = [...new Set(plain.match(/\p{L}{2,6}/gu) ?? [])].slice(0, 8);
  return [
    ...new Set([...COMMON, ...own, ...own.map((each) => `${each}1`), ...own.map((each) => `${each} `), ...words]),
  ];
}
