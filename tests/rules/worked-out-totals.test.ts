import { change, found } from "../support/findings";
import type { Typed } from "../support/readings";
import { WHOLE_MINHANG } from "../support/whole-forms";

describe("a total that a formula works out is as wrong as its parts, and only they are said", () => {
  const formula = (text: string) => ({ text, formula: "=SUM(D14,D18)" });

  test.each<{ title: string; fields: Readonly<Record<string, Typed>>; expected: readonly string[] }>([
    {
      title: "what rests on it follows on",
      fields: { "funds.annualFiscal": "204000", "funds.annual": formula("244000") },
      expected: ["FUND-FISCAL-SUM overview!D14"],
    },
    {
      title: "typed by hand it is an amount of its own: the budget it does not agree with is found too",
      fields: { "funds.annualFiscal": "204000", "funds.annual": "244000" },
      expected: ["FUND-FISCAL-SUM overview!D14", "ITEM-TOTAL-ANNUAL targets!F14", "FUND-SINGLE-YEAR overview!D12"],
    },
    {
      title: "digits beyond the cent come from the part",
      fields: { "funds.annualOther": "40000.001", "funds.annual": formula("244800.001") },
      expected: ["AMOUNT-PRECISION overview!D18"],
    },
    {
      title: "a formula that adds up nothing with so many digits has them of its own",
      fields: { "funds.annual": formula("244800.001") },
      expected: ["AMOUNT-PRECISION overview!D13"],
    },
    {
      title: "an amount below nothing comes from the part",
      fields: {
        "funds.total": "",
        "funds.annualFiscal": "",
        "funds.annualFiscalGranted": "",
        "funds.annualFiscalArranged": "",
        "funds.annualFiscalMatched": "",
        breakdownTotal: "",
        "funds.annualOther": "-1",
        "funds.annual": formula("-1"),
      },
      expected: ["AMOUNT-NEGATIVE overview!D18"],
    },
  ])("$title", ({ fields, expected }) => {
    expect(found(change(WHOLE_MINHANG, { fields })).filter((line) => !line.startsWith("FIELD-REQUIRED"))).toEqual(
      expected,
    );
  });
});
