import { readWith } from "../../../src/review/file/read-with";
import { readingOf } from "../../support/readings";
import { WHOLE_CHONGMING } from "../../support/whole-forms";

test("what is left over is listed as people read: row by row, whether it is a cell or a column that no one knows", () => {
  const reading = readingOf(WHOLE_CHONGMING);
  const [part] = reading.parts;
  if (!part) throw new Error("no part");
  const at = (row: number, column: number) => ({ sheet: part.sheet, row, column });
  const left = {
    ...part,
    unclaimed: [
      { at: at(20, 0), text: "备注", with: [at(20, 3)] },
      { at: at(4, 7), text: "105" },
    ],
    unknownColumns: [{ at: at(3, 6), text: "上年实际", cells: [at(5, 6), at(4, 6)], ofTargets: false }],
  };
  const [form] = readWith(
    {
      forms: [{ reading: { ...reading, parts: [left] }, findings: [], notChecked: [] }],
      sheets: [],
      sheetFindings: [],
    },
    { form: reading.form.id, locale: "zh-CN" },
  ).forms;
  expect(form?.left.map(({ cell, text }) => [cell, text])).toEqual([
    ["G4", "上年实际"],
    ["G5", ""],
    ["H5", "105"],
    ["G6", ""],
    ["A21", "备注"],
    ["D21", ""],
  ]);
});
