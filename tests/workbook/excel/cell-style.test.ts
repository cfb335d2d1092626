import { applyStyle, askStyle, styleOf } from "../../../src/workbook/excel/cell-style";

/** What a cell looks like is all there again once its row has been put in a second time. */

type Properties = Record<string, unknown>;

/** A cell that holds what is set on it. */
function cell(font: Properties, fill = "#F2F8FD") {
  const border = { style: "Continuous", weight: "Thin", color: "#000000", load: () => undefined };
  const format = {
    horizontalAlignment: "Center",
    verticalAlignment: "Center",
    wrapText: true,
    load: () => undefined,
    font: { ...font, load: () => undefined },
    fill: { color: fill, load: () => undefined, clear: () => (format.fill.color = "#FFFFFF") },
    borders: { getItem: () => border },
  };
  return { format, range: { format } as unknown as Excel.Range };
}

const PLAIN = { name: "宋体", size: 10.5, bold: false, italic: false, underline: "None", strikethrough: false };
const BLACK = { color: "#000000" };

test.each([
  ["italic", { italic: true }],
  ["underlined twice", { underline: "Double" }],
  ["struck out", { strikethrough: true }],
  ["bold and red", { bold: true, color: "#A80000" }],
])("%s", (_, own) => {
  const before = cell({ ...PLAIN, ...BLACK, ...own });
  const after = cell({ ...PLAIN, ...BLACK });
  applyStyle(after.range, styleOf(askStyle(before.range)));
  expect(after.format.font).toMatchObject({ ...PLAIN, ...BLACK, ...own });
});

test("what characters of one cell do not have in common is written by nobody: hosts refuse it", () => {
  const before = cell({ ...PLAIN, bold: null, color: "", underline: null });
  const after = cell({ ...PLAIN, ...BLACK });
  applyStyle(after.range, styleOf(askStyle(before.range)));
  expect(after.format.font).toMatchObject({ ...PLAIN, ...BLACK });
});
