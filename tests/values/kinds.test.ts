import { money } from "../../src/core/number/money";
import type { Cell, CellValue } from "../../src/core/grid/grid";
import { kindOf } from "../../src/values";
import { isBlankValue } from "../../src/values/blank";
import type { ValueType } from "../../src/values/kind";

function cell(
  value: CellValue,
  text = String(value ?? ""),
  format = typeof value === "number" ? "General" : "@",
): Cell {
  return { value, text, format, formula: null };
}

const OPTIONS = [
  { code: "one-off", label: "一次性项目" },
  { code: "recurring", label: "经常性项目" },
];
const CHOICE = { type: "choice", options: OPTIONS } as const;
const BOXES = { type: "boxes", options: OPTIONS } as const;
const KIND = { type: "kind", options: OPTIONS } as const;

/** What one cell says, as JSON; from there to a cell of a sheet. */
test.each<[ValueType, Cell, unknown, unknown]>([
  [{ type: "text" }, cell(" 组织部\n二科 "), "组织部二科", { kind: "text", text: "组织部二科" }],
  [{ type: "text", multiline: true }, cell("一\n二"), "一\n二", { kind: "text", text: "一\n二" }],
  [{ type: "text" }, cell("无"), "无", { kind: "text", text: "无" }],
  [{ type: "money" }, cell(3.5), "3.50", { kind: "number", number: "3.5" }],
  [{ type: "money" }, cell("16万元"), "160000.00", { kind: "number", number: "160000" }],
  [{ type: "money" }, cell(1.234), null, { kind: "blank" }],
  [{ type: "decimal" }, cell(1, "1.00", "0.00"), "1.00", { kind: "number", number: "1.00" }],
  [
    { type: "decimal" },
    cell("1234567890.123456789"),
    "1234567890.123456789",
    { kind: "text", text: "1234567890.123456789" },
  ],
  [{ type: "percent" }, cell(0.8619, "86.19%", "0.00%"), "86.19", { kind: "number", number: "0.8619" }],
  [{ type: "percent" }, cell(0.8619, "86%", "0%"), "86", { kind: "number", number: "0.86" }],
  [{ type: "percent" }, cell(0.8619, "####", "0.00%"), "86.19", { kind: "number", number: "0.8619" }],
  [{ type: "percent" }, cell("86.19％"), "86.19", { kind: "number", number: "0.8619" }],
  [{ type: "percent" }, cell(86.19), "86.19", { kind: "number", number: "0.8619" }],
  [{ type: "points" }, cell("9.5 分"), "9.5", { kind: "number", number: "9.5" }],
  [{ type: "points" }, cell(10), "10", { kind: "number", number: "10" }],
  [{ type: "date" }, cell("2026年1月31日"), "2026-01-31", { kind: "date", serial: 46053 }],
  [{ type: "date" }, cell("2026年1月"), null, { kind: "blank" }],
  [{ type: "partial-date" }, cell("2026年1月"), "2026-01", { kind: "text", text: "2026年1月" }],
  [
    { type: "period" },
    cell("2020年1-12月"),
    { from: "2020-01", to: "2020-12" },
    { kind: "text", text: "2020年1月至2020年12月" },
  ],
  [
    { type: "period" },
    cell("202001-202012"),
    { from: "2020-01", to: "2020-12" },
    { kind: "text", text: "2020年1月至2020年12月" },
  ],
  [
    { type: "period" },
    cell("2023.07-2024.01"),
    { from: "2023-07", to: "2024-01" },
    { kind: "text", text: "2023年7月至2024年1月" },
  ],
  [{ type: "duration" }, cell("１ 年"), { value: "1", unit: "年" }, { kind: "text", text: "1年" }],
  [{ type: "duration" }, cell("三个月"), { value: "3", unit: "个月" }, { kind: "text", text: "3个月" }],
  [{ type: "duration" }, cell("长期"), null, { kind: "blank" }],
  ...[
    ["[015001]武汉市青山区教育局", "015001", "武汉市青山区教育局"],
    ["219001-池州市贵池区人民政府", "219001", "池州市贵池区人民政府"],
    ["交通运输局 [136]", "136", "交通运输局"],
    ["51000021T000000019951-职工培训", "51000021T000000019951", "职工培训"],
    ["307001 临河县水利局", "307001", "临河县水利局"],
    ["３０７００１　　临河县水利局（本级）", "307001", "临河县水利局（本级）"],
    ["307001临河县水利局", "307001", "临河县水利局"],
    ["219 交通运输局", "219", "交通运输局"],
    ["临河县水利局 307001", "307001", "临河县水利局"],
    ["51000021T000000019951 职工培训", "51000021T000000019951", "职工培训"],
    ["307001002 农村饮水安全工程维修养护", "307001002", "农村饮水安全工程维修养护"],
  ].map(([typed = "", code, name]): [ValueType, Cell, unknown, unknown] => [
    { type: "code-name" },
    cell(typed),
    { code, name },
    { kind: "text", text: `[${code}]${name}` },
  ]),
  // A number that belongs to the name, or may well do so.
  ...[
    "教育局（本级）",
    "2023年度专项",
    "2023 年度专项",
    "2022 教师培训",
    "202301 教师培训",
    "120 急救中心",
    "12345 热线",
    "100 个村庄整治",
    "100000亩高标准农田",
    "985高校",
    "318 国道改造",
    "教育局 13800000000",
  ].map((name): [ValueType, Cell, unknown, unknown] => [
    { type: "code-name" },
    cell(name),
    { code: null, name },
    { kind: "text", text: name },
  ]),
  [
    { type: "person-phone" },
    cell("张三13800000000"),
    { name: "张三", phone: "13800000000" },
    { kind: "text", text: "张三 13800000000" },
  ],
  [
    { type: "person-phone" },
    cell("021-12345678，李四"),
    { name: "李四", phone: "021-12345678" },
    { kind: "text", text: "李四 021-12345678" },
  ],
  [{ type: "person-phone" }, cell("张三"), { name: "张三", phone: null }, { kind: "text", text: "张三" }],
  [{ type: "signature" }, cell("（盖章）\n      年   月   日"), null, { kind: "blank" }],
  [
    { type: "signature" },
    cell("同意。王某（签字）2023年7月1日"),
    "同意。王某 2023年7月1日",
    { kind: "text", text: "同意。王某 2023年7月1日" },
  ],
  [CHOICE, cell("经常性项目"), { code: "recurring", label: "经常性项目" }, { kind: "text", text: "经常性项目" }],
  [CHOICE, cell("其他"), { code: null, label: "其他" }, { kind: "text", text: "其他" }],
  [
    BOXES,
    cell("☑一次性项目 ☐经常性项目"),
    { code: "one-off", label: "一次性项目" },
    { kind: "text", text: "☑一次性项目 ☐经常性项目" },
  ],
  [BOXES, cell("☑一次性项目 ☑经常性项目"), null, { kind: "text", text: "☐一次性项目 ☐经常性项目" }],
  [KIND, cell("经常性项目"), { code: "recurring", label: "经常性项目" }, { kind: "text", text: "经常性项目" }],
  [
    { type: "target" },
    cell("≥90%"),
    { raw: "≥90%", kind: "quantity", comparator: "≥", value: "90", unit: "%" },
    { kind: "text", text: "≥90%" },
  ],
])("%j of %j", (type, typed, json, written) => {
  const kind = kindOf(type);
  const said = kind.json(kind.read(typed, "元"));
  expect(said).toEqual(json);
  const content = kind.content(said);
  expect(kind.cell(content ?? undefined, "元")).toEqual(written);
});

