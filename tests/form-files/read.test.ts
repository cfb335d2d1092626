import { meaningOf } from "../../src/canonical/meaning";
import { SHIPPED } from "../../src/forms";
import { compile } from "../../src/forms/compile/compile";
import { planForm } from "../../src/layout/plan-form";
import { formFileText, MOST_FORM_BYTES } from "../../src/form-files/form-file";
import { readFormFile } from "../../src/form-files/read";
import { formFileProblemLines } from "../../src/messages/form-files";
import type { Locale } from "../../src/messages/locale";
import { smallForm } from "../support/small-form";

const small = (change: (form: Record<string, unknown>) => void): string => {
  const form = JSON.parse(formFileText(smallForm())) as Record<string, unknown>;
  change(form);
  return JSON.stringify(form);
};
/** Sets what stands at a path; undefined takes it out. */
const at = (path: string, value: unknown) =>
  small((form) => {
    const steps = path.split("/");
    const last = steps.pop() ?? "";
    const parent = steps.reduce<unknown>((found, step) => (found as Record<string, unknown>)[step], form);
    (parent as Record<string, unknown>)[last] = value;
  });

function linesOf(source: string | Uint8Array, locale: Locale = "zh-CN"): readonly string[] {
  const read = readFormFile(source);
  return read.ok ? [] : formFileProblemLines(read.problems, locale);
}

describe.each(SHIPPED.map((definition) => [definition.id, definition] as const))("%s as a file", (_id, definition) => {
  test("has the same meaning and the same paper", () => {
    const read = readFormFile(new TextEncoder().encode(formFileText(definition)));
    if (!read.ok) throw new Error("refused");
    const own = compile(definition);
    expect(meaningOf(read.form)).toBe(meaningOf(own));
    expect(planForm(read.form, { fiscalYear: 2026 })).toEqual(planForm(own, { fiscalYear: 2026 }));
    expect({ ...read.form, definition: null }).toEqual({ ...own, definition: null });
  });
});

test.each<[string, string | Uint8Array, string]>([
  ["a text that is no JSON", '{ "language": ', "文件不是 JSON（第 1 行第 15 列）；请核对那里的引号、逗号和括号。"],
  ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0x00]), "文件不是 UTF-8 编码的文本；请另存为 UTF-8。"],
  ["some other JSON", "[]", '文件不是表单文件：开头没有 "language": "jixiao-form/2"。'],
  ["another language", '{"language":"jixiao-form/9"}', "文件用的表单语言是“jixiao-form/9”，这里只能读 jixiao-form/2。"],
  [
    "a language that turns the text",
    '{"language":"jixiao\u202e"}',
    "文件用的表单语言是“jixiao”，这里只能读 jixiao-form/2。",
  ],
  ["more than a form", " ".repeat(MOST_FORM_BYTES + 1), "文件超过 256 KB，不是表单文件。"],
  [
    "a key twice",
    '{"language":"jixiao-form/2","id":"a","id":"b"}',
    "同一处有两个“id”（第 1 行第 38 列）；请去掉一个。",
  ],
  ["a bomb of brackets", "[".repeat(100_000), "文件嵌套层次过深（第 1 行第 33 列）。"],
])("%s is refused as a whole", (_what, source, sentence) => expect(linesOf(source)).toEqual([sentence]));

test.each<[string, string, string, string]>([
  [
    "a block of no kind",
    at("sheets/0/blocks/0/kind", "titel"),
    "第 1 张工作表“小表” 第 1 块“小表” kind：“titel”不对，应是 title、year、rows、matrix、table、note 之一。（/sheets/0/blocks/0/kind）",
    "sheet 1 “小表”, block 1 “小表”, kind: “titel” is not right: it is one of title, year, rows, matrix, table, note. (/sheets/0/blocks/0/kind)",
  ],
  [
    "a misspelt key",
    at("sheets/0/blocks/1/rows/0/cells/1/field/requird", true),
    "第 1 张工作表“小表” 第 2 块“rows” 第 1 行 第 2 格“project.name” field.requird：表单语言里没有“requird”；请删去，或改正拼写。（/sheets/0/blocks/1/rows/0/cells/1/field/requird）",
    "sheet 1 “小表”, block 2 “rows”, row 1, cell 2 “project.name”, field.requird: the form language has no “requird”; take it out or mend its spelling. (/sheets/0/blocks/1/rows/0/cells/1/field/requird)",
  ],
  [
    "a label without words",
    at("sheets/0/blocks/3/columns/1/heading/text", undefined),
    "第 1 张工作表“小表” 第 4 块“indicators” 第 2 列“level2” heading.text：缺少这一项；请加上，应是引号括起的文字。（/sheets/0/blocks/3/columns/1/heading/text）",
    "sheet 1 “小表”, block 4 “indicators”, column 2 “level2”, heading.text: it is missing; add it: it is a text in quotes. (/sheets/0/blocks/3/columns/1/heading/text)",
  ],
  [
    "a path with a space",
    at("sheets/0/blocks/1/rows/0/cells/1/field/path", "project name"),
    "第 1 张工作表“小表” 第 2 块“rows” 第 1 行 第 2 格“project name” field.path：“project name”不对，应是英文词用 . 相连，如 funds.total。（/sheets/0/blocks/1/rows/0/cells/1/field/path）",
    "sheet 1 “小表”, block 2 “rows”, row 1, cell 2 “project name”, field.path: “project name” is not right: it is words joined by dots, such as funds.total. (/sheets/0/blocks/1/rows/0/cells/1/field/path)",
  ],
  [
    "an id without a year",
    at("id", "qingpu"),
    "id：“qingpu”不对，应是小写英文词用 - 相连，最后是年份，如 qingpu-2026。（/id）",
    "id: “qingpu” is not right: it is lower-case words joined by -, a year last, such as qingpu-2026. (/id)",
  ],
  [
    "a relation of another kind",
    at("relations", [{ left: "funds.total", op: "=", right: { sum: 5 } }]),
    "第 1 条勾稽关系“funds.total” right.sum：“5”不对，应是引号括起的文字。（/relations/0/right/sum）",
    "relation 1 “funds.total”, right.sum: “5” is not right: it is a text in quotes. (/relations/0/right/sum)",
  ],
  [
    "no sheet",
    at("sheets", []),
    "sheets：“[]”不对，至少 1 项。（/sheets）",
    "sheets: “[]” is not right: at least 1 items. (/sheets)",
  ],
  [
    "a role that names nothing",
    at("roles/total", "funds.sum"),
    "表单 small-2024：角色 total 指的 funds.sum 没有单元格",
    "form small-2024: the role total names funds.sum, which no cell holds",
  ],
])("%s is refused with its place and what to do", (_what, source, chinese, english) => {
  expect(linesOf(source)).toEqual([chinese]);
  expect(linesOf(source, "en-US")).toEqual([english]);
});

test.each(["qingpu-2026", "shanghai-pudong-2026", "mof15-2015", "a-b-c-2024"])("%s is an id", (id) => {
  expect(linesOf(at("id", id))).toEqual([]);
});

test.each([
  "2026",
  "qingpu-26",
  "Qingpu-2026",
  "qingpu_2026",
  "-qingpu-2026",
  "qingpu--2026",
  "../x-2026",
  "qingpu-2026 ",
])("%s is none", (id) => expect(linesOf(at("id", id))).toHaveLength(1));
