import { toFormDocument } from "../../src/canonical/document";
import { toValues } from "../../src/canonical/values";
import { compile } from "../../src/forms/compile/compile";
import type { FormDefinition } from "../../src/forms/language";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import { readBack } from "../support/read-back";
import { smallForm } from "../support/small-form";
import { definitionProblems } from "./problems";

/** 报表编号：510000_0013zp above the title: what the paper prints as a value is exported, and nobody has filled the form in by it. */

function numbered(type: "text" | "money" = "text"): FormDefinition {
  const form = smallForm();
  form.sheets[0]?.blocks.unshift({
    kind: "rows",
    rows: [
      {
        cells: [
          { kind: "label", column: 0, plain: true, label: { id: "number", text: "报表编号：", inline: true } },
          {
            ...{ kind: "field", column: 1, span: 3, plain: true },
            field: { path: "local.number", value: { type }, printed: "0013zp" },
          },
        ],
      },
    ],
  });
  return form;
}

const form = compile(numbered());
const blank = readBack(form, planForm(form, { fiscalYear: 2026 }));

const withNumber = (number: string) => {
  const document = { ...toFormDocument(blank), local: { number } };
  const read = readBack(form, planFilledForm(form, toValues(form, document)));
  return [read.blank, toFormDocument(read)["local"]];
};

test("what we insert leaves it open", () => {
  expect([blank.blank, toFormDocument(blank)["local"]]).toEqual([true, { number: null }]);
});

test("a form with no more is blank, and says it", () => {
  expect(withNumber("0013zp")).toEqual([true, { number: "0013zp" }]);
});

test("another value is somebody's", () => {
  expect(withNumber("0014zp")).toEqual([false, { number: "0014zp" }]);
});

test("only a text can be printed", () => {
  expect(definitionProblems(numbered("money"))).toEqual([
    "form small-2024: local.number is of the type money; only a text can be printed",
  ]);
});
