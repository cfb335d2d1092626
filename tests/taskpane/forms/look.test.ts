import { propose } from "../../../src/designer/propose";
import { compile } from "../../../src/forms/compile/compile";
import { assembleForms, readSheet } from "../../../src/reader";
import { lookAt } from "../../../src/taskpane/forms/look";
import { sheetRef } from "../../support/grids";
import { OFFICE_FILLED } from "../../support/office-form";

/** What is seen of a form before it is taken. */

test("amounts are said as the paper says them, with their unit", () => {
  const { definition } = propose(OFFICE_FILLED);
  if (definition === null) throw new Error("nothing is proposed");
  const form = compile(definition);
  const sheet = sheetRef("表");
  const { values } = lookAt(form, assembleForms([readSheet(sheet, OFFICE_FILLED, [form])], [form]), sheet.id);
  expect(values.filter(({ name }) => /资金/u.test(name)).map(({ name, read }) => [name, read])).toEqual([
    ["资金总额", "120.00 万元"],
    ["财政资金", "100.00 万元"],
    ["其他资金", "20.00 万元"],
  ]);
});
