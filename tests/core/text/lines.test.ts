import fc from "fast-check";
import { lineOf, linesIn } from "../../../src/core/text/lines";

describe("a value of one line", () => {
  test.each([
    ["as it is", "区民政局", "区民政局"],
    ["inner spaces stay", "（党建办） 服务", "（党建办） 服务"],
    ["inner spaces of other kinds stay", "甲\u00a0乙\u3000丙", "甲\u00a0乙\u3000丙"],
    ["between Han", "城市管理行政执\n法局", "城市管理行政执法局"],
    ["CRLF", "城市管理行政执\r\n法局", "城市管理行政执法局"],
    ["a carriage return alone", "区民政局\r（本级）", "区民政局（本级）"],
    ["several breaks", "阶段\n性项\n\n目", "阶段性项目"],
    ["white space around a break", "阶段 \n\u3000性项目", "阶段性项目"],
    ["before a bracket of full width", "区民政局\n（本级）", "区民政局（本级）"],
    ["between Latin and Han", "ABC\n中心", "ABC中心"],
    ["between Han and digits", "项目\n2", "项目2"],
    ["between Latin words", "Smart\nCity", "Smart City"],
    ["between digits", "021\n55500000", "021 55500000"],
    ["after ASCII punctuation before Latin", "a,\nb", "a, b"],
    ["between kana", "ひら\nカナ", "ひらカナ"],
    ["behind CJK punctuation", "A、\nB", "A、B"],
    ["behind a character outside the basic plane", "𠮷\nA", "𠮷A"],
    ["before one", "A\n𠮷", "A𠮷"],
    ["separators of lines and paragraphs", "甲\u2028乙\u2029丙\u0085丁\u000b戊\u000c己", "甲乙丙丁戊己"],
    ["a tab between Latin words", "a\tb", "a b"],
    ["zero-width characters", "改建工程\u200b总成\ufeff本\u2060", "改建工程总成本"],
    ["joiners, soft hyphens, marks of direction", "甲\u200d乙\u00ad丙\u200e丁\u202a戊\u2066己", "甲乙丙丁戊己"],
    ["control characters", "甲\u0000乙\u0007丙\u001f丁\u007f戊", "甲乙丙丁戊"],
    ["what is left of misread letters stays", "甲\u009b乙", "甲\u009b乙"],
    ["an emoji of several keeps what joins it", "👨‍👩‍👧 中心", "👨‍👩‍👧 中心"],
    ["outer white space", " \n\u200b区民政局\u3000\r\n", "区民政局"],
    ["canonical form", "cafe\u0301\n中心", "café中心"],
    ["nothing", "", null],
    ["only white space", " \n\u3000\t", null],
    ["only what nobody sees", "\u200b\u0007\ufeff", null],
  ])("%s: %j", (_, text, line) => expect(lineOf(text)).toBe(line));

  test("the line of a line is itself, and has no break in it", () => {
    const pieces = fc.constantFrom(
      ...'a1甲か\u3099、（"—…𠮷 \u3000\t\n\r\u200b\u200d\u0007\u0301👩\u2028\ufe0f'.split(/(?:)/u),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (chosen) => {
        const line = lineOf(chosen.join(""));
        expect(line ?? "").not.toMatch(/[\n\r\t\u0007\u200b\u2028]/);
        expect(lineOf(line ?? "")).toBe(line);
      }),
      { numRuns: 2000, seed: 20190101 },
    );
  });

  test("lines that hold nothing are none", () =>
    expect(linesIn("≥90%\r\n\n \u200b\n15个\u2028及时")).toEqual(["≥90%", "15个", "及时"]));
});
