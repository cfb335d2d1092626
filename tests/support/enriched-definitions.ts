import { SHIPPED } from "../../src/forms";
import type { FormDefinition } from "../../src/forms/language";
import { chanceFrom, pick, type Chance } from "./chance";

/** The shipped definitions with more of what the language can say, at random: what papers print around and in inputs, more values, another order. */
export function enrichedDefinitions(seed: number): readonly FormDefinition[] {
  const chance = chanceFrom(seed);
  return SHIPPED.map((base, index) => {
    const form = structuredClone(base) as Definition;
    form.id = `enriched${String.fromCharCode(97 + index)}-2009`;
    form.since = 2009;
    form.digestInJson = true;
    delete form.unitDecides;
    delete form.replaces;
    // By its title it is told from the one that it was made of.
    for (const { label } of banners(form)) label.text = `${label.text}（甲${index}）`;
    for (const feature of FEATURES) if (chance(3) > 0) feature(form, chance);
    return form;
  });
}

type Writable<T> = { -readonly [K in keyof T]: Writable<T[K]> };
type Definition = Writable<FormDefinition>;
type Block = Definition["sheets"][number]["blocks"][number];
type Table = Extract<Block, { kind: "table" }>;
type Cell = Extract<Block, { kind: "rows" }>["rows"][number]["cells"][number];

const blocksOf = ({ sheets }: Definition): readonly Block[] => sheets.flatMap(({ blocks }) => blocks);
const banners = (form: Definition) => blocksOf(form).flatMap((block) => (block.kind === "title" ? [block] : []));
const tablesOf = (form: Definition) => blocksOf(form).flatMap((block) => (block.kind === "table" ? [block] : []));
const cellsOf = (form: Definition): readonly Cell[] =>
  blocksOf(form).flatMap((block) => (block.kind === "rows" ? block.rows.flatMap(({ cells }) => cells) : []));
const fieldsOf = (form: Definition) => cellsOf(form).flatMap((cell) => (cell.kind === "field" ? [cell.field] : []));
const columnsOf = (table: Table) => [...table.columns, ...(table.sections ?? []).flatMap(({ columns }) => columns)];

const FEATURES: readonly ((form: Definition, chance: Chance) => void)[] = [
  (form, chance) => {
    for (const column of tablesOf(form).flatMap(columnsOf)) {
      if (column.value.type !== "text" || chance(2) === 0) continue;
      const numbers = pick(chance, [["指标{n}："], ["指标{n}"], ["（{n}）"]]);
      column.around = { numbers, marks: ["*", "★"], hints: ["（≥**个）", "……"] };
    }
  },
  (form) => {
    for (const table of tablesOf(form)) {
      if (typeof table.blankRows === "number" || !table.columns.some(({ key }) => key === "name")) continue;
      const [under] = Object.keys(table.blankRows);
      if (under !== undefined) table.printedRows = [{ under, texts: { name: "*共性指标", target: "%" } }];
    }
  },
  (form, chance) => {
    for (const field of fieldsOf(form)) {
      if (field.value.type === "text" && chance(2) === 0) field.hints = ["（限100字）", "（盖章）"];
      if (field.value.type === "money" && chance(2) === 0) field.note = `local.${letters(field.path)}`;
    }
  },
  (form, chance) => {
    for (const level of form.levels) level.points = String(10 * (1 + chance(9)));
  },
  (form) => {
    for (const block of blocksOf(form)) {
      if (block.kind === "rows") for (const { cells } of block.rows) cells.reverse();
      if (block.kind === "table") block.columns.reverse();
    }
  },
  (form) => form.sheets[0]?.blocks.push({ kind: "note", text: "注：金额按预算填写。" }),
];

function letters(path: string): string {
  return `note${path.replace(/[^a-z]/giu, "")}`;
}
