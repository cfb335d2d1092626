import { labelKey } from "../../core/text/text";
import { allLevels } from "../levels";
import type { Option } from "../../values/option";
import type { Form, LevelNode, TableNode } from "./form";
import { type ProblemValues, repeated, type Say } from "./problems";

/** Whether levels of indicators can be told from one another, and are printed. */
export function checkLevels({ levels, tables }: Form, say: Say): void {
  repeated(allLevels(levels).map(({ code }) => code)).forEach((code) => say("level-twice", { code }));
  for (const level of levels) {
    for (const child of level.children) {
      if (!child.code.startsWith(`${level.code}.`)) say("level-elsewhere", { code: child.code, parent: level.code });
    }
  }
  for (const shared of sharedWords(levels)) say("level-words", { under: null, ...shared });
  for (const level of levels) {
    for (const shared of sharedWords(level.children)) say("level-words", { under: level.code, ...shared });
    const others = level.implied ? sharedChildren(levels, level) : [];
    if (others.length > 0) say("level-implied", { code: level.code, labels: others.join("、") });
  }
  const printing = tables.filter(({ indicators }) => indicators !== null);
  if (printing.length === 0 && levels.length > 0) say("no-indicators", {});
  if (levels.length === 0) printing.forEach(({ path }) => say("no-levels", { path }));
  for (const table of printing) checkPrinted(table, levels, say);
}

/** Words by which two entries of a list are known. */
function sharedWords(entries: readonly Option[]): readonly Omit<ProblemValues["level-words"], "under">[] {
  const owners = new Map<string, string>();
  const shared: Omit<ProblemValues["level-words"], "under">[] = [];
  for (const { code, label, aliases } of entries) {
    for (const word of new Set([label, ...(aliases ?? [])].map(labelKey))) {
      const other = owners.get(word);
      if (other === undefined) owners.set(word, code);
      else shared.push({ one: other, other: code, word });
    }
  }
  return shared;
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
function checkPrinted({ path, blankRows, indicators }: TableNode, levels: readonly LevelNode[], say: Say): void {
  if (typeof blankRows === "number") return;
  const isPrinted = (code: string): boolean => Object.hasOwn(blankRows, code);
  if (Object.keys(blankRows).length === 0) return say("no-rows", { path });
  const below = indicators?.level2 ?? null;
  if (below) {
    for (const { code, children } of levels) {
      if (!isPrinted(code)) continue;
      say("rows-of-first-level", { path, code, below: children.map((child) => child.code).join(", ") });
    }
    for (const { code, children } of levels) if (children.length === 0) say("level-without-below", { path, code });
  } else {
    for (const { code } of levels.flatMap(({ children }) => children)) {
      if (isPrinted(code)) say("rows-of-second-level", { path, code });
    }
  }
  for (const { code, required, children } of levels) {
    const own = below ? children.map((child) => child.code) : [code];
    if (required && !own.some(isPrinted)) say("level-without-row", { code });
  }
}
