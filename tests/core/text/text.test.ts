import {
  canonicalText,
  composed,
  foldWidth,
  isBlank,
  labelKey,
  nameKey,
  withoutSpaces,
} from "../../../src/core/text/text";
import { stopwatch } from "../../support/stopwatch";

describe("canonicalText: NFC, LF, outer white space gone", () => {
  test.each([
    ["  提升  ", "提升"],
    ["\u3000提升\u3000", "提升"],
    ["\u00a0提升\u200b\ufeff", "提升"],
    ["一\r\n二\r三\n", "一\n二\n三"],
    ["a  b\u3000c", "a  b\u3000c"],
    ["e\u0301", "é"],
    ["①m²……", "①m²……"],
  ])("%j is %j", (text, expected) => expect(canonicalText(text)).toBe(expected));

  test.each(["", " ", "\u3000", "\r\n", "\u200b", "\u00a0\t\ufeff"])("%j is blank", (text) => {
    expect(canonicalText(text)).toBeNull();
    expect(isBlank(text)).toBe(true);
  });

  test("a long run of blanks inside a text costs nothing", () => {
    const text = `a${" ".repeat(32_765)}b`;
    const taken = stopwatch();
    expect(canonicalText(text)).toBe(text);
    expect(taken()).toBeLessThan(100);
  });
});

test("every sign is composed as NFC has it: alone, behind letters that marks go with, before a mark", () => {
  const others = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).flatMap((sign) =>
    [sign, `e${sign}`, `か${sign}`, `가${sign}`, `${sign}\u0301`].filter(
      (text) => composed(text) !== text.normalize("NFC"),
    ),
  );
  expect(others).toEqual([]);
});

describe("foldWidth folds by a chosen table, never by NFKC", () => {
  test.each([
    ["９０％", "90%"],
    ["＞＝３０个", ">=30个"],
    ["≧90", "≥90"],
    ["≦90", "≤90"],
    ["⩾90⩽", "≥90≤"],
    ["（２０１９　年）", "(2019 年)"],
    ["80～90", "80~90"],
    ["1∶1", "1:1"],
    ["5−3–2", "5-3-2"],
    ["￥3，518．85", "¥3,518.85"],
  ])("%s becomes %s", (text, expected) => expect(foldWidth(text)).toBe(expected));

  test.each(["①②", "m²", "㎡", "……", "〔2021〕", "Ⅲ类", "——", "“六个一”", "、。《》【】", "½"])("%s stays", (text) =>
    expect(foldWidth(text)).toBe(text),
  );

  test("every character keeps its place", () => {
    const text = "＞＝ ９０　％（≧）～￥";
    expect(foldWidth(text)).toHaveLength(text.length);
  });
});

describe("labels are the same label", () => {
  test.each([
    ["项目绩效目标", "项目 绩效\n目标"],
    ["项目负责人:", "项目负责人："],
    ["填报单位（盖章）", "填报单位(盖章)"],
    ["年度绩效目标", "年 度 绩效目标"],
    ["(一)财政拨款", "（一） 财政拨款："],
    ["项目总目标", "项⽬总⽬标"],
    ["备注", "备\u3000注"],
  ])("%j and %j", (left, right) => expect(labelKey(left)).toBe(labelKey(right)));

  test.each([
    ["项目资金总额", "年度资金总额"],
    ["一、项目总预算", "二、当年预算"],
    ["指标①", "指标1"],
  ])("%j and %j are not", (left, right) => expect(labelKey(left)).not.toBe(labelKey(right)));
});

test("the three ways in which one form writes its project name are one name", () => {
  const names = ["(党建办) 组团式服务联系群众", "（党建办）组团式服务联系群众", "(党建办)组团式服务联系群众"];
  expect(new Set(names.map(nameKey)).size).toBe(1);
});

test("a name keeps its closing colon, a label does not", () => {
  expect(nameKey("依据：")).toBe("依据:");
  expect(labelKey("依据：")).toBe("依据");
});

test("withoutSpaces takes out every kind of white space", () =>
  expect(withoutSpaces(" a\u3000b\u200b\nc\u00a0")).toBe("abc"));
