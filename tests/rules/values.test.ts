import { change, checkForm, findingOf, found } from "../support/findings";
import { fieldCases } from "../support/field-cases";
import { addressOf, readingOf, type FormSpec } from "../support/readings";
import { WHOLE_CHONGMING, WHOLE_MINHANG } from "../support/whole-forms";

describe("amounts", () => {
  fieldCases(WHOLE_CHONGMING, [
    {
      title: "words are no amount",
      fields: { "funds.annualOther": "待定" },
      found: ["AMOUNT-UNREADABLE declaration!E9"],
    },
    {
      title: "separators, full width and spaces are",
      fields: { "funds.annualOther": " ２0，000．00 " },
      found: [],
    },
    {
      title: "a negative amount is found though the sum holds",
      fields: {
        "funds.annualOther": "-20,000",
        "funds.annualFiscal": "2,740,000",
      },
      found: ["AMOUNT-NEGATIVE declaration!E9"],
    },
    {
      title: "above a total below zero is every amount: only the total is said, and that it is no sum",
      fields: { "funds.total": "-3,070,000" },
      found: ["AMOUNT-NEGATIVE declaration!C6", "FUND-TOTAL-SUM declaration!C6"],
    },
    {
      title: "zero is not negative",
      fields: { "funds.annualOther": "0", "funds.annualFiscal": "2,720,000" },
      found: [],
    },
    {
      title: "three decimal places in 元",
      fields: {
        "funds.annualOther": "20,000.005",
        "funds.annualFiscal": "2,699,999.995",
      },
      found: ["AMOUNT-PRECISION declaration!E7", "AMOUNT-PRECISION declaration!E9"],
    },
    {
      title: "trailing zeros are no digits",
      fields: { "funds.annualOther": "20,000.0000" },
      found: [],
    },
    {
      title: "a formula whose file stores no result, in any kind of cell",
      fields: {
        "goals.annual": { text: "", formula: "=其他!B2", noResult: true },
      },
      found: ["FORMULA-NO-VALUE declaration!D11"],
    },
    {
      title: "a total without a result: no verdict on its sum",
      fields: {
        "funds.total": { text: "", formula: "=SUM(C7,C9)", noResult: true },
      },
      found: ["FORMULA-NO-VALUE declaration!C6"],
    },
    {
      title: "a formula with a result is a value",
      fields: { "funds.total": { text: "3070000", formula: "=SUM(C7,C9)" } },
      found: [],
    },
  ]);

  test("six decimal places are allowed in 万元, not seven", () => {
    const tenThousands = {
      "funds.total": "307.123456",
      "funds.totalFiscal": "307.123456",
      "funds.totalOther": "",
      "funds.annual": "1",
      "funds.annualFiscal": "1",
      "funds.annualCarryOver": "",
      "funds.annualOther": "",
    };
    const spec = change(WHOLE_CHONGMING, {
      unit: "万元",
      fields: tenThousands,
    });
    expect(found(spec)).toEqual([]);
    expect(found(change(spec, { fields: { "funds.totalFiscal": "307.1234561" } }))).toEqual([
      "AMOUNT-PRECISION declaration!C7",
    ]);
  });
});

describe("the unit", () => {
  test("is asked for once, where it should stand, and no sum is judged without it", () => {
    const spec = change(WHOLE_CHONGMING, {
      unit: null,
      fields: { "funds.total": "1" },
    });
    expect(found(spec)).toEqual(["UNIT-UNKNOWN declaration!A6"]);
  });

  test("is not asked for where no amount is filled in", () => {
    const blank = Object.keys(WHOLE_CHONGMING.fields ?? {}).filter((path) => path.startsWith("funds."));
    const fields = Object.fromEntries(blank.map((path) => [path, ""]));
    expect(found(change(WHOLE_CHONGMING, { unit: null, fields }))).toEqual([
      "FIELD-REQUIRED declaration!C6",
      "FIELD-REQUIRED declaration!E6",
    ]);
  });

  test("is not asked for while the label that prints it is missing: that is said", () => {
    const spec = change(WHOLE_CHONGMING, {
      unit: null,
      missingLabels: { funds: true },
    });
    expect(found(spec)).toEqual(["LABEL-MISSING declaration!A6"]);
  });
});

