import type { Answer } from "../../src/designer/proposal";
import { propose } from "../../src/designer/propose";
import { lexiconWithout } from "./support/expected";
import { PUBLISHED, sheetsOf } from "./support/table";

/** What the paper suggests is among what is offered, though no other form prints the same words. */

function proposed(form: string) {
  const [, without = []] = PUBLISHED.find(([name]) => name === form) ?? [];
  const [blank] = sheetsOf(`${form}-blank.xlsx`);
  if (!blank) throw new Error(`no sheet of ${form}`);
  return propose(blank.grid, {}, { lexicon: lexiconWithout(without) });
}

function offered(form: string, subject: string): readonly Answer[] {
  return proposed(form)
    .doubts.filter((doubt) => doubt.subject === subject)
    .flatMap(({ choices }) => choices.map(({ answer }) => answer));
}

const placeOf = (answer: Answer): string => ("path" in answer ? answer.path : answer.is);

test.each([
  ["14", "field 预算单位", "organisation.unit"],
  ["15", "field 预算部门", "organisation.department"],
  ["17", "field 项目金额", "funds.total"],
  ["24", "field 预期目标", "goals.annual"],
  ["24", "field 实际完成情况", "goals.actual"],
  ["28", "field 年度目标完成情况", "goals.actual"],
  ["28", "field 报表编号", "words"],
])("%s: %s may be %s", (form, subject, place) => expect(offered(form, subject).map(placeOf)).toContain(place));

test("24: a goal is that of the words at its side, before what is called alike", () =>
  expect(offered("24", "field 预期目标").map(placeOf)[0]).toBe("goals.annual"));

test("15: of two goals that of the whole term is taken for it", () => {
  const { outline } = proposed("15");
  const goals = outline.filter(({ words }) => words.endsWith("绩效目标")).map(({ path }) => path);
  expect(goals).toEqual(expect.arrayContaining(["goals.annual", "goals.overall"]));
});

test("17: 其中 is no total", () =>
  expect(offered("17", "field 其中：当年市级财政资金").map(placeOf)).not.toContain("funds.total"));

test.each(PUBLISHED.map(([form]) => form))("%s: nothing is offered twice", (form) => {
  const [, without = []] = PUBLISHED.find(([name]) => name === form) ?? [];
  const { doubts } = propose(
    sheetsOf(`${form}-blank.xlsx`).map(({ grid }) => grid),
    {},
    { lexicon: lexiconWithout(without) },
  );
  for (const { choices } of doubts) {
    const said = choices.map(({ answer }) => JSON.stringify(answer));
    expect(new Set(said).size).toBe(said.length);
  }
});
