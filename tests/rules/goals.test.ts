import { change, findingOf, found } from "../support/findings";
import { addressOf, type FormSpec } from "../support/readings";
import { WHOLE_CHONGMING } from "../support/whole-forms";
import { stopwatch } from "../support/stopwatch";

/** Goals that are one text, and texts that are too long. */

const GOAL = "保障党员经常性教育经费，确保全区党员经常受教育，开展各类党员学习教育活动，增强党员先锋模范作用。";

function withGoals(overall: string, annual: string, end = "2024-12-31"): FormSpec {
  const span = end.startsWith("2023") ? { from: 2023, to: 2023 } : { from: 2023, to: 2024 };
  const total = { "funds.total": "2,770,000.00", "funds.totalFiscal": "2,770,000.00", "funds.totalOther": "" };
  return {
    ...change(WHOLE_CHONGMING, {
      fields: { ...total, "period.end": end, "goals.overall": overall, "goals.annual": annual },
    }),
    span,
  };
}

describe("one text for both goals", () => {
  test.each([
    ["word for word", GOAL],
    ["but for spaces, width and marks", GOAL.replaceAll("，", ", ")],
    ["but for one word", GOAL.replace("开展各类", "组织开展各类")],
    ["with markup", `<p>${GOAL}</p>`],
  ])("%s", (_title, annual) => {
    expect(found(withGoals(GOAL, annual))).toContain("GOAL-COPIED declaration!D11");
    expect(found(withGoals(GOAL, annual, "2023-12-31"))).toContain("GOAL-REPEATED declaration!D11");
  });

  test.each([
    ["the year's share of it", "推动该经费覆盖至每个党（工）委，年内开展党员教育活动十二次。"],
    ["more than it", `${GOAL}年内下拨经费，覆盖三十个党委，党员满意度达到九成以上。`],
    ["half of it", GOAL.slice(0, 24)],
    ["a blank", ""],
  ])("not %s", (_title, annual) => {
    for (const end of ["2024-12-31", "2023-12-31"]) {
      expect(found(withGoals(GOAL, annual, end)).filter((each) => /^GOAL-(?:COPIED|REPEATED)/.test(each))).toEqual([]);
    }
  });

  test("not a few words", () => {
    expect(found(withGoals("完成项目建设。", "完成项目建设。"))).toEqual([]);
  });

  test("not where the years of the project cannot be told", () => {
    expect(found(withGoals(GOAL, GOAL, "明年底"))).toEqual(["DATE-UNREADABLE declaration!D5"]);
  });

  test("points at both", () => {
    const finding = findingOf(withGoals(GOAL, GOAL), "GOAL-COPIED");
    expect([finding.subject, finding.expected, finding.related.map(addressOf)]).toEqual([
      "年度总目标",
      "项目总目标",
      ["declaration!B11"],
    ]);
  });
});

describe("lengths", () => {
  const LONGEST = "目".repeat(666);

  test.each([
    ["666 characters and two letters", `${LONGEST}ab`, null],
    ["667 characters", `${LONGEST}标`, "2,001 / 667"],
    ["characters of four bytes", "𠮷".repeat(501), "2,004 / 501"],
    ["2,000 letters", "a".repeat(2000), null],
  ])("a goal of %s", (_title, goal, observed) => {
    const spec = withGoals(goal, GOAL);
    if (observed === null) expect(found(spec)).toEqual([]);
    else {
      const finding = findingOf(spec, "GOAL-LONG");
      expect([finding.observed, finding.expected, addressOf(finding.at)]).toEqual([
        observed,
        "2,000",
        "declaration!B11",
      ]);
    }
  });

  test("markup does not count: it goes", () => {
    expect(found(withGoals(`<p>${LONGEST}</p>`, GOAL))).toEqual(["TEXT-HTML declaration!B11"]);
  });

  test.each([
    [60, []],
    [61, ["NAME-LONG declaration!B3"]],
  ])("a project's name of %d characters", (length, expected) => {
    const spec = change(WHOLE_CHONGMING, { fields: { "project.name": "居".repeat(length) } });
    expect(found(spec)).toEqual(expected);
  });
});

test("goals that fill their cells, held against three hundred indicators, are checked in no time that a person notices", () => {
  const sentence = (index: number): string =>
    `2023年${(index % 12) + 1}月底前完成第${index}批验收，组织第${index}类培训${index}期，完好率达到${index % 100}%，`;
  const long = Array.from({ length: 800 }, (_, index) => sentence(index))
    .join("")
    .slice(0, 32767);
  const rows = Array.from({ length: 300 }, (_, index) => ({
    level1: "产出指标",
    level2: "数量指标",
    name: `第${index}类培训期数`,
    target: `≥${index + 1}期`,
  }));
  const spec: FormSpec = { ...withGoals(long, long.slice(1), "2023-12-31"), tables: { indicators: rows } };
  const taken = stopwatch();
  const rules = new Set(found(spec).map((finding) => finding.split(" ")[0]));
  // Some tens of milliseconds; work that grows with the square of either takes minutes.
  expect(taken()).toBeLessThan(5000);
  expect(rules).toContain("GOAL-LONG");
});
