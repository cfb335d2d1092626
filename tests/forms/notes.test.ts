import { toFormDocument } from "../../src/canonical/document";
import { toValues } from "../../src/canonical/values";
import { compile } from "../../src/forms/compile/compile";
import type { FormDefinition } from "../../src/forms/language";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import { readBack } from "../support/read-back";
import { smallForm } from "../support/small-form";
import { definitionProblems } from "./problems";

/** Words below, between and above the parts of a form that ask nothing: 注：…, 填表说明. */

const NOTE = "注：1.其他资金是指与财政资金共同用于同一项目的自筹资金等。2.项目金额按实填写。";

function noted(places: readonly number[]): FormDefinition {
  const form = smallForm();
  const blocks = form.sheets[0]?.blocks ?? [];
  for (const place of places) blocks.splice(place, 0, { kind: "note", text: NOTE });
  blocks.push({
    kind: "rows",
    rows: [
      {
        cells: [
          { kind: "label", column: 0, plain: true, label: { id: "by", text: "填表人：", inline: true } },
          {
            kind: "field",
            column: 1,
            span: 3,
            plain: true,
            field: { path: "signoff.preparer", value: { type: "text" } },
          },
        ],
      },
    ],
  });
  return form;
}

test.each([
  ["below the table", [4]],
  ["between the head and the table", [2]],
  ["under the title", [1]],
])("a note %s is printed, and is no content", (_where, places) => {
  expect(definitionProblems(noted(places))).toEqual([]);
  const form = compile(noted(places));
  const plans = planForm(form, { fiscalYear: 2026 });
  const printed = plans[0]?.cells.find(({ content }) => content.kind === "text" && content.text === NOTE);
  expect(printed).toMatchObject({ area: { left: 0, right: 3 }, style: { border: "none", horizontal: "left" } });
  const blank = readBack(form, plans);
  expect([blank.blank, blank.parts.flatMap(({ unclaimed = [], missing }) => [...unclaimed, ...missing])]).toEqual([
    true,
    [],
  ]);
  const document = {
    ...toFormDocument(blank),
    indicators: [
      {
        level1: { code: "output", label: "产出" },
        level2: { code: "output.quantity", label: "数量" },
        name: "甲",
        target: { raw: "改善", kind: "qualitative" },
      },
    ],
    emptyLevels: [],
    signoff: { preparer: "张三" },
  };
  const read = readBack(form, planFilledForm(form, toValues(form, document)));
  expect(toFormDocument(read)).toEqual(document);
  expect(read.parts.flatMap(({ unclaimed = [] }) => unclaimed)).toEqual([]);
});

test("other words in its place are said to be unread", () => {
  const form = compile(noted([2]));
  const [plan] = planForm(form, { fiscalYear: 2026 });
  if (!plan) throw new Error("a sheet is expected");
  const cells = plan.cells.map((cell) =>
    cell.content.kind === "text" && cell.content.text === NOTE
      ? { ...cell, content: { kind: "text", text: "本项目已报市局备案" } as const }
      : cell,
  );
  const read = readBack(form, [{ ...plan, cells }]);
  expect(read.parts.flatMap(({ unclaimed = [] }) => unclaimed.map(({ text }) => text))).toEqual(["本项目已报市局备案"]);
});
