import { MOST, type Counted } from "../../src/forms/compile/bounds";
import { FORMS } from "../../src/forms";
import type { Form } from "../../src/forms/compile/form";
import { compile } from "../../src/forms/compile/compile";
import { DefinitionError } from "../../src/forms/compile/definition-error";
import type { FormDefinition } from "../../src/forms/language";
import { formFileText } from "../../src/form-files/form-file";
import { readFormFile } from "../../src/form-files/read";
import { formFileProblemLines } from "../../src/messages/form-files";
import { gridFromPlan, gridFromText, sheetRef } from "../support/grids";
import { planForm } from "../../src/layout/plan-form";
import { readSheet } from "../../src/reader";
import { smallForm } from "../support/small-form";
import { workOf } from "../support/work";

/**
 * No form file makes whoever reads it work for long: what is more than anybody fills in is refused before anything is made of
 * it, and what is left is compiled within a bound of work. Some nine thousand steps of it take a millisecond.
 */

type Writable<T> = { -readonly [K in keyof T]: Writable<T[K]> };
type Definition = Writable<FormDefinition>;
type Block = Definition["sheets"][number]["blocks"][number];
type Row = Extract<Block, { kind: "rows" }>["rows"][number];

/** Twenty milliseconds, and that with room for engines that have not warmed up. */
const MOST_WORK = 100_000;

const words = (index: number): string => [...String(index)].map((digit) => "abcdefghij".charAt(Number(digit))).join("");

function small(change: (form: Definition, first: Definition["sheets"][number]) => void): FormDefinition {
  const form = structuredClone(smallForm()) as Definition;
  const [first] = form.sheets;
  if (!first) throw new Error("no sheet");
  change(form, first);
  return form;
}

/** Rows of two labels and two inputs each. */
function rowsOf(count: number, text: (index: number) => string = (index) => `第${index}项`): Block {
  const pair = (index: number, column: number): Row["cells"] => [
    { kind: "label", column, label: { id: `l${index}`, text: text(index) } },
    { kind: "field", column: column + 1, field: { path: `local.${words(index)}`, value: { type: "money" } } },
  ];
  return {
    kind: "rows",
    rows: Array.from({ length: count }, (_, index) => ({ cells: [...pair(2 * index, 0), ...pair(2 * index + 1, 2)] })),
  };
}

const FIELDS = 304;

/** As much of each thing as is taken. */
const LARGEST: readonly (readonly [string, FormDefinition])[] = [
  ["cells", small((_, sheet) => sheet.blocks.splice(1, 0, rowsOf(FIELDS / 2)))],
  [
    "wordings",
    small((_, { blocks: [title] }) => {
      if (title?.kind !== "title") throw new Error("no title");
      title.label.aliases = Array.from({ length: MOST.wordings - 40 }, (__, index) => `绩效目标表${index}`);
    }),
  ],
  [
    "levels",
    small((form) => {
      form.levels.push(
        ...Array.from({ length: 98 }, (_, index) => ({
          ...{ code: `other${words(index)}`, label: `另${index}`, required: false, implied: true },
          children: [{ code: `other${words(index)}.one`, label: `另${index}之一` }],
        })),
      );
    }),
  ],
  [
    "relations, each resting on the one before",
    small((form, sheet) => {
      sheet.blocks.splice(1, 0, rowsOf(150));
      form.relations = Array.from({ length: 195 }, (_, index) => ({
        ...{ left: `local.${words(index)}`, op: "=" as const },
        right: { sum: [`local.${words(index + 1)}`, `local.${words(index + 2)}`] },
      }));
    }),
  ],
  [
    "crossings of rows and columns",
    small((form, sheet) => {
      const [rows, columns] = [33, 21];
      sheet.columns = Array.from({ length: columns + 1 }, () => 6);
      sheet.blocks.splice(1, 3, {
        kind: "matrix",
        labels: { column: 0 },
        columns: Array.from({ length: columns }, (__, index) => ({
          ...{ key: words(index), column: index + 1, value: { type: "money" } },
          heading: { id: `c${index}`, text: `第${index}列` },
        })),
        rows: Array.from({ length: rows }, (__, index) => ({
          label: { id: `r${index}`, text: `第${index}行`, aliases: [`行${index}（{unit}）`, `其中：行${index}`] },
          path: `local.${words(index)}`,
        })),
      });
      form.relations = [
        {
          ...{ left: `local.${words(0)}.*`, op: "=" },
          right: { sum: Array.from({ length: 26 }, (__, index) => `local.${words(index + 1)}.*`) },
          each: Array.from({ length: columns }, (__, index) => words(index)),
        },
      ];
      form.roles = {};
      form.year = "none";
      form.levels = [];
    }),
  ],
  [
    "positions",
    small((_, sheet) => void Object.assign(sheet.blocks[3] ?? {}, { blankRows: { "output.quantity": 4990 } })),
  ],
  [
    "columns that lie upon each other",
    small((_, sheet) => {
      const table = sheet.blocks[3];
      if (table?.kind !== "table") throw new Error("no table");
      table.blankRows = { "output.quantity": 4900 };
      for (let index = 0; index < 90; index += 1)
        table.columns.push({ key: `more${words(index)}`, column: 0, span: 4, value: { type: "text" } });
    }),
  ],
  [
    "deep paths",
    small((_, sheet) => {
      const rows = rowsOf(120);
      if (rows.kind !== "rows") return;
      for (const { cells } of rows.rows)
        for (const cell of cells) if (cell.kind === "field") cell.field.path = `${cell.field.path}${".a".repeat(40)}`;
      sheet.blocks.splice(1, 0, rows);
    }),
  ],
];

