import type { ExpressionDefinition, FormDefinition, LabelDefinition } from "../language";
import { labelsOf } from "./sheets";
import { MOST, type Counted } from "./bounds";
import type { Say } from "./problems";

/** Says what a definition has too much of, before anything is made of it. */
export function checkSize(definition: FormDefinition, say: Say): void {
  const { sheets, levels, relations, derived = [], repeats = [], renamed = {}, recoded = {} } = definition;
  const labels = sheets.map(({ blocks }) => blocks.flatMap(labelsOf));
  const tables = sheets.flatMap(({ blocks }) => blocks.flatMap(tablesIn));
  const coded = [...levels.flatMap((level) => [level, ...level.children]), ...optionsOf(definition)];
  const codes = [recoded.levels ?? {}, ...Object.values(recoded.options ?? {})];
  const counts: Readonly<Record<Counted, number>> = {
    sheets: sheets.length,
    cells: sum(sheets.map(({ columns, blocks }) => columns.length + sum(blocks.map(cellsIn)))),
    columns: Math.max(
      0,
      ...sheets.map(({ columns }) => columns.length),
      ...tables.map(({ columns }) => columns.length),
    ),
    tables: tables.length,
    wordings: sum([...labels.flat(), ...coded].map(({ aliases = [] }) => 1 + aliases.length)),
    "same-wording": Math.max(0, ...labels.map(mostAlike)),
    levels: sum(levels.map(({ children }) => 1 + children.length)),
    reckoned:
      sum(relations.map(({ right, each = [""] }) => each.length * (1 + leavesIn(right)))) +
      sum(derived.map(({ sum: parts }) => parts.length)),
    moves: repeats.length + sum([renamed, ...codes].map((each) => Object.keys(each).length)),
  };
  for (const [what, count] of Object.entries(counts) as [Counted, number][]) {
    if (count > MOST[what]) say("too-many", { what, count, most: MOST[what] });
  }
}

type Block = FormDefinition["sheets"][number]["blocks"][number];

function cellsIn(block: Block): number {
  switch (block.kind) {
    case "title":
    case "year":
    case "note":
      return 1;
    case "rows":
      return sum(block.rows.map(({ cells }) => 1 + cells.length));
    case "matrix":
      return (1 + block.columns.length) * (1 + block.rows.length) + (block.whole ?? []).length;
    case "table": {
      const { columns, sections = [], fillers = [], groups = [], printedRows = [], total } = block;
      const keys = sum(groups.map(({ columns: own }) => own.length));
      const all = [...columns, ...sections.flatMap((section) => section.columns)];
      const around = sum(
        all.map(
          ({ around: { numbers = [], marks = [], hints = [] } = {} }) => numbers.length + marks.length + hints.length,
        ),
      );
      const printed = sum(printedRows.map(({ texts }) => 1 + Object.keys(texts).length));
      return all.length + around + fillers.length + keys + printed + (total?.others ?? []).length;
    }
  }
}

/** A table, and the lists beside it. */
function tablesIn(block: Block): readonly { readonly columns: readonly unknown[] }[] {
  return block.kind === "table" ? [block, ...(block.sections ?? [])] : [];
}

type OptionDefinition = { readonly aliases?: readonly string[] | undefined };

/** Choices, kinds and ticks, wherever a value has some. */
function optionsOf({ sheets }: FormDefinition): readonly OptionDefinition[] {
  return sheets
    .flatMap(({ blocks }) => blocks.flatMap(valuesIn))
    .flatMap((value) => ("options" in value ? value.options : []));
}

function valuesIn(block: Block) {
  switch (block.kind) {
    case "title":
    case "year":
    case "note":
      return [];
    case "rows":
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell.kind === "field" ? [cell.field.value] : [])),
      );
    case "matrix":
      return [...block.columns, ...(block.whole ?? [])].map(({ value }) => value);
    case "table":
      return [...block.columns, ...(block.sections ?? []).flatMap(({ columns }) => columns)].map(({ value }) => value);
  }
}

/** How many labels share a wording, of the wording that most have. */
function mostAlike(labels: readonly LabelDefinition[]): number {
  const counts = new Map<string, number>();
  for (const { text, aliases = [] } of labels) {
    for (const word of new Set([text, ...aliases])) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts.values()].reduce((most, count) => Math.max(most, count), 0);
}

function leavesIn(expression: ExpressionDefinition): number {
  if (typeof expression === "string" || "constant" in expression) return 1;
  if ("sum" in expression) return typeof expression.sum === "string" ? 1 : expression.sum.length;
  const parts =
    "product" in expression ? expression.product : "least" in expression ? expression.least : expression.quotient;
  return sum(parts.map(leavesIn));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
