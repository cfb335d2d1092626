import type { Lexicon } from "./lexicon";
import { candidatesFor, type Candidate } from "./meanings";
import type { Box } from "./paper";
import { coreOf } from "./words";

/** What a label may name on its sheet: by its own words, by what stands at the side of it, and by the other labels. */
export class Candidates {
  /** @param others words of all labels of the sheet */
  constructor(
    private readonly lexicon: Lexicon,
    private readonly others: readonly string[],
  ) {}

  /** @param base the amount that the list of the label begins with */
  of(
    words: string,
    { section, below }: { readonly section: Box | null; readonly below: boolean },
    base = "funds.total",
  ): readonly Candidate[] {
    return [
      ...goalsSaid(words, this.others),
      ...(below ? goalBySide(words, section, this.lexicon) : []),
      ...candidatesFor(words, this.lexicon).map((candidate) => planned(candidate, base)),
    ];
  }
}

/** A single amount is none of several that stand beside each other in a row: 总额 of what is planned, not of what was spent. */
function planned(candidate: Candidate, base: string): Candidate {
  const part = /^execution\.(\w+)$/.exec(candidate.meaning.path)?.[1];
  if (part === undefined) return candidate;
  const path = part === "total" ? base : `${base}${part.charAt(0).toUpperCase()}${part.slice(1)}`;
  return { ...candidate, meaning: { ...candidate.meaning, path } };
}

const GOAL_OF_PLAN = /^(?:项目)?(?:支出)?(?:总|总体|整体|长期|中期|中长期|实施期|周期|全周期)(?:绩效)?目标$/u;
const GOAL_OF_YEAR = /^(?:项目)?(?:支出)?(?:年度|当年|本年|本年度|当年度)(?:绩效|总体|总)?目标$/u;

/** The goal of the year, and that of the whole term where the form asks for both. @param others words of all labels */
function goalsSaid(words: string, others: readonly string[]): readonly Candidate[] {
  const core = coreOf(words);
  const both =
    others.some((each) => GOAL_OF_PLAN.test(coreOf(each))) && others.some((each) => GOAL_OF_YEAR.test(coreOf(each)));
  const path = GOAL_OF_YEAR.test(core) ? "goals.annual" : both && GOAL_OF_PLAN.test(core) ? "goals.overall" : null;
  if (path === null) return [];
  const meaning = { path, value: { type: "text", multiline: true }, required: true, keep: true } as const;
  return [{ meaning, sure: both ? 0.95 : 0.6, reason: { reason: "ending", words: "目标" } }];
}

/** So surely is 预期目标 what stands at the side of it, 年度总体目标: more than what is called alike elsewhere. */
const BY_SIDE = 0.7;

/** The goal that words at the side of a heading of goals name. */
function goalBySide(words: string, side: Box | null, lexicon: Lexicon): readonly Candidate[] {
  if (!side || !coreOf(words).endsWith("目标")) return [];
  return candidatesFor(side.key, lexicon).flatMap(({ meaning, sure }): readonly Candidate[] =>
    sure >= 1 && meaning.path.startsWith("goals.")
      ? [{ meaning, sure: BY_SIDE, reason: { reason: "stands-with", words: side.key } }]
      : [],
  );
}
