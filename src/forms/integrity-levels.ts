import { labelKey } from "../core/text";
import type { FormDefinition, OptionDefinition, TableDefinition } from "./definition";

/** Whether levels of indicators can be told from one another, and are printed. One sentence a problem. */
export function levelProblems(form: FormDefinition): readonly string[] {
  const tables = form.sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block] : [])),
  );
  return [
    ...sharedWords(form.levels).map((shared) => `the first levels ${shared}`),
    ...form.levels.flatMap((level) => [
      ...sharedWords(level.children).map((shared) => `under ${level.code}, ${shared}`),
      ...(level.implied === true && sharedChildren(form, level.code).length > 0
        ? [
            `${level.code} is implied, but ${sharedChildren(form, level.code).join("、")} stands under another level too`,
          ]
        : []),
    ]),
    ...tables.flatMap((table) => printedProblems(form, table)),
    ...requiredProblems(form, tables),
  ];
}

/** Words by which two entries of a list are known. */
function sharedWords(entries: readonly Pick<OptionDefinition, "code" | "label" | "aliases">[]): readonly string[] {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const { code, label, aliases } of entries) {
    for (const word of new Set([label, ...(aliases ?? [])].map(labelKey))) {
      const other = owners.get(word);
      if (other === undefined) owners.set(word, code);
      else problems.push(`${other} and ${code} are both called ${word}`);
    }
  }
  return problems;
}

function sharedChildren(form: FormDefinition, code: string): readonly string[] {
  const words = (wanted: boolean) =>
    form.levels
      .filter((level) => (level.code === code) === wanted)
      .flatMap(({ children }) => children.map((c) => c.label));
  const others = new Set(words(false).map(labelKey));
  return words(true).filter((label) => others.has(labelKey(label)));
}

/** The blank form prints second levels; a first level stands beside them by itself. */
function printedProblems(form: FormDefinition, { path, blankRows, columns }: TableDefinition): readonly string[] {
  if (typeof blankRows === "number" || !columns.some(({ value }) => value.type === "level2")) return [];
  const firsts = form.levels.filter(({ code }) => code in blankRows);
  return [
    ...(Object.keys(blankRows).length === 0 ? [`the table ${path} prints no rows: \`blankRows\` is empty`] : []),
    ...firsts.map(
      ({ code, children }) =>
        `the table ${path} prints rows for the first level ${code}; name its second levels (${children.map((child) => child.code).join(", ")})`,
    ),
  ];
}

/** A level that must be filled in has a row to fill in. */
function requiredProblems(form: FormDefinition, tables: readonly TableDefinition[]): readonly string[] {
  const counts = tables.flatMap(({ blankRows, columns }) =>
    typeof blankRows !== "number" && columns.some(({ value }) => value.type === "level2") ? [blankRows] : [],
  );
  if (counts.length === 0) return ["no table prints the levels of indicators"];
  return form.levels
    .filter(({ required, children }) => required && !children.some(({ code }) => counts.some((rows) => code in rows)))
    .map(({ code }) => `the level ${code} is required and \`blankRows\` prints no row for it`);
}
