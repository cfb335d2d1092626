import { a1Area } from "../../src/core/grid/address";
import { propose } from "../../src/designer/propose";
import { papers } from "./support/drawn";

/** Two rows of amounts under headings that name their sources, below a line with the year on its left and the unit on its right. */

const paper = papers().find(({ name }) => name === "county-sources-across");
if (!paper) throw new Error("no paper");
const proposal = propose(paper.blank);
if (proposal.definition === null) throw new Error(proposal.why);
const { definition, doubts, outline, relations } = proposal;

test("each row has an amount under every heading", () => {
  const of = (kind: string) => outline.flatMap((place) => (place.kind === kind ? [place.words] : []));
  expect(of("row")).toEqual(["项目总投资", "本年度申请数"]);
  expect(of("key")).toEqual(["合计", "上级补助", "县级财政", "单位自筹"]);
});

test("合计 is the sum of what stands beside it, in each row", () =>
  expect(definition.relations).toEqual(
    ["local.xmztz", "local.bndsqs"].map((row) => ({
      left: `${row}.hj`,
      op: "=",
      right: { sum: [`${row}.sjbz`, `${row}.xjcz`, `${row}.dwzc`] },
    })),
  ));

test("each amount of such a sum has its own cell; a row, which stands for all of them, cannot be changed by hand for one", () => {
  const cellsUnder = (row: string) =>
    outline.find(({ words }) => words === row)?.values.map((area) => a1Area(area)) ?? [];
  expect(cellsUnder("项目总投资")).toHaveLength(4);
  expect(relations.map(({ cells, sum }) => [cells.map(a1Area), sum])).toEqual([
    [cellsUnder("项目总投资"), null],
    [cellsUnder("本年度申请数"), null],
  ]);
});

test("what says by its end that it is an amount is not asked", () =>
  expect(doubts.flatMap(({ subject }) => (subject.startsWith("key ") ? [subject] : []))).toEqual(["key 县级财政"]));

test("who signs is not asked where there is nothing to choose", () => {
  const signed = outline.filter(({ value }) => value?.type === "signature").map(({ subject }) => subject);
  expect(signed.length).toBeGreaterThan(0);
  expect(doubts.filter(({ subject, choices }) => signed.includes(subject) && choices.length < 2)).toEqual([]);
});

test("the line of the year is that and nothing to fill in besides", () => {
  expect(outline.flatMap(({ kind, words }) => (kind === "year" ? [words] : []))).toEqual(["预算年度：2027年"]);
  expect(outline.filter(({ kind, words }) => kind === "field" && words.startsWith("预算年度"))).toEqual([]);
  expect(definition.unit).toBe("万元");
  const [, , line] = definition.sheets[0]?.blocks ?? [];
  expect(line).toMatchObject({
    rows: [
      {
        cells: [
          { kind: "filler", plain: true },
          { kind: "label", plain: true },
        ],
      },
      {},
      {},
      {},
      {},
    ],
  });
});

test("a level that was said stays among what the form is made of", () => {
  const subject = "level 满意度指标/受益群众满意度";
  const said = propose(paper.blank, { about: { [subject]: { is: "level", code: "satisfaction.served" } } });
  expect(said.outline.flatMap((place) => (place.subject === subject ? [place.path] : []))).toEqual([
    "satisfaction.served",
  ]);
});

test("a second level may be the one that is reckoned so elsewhere, or the form's own", () =>
  expect(
    doubts.filter(({ about }) => about === "level").map(({ choices }) => choices.map(({ answer }) => answer)),
  ).toEqual([
    [
      { is: "level", code: "satisfaction.served" },
      { is: "level", code: "satisfaction.syqzmyd" },
    ],
  ]));
