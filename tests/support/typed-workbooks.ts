/** What stands in `tests/fixtures/workbooks`: see `make-workbooks.ts`, which makes the files from this. */

/** A worksheet as a person typed it, row by row from A1. */
export interface Typed {
  readonly rows: readonly (readonly (string | number | Date | null)[])[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  readonly widths?: readonly number[];
  /** From 1. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** Forms as the add-in lays them out: name of the file, and the canonical document that it must say. */
export const PLANNED = {
  "chongming-2023": "tests/fixtures/seeds/chongming-2023-1.json",
  "minhang-2019": "tests/fixtures/seeds/minhang-2019.json",
  "shanghai-2026": "tests/fixtures/seeds/shanghai-2026.json",
  "mof-2018": "src/forms/samples/mof-2018.json",
} as const;

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));

/** The single-sheet form without one merged cell: levels repeated, a file name above, notes beside, amounts as texts. */
const UNMERGED: Typed = {
  rows: [
    ["附件3", null, null, null, null, null, "（内部资料）"],
    [],
    ["财政项目支出绩效目标申报表"],
    ["（2023年度）"],
    ["项目名称", "社区图书馆开放", "项目类别", "经常性项目"],
    ["主管部门", "文化局", "实施单位", "文化馆", null, null, "财政：已核对单位名称"],
    ["计划开始日期", day(2023, 1, 1), "计划完成日期", "2023年12月31日"],
    ["项目资金（元）", "项目资金总额", "1，200，000.00", "年度资金申请总额", "￥450,000"],
    [null, "其中：财政资金", 1000000, "其中：当年财政拨款", "40万元"],
    [null, null, null, "上年结转资金", 50000],
    [null, "其他资金", "200,000", "其他资金", null, null, "结转数以决算为准"],
    ["项目绩效目标", "项目总目标（2023年-2023年）", null, "年度总目标"],
    [null, "全年开放，方便居民借阅。", null, "全年开放300天。"],
    ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值"],
    [null, "产出指标", "数量指标", "开放天数", 300],
    [null, "产出指标", "数量指标", "新购图书", "≥2,000册"],
    [null, "产出指标", "质量指标", "设备完好率", 0.985],
    [null, "产出指标", "时效指标", "完成时间", day(2023, 11, 30)],
    [null, "效益指标", "社会效益指标", "居民借阅量", "比上年提高"],
    [null, "满意度指标", "服务对象满意度指标", "读者满意度", 0.9],
    [],
    ["注：指标值由文化馆填写。"],
  ],
  formats: {
    B7: "yyyy/m/d",
    C9: "#,##0.00",
    E10: "#,##0.00",
    E15: '"≥"0"天"',
    E17: "0.0%",
    E18: 'yyyy"年"m"月"d"日"',
    E20: "0%",
  },
  // Narrower than the numbers that stand in them.
  widths: [4, 4, 4, 4, 4, 2, 12],
};

/** The same form with hidden rows and columns between and within, and merged cells where the form has none. */
const HIDDEN: Typed = {
  ...UNMERGED,
  rows: UNMERGED.rows.map((row) => [row[0] ?? null, row[1] ?? null, null, ...row.slice(2)]),
  formats: {
    B7: "yyyy/m/d",
    D9: "#,##0.00",
    F10: "#,##0.00",
    F15: '"≥"0"天"',
    F17: "0.0%",
    F18: 'yyyy"年"m"月"d"日"',
    F20: "0%",
  },
  merges: [
    "A3:F3",
    "A4:F4",
    "B5:C5",
    "E5:F5",
    "B6:C6",
    "E6:F6",
    "A8:A11",
    "A12:A13",
    "B12:D12",
    "B13:D13",
    "E12:F12",
    "E13:F13",
    "A14:A20",
  ],
  widths: [14, 14, 3, 14, 18, 18, 3, 14],
  hiddenRows: [10, 11, 18],
  hiddenColumns: [3],
};

const SHIFT = UNMERGED.rows.length + 3;

/** Both of the office's forms in one sheet, one below the other. */
const TWO: Typed = {
  rows: [
    ...UNMERGED.rows,
    [],
    [],
    [],
    ...UNMERGED.rows.map((row) => row.map((value) => (value === "社区图书馆开放" ? "流动图书车" : value))),
  ],
  formats: Object.fromEntries(
    Object.entries(UNMERGED.formats ?? {}).flatMap(([address, format]) => [
      [address, format],
      [`${address.charAt(0)}${Number(address.slice(1)) + SHIFT}`, format],
    ]),
  ),
};

export const TYPED = { unmerged: UNMERGED, hidden: HIDDEN, "two-in-one-sheet": TWO } as const;
