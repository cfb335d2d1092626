import { isJsonArray, isJsonObject, type JsonValue } from "../../src/core/json";
import { fixtureText, seedDocument, SEEDS, type Seed } from "./fixtures";

/**
 * The JSON written by hand, held against the text of the documents without any code of ours that reads forms.
 */
function lines(file: string): readonly (readonly string[])[] {
  return fixtureText(file)
    .split("\n")
    .map((line) => line.split("\t").map((cell) => cell.trim()));
}

const TEXT: Record<Seed, { file: string; from: number; to: number }> = {
  "minhang-2019": { file: "minhang-2019.txt", from: 1, to: 68 },
  "chongming-2023-1": { file: "chongming-2023.txt", from: 1, to: 30 },
  "chongming-2023-2": { file: "chongming-2023.txt", from: 31, to: 54 },
  "shanghai-2026": { file: "shanghai-2026.txt", from: 1, to: 21 },
};

/** Texts that no cell holds as they are: what the format itself adds. */
const ADDED_KEYS = new Set(["schema", "form", "printedUnit", "code", "kind", "comparator", "value", "unit", "due"]);

function* texts(value: JsonValue, key = ""): Generator<{ key: string; text: string }> {
  if (typeof value === "string") yield { key, text: value };
  else if (isJsonArray(value)) for (const member of value) yield* texts(member, key);
  else if (isJsonObject(value)) for (const [name, member] of Object.entries(value)) yield* texts(member, name);
}

describe.each(SEEDS)("%s, written by hand", (seed) => {
  const { file, from, to } = TEXT[seed];
  const rows = lines(file).slice(from - 1, to);
  const page = rows.flat().join("\n");
  const document = seedDocument(seed);
  const [form] = document.forms;
  if (!form) throw new Error("no form");

  it("holds no text that the document does not print", () => {
    const added = [...texts(document)].filter(({ key, text }) => {
      if (ADDED_KEYS.has(key) || key === "stages" || key === "emptyLevels") return false;
      const amount = /^\d+\.00$/.test(text);
      const digits = page.replaceAll(",", "");
      return !(page.includes(text) || (amount && digits.includes(text.replace(/\.00$/, ""))));
    });
    const expected = {
      // ISO dates for 2019年1月1日, 2019年12月31日 and 2018年12月.
      "minhang-2019": ["start", "end", "date"],
      // The one text that a page break cut in two.
      "chongming-2023-1": ["annual"],
      "chongming-2023-2": [],
      // ISO dates for 2026/1/1 and 2027/12/31.
      "shanghai-2026": ["start", "end"],
    };
    expect(added.map(({ key }) => key)).toEqual(expected[seed]);
  });

  it("leaves out no cell that somebody filled in", () => {
    const held = [...texts(document)].map(({ text }) => text).join("\n");
    const open = rows
      .flat()
      .filter((cell) => cell !== "" && !held.includes(cell))
      .filter((cell) => !/^[\d,]+\.00$/.test(cell) || !held.includes(cell.replaceAll(",", "")));
    expect([...new Set(open)].filter((cell) => !LABELS.has(cell))).toEqual(REWRITTEN[seed]);
  });
});

/** Cells whose value the format writes in another way, or of which it takes a part: label and value share the cell. */
const REWRITTEN: Record<Seed, readonly string[]> = {
  "minhang-2019": [
    "（ 2019 年）",
    "填报单位（盖章） 上海市闵行区人民政府古美路街道办事处",
    '一次性项目 <input type="checkbox"/> 经常性项目 <input checked="" type="checkbox"/> 中期预算试点项目 <input type="checkbox"/>',
    "2019年1月1日",
    "结束日期: 2019年12月31日",
    "依 据:《关于在全区村、居民区党组织建立组团式联系服务群众工作机制的实施意见》",
    "必要性:为全面贯彻《关于在全区村、居民区党组织建立组团式联系服务群众工作机制的实施意见》，结合本街道工作实际，在居民区党组织建立组团式联系服务群众工作机制，故申请专项走访经费。",
    "可行性:项目为经常性项目，具有大量以前年度执行经验和制度保障，可行性较高",
    "一、项目总预算: 244800",
    "填报单位负责人：林老师",
    "填表人：林老师",
    "填报日期：2018年12月",
    "（2019 年）",
    "（党建办）组团式服务联系群众",
    "(2019 年)",
    "项目名称：（党建办）组团式服务联系群众",
    "立项和计划阶段 √",
    "实施阶段 √",
    "收尾和完成阶段 √",
  ],
  "chongming-2023-1": [
    "(2023年度)",
    "项目总目标 (2023年 - 2023年)",
    "成本指标",
    "经济效益指标",
    "生态效益指标",
    "可持续影响指标",
  ],
  "chongming-2023-2": [
    "(2023年度)",
    "项目总目标 (2023年 - 2023年)",
    "成本指标",
    "经济效益指标",
    "社会效益指标",
    "生态效益指标",
  ],
  "shanghai-2026": ["（2026年度）", "2026/1/1", "2027/12/31"],
};

