import { change, checkForm, findingOf, found } from "../support/findings";
import { indicator, WHOLE_CHONGMING, WHOLE_MINHANG } from "../support/whole-forms";
import { readingOf, type Typed } from "../support/readings";

/** What is typed for a value of one line and is not that line. */

const chongming = (fields: Readonly<Record<string, Typed>>) => change(WHOLE_CHONGMING, { fields });

describe("a line that is not tidy", () => {
  test.each([
    ["a break", "区民政局\n（本级）", "区民政局（本级）"],
    ["a carriage return behind it", "组织部\r", "组织部"],
    ["a zero-width space", "组织\u200b部", "组织部"],
    ["a control character", "组织\u0007部", "组织部"],
    ["a space before it", " 组织部", "组织部"],
    ["an ideographic space behind it", "组织部\u3000", "组织部"],
  ])("%s", (_, typed, tidy) => {
    const finding = findingOf(chongming({ "organisation.department": typed }), "EDGE-SPACE");
    expect(finding).toMatchObject({ severity: "info", field: "organisation.department", expected: tidy });
    expect(finding.fix).toEqual({ kind: "tidy-line", writes: [{ at: finding.at, text: tidy }] });
  });

  test("a choice", () => {
    const finding = findingOf(chongming({ "project.category": "经常\n性项目" }), "EDGE-SPACE");
    expect(finding.fix).toMatchObject({ writes: [{ text: "经常性项目" }] });
  });

  test("names and targets of indicators, each at its cell", () => {
    const [row] = WHOLE_CHONGMING.tables?.["indicators"] ?? [];
    const rows = WHOLE_CHONGMING.tables?.["indicators"] ?? [];
    const spec = change(WHOLE_CHONGMING, {
      tables: { indicators: [{ ...row, name: "下拨经费\n覆盖党委数", target: "≥30\n个" }, ...rows.slice(1)] },
    });
    expect(found(spec)).toEqual(["EDGE-SPACE declaration!D13", "EDGE-SPACE declaration!E13"]);
    const fixes = checkForm(readingOf(spec)).map(({ fix }) => fix?.writes[0]);
    expect(fixes).toMatchObject([{ text: "下拨经费覆盖党委数" }, { text: "≥30个" }]);
  });

  test("nothing is offered where one line would say another target", () => {
    const rows = WHOLE_CHONGMING.tables?.["indicators"] ?? [];
    const spec = change(WHOLE_CHONGMING, {
      tables: { indicators: [...rows, indicator("产出指标", "质量指标", "合格情况", "常态化\n不少于12次")] },
    });
    expect(findingOf(spec, "EDGE-SPACE")).toMatchObject({ expected: "常态化不少于12次", fix: null });
  });

  test("nothing is offered where the cell holds its label, or a formula", () => {
    const label = change(WHOLE_MINHANG, { fields: { "contacts.leader": { text: "周\n明远", inline: true } } });
    expect(findingOf(label, "EDGE-SPACE").fix).toBeNull();
    const formula = chongming({ "organisation.unit": { text: "组织\n部", formula: '="组织"&CHAR(10)&"部"' } });
    expect(findingOf(formula, "EDGE-SPACE").fix).toBeNull();
  });
});

describe("nothing is said", () => {
  test("of texts, which may have lines", () => {
    expect(found(chongming({ "goals.annual": " 一、推动\n二、覆盖\u200b " }))).toEqual([]);
    expect(found(change(WHOLE_MINHANG, { fields: { "narrative.basis": "依据一\n依据二" } }))).toEqual([]);
  });

  test("of white space between a label and its value in one cell", () => {
    expect(
      found(change(WHOLE_MINHANG, { fields: { "contacts.leader": { text: "  周明远 ", inline: true } } })),
    ).toEqual([]);
  });

  test("of inner spaces, and of white space alone", () => {
    expect(found(chongming({ "organisation.unit": "组织部 干部科" }))).toEqual([]);
    expect(found(chongming({ "project.category": " \u3000" }))).toEqual([]);
  });

  test("of printed boxes on several lines", () => {
    const boxes = "☐一次性项目\n☑经常性项目\n☐中期预算试点项目";
    expect(found(change(WHOLE_MINHANG, { fields: { "project.category": boxes } }))).toEqual([]);
  });

  test("beside markup, which is removed first", () => {
    expect(found(chongming({ "organisation.unit": "<p>组织部</p>\n" }))).toEqual(["TEXT-HTML declaration!D4"]);
  });
});
