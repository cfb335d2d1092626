import { compile } from "../../src/forms/compile/compile";
import type { FormDefinition } from "../../src/forms/language";
import { shanghai2026 } from "../../src/forms/shanghai-2026";
import { RULES } from "../../src/rules";
import type { RuleId } from "../../src/rules/finding";
import { smallForm } from "../support/small-form";

/** Which rules a form is said to be checked by: only those for which it has what they speak of. */

type Role = keyof FormDefinition["roles"];

function applying(definition: FormDefinition): readonly RuleId[] {
  const form = compile(definition);
  return RULES.filter(({ appliesTo }) => appliesTo(form)).map(({ id }) => id);
}

/** A form with every role but these, and without the relations that rest on them. */
function without(...roles: readonly Role[]): FormDefinition {
  const left = Object.entries(shanghai2026.roles).filter(([role]) => !roles.some((each) => each === role));
  const name = shanghai2026.roles.name;
  return { ...shanghai2026, relations: [], roles: { name, ...Object.fromEntries(left) } };
}

const DATED: readonly RuleId[] = [
  "DATE-ORDER",
  "YEAR-OUTSIDE",
  "YEAR-SPAN",
  "TIME-AFTER-END",
  "TIME-BEFORE-START",
  "TIME-VAGUE",
  "GOAL-COPIED",
  "GOAL-REPEATED",
];

test.each<[string, readonly Role[], readonly RuleId[]]>([
  ["the days of the project", ["start", "end"], DATED],
  ["a total", ["total"], ["TEXT-AMOUNT-DIFFERS", "COST-OVER-BUDGET", "UNIT-COST-QUANTITY"]],
  ["the year's amount", ["annual"], ["TEXT-AMOUNT-DIFFERS"]],
  ["an overall goal", ["overallGoal", "spanLabel"], ["GOAL-COPIED", "GOAL-REPEATED", "YEAR-SPAN"]],
  ["an annual goal", ["annualGoal"], ["GOAL-COPIED", "GOAL-REPEATED", "GOAL-UNCOVERED"]],
  [
    "any goal",
    ["overallGoal", "annualGoal", "spanLabel"],
    ["GOAL-COPIED", "GOAL-REPEATED", "GOAL-UNCOVERED", "GOAL-TARGET-DIFFERS", "GOAL-LONG", "YEAR-SPAN"],
  ],
])("a form without %s is not said to be checked by the rules that ask for it", (_what, roles, rules) => {
  const whole = applying(without());
  expect(rules.filter((rule) => !whole.includes(rule))).toEqual([]);
  const rest = applying(without(...roles));
  expect(whole.filter((rule) => !rest.includes(rule)).sort()).toEqual([...rules].sort());
});

test("a form without days, amounts or choices is not said to be checked for what only those can have wrong", () => {
  const [title, , year, table] = smallForm().sheets[0]?.blocks ?? [];
  const name = {
    kind: "rows" as const,
    rows: [
      {
        cells: [
          { kind: "label" as const, column: 0, label: { id: "name", text: "项目名称" } },
          { kind: "field" as const, column: 1, field: { path: "project.name", value: { type: "text" as const } } },
          { kind: "filler" as const, column: 2, span: 2 },
        ],
      },
    ],
  };
  const blocks = [title, name, year, table].filter((block) => block !== undefined);
  const [sheet] = smallForm().sheets;
  if (!sheet) throw new Error("the small form has a sheet");
  const words = { ...smallForm(), sheets: [{ ...sheet, blocks }], roles: { name: "project.name" } };
  const about = /^(?:AMOUNT|UNIT-UNKNOWN|DATE|CATEGORY|CHOICE)/;
  expect(applying(words).filter((rule) => about.test(rule))).toEqual([]);
  expect(applying(shanghai2026).filter((rule) => about.test(rule))).toHaveLength(8);
});

test("a first level without second ones is a level too", () => {
  const levels = [{ code: "cost", label: "成本", required: true, children: [] }];
  const form = smallForm();
  const table = form.sheets[0]?.blocks.find((block) => block.kind === "table");
  const columns = table?.columns.filter(({ key }) => key !== "level2") ?? [];
  Object.assign(table ?? {}, {
    columns: columns.map((column) => (column.key === "name" ? { ...column, column: 1, span: 2 } : column)),
    blankRows: { cost: 2 },
  });
  expect(applying({ ...form, levels })).toContain("COST-DIRECTION");
});

describe("of a form that repeats goals and indicators as they were set", () => {
  const OF_SETTING: readonly RuleId[] = RULES.filter(
    ({ family, severity, id, opinions }) =>
      family === "measures" ||
      family === "goals" ||
      id === "DUPLICATE-INDICATOR" ||
      (severity !== "error" && (family === "targets" || opinions.some((opinion) => opinion !== "other"))),
  ).map(({ id }) => id);

  test.each(["monitoring", "self-evaluation", "evaluation"] as const)(
    "a %s is asked nothing of setting them",
    (kind) => {
      const asked = applying({ ...shanghai2026, kind });
      expect(OF_SETTING.filter((rule) => asked.includes(rule))).toEqual([]);
      expect(asked).toContain("TARGET-PLACEHOLDER");
      expect(asked).toContain("LEVEL1-MISSING");
    },
  );

  test.each(["declaration", "approval"] as const)("a %s is asked all of it", (kind) => {
    const asked = applying({ ...shanghai2026, kind });
    expect(OF_SETTING.filter((rule) => !asked.includes(rule))).toEqual([]);
    expect(OF_SETTING).toContain("QUANT-RATIO");
  });
});
