import { foldWidth } from "./text";

/** A piece of a sentence between two of the marks that part clauses, its spaces kept. */
export interface Clause {
  readonly text: string;
  /** It begins the text or follows a full stop or a line break: nothing before it says what it is about. */
  readonly opens: boolean;
}

/** A comma between threes belongs to a number (`5,350,000`). */
const COMMA = /(?<!\d),|,(?!\d{3}(?!\d))/.source;
const MARK = new RegExp(`[。;!?\n]|${COMMA}`, "g");

/** The clauses of a text, width folded, empty ones left out. A colon and `、` part nothing: `总投入：5万元`, `1、走访`. */
export function clausesOf(text: string): readonly Clause[] {
  const folded = foldWidth(text);
  const clauses: Clause[] = [];
  let start = 0;
  let opens = true;
  const add = (end: number): void => {
    const words = folded.slice(start, end);
    if (words.trim() !== "") clauses.push({ text: words, opens });
  };
  for (const mark of folded.matchAll(MARK)) {
    add(mark.index);
    opens = mark[0] === "。" || mark[0] === "\n";
    start = mark.index + mark[0].length;
  }
  add(folded.length);
  return clauses;
}