/** Printed words that say nothing but where a value stands. */
const LABELS = new Set([
  ...["财政项目支出绩效目标申报表", "项目名称", "项目类别", "主管部门", "实施单位", "计划开始日期", "计划完成日期"],
  ...["项目资金 (元)", "项目资金总额", "其中：财政资金", "年度资金申请总额", "其中：当年财政拨款", "上年结转资金"],
  ...["其他资金", "年度总目标", "项目 绩效 目标", "绩效 指标", "一级指标", "二级指标", "三级指标", "年度指标值"],
  ...["财政项目支出绩效目标申报表（项目总体情况）", "金额单位：元", "项目负责人:", "联系人:", "联系电话:", "起始日期:"],
  ...[
    "项目概况",
    "项目立项情况",
    "项目资金",
    "二、当年预算:",
    "(一) 财政拨款:",
    "1. 本级财政拨款:",
    "2. 本级财政安排:",
  ],
  ...["3. 下级财政配套:", "(二) 其他资金:", "项目相关资源投入和制度建设情况", "项目总目标", "年 度 绩效目标"],
  ...["需要说明的其他问题", "财政项目支出绩效目标申报表（绩效目标）", "项目构成", "绩效目标", "一级目标", "二级目标"],
  ...["主体活动(作业、任务)和对应产出的详细描述", "三级目标", "目标值", "备 注", "项目内容", "项目明细", "明细金额"],
  ...["备注", "项目构成分解", "金额合计", "——", "项目支出绩效目标申报表(制度保障)", "文件名称", "具体措施", "保障阶段"],
  ...["单价", "依据", "数量", "制度保障"],
  ...["项目性质", "项目资金（元）", "年度总体目标", "项目绩效目标", "年度(/项目)指标值"],
]);

const chongming1 = lines("chongming-2023.txt").slice(0, 30);

