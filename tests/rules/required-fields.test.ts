import { change, found, findingOf } from "../support/findings";
import { fieldCases } from "../support/field-cases";
import { addressOf } from "../support/readings";
import { WHOLE_CHONGMING, WHOLE_MINHANG } from "../support/whole-forms";

describe("required fields", () => {
  fieldCases(WHOLE_CHONGMING, [
    {
      title: "a blank name",
      fields: { "project.name": "" },
      found: ["FIELD-REQUIRED declaration!B3"],
    },
    {
      title: "white space is blank",
      fields: { "project.name": " \u3000\n" },
      found: ["FIELD-REQUIRED declaration!B3"],
    },
    {
      title: "both goals",
      fields: { "goals.overall": "", "goals.annual": "" },
      found: ["FIELD-REQUIRED declaration!B11", "FIELD-REQUIRED declaration!D11"],
    },
    {
      title: "a date",
      fields: { "period.end": "" },
      found: ["FIELD-REQUIRED declaration!D5"],
    },
    {
      title: "the category is not required",
      fields: { "project.category": "" },
      found: [],
    },
    {
      title: "a blank total with parts",
      fields: { "funds.total": "" },
      found: ["FIELD-REQUIRED declaration!C6"],
    },
    {
      title: "a blank total of totals, required or not",
      base: WHOLE_MINHANG,
      fields: { "funds.annualFiscal": "" },
      found: ["FIELD-REQUIRED overview!D14"],
    },
    {
      title: "a blank item total with items",
      base: WHOLE_MINHANG,
      fields: { breakdownTotal: "" },
      found: ["FIELD-REQUIRED targets!F14"],
    },
  ]);

  const withoutItems: Parameters<typeof change>[1] = {
    fields: { breakdownTotal: "" },
    tables: { breakdown: [{}, {}] },
  };

  test("an item total without items is asked for where there is a budget to break down", () => {
    const finding = findingOf(change(WHOLE_MINHANG, withoutItems), "FIELD-REQUIRED");
    expect([addressOf(finding.at), finding.expected, finding.fix]).toEqual(["targets!F13", "244,800.00", null]);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      "nothing is asked for",
      {
        "funds.total": "0",
        "funds.annual": "0",
        "funds.annualFiscal": "0",
        "funds.annualFiscalArranged": "",
        "funds.annualFiscalMatched": "",
        "funds.annualOther": "",
      },
      [],
    ],
    [
      "nothing is known to be asked for",
      {
        "funds.annual": "",
        "funds.annualFiscal": "",
        "funds.annualFiscalGranted": "",
        "funds.annualFiscalArranged": "",
        "funds.annualFiscalMatched": "",
        "funds.annualOther": "",
      },
      ["FIELD-REQUIRED overview!D13"],
    ],
  ])("an item total without items is not asked for where %s", (_title, fields, expected) => {
    const spec = change(WHOLE_MINHANG, withoutItems);
    expect(found(change(spec, { fields }))).toEqual(expected);
  });

  test("a repeated name is as required as the first", () => {
    expect(found(change(WHOLE_MINHANG, { repeats: { safeguards: "" } }))).toEqual(["FIELD-REQUIRED safeguards!B3"]);
  });

  test("a field whose label is missing is not called blank", () => {
    expect(found(change(WHOLE_CHONGMING, { missingLabels: { start: false } }))).toEqual([
      "LABEL-MISSING declaration!A5",
    ]);
  });

  test("a blank total says what it should be, and offers to fill it in", () => {
    const finding = findingOf(change(WHOLE_CHONGMING, { fields: { "funds.total": "" } }), "FIELD-REQUIRED");
    expect(finding).toMatchObject({
      expected: "3,070,000.00",
      subject: "项目资金总额",
    });
    expect(finding.fix).toEqual({
      kind: "fill-sum",
      writes: [{ at: finding.at, number: "3070000" }],
    });
  });

  test("other fields have nothing to offer", () => {
    const finding = findingOf(change(WHOLE_CHONGMING, { fields: { "project.name": "" } }), "FIELD-REQUIRED");
    expect(finding).toMatchObject({
      expected: null,
      fix: null,
      field: "project.name",
    });
  });
});
