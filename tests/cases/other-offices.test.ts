import { openCase } from "./support/case-file";

/** Files of other offices whose forms are known by now, alone and beside forms of one's own. */

test.each<[string, readonly (readonly [string, number])[]]>([
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
