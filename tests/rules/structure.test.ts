import { change, found, findingOf } from "../support/findings";
import { addressOf } from "../support/readings";
import { WHOLE_CHONGMING, WHOLE_MINHANG } from "../support/whole-forms";

describe("sheets of one form", () => {
  test("a missing sheet is said at the first sheet's title, and nothing is asked of what it would hold", () => {
    const finding = findingOf(change(WHOLE_MINHANG, { missingSheets: ["targets"] }), "SHEET-MISSING");
    expect(finding.subject).toBe("绩效目标");
    expect(found(change(WHOLE_MINHANG, { missingSheets: ["targets"] }))).toEqual(["SHEET-MISSING overview!A1"]);
  });

  test("without the first sheet the others are still compared with each other", () => {
    const spec = change(WHOLE_MINHANG, {
      missingSheets: ["overview"],
      repeats: { safeguards: "另一个项目" },
    });
    expect(found(spec)).toEqual(["SHEET-MISSING targets!A1", "SHEET-NAME-DIFFERS safeguards!B3"]);
  });

  test.each([
    ["(党建办) 组团式服务联系群众", []],
    ["（党建办)组团式\n服务联系群众", []],
    ["（党建办）组团式走访群众", ["SHEET-NAME-DIFFERS targets!B3"]],
  ])("project name %j on the second sheet", (targets, expected) => {
    expect(found(change(WHOLE_MINHANG, { repeats: { targets } }))).toEqual(expected);
  });

  test("each sheet that differs is one finding, with both names", () => {
    const spec = change(WHOLE_MINHANG, {
      repeats: { targets: "甲", safeguards: "乙" },
    });
    expect(found(spec)).toEqual(["SHEET-NAME-DIFFERS targets!B3", "SHEET-NAME-DIFFERS safeguards!B3"]);
    const other = findingOf(change(WHOLE_MINHANG, { repeats: { targets: "甲" } }), "SHEET-NAME-DIFFERS");
    expect(other).toMatchObject({
      subject: "绩效目标",
      observed: "甲",
      expected: "（党建办）组团式服务联系群众",
    });
    expect(other.related.map(addressOf)).toEqual(["overview!B4"]);
  });

  test("a differing year is one finding a sheet", () => {
    expect(found(change(WHOLE_MINHANG, { years: { safeguards: 2018 } }))).toEqual(["SHEET-YEAR-DIFFERS safeguards!A2"]);
    expect(found(change(WHOLE_MINHANG, { years: { targets: 2019 } }))).toEqual([]);
  });
});

describe("labels", () => {
  test("a missing label hides that its field is blank", () => {
    expect(found(change(WHOLE_CHONGMING, { missingLabels: { department: false } }))).toEqual([
      "LABEL-MISSING declaration!A4",
    ]);
  });

  test("a total whose label is missing is not judged", () => {
    const spec = change(WHOLE_CHONGMING, {
      missingLabels: { "total-fiscal": false },
      fields: { "funds.total": "1" },
    });
    expect(found(spec)).toEqual(["LABEL-MISSING declaration!B7", "FUND-ANNUAL-OVER-TOTAL declaration!E6"]);
  });

  test("a label that may be left out leaves its amount blank", () => {
    const spec = change(WHOLE_CHONGMING, {
      missingLabels: { "total-other": false },
      fields: { "funds.total": "3000000" },
    });
    expect(found(spec)).toEqual([]);
  });

  test("is put back where exactly one place is left", () => {
    const finding = findingOf(change(WHOLE_CHONGMING, { missingLabels: { start: true } }), "LABEL-MISSING");
    expect(finding.fix).toEqual({
      kind: "restore-label",
      writes: [{ at: finding.at, text: "计划开始日期" }],
    });
  });

  test("is not put back where it is not clear where", () => {
    expect(findingOf(change(WHOLE_CHONGMING, { missingLabels: { start: false } }), "LABEL-MISSING").fix).toBeNull();
  });

  test.each([
    { label: "funds", unit: "元" as const, text: "项目资金（元）" },
    { label: "funds", unit: null, text: "项目资金" },
    { label: "year", unit: "元" as const, text: "（2023年度）" },
    { label: "overall-goal", unit: "元" as const, text: "项目总目标" },
  ])("the slots of $label are filled from the sheet or left out, never guessed ($unit)", ({ label, unit, text }) => {
    const finding = findingOf(change(WHOLE_CHONGMING, { unit, missingLabels: { [label]: true } }), "LABEL-MISSING");
    expect(finding.fix?.writes).toEqual([{ at: finding.at, text }]);
  });
});
