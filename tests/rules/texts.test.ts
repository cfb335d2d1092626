import { change, found, findingOf } from "../support/findings";
import { addressOf, type FormSpec, type Typed } from "../support/readings";
import { WHOLE_CHONGMING, WHOLE_MINHANG } from "../support/whole-forms";

const withGoal = (text: string): FormSpec => change(WHOLE_CHONGMING, { fields: { "goals.overall": text } });

describe("markup and leftovers in texts", () => {
  test.each<[text: string, rules: readonly string[]]>([
    ["<p>保障党员经常性教育经费。</p>", ["TEXT-HTML"]],
    ["保障经费&nbsp;到位", ["TEXT-HTML"]],
    ["响应时间<24小时，单价<=475元/亩", []],
    ["填写《XX居民区（社区）党组织服务群众专项经费使用审批表》", []],
    ["为XX街道居民提供服务", ["TEXT-TEMPLATE"]],
    ["（100字以内）", ["TEXT-TEMPLATE"]],
    ["于    年  月  日前完成", ["TEXT-TEMPLATE"]],
    ["<p>（请填写项目总目标）</p>", ["TEXT-HTML", "TEXT-TEMPLATE"]],
    ["六个一……的工作目标", []],
  ])("%s", (text, rules) => {
    expect(found(withGoal(text))).toEqual(rules.map((rule) => `${rule} declaration!B11`));
  });

  test("narratives, notes and items are texts too", () => {
    const spec = change(WHOLE_MINHANG, {
      fields: {
        "narrative.otherMatters": "<br>",
        "narrative.basis": "依据<b>文件</b>",
      },
      tables: {
        breakdown: [
          {
            item: "慰问费<i></i>",
            amount: "244800",
            unitPrice: "244800",
            quantity: "1",
          },
        ],
        safeguards: [{ kind: "项目管理制度", document: "<u>办法</u>", measures: "措施" }],
      },
    });
    expect(found(spec)).toEqual([
      "TEXT-HTML overview!C9",
      "TEXT-HTML overview!B22",
      "TEXT-HTML targets!E11",
      "TEXT-HTML safeguards!B5",
    ]);
  });
});

describe("the mark of a failed formula", () => {
  test.each(["#REF!", " #N/A ", "#NAME?", "#VALUE!", "#GETTING_DATA", "#CYCLE!", "#BLOCKED!"])(
    "%s is no text",
    (text) => {
      const spec = withGoal(text);
      expect(found(spec)).toEqual(["TEXT-ERROR-VALUE declaration!B11"]);
      expect(findingOf(spec, "TEXT-ERROR-VALUE").observed).toBe(text.trim());
    },
  );

  test("neither a choice nor a name", () => {
    const spec = change(WHOLE_CHONGMING, { fields: { "project.category": "#REF!", "organisation.unit": "#N/A" } });
    expect(found(spec)).toEqual(["TEXT-ERROR-VALUE declaration!D3", "TEXT-ERROR-VALUE declaration!D4"]);
  });

  test.each(["#1楼改造", "出现#REF!时请联系填表人"])("%s is", (text) => {
    expect(found(withGoal(text))).toEqual([]);
  });
});

describe("the fix of a text", () => {
  test("writes the words without the markup", () => {
    const finding = findingOf(withGoal("<p>保障经费。</p><p>覆盖到位。</p>"), "TEXT-HTML");
    expect(finding.fix).toEqual({
      kind: "strip-tags",
      writes: [{ at: finding.at, text: "保障经费。\n覆盖到位。" }],
    });
  });

  test("cleans a text that a page break split cell by cell", () => {
    const typed = { pieces: ["<p>一、目的</p>", "和效果。"] };
    const finding = findingOf(change(WHOLE_CHONGMING, { fields: { "goals.overall": typed } }), "TEXT-HTML");
    expect(finding.fix).toEqual({ kind: "strip-tags", writes: [{ at: finding.at, text: "一、目的" }] });
    expect(finding.related.map(addressOf)).toEqual(["declaration!B12"]);
  });

  test.each<[string, Typed]>([
    ["a label shares the cell", { text: "<p>依据</p>", inline: true }],
    ["it is the result of a formula", { text: "<p>依据</p>", formula: "=A1" }],
    ["the page break cut a tag in two", { pieces: ["<p>依据<stro", "ng>第二条</p>"] }],
  ])("is not offered where %s", (_title, typed) => {
    const finding = findingOf(change(WHOLE_MINHANG, { fields: { "narrative.basis": typed } }), "TEXT-HTML");
    expect(finding.fix).toBeNull();
  });
});