/** Decisions that are not plain from the document, with the words of the contract that decide them. */
const DECISIONS: readonly (readonly [string, Seed, string, JsonValue])[] = [
  [
    "a half-width bracket and the space inside are kept: «tags and inner spaces kept»",
    "minhang-2019",
    "project/name",
    "(党建办) 组团式服务联系群众",
  ],
  [
    "the ticked box says the category: «`<input type=checkbox…>` pasted from the web is read alike»",
    "minhang-2019",
    "project/category",
    { code: "recurring", label: "经常性项目" },
  ],
  [
    "a zero is an amount: «decimal string, 元, two digits, blank null»",
    "minhang-2019",
    "funds/annualFiscalGranted",
    "0.00",
  ],
  ["a number without separators is one too", "minhang-2019", "funds/total", "244800.00"],
  ["无 is a text like any other: «Text: the cell's text»", "minhang-2019", "narrative/otherMatters", "无"],
  ["a quantity is no amount: «decimal string as written»", "minhang-2019", "breakdown/0/quantity", "1.00"],
  [
    "a blank basis is null: «every key of a form's definition is present, null when blank»",
    "minhang-2019",
    "breakdown/0/unitPriceBasis",
    null,
  ],
  [
    "the kind of the rows below is the printed one above",
    "minhang-2019",
    "safeguards/4/kind",
    { code: "financial-management", label: "财务管理制度" },
  ],
  ["three equal safeguards are three rows", "minhang-2019", "safeguards/3/document", "项目预算编制管理办法"],
  [
    "a month is a date as far as it goes: «as much of an ISO date as is given»",
    "minhang-2019",
    "signoff/date",
    "2018-12",
  ],
  [
    "every printed second level has a row: «emptyLevels: codes of printed second levels without a row»",
    "minhang-2019",
    "emptyLevels",
    [],
  ],
  [
    "影响力目标 is impact: «影响力目标 `impact` with 满意度 `impact.satisfaction`»",
    "minhang-2019",
    "indicators/6/level2",
    { code: "impact.satisfaction", label: "满意度" },
  ],
  [
    "a missing comparator is null, not guessed",
    "minhang-2019",
    "indicators/0/target",
    { raw: "100%", kind: "quantity", comparator: null, value: "100", unit: "%" },
  ],
  ["及时率 with 及时 stays what it says", "minhang-2019", "indicators/2/target", { raw: "及时", kind: "qualitative" }],
  ["a label that this printing leaves out leaves its key, blank", "chongming-2023-1", "funds/totalOther", null],
  [
    "the text cut by a page break is joined «in reading order, nothing inserted», tags kept",
    "chongming-2023-1",
    "goals/annual",
    `${chongming1[15]?.[2] ?? ""}${chongming1[17]?.[3] ?? ""}`,
  ],
  ["the years printed with the goal are its span", "chongming-2023-1", "goals/overallSpan", { from: 2023, to: 2023 }],
  [
    "a line break that became a space stays one: «inner spaces kept»",
    "chongming-2023-1",
    "indicators/0/name",
    "居民区党组织服务群众专项 经费覆盖乡镇数",
  ],
  [
    "a clause of words and one with a figure: «compound: the targets found in it»",
    "chongming-2023-1",
    "indicators/2/target",
    {
      raw: "常态化,不少于12 次",
      kind: "compound",
      parts: [
        { raw: "常态化", kind: "qualitative" },
        { raw: "不少于12 次", kind: "quantity", comparator: "≥", value: "12", unit: "次" },
      ],
    },
  ],
  [
    "前 is at the latest: «comparator ≤ for 前, due 2023-07»",
    "chongming-2023-1",
    "indicators/4/target",
    { raw: "2023年7月前", kind: "deadline", comparator: "≤", due: "2023-07" },
  ],
  [
    "rows without name and target are levels only, in sheet order",
    "chongming-2023-1",
    "emptyLevels",
    ["output.cost", "benefit.economic", "benefit.ecological", "benefit.sustainability"],
  ],
  [
    "a comparator typed in ASCII is one: «raw is the text after NFC»",
    "chongming-2023-2",
    "indicators/0/target",
    { raw: ">=30个", kind: "quantity", comparator: "≥", value: "30", unit: "个" },
  ],
  [
    "blank 社会效益 is an empty level here",
    "chongming-2023-2",
    "emptyLevels",
    ["output.cost", "benefit.economic", "benefit.social", "benefit.ecological"],
  ],
  [
    "the nature of a project stands beside its category: «shanghai-2026 also `nature`», «phased»",
    "shanghai-2026",
    "project/nature",
    { code: "phased", label: "阶段性项目" },
  ],
  ["2026/1/1 is a day", "shanghai-2026", "period/start", "2026-01-01"],
  ["0 is an amount, not a blank", "shanghai-2026", "funds/annualCarryOver", "0.00"],
  ["a goal without printed years has no span", "shanghai-2026", "goals/overallSpan", null],
  [
    "生态环境成本指标 is a level of cost alone, whose own words the page leaves out",
    "shanghai-2026",
    "indicators/0/level1",
    { code: "cost", label: "成本指标" },
  ],
  [
    "what the system prints around a figure is not part of it",
    "shanghai-2026",
    "indicators/8/target",
    { raw: "≥90.00(%)", kind: "quantity", comparator: "≥", value: "90.00", unit: "%" },
  ],
  ["tags stay in a text", "chongming-2023-2", "goals/overall", lines("chongming-2023.txt")[43]?.[1] ?? ""],
];

it.each(DECISIONS)("%s", (_, seed, pointer, expected) => {
  let value: JsonValue | undefined = seedDocument(seed).forms[0];
  for (const step of pointer.split("/")) {
    value = isJsonArray(value) ? value[Number(step)] : isJsonObject(value) ? value[step] : undefined;
  }
  expect(value).toEqual(expected);
});

it("names nobody who lives: people and telephone numbers are made up", () => {
  const all = ["minhang-2019.txt", "chongming-2023.txt", "shanghai-2026.txt", ...SEEDS.map((seed) => `${seed}.json`)]
    .map(fixtureText)
    .join("");
  const people = [
    ...all.matchAll(
      /(?:项目负责人:\t|联系人:\t|负责人：|填表人：|"(?:leader|contact|unitLeader|preparer)": ")([^\t\n"]+)/gu,
    ),
  ];
  expect(new Set(people.map((match) => match[1]))).toEqual(new Set(["周明远", "林老师"]));
  expect(new Set(all.match(/(?<!\d)(?:\d{3}-)?\d{8}(?!\d)/g))).toEqual(new Set(["021-55500000"]));
});
