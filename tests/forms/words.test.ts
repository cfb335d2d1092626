import type { FormDefinition } from "../../src/forms/language";
import { definitionProblemLines } from "../../src/messages/definition-problems";
import { DefinitionError } from "../../src/forms/compile/definition-error";
import { compile } from "../../src/forms/compile/compile";
import { LOCALES } from "../../src/messages/locale";
import { stopwatch } from "../support/stopwatch";
import { smallForm } from "../support/small-form";
import { definitionProblems } from "./problems";

/** Words of a definition are printed, guarded and listed as they are: whoever wrote them, none may do more than that. */

type Sheet = FormDefinition["sheets"][number];

const sheetOf = (form: FormDefinition): Sheet => {
  const [sheet] = form.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};
const withTitle = (text: string) => (form: FormDefinition) =>
  Object.assign(sheetOf(form).blocks[0] ?? {}, { label: { id: "title", text } });
const withTab = (name: string) => (form: FormDefinition) => Object.assign(sheetOf(form), { name });

const fieldOf = (form: FormDefinition): object => {
  const block = sheetOf(form).blocks[1];
  const cell = block?.kind === "rows" ? block.rows[0]?.cells[1] : undefined;
  if (cell?.kind !== "field") throw new Error("no field");
  return cell.field;
};

const TITLE = "/sheets/0/blocks/0/label/text";

test.each<[string, (form: FormDefinition) => unknown, string]>([
  [
    "a turned direction",
    withTitle("小\u202e表"),
    `form small-2024: the text “小表” at ${TITLE} holds the character U+202E, which nobody sees: take it out`,
  ],
  [
    "a control character",
    withTitle("小\u0007表"),
    `form small-2024: the text “小表” at ${TITLE} holds the character U+0007, which nobody sees: take it out`,
  ],
  [
    "a space of no width in another wording",
    (form) => form.levels[0]?.children.push({ code: "output.other", label: "其他", aliases: ["其\u200b他"] }),
    "form small-2024: the text “其他” at /levels/0/children/1/aliases/0 holds the character U+200B, which nobody sees: take it out",
  ],
  [
    "a formula",
    withTitle('=HYPERLINK("https://example.org","小表")'),
    `form small-2024: the text “=HYPERLINK("https://example.or…” at ${TITLE} begins as a formula does: put another character first`,
  ],
  [
    "a formula as another program takes it",
    (form) => Object.assign(form.levels[0] ?? {}, { label: "@SUM(A1)" }),
    "form small-2024: the text “@SUM(A1)” at /levels/0/label begins as a formula does: put another character first",
  ],
  [
    "a formula in an instruction",
    (form) => Object.assign(fieldOf(form), { hints: ["=1+1"] }),
    "form small-2024: the text “=1+1” at /sheets/0/blocks/1/rows/0/cells/1/field/hints/0 begins as a formula does: put another character first",
  ],
  [
    "a label of white space",
    withTitle(" \n"),
    "form small-2024: sheet main: the label title has a wording without words, by which nothing can be told: write some, or take it out",
  ],
  [
    "a label of nothing but years",
    (form) => Object.assign(sheetOf(form).blocks[2] ?? {}, { label: { id: "year", text: "{from}{to}" } }),
    "form small-2024: sheet main: the label year has a wording without words, by which nothing can be told: write some, or take it out",
  ],
  [
    "a label to the right of what it names",
    (form) => {
      const block = sheetOf(form).blocks[1];
      const cells = block?.kind === "rows" ? block.rows[0]?.cells : undefined;
      for (const cell of cells ?? []) cell.column = [1, 0, 3, 2][cell.column] ?? 0;
      for (const cell of cells ?? []) if (cell.kind === "field") cell.label = cell.column === 0 ? "name" : "total";
    },
    "form small-2024: sheet main: the label name of the field project.name stands to the right of it or below: put it to the left or above",
  ],
  [
    "a path that every object has",
    (form) => Object.assign(fieldOf(form), { path: "project.constructor" }),
    "form small-2024: the name “constructor” at /sheets/0/blocks/1/rows/0/cells/1/field/path is one that programs use themselves: take another",
  ],
  [
    "a code that every object has",
    (form) => Object.assign(form.levels[0]?.children[0] ?? {}, { code: "constructor" }),
    "form small-2024: the name “constructor” at /levels/0/children/0/code is one that programs use themselves: take another",
  ],
  [
    "endless words",
    (form) => Object.assign(form.description, { "en-US": "a".repeat(501) }),
    `form small-2024: the text “${"a".repeat(30)}…” at /description/en-US has over 500 characters`,
  ],
  ...["a/b", "'小表", "History", " ", "一".repeat(32), "a:b", "[小表]"].map(
    (name): [string, (form: FormDefinition) => unknown, string] => [
      `a tab called ${name}`,
      withTab(name),
      `form small-2024: the sheet name “${name.length > 31 ? `${"一".repeat(30)}…` : name}” is none that Excel takes: at most 31 characters, none of [ ] : * ? / \\, no ' at either end, not History`,
    ],
  ),
])("%s is refused by a sentence", (_what, change, sentence) => {
  const form = smallForm();
  change(form);
  expect(definitionProblems(form)).toContain(sentence);
});

test.each(["—", "-", "/", "+", "小\n表", "（一）", "≥90%"])("the words %s are printed as they are", (text) => {
  const form = smallForm();
  withTitle(text)(form);
  expect(definitionProblems(form)).toEqual([]);
});

const endless = (change: (table: Extract<Sheet["blocks"][number], { kind: "table" }>) => void) => () => {
  const form = smallForm();
  const table = sheetOf(form).blocks.find((block) => block.kind === "table");
  if (table?.kind === "table") change(table);
  return form;
};

test.each<[string, () => FormDefinition]>([
  ["rows without end", endless((table) => Object.assign(table, { blankRows: { "output.quantity": 2 ** 40 } }))],
  ["a column as wide as the world", endless((table) => Object.assign(table.columns[0] ?? {}, { span: 2 ** 40 }))],
  [
    "thousands of values",
    () => {
      const form = smallForm();
      const rows = Array.from({ length: 3000 }, (_, index) => ({
        cells: [
          { kind: "label" as const, column: 0, label: { id: `l${index}`, text: `标签${index}` } },
          { kind: "field" as const, column: 1, span: 3, field: { path: `own.value${index}`, value: LINE } },
        ],
      }));
      sheetOf(form).blocks.push({ kind: "rows", rows });
      return form;
    },
  ],
])("%s are judged at once", (_what, make) => {
  const form = make();
  const watch = stopwatch();
  definitionProblems(form);
  expect(watch()).toBeLessThan(2000);
});

const LINE = { type: "text" } as const;

test("what is wrong is said in each language", () => {
  const form = smallForm();
  withTab("a/b")(form);
  const problems = (() => {
    try {
      compile(form);
      return [];
    } catch (error) {
      return error instanceof DefinitionError ? error.problems : [];
    }
  })();
  expect(LOCALES.map((locale) => definitionProblemLines(form.id, problems, locale))).toEqual([
    [
      "表单 small-2024：工作表名称“a/b”Excel 不接受：最多 31 个字，不能有 [ ] : * ? / \\，首尾不能是 '，也不能叫 History",
    ],
    [
      "form small-2024: the sheet name “a/b” is none that Excel takes: at most 31 characters, none of [ ] : * ? / \\, no ' at either end, not History",
    ],
  ]);
});
