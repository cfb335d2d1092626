import { nameKey } from "../core/text/text";
import type { Draft } from "./draft";
import type { Lexicon, Meaning } from "./lexicon";
import { choiceOf } from "./meanings";
import type { Choice, FieldType } from "./proposal";
import { AMONG, coreOf, numberingOf } from "./words";

/** What a label may name that no words of other forms say: by its kin. */

/** What labels with these ends often are. Offered to choose from, never taken: 该单位 may be any. */
const KIN: readonly (readonly [end: RegExp, type: FieldType["type"], paths: readonly string[]])[] = [
  [/单位$/u, "text", ["organisation.unit", "organisation.department"]],
  [/部门$/u, "text", ["organisation.department", "organisation.unit"]],
  [/(?:金额|总额|资金|预算|经费|投资)$/u, "money", ["funds.total", "funds.annual"]],
  [/目标$/u, "text", ["goals.annual", "goals.overall"]],
  [/(?:完成|实现)情况$/u, "text", ["goals.actual"]],
];

/** What words of this end are elsewhere, as far as this form has it not yet. */
export function kinOf(words: string, { type }: FieldType, { naming, lexicon }: Draft): readonly Choice[] {
  const core = coreOf(words);
  const kin = KIN.find(([end, own]) => own === type && end.test(core));
  if (!kin || (type === "money" && isPart(words))) return [];
  const [end, , paths] = kin;
  const reason = { reason: "ending", words: end.exec(core)?.[0] ?? "" } as const;
  return paths.flatMap((path) => {
    const meaning = naming.isFree(path) ? meaningAt(path, lexicon) : undefined;
    return meaning ? [choiceOf(meaning, [reason])] : [];
  });
}

/** 其中：当年资金, 1.中央资金: no total. */
function isPart(words: string): boolean {
  return AMONG.test(nameKey(words)) || numberingOf(nameKey(words)) !== null;
}

function meaningAt(path: string, { fields }: Lexicon): Meaning | undefined {
  for (const meanings of Object.values(fields)) {
    const found = meanings.find((meaning) => meaning.path === path);
    if (found) return found;
  }
  return undefined;
}
