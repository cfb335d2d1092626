import fc from "fast-check";
import { money } from "../../src/core/number/money";
import type { Form, ColumnNode, TableNode } from "../../src/forms/compile/form";
import type { ValueType } from "../../src/values/kind";
import { chineseDate } from "../../src/values/partial-date";
import type { Content } from "../../src/values/content";
import type { FormValues, TableRowValues } from "../../src/layout/values";
import { LINE_PIECES, PIECES } from "./arbitrary";

/** Random forms as somebody might fill them in, derived from a definition. */

function textOf(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 6 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((chosen) => chosen.join(""));
}

const text = textOf(PIECES);
const line = textOf(LINE_PIECES);

const amount = fc
  .oneof(fc.bigInt({ min: 0n, max: 10n ** 13n }), fc.constantFrom(0n, 1n, 10n, 99n, 1_000_000n, 535_000_000n))
  .map((cents) => money(`${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`));

const targetText = fc.oneof(
  fc.constantFrom(
    ...["=15个", "≥90.00(%)", "985米", "95%以上", "不少于12次", "90%-95%", "3-5次", "80～90", "2023年7月前", "100%"],
    ...[
      "2021年1月-12月",
      "提升",
      "及时",
      "常态化,不少于12 次",
      "≥**个",
      "≧%",
      "二100%",
      "≥2次/年",
      "９０％",
      "12月底到位",
    ],
    ...[
      "+86",
      "=SUM(A1)",
      "1,234.50元",
      "1:1",
      "约200人",
      "0012",
      "<24小时",
      "@甲",
      "-5%",
      "2023年",
      "1E5",
      "三分之二",
    ],
  ),
  line,
);

const dates = fc.date({ min: new Date("1900-03-01"), max: new Date("2199-12-31"), noInvalidDate: true });
const day = dates.map((date) => date.toISOString().slice(0, 10));
const partialDate = fc.oneof(
  day,
  day.map((iso) => iso.slice(0, 7)),
  day.map((iso) => iso.slice(0, 4)),
);
const year = fc.integer({ min: 1990, max: 2099 });

function field(type: ValueType): fc.Arbitrary<Content> {
  switch (type.type) {
    case "text":
      return (type.multiline === true ? text : line).map((words) => ({ type: "text", text: words }));
    case "money":
      return amount.map((value) => ({ type: "money", amount: value }));
    case "date":
      return day.map((iso) => ({ type: "date", iso }));
    case "partial-date":
      return partialDate.map((iso) => ({ type: "date", iso }));
    case "choice":
      return fc
        .constantFrom(...type.options.map((option) => option.label), "信息化建设类", "经常性 项目")
        .map((label) => ({ type: "choice", labels: [label] }));
    case "boxes":
      return fc
        .constantFrom(...type.options.map((option) => option.label))
        .map((label) => ({ type: "choice", labels: [label] }));
    case "signature":
      return line.map((words) => ({ type: "text", text: words }));
    case "period":
      return fc
        .oneof(
          partialDate.map(chineseDate),
          fc.tuple(partialDate, partialDate).map(([from, to]) => `${chineseDate(from)}至${chineseDate(to)}`),
          fc.constantFrom("202001-202012", "2023.07-2024.01", "2023年", "长期"),
        )
        .map((words) => ({ type: "text", text: words }));
    case "duration":
      return fc.constantFrom("1年", "18个月", "三年", "长期").map((words) => ({ type: "text", text: words }));
    case "code-name":
      return fc
        .oneof(line, fc.constantFrom("[015001]教育局", "219-人民政府", "交通运输局 [136]", "[7]", "（1）"))
        .map((words) => ({ type: "text", text: words }));
    case "person-phone":
      return fc
        .oneof(line, fc.constantFrom("张三 13800000000", "13800000000", "李四（021-12345678）", "王五"))
        .map((words) => ({ type: "text", text: words }));
    case "decimal":
    case "percent":
    case "points":
      return fc.constantFrom("1.00", "12", "0.5", "3.1400", "0").map((decimal) => ({ type: "decimal", decimal }));
    case "target":
      return targetText.map((words) => ({ type: "text", text: words }));
    default:
      throw new Error(`what stands beside a row is no field: ${type.type}`);
  }
}

