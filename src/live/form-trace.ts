import { oncePer } from "../core/remembered";
import { projectName } from "../reader/project-name";
import type { FormReading, ReadCell } from "../reader/reading";

/** By what a form is known again after an edit: where it stands, what it is called, what it says. */
export class FormTrace {
  /** Ids of its worksheets, in the order of its parts. */
  readonly sheets: readonly string[];
  /** First row and column of its first part. */
  readonly top: number;
  readonly left: number;
  /** The project's name; null when blank. */
  readonly name: string | null;
  private words: ReadonlyMap<string, number> | null = null;

  constructor(private reading: FormReading | null) {
    const parts = reading?.parts ?? [];
    this.sheets = [...new Set(parts.map(({ sheet }) => sheet.id))];
    this.top = parts[0]?.area.top ?? 0;
    this.left = parts[0]?.area.left ?? 0;
    this.name = reading && projectName(reading);
  }

  /** How much two forms have in common of what is filled in, from 0 to 1; two blank forms are alike. */
  likeness(other: FormTrace): number {
    const [mine, theirs] = [this.content(), other.content()];
    const [all, others] = [sum(mine), sum(theirs)];
    if (all === 0 || others === 0) return all === others ? 1 : 0;
    let common = 0;
    for (const [word, count] of mine) common += Math.min(count, theirs.get(word) ?? 0);
    return (2 * common) / (all + others);
  }

  /** The same without the reading, which holds much more. */
  kept(): this {
    this.content();
    this.reading = null;
    return this;
  }

  /** Filled cells by what they are and say, and how often. */
  private content(): ReadonlyMap<string, number> {
    this.words ??= this.reading === null ? new Map() : contentOf(this.reading);
    return this.words;
  }
}

/** The trace of a form; made once. */
export const traceOf = oncePer((reading: FormReading) => new FormTrace(reading));

function contentOf({ fields, tables, year }: FormReading): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (place: string, { raw }: Pick<ReadCell, "raw">) => {
    const text = raw.trim();
    if (text !== "") words.set(`${place} ${text}`, (words.get(`${place} ${text}`) ?? 0) + 1);
  };
  for (const field of fields.values()) add(field.path, field);
  for (const table of tables.values()) {
    for (const row of table.rows) {
      if (row.blank) continue;
      for (const [column, cell] of row.cells) add(`${table.path}.${column}`, cell);
    }
  }
  if (words.size > 0 && year.value !== null) add("year", { raw: String(year.value) });
  return words;
}

function sum(words: ReadonlyMap<string, number>): number {
  let all = 0;
  for (const count of words.values()) all += count;
  return all;
}
