import { cellsOf, errorsOf, openCase } from "./support/case-file";

/** What stands in a form and is none of it: each cell is named, and nothing of it is exported. */

test.each([
  ["b10-c18-diff", ["C18"], 9],
  ["b11-f7-f20", ["F7", "F20"], 9],
  ["c1-far-row-nolevel", ["D51", "G51"], 8],
])("%s: named are %j", async (name, cells, indicators) => {
  const outcome = await openCase(name);
  expect(cellsOf(outcome, "CELL-UNREAD")).toEqual(cells);
  expect(errorsOf(outcome)).toEqual([]);
  expect(outcome).toMatchObject({ checked: 0, exported: 0 });
  expect(outcome.forms.map((form) => form.indicators.length)).toEqual([indicators]);
});

test("b10-c18-diff: under a merged level the one that is seen counts", async () => {
  const { forms } = await openCase("b10-c18-diff");
  expect(forms[0]?.indicators[3]).toEqual(["output", "output.quantity", "新增日间照护床位", "≥80张"]);
});

test("b11-f7-f20: a person is told of both", async () => {
  const { said } = await openCase("b11-f7-f20");
  const words = said.map(({ message }) => message).join("\n");
  expect(words).toContain("999");
  expect(words).toContain("2027年3月");
});

test("c1-far-row-nolevel: nothing of the row far below is exported", async () => {
  expect(JSON.stringify((await openCase("c1-far-row-nolevel")).forms)).not.toMatch(/无人机|≥24次/);
});
