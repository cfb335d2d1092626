import { openCase } from "./support/case-file";

/** Files of other offices whose forms are known by now, alone and beside forms of one's own. */

test.each<[string, readonly (readonly [string, number])[]]>([
  ["a4-putuo-selfeval-2022", [["mof-self-evaluation-2020", 5]]],
  ["a5-mof-2015", [["mof-2015", 4]]],
  [
    "06-secondsheet",
    [
      ["chongming-2023", 7],
      ["wuhan-qingshan-2020", 7],
    ],
  ],
  [
    "06-below",
    [
      ["chongming-2023", 7],
      ["wuhan-qingshan-2020", 7],
    ],
  ],
])("%s: each of its forms is exported with its own indicators", async (name, forms) => {
  const outcome = await openCase(name);
  expect(outcome.said.filter(({ rule }) => rule.endsWith("UNREAD") || rule === "COLUMN-UNKNOWN")).toEqual([]);
  expect(outcome.forms.map(({ form, indicators }) => [form, indicators.length])).toEqual(forms);
});

test("a4: a self-evaluation of another city is read in the unit that it prints, rate and points as they are shown", async () => {
  const { checked, forms } = await openCase("a4-putuo-selfeval-2022");
  expect(checked).toBe(0);
  expect(forms).toMatchObject([
    {
      kind: "self-evaluation",
      printedUnit: "元",
      organisation: { department: { code: null, name: "上海市普陀区体育局" } },
      execution: {
        total: { initial: "250000.00", spent: "215457.60", rate: "86.19", score: "8.62" },
        carryOver: { budget: "0.00", spent: null },
      },
      score: { total: "98.62" },
    },
  ]);
});
