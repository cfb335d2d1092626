import { groupedBy } from "../../core/grouped";
import type { ExpressionDefinition, FormDefinition, LabelDefinition } from "../language";
import { MOST, type Counted } from "./bounds";
import { allLevels } from "../levels";
import { contentsOf } from "./contents";
import type { Say } from "./problems";
import { reckoningOf } from "./relations";

/** Says what a definition has too much of, before anything is made of it. */
export function checkSize(definition: FormDefinition, say: Say): void {
  const { sheets, levels, relations, derived = [], repeats = [], renamed = {}, recoded = {} } = definition;
  const contents = sheets.map(({ blocks }) => blocks.map(contentsOf));
  const labels = contents.map((blocks) => blocks.flatMap((block) => block.labels));
  const tables = contents.flat().flatMap((block) => block.tables);
  const options = contents
    .flat()
    .flatMap(({ values }) => values.flatMap((value) => ("options" in value ? value.options : [])));
  const codes = [recoded.levels ?? {}, ...Object.values(recoded.options ?? {})];
  const counts: Readonly<Record<Counted, number>> = {
    sheets: sheets.length,
    cells: sum([...sheets.map(({ columns }) => columns.length), ...contents.flat().map(({ cells }) => cells)]),
    columns: Math.max(0, ...[...sheets, ...tables].map(({ columns }) => columns.length)),
    tables: tables.length,
    wordings: sum([...labels.flat(), ...allLevels(levels), ...options].map(({ aliases = [] }) => 1 + aliases.length)),
    "same-wording": Math.max(0, ...labels.map(mostAlike)),
    levels: allLevels(levels).length,
    reckoned:
      sum(relations.map(({ right, each = [""] }) => each.length * (1 + leavesIn(right)))) +
      sum(derived.map(({ sum: parts }) => parts.length)),
    moves: repeats.length + sum([renamed, ...codes].map((each) => Object.keys(each).length)),
  };
  for (const [what, count] of Object.entries(counts) as [Counted, number][]) {
    if (count > MOST[what]) say("too-many", { what, count, most: MOST[what] });
  }
}

/** How many labels share a wording, of the wording that most have. */
function mostAlike(labels: readonly LabelDefinition[]): number {
  const words = labels.flatMap(({ text, aliases = [] }) => [...new Set([text, ...aliases])]);
  return [...groupedBy(words, (word) => word).values()].reduce((most, same) => Math.max(most, same.length), 0);
}

function leavesIn(expression: ExpressionDefinition): number {
  if (typeof expression === "string" || "constant" in expression) return 1;
  const [, parts] = reckoningOf(expression);
  return typeof parts === "string" ? 1 : sum(parts.map(leavesIn));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
