import { lineCount, textHeight, wrappedLines } from "../../src/layout/text-size";

test("a text wraps where the column ends, and at line feeds", () => {
  expect(lineCount("一二三四五", 10.9)).toBe(1);
  expect(lineCount("一二三四五六", 10.9)).toBe(2);
  expect(lineCount("一\n\n三", 10.9)).toBe(3);
});

test("the lines are those that were counted", () => {
  const text = "项目相关资源投入和制度建设情况\n需要说明的其他问题";
  const lines = wrappedLines(text, 12);
  expect(lines).toHaveLength(lineCount(text, 12));
  expect(lines.join("")).toBe(text.replace("\n", ""));
});

test("a longer text never needs less height", () => {
  const heights = Array.from({ length: 60 }, (_, length) => textHeight("字".repeat(length), 14));
  expect([...heights].sort((a, b) => a - b)).toEqual(heights);
  expect(heights[59]).toBeGreaterThan(3 * (heights[1] ?? 0));
});
