import { nameKey } from "../core/text/text";
import type { BlockDefinition, FormDefinition, LabelDefinition } from "../forms/language";
import type { LearntLexicon, LevelWords, Meaning } from "./lexicon";
import type { ColumnType, FieldType } from "./proposal";
import { coreOf } from "./words";

/** Learns the words of the field from definitions: each new one adds its own. The same definitions give the same lexicon. */
export function learn(definitions: readonly FormDefinition[]): LearntLexicon {
  const found = new Found();
  for (const definition of definitions) {
    for (const sheet of definition.sheets) for (const block of sheet.blocks) found.block(block, definition.id);
  }
  return { learntFrom: definitions.map(({ id }) => id).sort(), ...found.result(), levels: levelsOf(definitions) };
}

class Found {
  private readonly fields = new Counted<Omit<Meaning, "forms">>();
  private readonly columns = new Counted<{ readonly key: string; readonly value: ColumnType }>();
  private readonly rows = new Counted<{ readonly path: string }>();
  private readonly keys = new Counted<{ readonly key: string; readonly value: FieldType }>();
  private readonly sides = new Set<string>();
  private readonly words = new Set<string>();
  private readonly titles = new Set<string>();

  block(block: BlockDefinition, form: string): void {
    switch (block.kind) {
      case "title":
        keysOf(block.label).forEach((key) => this.titles.add(key));
        return;
      case "year":
      case "note":
        return;
      case "rows":
        return this.rowsOf(block, form);
      case "matrix":
        this.side(block.side);
        for (const { heading, key, value } of block.columns) {
          keysOf(heading).forEach((words) => this.keys.add(words, { key, value }, form));
        }
        for (const { label, path } of block.rows)
          keysOf(label).forEach((words) => this.rows.add(words, { path }, form));
        return;
      case "table":
        this.side(block.side);
        for (const { heading, key, value } of [
          ...block.columns,
          ...(block.sections ?? []).flatMap((each) => each.columns),
        ]) {
          if (heading) keysOf(heading).forEach((words) => this.columns.add(words, { key, value }, form));
        }
    }
  }

  private rowsOf({ side, rows }: Extract<BlockDefinition, { kind: "rows" }>, form: string): void {
    this.side(side);
    const labels = new Map<string, LabelDefinition>();
    const named = new Set<LabelDefinition>();
    for (const { cells } of rows) {
      let left: LabelDefinition | undefined;
      for (const cell of cells) {
        if (cell.kind === "label") {
          left = cell.label;
          labels.set(left.id, left);
        }
        if (cell.kind !== "field") continue;
        const label = cell.label === undefined ? left : labels.get(cell.label);
        if (!label) continue;
        named.add(label);
        const { path, value, required, keep } = cell.field;
        const meaning = { path, value, ...(required ? { required } : {}), ...(keep ? { keep } : {}) };
        keysOf(label).forEach((words) => this.fields.add(words, meaning, form));
      }
    }
    for (const label of labels.values()) if (!named.has(label)) keysOf(label).forEach((words) => this.words.add(words));
  }

  private side(label: LabelDefinition | undefined): void {
    if (label) keysOf(label).forEach((words) => this.sides.add(words));
  }

  result(): Omit<LearntLexicon, "learntFrom" | "levels"> {
    return {
      fields: this.fields.result(),
      columns: this.columns.result(),
      rows: this.rows.result(),
      keys: this.keys.result(),
      sides: [...this.sides].sort(),
      words: [...this.words].sort(),
      titles: [...this.titles].sort(),
    };
  }
}

/** What words stand for, and in how many forms. */
class Counted<T extends object> {
  private readonly found = new Map<string, Map<string, { readonly meaning: T; readonly forms: Set<string> }>>();

  add(words: string, meaning: T, form: string): void {
    if (words === "") return;
    const meanings = this.found.get(words) ?? new Map<string, { readonly meaning: T; readonly forms: Set<string> }>();
    this.found.set(words, meanings);
    const id = JSON.stringify(meaning);
    const known = meanings.get(id) ?? { meaning, forms: new Set<string>() };
    known.forms.add(form);
    meanings.set(id, known);
  }

  result(): Readonly<Record<string, readonly (T & { readonly forms: number })[]>> {
    const entries = [...this.found].sort(([a], [b]) => compare(a, b));
    return Object.fromEntries(
      entries.map(([words, meanings]) => [
        words,
        [...meanings]
          .sort(([a, one], [b, other]) => other.forms.size - one.forms.size || compare(a, b))
          .map(([, { meaning, forms }]) => ({ ...meaning, forms: forms.size })),
      ]),
    );
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** All wordings of a label as keys, without what each sheet prints for itself. */
function keysOf({ text, aliases = [] }: LabelDefinition): readonly string[] {
  return [...new Set([text, ...aliases].map(wordKey))].filter((key) => key !== "");
}

const SLOT_BRACKET = /[（(][^（）()]*\{[a-zA-Z]+\}[^（）()]*[）)]/gu;
const SLOT = /\{[a-zA-Z]+\}/gu;

function wordKey(text: string): string {
  return coreOf(nameKey(text.replace(SLOT_BRACKET, "").replace(SLOT, "")));
}

function levelsOf(definitions: readonly FormDefinition[]): readonly LevelWords[] {
  const levels = new Map<
    string,
    { label: string; words: Set<string>; children: Map<string, { label: string; words: Set<string> }> }
  >();
  for (const level of definitions.flatMap((definition) => definition.levels)) {
    const known = levels.get(level.code) ?? { label: level.label, words: new Set(), children: new Map() };
    levels.set(level.code, known);
    for (const word of [level.label, ...(level.aliases ?? [])]) known.words.add(nameKey(word));
    for (const child of level.children) {
      const second = known.children.get(child.code) ?? { label: child.label, words: new Set() };
      known.children.set(child.code, second);
      for (const word of [child.label, ...(child.aliases ?? [])]) second.words.add(nameKey(word));
    }
  }
  return [...levels].map(([code, { label, words, children }]) => ({
    ...{ code, label, words: [...words] },
    children: [...children].map(([second, child]) => ({ code: second, label: child.label, words: [...child.words] })),
  }));
}