/** What stands in a cell of a row; levels and kinds are set for the row as a whole. */
function cell({ value }: ColumnNode): fc.Arbitrary<Content> | null {
  switch (value.type) {
    case "level1":
    case "level2":
    case "kind":
      return null;
    case "ticks":
      return fc.subarray(value.options.map((option) => option.code)).map((codes) => ({ type: "ticks", codes }));
    default:
      return field(value);
  }
}

/** Printed levels or kind of one row: the definition's words, an alias, or words that the definition does not know. */
function printedRow(table: TableNode, definition: Form): fc.Arbitrary<TableRowValues> {
  const level1 = table.columns.find((column) => column.value.type === "level1");
  const level2 = table.columns.find((column) => column.value.type === "level2");
  if (level1 && level2) {
    const pairs = definition.levels.flatMap((parent) =>
      parent.children.flatMap((child) =>
        [child.label, ...(child.aliases ?? [])].map((label) => ({ parent, code: child.code, label })),
      ),
    );
    return fc
      .oneof(
        { weight: 8, arbitrary: fc.constantFrom(...pairs) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(...definition.levels.map((parent) => ({ parent, code: null, label: "其他说明" }))),
        },
      )
      .map(
        ({ parent, code, label }) =>
          new Map([
            [level1.key, { type: "printed", code: parent.code, label: parent.label }],
            [level2.key, { type: "printed", code, label }],
          ]),
      );
  }
  for (const { key, value } of table.columns) {
    if (value.type !== "kind") continue;
    const kinds = value.options.map(({ code, label }) => ({ code, label }));
    return fc
      .constantFrom<{ code: string | null; label: string }>(...kinds, { code: null, label: "安全管理制度" })
      .map(({ code, label }) => new Map([[key, { type: "printed", code, label }]]));
  }
  return fc.constant(new Map());
}

function rows(table: TableNode, definition: Form): fc.Arbitrary<readonly TableRowValues[]> {
  const cells = table.columns.flatMap((column) => {
    const arbitrary = cell(column);
    return arbitrary ? [[column.key, fc.option(arbitrary, { freq: 6 })] as const] : [];
  });
  const row = fc
    .tuple(printedRow(table, definition), fc.record(Object.fromEntries(cells)))
    .map(([printed, typed]): TableRowValues => {
      const filled = Object.entries(typed).flatMap(([key, content]) => (content ? [[key, content] as const] : []));
      return new Map([...printed, ...filled]);
    });
  return fc.array(row, { maxLength: 8 });
}

export function formValues(definition: Form): fc.Arbitrary<FormValues> {
  const typed = [...definition.values].filter(([path]) => !definition.derived.some(({ field }) => field.path === path));
  const fields = typed.map(([path, { value }]) => [path, fc.option(field(value), { freq: 6 })] as const);
  const codes = definition.levels.flatMap((level) => level.children.map((child) => child.code));
  return fc
    .record({
      year: fc.option(year, { freq: 10 }),
      unit: definition.unitDecides ? fc.constant(definition.unit) : fc.constantFrom("元" as const, "万元" as const),
      span: definition.span === null ? fc.constant(null) : fc.option(fc.record({ from: year, to: year })),
      fields: fc.record(Object.fromEntries(fields)),
      tables: fc.record(Object.fromEntries(definition.tables.map((table) => [table.path, rows(table, definition)]))),
      printedLevels: fc.subarray(codes).map((printed) => new Map([["indicators", printed]])),
    })
    .map((drawn) => ({
      ...drawn,
      fields: new Map(
        Object.entries(drawn.fields).flatMap(([path, content]) => (content ? [[path, content] as const] : [])),
      ),
      tables: new Map(Object.entries(drawn.tables)),
    }));
}
