import { change, found, findingOf } from "../support/findings";
import { WHOLE_CHONGMING, WHOLE_MINHANG } from "../support/whole-forms";

/** What was chosen, where neither a list nor boxes tell: only what is surely no choice is said. */

const chongming = (typed: string): readonly string[] =>
  found(change(WHOLE_CHONGMING, { fields: { "project.category": typed } }));
const minhang = (typed: string): readonly string[] =>
  found(change(WHOLE_MINHANG, { fields: { "project.category": typed } }));

describe("a choice that is none", () => {
  test.each([
    ["two, without the word 项目", "一次性/经常性"],
    ["two, both in full", "经常性项目、一次性项目"],
    ["two, one in full", "经常性项目或一次性"],
    ["two, full width and spaces", "一次性　／　经常性"],
    ["two on two lines", "经常性项目\n一次性项目"],
    ["two in one ticked box", "☑一次性/经常性"],
    ["a number", "1"],
    ["a number, full width", "１．０"],
    ["a number and a unit", "12次"],
    ["a share", "100%"],
    ["what the program calls yes", "TRUE"],
    ["and no", "false"],
    ["punctuation", "？？"],
    ["a stroke", "/"],
    ["dashes", "——"],
    ["a date", "2023/5/1"],
    ["a date in words", "2023年5月"],
    ["a number in a circle", "①"],
    ["a tick by itself", "√"],
  ])("%s: %s", (_, typed) => expect(chongming(typed)).toEqual(["CHOICE-UNKNOWN declaration!D3"]));

  test.each([["2"], ["一次性项目 经常性项目 中期预算试点项目"], ["一次性、中期预算试点"], ["☑3"]])(
    "among boxes: %s",
    (typed) => expect(minhang(typed)).toEqual(["CHOICE-UNKNOWN overview!B5"]),
  );
});

describe("a choice that may be one", () => {
  test.each([
    ["a printed one", "经常性项目"],
    ["without the word 项目", "经常性"],
    ["with more behind it", "一次性项目（2023年）"],
    ["another word, as written", "信息化建设类"],
    ["a word with a figure in it", "2023年市级专项"],
    ["what it is not, and what it is", "一次性（非经常性）"],
    ["nothing", ""],
    ["blanks", " \u3000"],
    ["boxes without a tick", "□经常性项目 □一次性项目"],
  ])("%s: %s", (_, typed) => expect(chongming(typed)).toEqual([]));

  test("a failed formula has a finding of its own", () => {
    expect(chongming("#REF!")).toEqual(["TEXT-ERROR-VALUE declaration!D3"]);
  });

  test("too many ticks have a finding of their own", () => {
    expect(minhang("☑一次性项目 ☑经常性项目")).toEqual(["CATEGORY-MANY overview!B5"]);
  });
});

test("what was written and what is printed are said, and nothing is offered", () => {
  const spec = change(WHOLE_MINHANG, { fields: { "project.category": "一次性/经常性" } });
  expect(findingOf(spec, "CHOICE-UNKNOWN")).toMatchObject({
    severity: "warning",
    field: "project.category",
    subject: "项目类别",
    observed: "一次性/经常性",
    expected: "一次性项目、经常性项目、中期预算试点项目",
    fix: null,
  });
});
