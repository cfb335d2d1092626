import { labelKey } from "../../core/text/text";
import type { Option } from "../../values/option";
import type { Form, LevelNode, TableNode } from "./form";
import { repeated, type Say } from "./problems";

/** Whether levels of indicators can be told from one another, and are printed. */
export function checkLevels({ levels, tables }: Form, say: Say): void {
  repeated(levels.flatMap((level) => [level.code, ...level.children.map(({ code }) => code)])).forEach((code) =>
    say(`the level ${code} is listed twice`),
  );
  for (const level of levels) {
    for (const child of level.children) {
      if (!child.code.startsWith(`${level.code}.`)) say(`the level ${child.code} stands under ${level.code}`);
    }
  }
  for (const shared of sharedWords(levels)) say(`the first levels ${shared}`);
  for (const level of levels) {
    for (const shared of sharedWords(level.children)) say(`under ${level.code}, ${shared}`);
    const others = level.implied ? sharedChildren(levels, level) : [];
    if (others.length > 0) {
      say(`${level.code} is implied, but ${others.join("、")} stands under another level too`);
    }
  }
  const printing = tables.filter(({ indicators }) => indicators !== null);
  if (printing.length === 0) say("no table prints the levels of indicators");
  for (const table of printing) printedProblems(table, levels).forEach(say);
}

/** Words by which two entries of a list are known. */
function sharedWords(entries: readonly Option[]): readonly string[] {
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

function sharedChildren(levels: readonly LevelNode[], level: LevelNode): readonly string[] {
  const others = levels.filter((other) => other !== level).flatMap(({ children }) => children);
  const words = new Set(others.map(({ label }) => labelKey(label)));
  return level.children.map(({ label }) => label).filter((label) => words.has(labelKey(label)));
}

/**
 * What a blank table of indicators prints: second levels, beside which a first level stands by itself, or first levels
 * where it has no others. A level that must be filled in has a row to fill in, in each table.
 */
function printedProblems({ path, blankRows, indicators }: TableNode, levels: readonly LevelNode[]): readonly string[] {
  if (typeof blankRows === "number") return [];
  if (Object.keys(blankRows).length === 0) return [`the table ${path} prints no rows: \`blankRows\` is empty`];
  const below = indicators?.level2 ?? null;
  const wrong = below
    ? levels
        .filter(({ code }) => code in blankRows)
        .map(
          ({ code, children }) =>
            `the table ${path} prints rows for the first level ${code}; name its second levels (${children.map((child) => child.code).join(", ")})`,
        )
    : levels
        .flatMap(({ children }) => children)
        .filter(({ code }) => code in blankRows)
        .map(({ code }) => `the table ${path} prints rows for the second level ${code} and has no column for it`);
  const open = levels.filter(
    ({ code, required, children }) =>
      required && !(below ? children.map((child) => child.code) : [code]).some((each) => each in blankRows),
  );
  const childless = below ? levels.filter(({ children }) => children.length === 0) : [];
  return [
    ...wrong,
    ...childless.map(({ code }) => `the table ${path} prints second levels and the level ${code} has none`),
    ...open.map(({ code }) => `the level ${code} is required and \`blankRows\` prints no row for it`),
  ];
}