describe("a mark for nothing", () => {
  const NUMBERS: readonly ValueType[] = [
    ...(
      [
        "money",
        "decimal",
        "percent",
        "points",
        "date",
        "partial-date",
        "period",
        "duration",
        "code-name",
        "target",
      ] as const
    ).map((type) => ({
      type,
    })),
  ];

  test.each(NUMBERS.flatMap((type) => ["—", "/", "无", "----", " "].map((mark) => [type.type, mark, type] as const)))(
    "is blank where a %s is asked for: %j",
    (_type, mark, type) => {
      const value = kindOf(type).read(cell(mark), "元");
      expect([isBlankValue(value), kindOf(type).json(value)]).toEqual([true, null]);
    },
  );

  test("is a text that was typed where a text is asked for; white space is none", () => {
    const text = kindOf({ type: "text" });
    expect(isBlankValue(text.read(cell("无"), null))).toBe(false);
    expect(isBlankValue(text.read(cell(" 　"), null))).toBe(true);
  });
});

test.each<[ValueType, string]>([
  [{ type: "percent" }, "约一半"],
  [{ type: "points" }, "优"],
  [{ type: "decimal" }, "十二"],
])("%j that is none is not blank, and cannot be said: %s", (type, typed) => {
  const value = kindOf(type).read(cell(typed), "元");
  expect(value).toMatchObject({ problem: "unreadable" });
  expect([isBlankValue(value), kindOf(type).json(value)]).toEqual([false, null]);
});

test("money in 万元 is written in the unit of its sheet", () => {
  expect(kindOf({ type: "money" }).cell({ type: "money", amount: money("160000") }, "万元")).toEqual({
    kind: "number",
    number: "16",
  });
});

test("the same type of a definition is made a kind of once", () => {
  expect(kindOf(CHOICE)).toBe(kindOf(CHOICE));
});
