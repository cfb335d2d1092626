import { meaningsFor, wordsFor } from "../../../src/designer/known-meanings";
import { foundMeanings, withPrintedOptions } from "../../../src/taskpane/designer/meanings";

/** What a printed thing may be, in the words of the field. */

test.each(["field", "row", "key", "column", "level"] as const)("no two meanings of a %s are called alike", (kind) => {
  const words = meaningsFor({ kind }).map((each) => each.words);
  expect(words.filter((each, index) => words.indexOf(each) !== index)).toEqual([]);
});

test("words of several amounts say what each is part of", () => {
  expect(wordsFor("field", "funds.annualOther")).toBe("其他资金（年度资金申请总额）");
  expect(wordsFor("field", "funds.totalOther")).toBe("其他资金（项目资金总额）");
  expect(foundMeanings(meaningsFor({ kind: "field" }), "其他资金 年度").map(({ place }) => place)).toEqual([
    "funds.annualOther",
  ]);
});

test("what is printed to choose from stays so, whatever it is called", () => {
  const boxes = {
    type: "boxes",
    options: [
      { code: "xz", label: "新增项目" },
      { code: "yx", label: "延续项目" },
    ],
  } as const;
  const [nature] = foundMeanings(meaningsFor({ kind: "field" }), "属性");
  if (!nature) throw new Error("nothing was found");
  const value = { ...boxes, options: [...boxes.options] };
  expect(withPrintedOptions(nature.answer, { value })).toMatchObject({ path: "project.nature", value: boxes });
  expect(withPrintedOptions(nature.answer, { value: { type: "text" } })).toEqual(nature.answer);
});
