import { findingText, LOCALES, localeFor, messagesFor } from "../../src/messages";
import type { FormKind } from "../../src/forms/kinds";
import type { Locale } from "../../src/messages";
import { saySection, sayWorkbookProblem } from "../../src/messages/say";
import type { HiddenState, UnreadForm } from "../../src/reader/reading";
import { checkedOf, checkSheets, RULE_IDS } from "../../src/rules";
import type { Finding, RuleId } from "../../src/rules/finding";
import { progress } from "../../src/rules/progress";
import { change, checkForm } from "../support/findings";
import { readingOf } from "../support/readings";
import { WHOLE_CHONGMING, WHOLE_MINHANG } from "../support/whole-forms";
import { formById, ruleCatalogue } from "../support/shipped";

const AT = { sheet: { id: "1", name: "表1" }, row: 2, column: 1 };

function sample(rule: RuleId, facts: Pick<Finding, "subject" | "observed" | "expected">): Finding {
  return {
    rule,
    severity: "error",
    form: "chongming-2023",
    formKey: "1",
    at: AT,
    related: [],
    field: null,
    fix: null,
    ...facts,
  };
}

/** What is said of something that was not read, as the check finds it; nothing else may be. */
function wordsOf(unread: UnreadForm, locale: Locale): string {
  const [words, ...others] = allWordsOf(unread, locale);
  if (words === undefined || others.length > 0) throw new Error("one thing should be said");
  return words;
}

function allWordsOf(unread: UnreadForm, locale: Locale): readonly string[] {
  return checkSheets([{ sheet: unread.sheet, parts: [], unread: [unread] }]).map((found) => {
    const { sentence, action } = findingText(found, locale);
    return sentence + action;
  });
}

const KINDS: readonly (readonly [FormKind, Readonly<Record<Locale, string>>])[] = [
  ["approval", { "zh-CN": "批复表", "en-US": "approval" }],
  ["monitoring", { "zh-CN": "监控表", "en-US": "monitoring" }],
  ["self-evaluation", { "zh-CN": "自评表", "en-US": "self-evaluation" }],
  ["whole-department", { "zh-CN": "部门整体支出", "en-US": "whole department" }],
  ["regional", { "zh-CN": "区域绩效目标表", "en-US": "regional" }],
  ["evaluation", { "zh-CN": "评价表", "en-US": "evaluation" }],
];

const FULL = {
  subject: "项目资金总额",
  observed: "1.00",
  expected: "2.00",
  sides: { left: "项目资金总额", right: "财政资金 + 其他资金" },
};
/** Rules that may know less: a blank field has no value to show, a row without levels not even a name. */
const BARE: readonly (readonly [RuleId, Pick<Finding, "subject" | "observed" | "expected">])[] = [
  ["FIELD-REQUIRED", { subject: "项目名称", observed: null, expected: null }],
  ["SHEET-MISSING", { subject: "制度保障", observed: null, expected: null }],
  ["LEVEL1-MISSING", { subject: "满意度指标", observed: null, expected: null }],
  ["ROW-NO-TARGET", { subject: "居民满意度", observed: null, expected: null }],
  ["ROW-NO-NAME", { subject: "", observed: "≥90%", expected: null }],
  ["LEVEL-UNKNOWN", { subject: "", observed: null, expected: "产出指标" }],
  ["TARGET-NO-UNIT", { subject: "", observed: "220", expected: null }],
];

