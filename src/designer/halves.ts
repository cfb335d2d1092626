import type { Draft } from "./draft";
import type { Column } from "./list-columns";
import type { Box } from "./paper";
import type { TablePart } from "./structure";

/** Which of several lists of indicators is the year's. */

const OF_YEAR = /年度|当年|本年/u;
const OF_PLAN = /中期|长期|实施期|总体|周期|全周期|总目标|整体目标/u;

/** What is known of the form around a list. */
export interface Surroundings {
  /** Path of the goal that is printed above a place; null where none is. */
  readonly goalAbove: (box: Box) => string | null;
  /** Whether it is the only list of indicators. */
  readonly alone: boolean;
}

/** Which list is the year's: by the words of its headings, else by the goals above. */
export function pathsOf(
  halves: readonly (readonly Column[])[],
  part: TablePart,
  draft: Draft,
  { goalAbove, alone }: Surroundings,
): readonly string[] {
  if (halves.length === 1) return [onlyPath(part, draft, alone)];
  const said = halves.map((columns) => {
    const boxes = columns.flatMap(({ heading: { box, group } }) => (group ? [box, group] : [box]));
    const own = columns.filter(({ key }) => key !== "level1").map(({ heading }) => heading.box);
    if (boxes.some(({ key }) => OF_YEAR.test(key)) && !boxes.some(({ key }) => OF_PLAN.test(key))) return "year";
    if (boxes.some(({ key }) => OF_PLAN.test(key))) return "plan";
    const goals = new Set(own.flatMap((box) => goalAbove(box) ?? []));
    return goals.has("goals.annual") && goals.size === 1
      ? "year"
      : goals.has("goals.overall") && goals.size === 1
        ? "plan"
        : null;
  });
  const sure = said.filter((each) => each === "year").length === 1;
  const year = sure ? said.indexOf("year") : halves.length - 1;
  const subject = draft.naming.subject("half", "indicators");
  const answer = draft.answer(subject, "half");
  const annual = answer?.path === "indicatorsMidTerm" ? 1 - Math.min(1, year) : year;
  if (!sure && !answer) {
    const cells = halves.flatMap((columns) => columns.map(({ heading }) => heading.box.area));
    draft.doubt(
      "half",
      { subject, words: "", cells },
      ["indicators", "indicatorsMidTerm"].map((path) => ({
        answer: { is: "half", path } as const,
        reasons: [{ reason: "otherwise" } as const],
      })),
      { cost: 60 },
    );
  }
  let others = 0;
  return halves.map((_, index) =>
    draft.naming.take(
      index === annual ? "indicators" : others++ === 0 ? "indicatorsMidTerm" : `indicatorsOther${"A".repeat(others)}`,
    ),
  );
}

/** Of lists below each other the year's is the one that is not said to be of the whole term. */
function onlyPath({ side, headings }: TablePart, { naming }: Draft, alone: boolean): string {
  const words = [...(side ? [side] : []), ...headings.flatMap(({ box, group }) => (group ? [box, group] : [box]))];
  const ofPlan = !alone && words.some(({ key }) => OF_PLAN.test(key)) && !words.some(({ key }) => OF_YEAR.test(key));
  const known = ofPlan ? ["indicatorsMidTerm", "indicators"] : ["indicators", "indicatorsMidTerm"];
  const free = known.find((path) => naming.isFree(path));
  return free === undefined ? naming.local("list", "indicatorsOther") : naming.take(free);
}
