import { field, label, LINE, lineLabel, MONEY, PERIOD, SIGNATURE, TARGET, TEXT } from "./cells";
import type { BlockDefinition, FormDefinition, LabelDefinition } from "./language";
import { LEVEL_COLUMNS } from "./single-sheet/blocks";
import { BENEFIT_LEVEL, OUTPUT_WITH_COST, SATISFACTION_LEVEL } from "./single-sheet/levels";

/** One label in the first column, its value over all others. */
const wide = (
  words: LabelDefinition,
  path: string,
  value: typeof PERIOD | typeof TEXT | typeof SIGNATURE,
  required = true,
) => ({
  cells: [label(0, words), field(1, path, value, { span: 5, ...(required ? { required } : {}) })],
});

const HEAD: BlockDefinition = {
  kind: "rows",
  rows: [
    {
      cells: [
        lineLabel(0, { id: "unit-name", text: "填报单位：" }),
        field(1, "organisation.unit", LINE, { span: 3, plain: true, keep: true, hints: ["（盖章）"] }),
        label(4, { id: "money-unit", text: "单位：{unit}" }, { span: 2, plain: true, align: "right" }),
      ],
    },
    {
      cells: [
        label(0, { id: "name", text: "项目支出名称" }),
        field(1, "project.name", LINE, { span: 2, required: true, keep: true }),
        label(3, { id: "department", text: "预算部门" }),
        field(4, "organisation.department", LINE, { span: 2, required: true, keep: true }),
      ],
    },
    {
      cells: [
        label(0, { id: "annual-local", text: "年度本级预算金额" }),
        field(1, "funds.annualLocal", MONEY, { span: 2, required: true }),
        label(3, { id: "annual-superior", text: "该项目支出上级资金" }),
        field(4, "funds.annualSuperior", MONEY, { span: 2 }),
      ],
    },
    wide({ id: "period", text: "项目支出实施期" }, "period", PERIOD),
    { ...wide({ id: "overall-goal", text: "实施期绩效目标" }, "goals.overall", TEXT), height: 60 },
    { ...wide({ id: "annual-goal", text: "本年度绩效目标" }, "goals.annual", TEXT), height: 60 },
  ],
};

const FOOT: BlockDefinition = {
  kind: "rows",
  rows: [
    {
      ...wide({ id: "finance-opinion", text: "财政部门审核意见" }, "signoff.financeOpinion", SIGNATURE, false),
      height: 60,
    },
    {
      cells: [
        lineLabel(0, { id: "preparer", text: "填表人：" }),
        field(1, "signoff.preparer", LINE, { plain: true, keep: true }),
        lineLabel(2, { id: "phone", text: "联系电话：" }),
        field(3, "contacts.phone", LINE, { plain: true, keep: true }),
        lineLabel(4, { id: "sign-date", text: "填报日期：" }),
        field(5, "signoff.date", { type: "partial-date" }, { plain: true }),
      ],
    },
    {
      cells: [
        lineLabel(0, { id: "unit-leader", text: "单位负责人签字：" }),
        field(1, "signoff.unitLeader", SIGNATURE, { span: 5, plain: true }),
      ],
    },
  ],
};

/**
 * 项目支出绩效目标申报表 of 湘潭, 2023: the year in the title alone, amounts of the year by who gives them, a standard
 * beside each target, satisfaction below the benefit. Source: the disclosure of 湘潭市环境卫生管理处.
 */
export const xiangtan2023: FormDefinition = {
  id: "xiangtan-2023",
  digestInJson: true,
  name: { "zh-CN": "绩效目标申报表（湘潭 2023）", "en-US": "Declaration (Xiangtan 2023)" },
  description: {
    "zh-CN": "一张表，金额单位为万元；年度写在标题里，每个指标另填绩效标准。湖南湘潭 2023 年使用。",
    "en-US":
      "One sheet, amounts in ten thousands of yuan (万元); the year stands in the title, and each indicator names its standard. Used in Xiangtan, Hunan, in 2023.",
  },
  place: { "zh-CN": "湖南", "en-US": "Hunan" },
  since: 2023,
  unit: "万元",
  sheets: [
    {
      key: "declaration",
      name: "绩效目标申报表",
      columns: [14, 13, 20, 30, 18, 14],
      orientation: "portrait",
      blocks: [
        {
          kind: "title",
          label: { id: "title", text: "{year}年项目支出绩效目标申报表", aliases: ["项目支出绩效目标申报表"] },
        },
        HEAD,
        {
          kind: "table",
          path: "indicators",
          side: { id: "indicators", text: "本年度绩效指标" },
          sideFrom: "heading",
          columns: [
            ...LEVEL_COLUMNS,
            {
              key: "target",
              column: 4,
              heading: { id: "indicator-target", text: "指标值及单位" },
              value: TARGET,
            },
            { key: "standard", column: 5, heading: { id: "indicator-standard", text: "绩效标准" }, value: LINE },
          ],
          blankRows: {
            "output.quantity": 2,
            "output.quality": 1,
            "output.timeliness": 1,
            "output.cost": 1,
            "benefit.economic": 1,
            "benefit.social": 1,
            "benefit.ecological": 1,
            "benefit.sustainability": 1,
            "benefit.satisfaction": 1,
          },
        },
        FOOT,
      ],
    },
  ],
  levels: [
    OUTPUT_WITH_COST,
    {
      ...BENEFIT_LEVEL,
      children: [
        ...BENEFIT_LEVEL.children,
        ...SATISFACTION_LEVEL.children.map(({ aliases = [], label: words }) => ({
          code: "benefit.satisfaction",
          label: "社会公众或服务对象满意度指标",
          aliases: [words, ...aliases.filter((each) => each !== "社会公众或服务对象满意度指标")],
        })),
      ],
    },
  ],
  relations: [],
  roles: {
    name: "project.name",
    start: "period",
    end: "period",
    overallGoal: "goals.overall",
    annualGoal: "goals.annual",
  },
};