test.each(LARGEST)("a form with as many %s as are taken is compiled within the bound of work", (_what, definition) => {
  const work = workOf(() => outcome(definition));
  expect(work).toBeGreaterThan(1000);
  expect(work).toBeLessThan(MOST_WORK);
});

/** Its form, or what is wrong with it, which is found within the same bound. */
function outcome(definition: FormDefinition): Form | readonly string[] {
  try {
    return compile(structuredClone(definition));
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return [...new Set(error.problems.map(({ problem }) => problem))];
  }
}

/** More of each thing than is taken. */
const TOO_LARGE: readonly (readonly [Counted, FormDefinition, string])[] = [
  [
    "sheets",
    small((form, sheet) => {
      form.sheets = Array.from({ length: 21 }, (_, index) => ({ ...sheet, key: `s${index}`, name: `表${index}` }));
    }),
    "工作表有 21 个，最多 20 个",
  ],
  ["cells", small((_, sheet) => sheet.blocks.splice(1, 0, rowsOf(200))), "单元格和列有 1020 个，最多 800 个"],
  [
    "columns",
    small((_, sheet) => (sheet.columns = Array.from({ length: 101 }, () => 1))),
    "一张工作表或一个表格的列有 101 个，最多 100 个",
  ],
  [
    "tables",
    small((_, { blocks }) => {
      const table = blocks[3];
      if (table) blocks.push(...Array.from({ length: 20 }, () => table));
    }),
    "表格有 21 个，最多 20 个",
  ],
  [
    "wordings",
    small((_, { blocks: [title] }) => {
      if (title?.kind === "title") title.label.aliases = Array.from({ length: 4000 }, (__, index) => `表${index}`);
    }),
    "标签、级别和选项的写法有 4012 个，最多 4000 个",
  ],
  [
    "same-wording",
    small((_, sheet) =>
      sheet.blocks.splice(
        1,
        0,
        rowsOf(20, () => "甲"),
      ),
    ),
    "一张工作表上写法相同的标签有 40 个，最多 12 个",
  ],
  [
    "levels",
    small((form) => {
      form.levels.push(
        ...Array.from({ length: 199 }, (_, index) => ({
          ...{ code: `o${words(index)}`, label: `另${index}`, required: false, children: [] },
        })),
      );
    }),
    "指标级别有 201 个，最多 200 个",
  ],
  [
    "reckoned",
    small((form) => {
      const each = Array.from({ length: 500 }, () => "total");
      form.relations = [{ left: "funds.*", op: "≤", right: { sum: ["funds.*", "funds.*"] }, each }];
    }),
    "勾稽关系里相加、相乘、比较的项有 1500 个，最多 600 个",
  ],
  [
    "moves",
    small((form) => {
      form.replaces = "old-2020";
      form.renamed = Object.fromEntries(
        Array.from({ length: 501 }, (_, index) => [`a.${words(index)}`, "funds.total"]),
      );
    }),
    "重复（repeats）、改路径（renamed）、改编码（recoded）的项有 501 个，最多 500 个",
  ],
];

test("each bound is tried", () => {
  expect(TOO_LARGE.map(([what]) => what).sort()).toEqual(Object.keys(MOST).sort());
});

test.each(TOO_LARGE)(
  "too many %s are refused in a sentence, before anything is made of them",
  (_what, definition, said) => {
    expect(outcome(definition)).toEqual(["too-many"]);
    expect(workOf(() => outcome(definition))).toBeLessThan(MOST_WORK / 4);
    const read = readFormFile(JSON.stringify({ language: "jixiao-form/2", ...definition }));
    expect(read.ok ? [] : formFileProblemLines(read.problems, "zh-CN")).toContain(
      `表单 small-2024：${said}；请减少，或分成几个表单`,
    );
  },
);

test("a file is read with work that grows with its length and nothing else", () => {
  const perCharacter = [40, 80, 150].map((rows) => {
    const text = formFileText(small((_, sheet) => sheet.blocks.splice(1, 0, rowsOf(rows))));
    return workOf(() => readFormFile(text)) / text.length;
  });
  for (const each of perCharacter) expect(each).toBeLessThan(8);
});

describe("a sheet is read within fifty milliseconds' work", () => {
  /** Many of these steps are tight loops: a million of them took thirty milliseconds. */
  const MOST_READING = 1_000_000;
  // What is made of the shipped forms once is none of it.
  beforeAll(() => readSheet(sheetRef("表"), gridFromText("甲"), FORMS));
  const known = (definition: FormDefinition): Form => {
    const form = outcome(definition);
    if (!("id" in form)) throw new Error(String(form));
    return { ...form, further: true };
  };

  test("of the form with the most cells", () => {
    const form = known(LARGEST[0]?.[1] ?? smallForm());
    const [grid] = planForm(form, { fiscalYear: 2026 }).map(gridFromPlan);
    if (!grid) throw new Error("no sheet");
    let read = 0;
    const work = workOf(() => (read = readSheet(sheetRef("表"), grid, [...FORMS, form]).parts.length));
    expect(read).toBe(1);
    expect(work).toBeLessThan(MOST_READING);
  });

  test("of words that many of its labels share, in every cell", () => {
    const form = known(
      small((_, sheet) =>
        sheet.blocks.splice(
          1,
          0,
          rowsOf(6, () => "甲"),
        ),
      ),
    );
    const grid = gridFromText(
      Array.from({ length: 200 }, () => Array.from({ length: 10 }, () => "甲").join("\t")).join("\n"),
    );
    expect(workOf(() => readSheet(sheetRef("表"), grid, [...FORMS, form]))).toBeLessThan(MOST_READING);
  });
});
