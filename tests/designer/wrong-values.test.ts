import { propose } from "../../src/designer/propose";
import { SHIPPED } from "../../src/forms";
import { compile } from "../../src/forms/compile/compile";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import { everything } from "../reader/everything";
import { gridFromPlan, gridFromRows, type CellSketch } from "../support/grids";
import { lexiconWithout, TWINS } from "./support/expected";
import { PUBLISHED, sheetsOf } from "./support/table";
import { wrongWithoutDoubt } from "./support/wrong-values";

/** What is not sure is asked: by words that were not learnt from it, no form says anything wrong without a doubt at the place. */

const FORMS = SHIPPED.map(compile);

const FILES = PUBLISHED.map(([file, without]) => {
  const form = FORMS.find(({ id }) => without.includes(id));
  if (!form) throw new Error(`nobody described ${file}`);
  const [blank, filled] = ["blank", "filled"].map((state) => sheetsOf(`${file}-${state}.xlsx`).slice(0, 1));
  return {
    name: file,
    form,
    blank: (blank ?? []).map(({ grid }) => grid),
    filled: (filled ?? []).map(({ grid }) => grid),
    without,
  };
});

const PLANNED = FORMS.map((form) => ({
  name: form.id,
  form,
  blank: planForm(form, { fiscalYear: 2026 }).map(gridFromPlan),
  filled: planFilledForm(form, everything(form)).map(gridFromPlan),
  without: TWINS.includes(form.id) ? TWINS : [form.id],
}));

test.each([...FILES, ...PLANNED])("$name", ({ form, blank, filled, without }) => {
  const lexicon = lexiconWithout(without);
  expect(wrongWithoutDoubt(form, blank, filled, lexicon)).toEqual([]);
  expect(wrongWithoutDoubt(form, filled, filled, lexicon)).toEqual([]);
});

describe("on a sheet that leaves it open", () => {
  const form = (...lines: readonly (readonly CellSketch[])[]) =>
    propose(
      gridFromRows([
        ["项目支出绩效目标申报表"],
        ["（2026年度）"],
        ["项目名称", "", "主管部门", ""],
        ...lines,
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "", ""],
        ["满意度指标", "服务对象满意度指标", "", ""],
      ]),
    );
  const pathsOf = ({ outline }: ReturnType<typeof propose>) =>
    outline.flatMap(({ kind, path }) => (kind === "field" && path !== null ? [path] : [])).slice(2);
  const choicesOf = ({ doubts }: ReturnType<typeof propose>, wanted: string) =>
    doubts
      .find(({ subject }) => subject === wanted)
      ?.choices.map(({ answer }) => (answer.is === "field" ? [answer.path, answer.value.type] : []));

  test("parts are those of the total that is printed last above them", () => {
    const printed = form(
      ["一、项目总预算（万元）", ""],
      ["二、年度资金总额", ""],
      ["（一）财政拨款", ""],
      ["（二）其他资金", ""],
    );
    expect(pathsOf(printed)).toEqual(["funds.total", "funds.annual", "funds.annualFiscal", "funds.annualOther"]);
  });

  test("parts of a total that nobody knows are asked about where their words have two meanings", () => {
    const printed = form(["奇特的金额（万元）", ""], ["（一）财政拨款", ""]);
    expect(choicesOf(printed, "field （一）财政拨款")).toEqual(
      expect.arrayContaining([
        ["funds.totalFiscal", "money"],
        ["funds.annualFiscal", "money"],
      ]),
    );
  });

  test("how long and from when to when are two values, each under its own path", () => {
    expect(pathsOf(form(["项目期限", "2026年1月至2026年12月"], ["项目总额（万元）", "5"])).at(0)).toBe("period");
    expect(pathsOf(form(["项目期限", "3年"], ["项目总额（万元）", "5"])).at(0)).toBe("project.duration");
    const asked = choicesOf(form(["项目期限", ""], ["项目总额（万元）", ""]), "field 项目期限") ?? [];
    expect(asked).toEqual(
      expect.arrayContaining([
        ["period", "period"],
        ["project.duration", "duration"],
      ]),
    );
    expect(asked).not.toContainEqual(["period", "duration"]);
    expect(asked).not.toContainEqual(["project.duration", "period"]);
  });
});
