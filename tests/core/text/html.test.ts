import { hasHtml, stripTags } from "../../../src/core/text/html";
import { stopwatch } from "../../support/stopwatch";

describe("markup", () => {
  test.each([
    ["<p>一、目的和效果</p>", "一、目的和效果"],
    ["<p>第一段</p><p>第二段</p>", "第一段\n第二段"],
    ["<p>第一段</p>\n<p>第二段</p>", "第一段\n第二段"],
    ["第一行<br>第二行<br/>第三行<BR />第四行", "第一行\n第二行\n第三行\n第四行"],
    ["<p>项目</p>完成后，要对项目建设过程", "项目完成后，要对项目建设过程"],
    ['<p style="text-indent:2em"><span lang="EN-US">15</span>个乡镇</p>', "15个乡镇"],
    ["<ul><li>便民</li><li>关爱</li></ul>", "便民\n关爱"],
    ["<strong>及时</strong>", "及时"],
    ["提升&nbsp;", "提升"],
    ["&lt;24小时", "<24小时"],
    ["&#8805;90%", "≥90%"],
    ["&#x2265;90%", "≥90%"],
    ["<p>&ge;90%</p>", "≥90%"],
    ["&lt;p&gt;及时&lt;/p&gt;", "及时"],
    ["<o:p></o:p>及时", "及时"],
    ["<!--[if gte mso 9]>x<![endif]-->及时", "及时"],
    ["<p></p>", ""],
  ])("%j reads %j", (text, expected) => {
    expect(hasHtml(text)).toBe(true);
    expect(stripTags(text)).toBe(expected);
    expect(hasHtml(stripTags(text))).toBe(false);
  });

  test.each([
    "<24小时",
    "<=475元/亩",
    "<1681680元",
    "<2875元/个>",
    "a<b",
    "5<x<8",
    "A&B",
    "R&D经费",
    "研发&amp",
    "<附件>",
    "《XX居民区》",
    "x > y",
    "< p >",
    "<!-- 没有结束",
  ])("%j is no markup and stays as it is", (text) => {
    expect(hasHtml(text)).toBe(false);
    expect(stripTags(text)).toBe(text);
  });
});

test.each(["<", "<p ", "</p> ", "<!--", "<p>", "&#1", "<br \n"])("a cell full of %j is read at once", (piece) => {
  const text = piece.repeat(Math.floor(32_767 / piece.length));
  const taken = stopwatch();
  stripTags(text);
  expect(taken()).toBeLessThan(500);
});