describe("dates and years", () => {
  fieldCases(WHOLE_CHONGMING, [
    {
      title: "a day that is none",
      fields: { "period.end": "2024年2月30日" },
      found: ["DATE-UNREADABLE declaration!D5"],
    },
    {
      title: "a month is no day",
      fields: { "period.end": "2024-12" },
      found: ["DATE-UNREADABLE declaration!D5"],
    },
    {
      title: "a partial date where one is asked for",
      base: WHOLE_MINHANG,
      fields: { "signoff.date": "2018" },
      found: [],
    },
    {
      title: "no date where a partial one is asked for",
      base: WHOLE_MINHANG,
      fields: { "signoff.date": "去年年底" },
      found: ["DATE-UNREADABLE overview!F23"],
    },
    {
      title: "start after end: only that is said, not what follows for the years",
      fields: { "period.start": "2025-01-01" },
      found: ["DATE-ORDER declaration!B5"],
    },
    {
      title: "one day is a period",
      base: WHOLE_MINHANG,
      fields: { "period.start": "2019/12/31" },
      found: [],
    },
    {
      title: "the fiscal year before the period, and the printed span off",
      fields: { "period.start": "2024-01-01" },
      found: ["YEAR-OUTSIDE declaration!A2", "YEAR-SPAN declaration!B10"],
    },
  ]);

  test.each([
    { span: { from: 2023, to: 2024 }, expected: [] },
    { span: { from: 2022, to: 2024 }, expected: ["YEAR-SPAN declaration!B10"] },
    { span: { from: 2023, to: 2023 }, expected: ["YEAR-SPAN declaration!B10"] },
    { span: { to: 2025 }, expected: ["YEAR-SPAN declaration!B10"] },
    { span: {}, expected: [] },
  ])("printed span $span", ({ span, expected }) => {
    expect(found(change(WHOLE_CHONGMING, { span }))).toEqual(expected);
  });

  test.each([
    { year: 2022, expected: ["YEAR-OUTSIDE declaration!A2"] },
    { year: 2024, expected: [] },
    { year: 2025, expected: ["YEAR-OUTSIDE declaration!A2"] },
    { year: null, expected: ["FIELD-REQUIRED declaration!A2"] },
  ])("fiscal year $year", ({ year, expected }) => {
    expect(found(change(WHOLE_CHONGMING, { year }))).toEqual(expected);
  });

  test("a year rule says both sides", () => {
    expect(findingOf(change(WHOLE_CHONGMING, { year: 2030 }), "YEAR-OUTSIDE")).toMatchObject({
      severity: "warning",
      observed: "2030",
      expected: "2023–2024",
    });
  });
});

describe("category boxes", () => {
  fieldCases(WHOLE_CHONGMING, [
    {
      title: "two ticked",
      base: WHOLE_MINHANG,
      fields: {
        "project.category": "☑一次性项目 ☑经常性项目 ☐中期预算试点项目",
      },
      found: ["CATEGORY-MANY overview!B5"],
    },
    {
      title: "two ticked where the form offers a list",
      fields: { "project.category": "☑一次性项目 ☑经常性项目" },
      found: ["CATEGORY-MANY declaration!D3"],
    },
    {
      title: "none ticked",
      base: WHOLE_MINHANG,
      fields: { "project.category": "☐一次性项目 ☐经常性项目" },
      found: [],
    },
    {
      title: "boxes as a web page has them are no markup in a text",
      base: WHOLE_MINHANG,
      fields: {
        "project.category": '一次性项目 <input type="checkbox"> 经常性项目 <input checked type="checkbox">',
      },
      found: [],
    },
    {
      title: "a choice outside the list is accepted",
      fields: { "project.category": "特定目标类" },
      found: [],
    },
  ]);
});

test("a form without any input has no findings but what its paper lacks", () => {
  const blank: FormSpec = { form: "minhang-2019", blank: true };
  expect(found(blank)).toEqual([]);
  expect(
    found({
      ...blank,
      missingSheets: ["safeguards"],
      missingLabels: { start: true },
    }),
  ).toEqual(["SHEET-MISSING overview!A1", "LABEL-MISSING overview!A7"]);
});

test("findings come errors first, root causes first, then as they stand in the form", () => {
  const spec = change(WHOLE_CHONGMING, {
    year: 2030,
    missingLabels: { category: true },
    fields: {
      "project.name": "",
      "funds.total": "1",
      "period.end": "某日",
      "goals.overall": "<p>目标</p>",
    },
  });
  expect(found(spec)).toEqual([
    "LABEL-MISSING declaration!C3",
    "DATE-UNREADABLE declaration!D5",
    "FIELD-REQUIRED declaration!B3",
    "FUND-TOTAL-SUM declaration!C6",
    "TEXT-HTML declaration!B11",
  ]);
});

test("every finding carries the form, its key and one cell", () => {
  const findings = checkForm(readingOf(change(WHOLE_MINHANG, { fields: { "project.name": "", breakdownTotal: "1" } })));
  expect(findings).not.toEqual([]);
  for (const finding of findings) {
    expect(finding).toMatchObject({
      form: "minhang-2019",
      formKey: "minhang-2019",
    });
    expect(addressOf(finding.at)).toMatch(/^\w+![A-Z]+\d+$/);
  }
});
