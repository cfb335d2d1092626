import { readFileSync } from "node:fs";
import { join } from "node:path";
import { normaliseTarget } from "../../../src/core/target/normalise";
import { parseTarget } from "../../../src/core/target/parse";

function normalised(text: string): string | null {
  const target = parseTarget(text);
  return target === null ? null : normaliseTarget(target);
}

describe("one click writes the usual wording", () => {
  test.each([
    ["90%以上", "≥90%"],
    ["90%及以上", "≥90%"],
    [">=30个", "≥30个"],
    ["＞＝３０个", "≥30个"],
    ["≧98%", "≥98%"],
    ["≦5天", "≤5天"],
    ["=100.00(%)", "=100.00%"],
    ["≥90.00（％）", "≥90.00%"],
    ["≥100百分比", "≥100%"],
    ["９０％", "90%"],
    ["200 人次", "200人次"],
    ["不少于12 次", "≥12次"],
    ["不超过50万元", "≤50万元"],
    ["大于95%", ">95%"],
    ["5个工作日内", "≤5个工作日"],
    ["<=475元/亩", "≤475元/亩"],
    ["≥1，200人", "≥1200人"],
    ["≥90%。", "≥90%"],
    ["<p>≥90%</p>", "≥90%"],
    ["80～90", "80-90"],
    ["90％～95％", "90%-95%"],
    ["3次-5次", "3次-5次"],
    ["3～5次", "3-5次"],
    ["２０２３年７月前", "2023年7月前"],
    ["2023 年 7 月前", "2023年7月前"],
  ])("%s: %s", (text, expected) => expect(normalised(text)).toBe(expected === text ? null : expected));
});

describe("nothing is offered", () => {
  test.each([
    ["where it is usual already", "≥90%"],
    ["where it is usual already", "<24小时"],
    ["where it is usual already", "90-95%"],
    ["where it is usual already", "≥1,200人"],
    ["where it is usual already", "90%-95%"],
    ["where it is usual already", "2023年7月前"],
    ["for a missing comparator", "100%"],
    ["where two bounds differ", ">90%以上"],
    ["where two bounds differ", "超过90%以上"],
    ["where two bounds differ", "<24小时以内"],
    ["for words", "及时"],
    ["for a sentence", "常态化,不少于12 次"],
    ["for an estimate", "90%左右"],
    ["for a placeholder", "≥**%"],
    ["for a target without its number", "≧%"],
    ["for one that cannot be read", "二100%"],
    ["for a blank", "——"],
  ])("%s: %s", (_, text) => expect(normalised(text)).toBeNull());
});

const shapes = readFileSync(join(__dirname, "../../fixtures/target-shapes.tsv"), "utf8")
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t")[0]?.replaceAll("\\n", "\n") ?? "");

test("whatever is offered means the same, and is offered once", () => {
  const offered = shapes.flatMap((text) => {
    const usual = normalised(text);
    return usual === null ? [] : [{ text, usual }];
  });
  expect(offered.length).toBeGreaterThan(50);
  for (const { text, usual } of offered) {
    expect({ ...parseTarget(usual), raw: "" }).toEqual({ ...parseTarget(text), raw: "" });
    expect(normalised(usual)).toBeNull();
  }
});