describe.each(LOCALES)("the words in %s", (locale) => {
  test.each<(typeof BARE)[number]>([...RULE_IDS.map((rule) => [rule, FULL] as const), ...BARE])(
    "%s is said in whole sentences",
    (rule, facts) => {
      const text = findingText(sample(rule, facts), locale);
      for (const words of [text.title, text.sentence, text.action]) {
        expect(words).not.toMatch(/undefined|null|NaN|“”|[{}$!！]| {2}/);
        expect(words.trim()).toBe(words);
      }
      const end = locale === "zh-CN" ? "。" : ".";
      expect(text.sentence.endsWith(end)).toBe(true);
      expect(text.action.endsWith(end)).toBe(true);
      expect(text.title).not.toMatch(/[。.]$/);
    },
  );

  test.each(RULE_IDS)("%s says when it fires, with an example", (rule) => {
    const found = ruleCatalogue(locale).find(({ id }) => id === rule);
    expect(found?.condition.length).toBeGreaterThan(5);
    expect(found?.example).not.toBe("");
  });

  test("every section of every form has a name", () => {
    const sections = [WHOLE_CHONGMING, WHOLE_MINHANG].flatMap(
      (spec) => progress(checkedOf(readingOf(spec)), []).sections,
    );
    for (const { key } of sections) expect(saySection(key, messagesFor(locale))).not.toBe(key);
  });

  test("a section without a name keeps its key", () => {
    expect(saySection("milestones", messagesFor(locale))).toBe("milestones");
  });

  test("a protected sheet is named", () => {
    expect(sayWorkbookProblem("protected", "绩效目标", messagesFor(locale))).toContain("“绩效目标”");
    expect(sayWorkbookProblem("protected", null, messagesFor(locale))).not.toContain("null");
  });

  test("half a form is said with its place, its nearest form and the first labels it lacks", () => {
    const unread: UnreadForm = {
      sheet: { id: "1", name: "表1" },
      at: AT,
      reason: "half",
      kind: "declaration",
      title: null,
      form: formById("chongming-2023"),
      missing: ["一", "二", "三", "四", "五", "六", "七", "八"],
    };
    const text = wordsOf(unread, locale);
    expect(text).toContain("B3");
    expect(text).toContain("表1");
    expect(text).toContain(unread.form?.name[locale]);
    expect(text).toContain("六");
    expect(text).not.toContain("七");
  });

  test("a form of an unknown layout is said with its place", () => {
    const text = wordsOf(
      {
        sheet: AT.sheet,
        at: AT,
        reason: "unknown",
        kind: "declaration",
        title: "项目支出绩效目标表",
        form: null,
        missing: [],
      },
      locale,
    );
    expect(text).toMatch(/B3/);
    expect(text).toContain("项目支出绩效目标表");
    expect(text).not.toContain("null");
  });

  test.each(["unknown", "half"] as const)(
    "what was not read (%s) may be left out of an export where it is in sight, and is neither chosen nor left out where it is hidden",
    (reason) => {
      const said = (hidden?: HiddenState) => {
        const sheet = { ...AT.sheet, ...(hidden === undefined ? {} : { hidden }) };
        const unread = { kind: "declaration", title: null, form: null, missing: [] } as const;
        return allWordsOf({ ...unread, sheet, at: { ...AT, sheet }, reason }, locale).join();
      };
      const choosing = /导出时|of the export|for the export/;
      expect(said()).toMatch(choosing);
      expect(said("hidden")).not.toMatch(choosing);
      expect(said("very-hidden")).not.toMatch(choosing);
    },
  );

  test.each(KINDS)("a form of the kind %s is called by its name", (kind, words) => {
    const text = wordsOf(
      { sheet: AT.sheet, at: AT, reason: "other-kind", kind, title: null, form: null, missing: [] },
      locale,
    );
    expect(text).toContain(words[locale]);
    expect(text).toContain("B3");
  });

  test("a hidden sheet is said to be hidden, and one that cannot even be unhidden to be more than that", () => {
    const text = (hidden: HiddenState) => {
      const found = sample("SHEET-HIDDEN", { subject: "初稿", observed: hidden, expected: null });
      return findingText({ ...found, at: { ...AT, sheet: { ...AT.sheet, hidden } } }, locale).sentence;
    };
    expect(text("hidden")).toContain("表1");
    expect(text("very-hidden")).not.toBe(text("hidden"));
  });
});

test("each language has words of its own", () => {
  for (const rule of RULE_IDS) {
    const [chinese, english] = LOCALES.map((locale) => findingText(sample(rule, FULL), locale).title);
    expect(chinese).toMatch(/[\u4e00-\u9fff]/);
    expect(english).not.toMatch(/[\u4e00-\u9fff]/);
  }
});

test.each([
  ["zh-CN", "zh-CN"],
  ["en-GB", "en-US"],
  ["EN", "en-US"],
  ["ja-JP", "zh-CN"],
  ["", "zh-CN"],
  [null, "zh-CN"],
])("the language tag %j is spoken to in %s", (tag, locale) => {
  expect(localeFor(tag)).toBe(locale);
});

test("a finding of a real form reads as a person would say it", () => {
  const spec = change(WHOLE_CHONGMING, { fields: { "funds.total": "3,080,000.00" } });
  const [finding] = checkForm(readingOf(spec));
  expect(finding && findingText(finding, "zh-CN")).toEqual({
    title: "资金总额与各项之和不符",
    sentence: "“项目资金总额”填的是 3,080,000.00，各组成部分合计为 3,070,000.00，两者不一致。",
    action: "请先核对各组成部分；如果它们没有错，请把总数改为合计数。",
  });
});

describe("the catalogue page", () => {
  test("lists every rule once, in each language", () => {
    for (const locale of LOCALES) expect(ruleCatalogue(locale).map(({ id }) => id)).toEqual(RULE_IDS);
  });

  test.each<[RuleId, readonly string[]]>([
    ["FUND-TOTAL-SUM", ["chongming-2023"]],
    ["FUND-FISCAL-SUM", ["minhang-2019"]],
    ["ITEM-SUM", ["minhang-2019"]],
    ["SHEET-MISSING", ["minhang-2019"]],
    ["SHEET-NAME-DIFFERS", ["minhang-2019"]],
    ["CATEGORY-MANY", ["chongming-2023", "minhang-2019"]],
    ["YEAR-SPAN", ["chongming-2023"]],
  ])("says which forms %s applies to", (rule, forms) => {
    const entry = ruleCatalogue("zh-CN").find(({ id }) => id === rule);
    expect(entry?.forms.filter((form) => ["chongming-2023", "minhang-2019"].includes(form))).toEqual(forms);
  });
});
