import { freeNames } from "../../src/workbook/sheet-names";

describe("names for new sheets", () => {
  test.each<[string, string[], string[], string[]]>([
    ["free ones are kept", ["项目总体情况", "绩效目标"], ["Sheet1"], ["项目总体情况", "绩效目标"]],
    [
      "one taken name numbers the whole form",
      ["项目总体情况", "绩效目标"],
      ["绩效目标"],
      ["项目总体情况(2)", "绩效目标(2)"],
    ],
    ["numbers go on", ["表"], ["表", "表(2)"], ["表(3)"]],
    ["case does not tell names apart", ["Form"], ["FORM"], ["Form(2)"]],
    ["two forms of a document get numbers of their own", ["甲", "乙", "甲", "乙"], [], ["甲", "乙", "甲(2)", "乙(2)"]],
    ["31 characters is the most", ["一".repeat(31)], ["一".repeat(31)], [`${"一".repeat(28)}(2)`]],
  ])("%s", (_, wanted, taken, expected) => {
    expect(freeNames(wanted, taken)).toEqual(expected);
  });
});
