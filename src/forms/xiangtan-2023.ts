import {
  asked,
  type Asked,
  askedPlain,
  column,
  KEPT,
  label,
  LINE,
  pairRow,
  row,
  rows,
  rowsBelow,
  TEXT,
  title,
} from "./cells";
import type { FormDefinition } from "./language";
import { indicatorTable, targetColumn } from "./single-sheet/blocks";
import { BENEFIT_LEVEL, OUTPUT_WITH_COST } from "./single-sheet/levels";

/** One label in the first column, its value over all others. */
const wide = (...input: Asked) => asked(0, { input: 5 }, input);

const PAIR = { input: 2, second: 2 } as const;

const HEAD = rows(
  row(
    ...askedPlain(0, { input: 3 }, [
      { id: "unit-name", text: "填报单位：" },
      "organisation.unit",
      LINE,
      { keep: true, hints: ["（盖章）"] },
    ]),
    label(4, { id: "money-unit", text: "单位：{unit}" }, { span: 2, plain: true, align: "right" }),
  ),
  pairRow(
    PAIR,
    [{ id: "name", text: "项目支出名称" }, "project.name", LINE, KEPT],
    [{ id: "department", text: "预算部门" }, "organisation.department", LINE, KEPT],
  ),
  pairRow(
    PAIR,
    [{ id: "annual-local", text: "年度本级预算金额" }, "funds.annualLocal", "money", { required: true }],
    [{ id: "annual-superior", text: "该项目支出上级资金" }, "funds.annualSuperior", "money"],
  ),
  row(...wide({ id: "period", text: "项目支出实施期" }, "period", "period", { required: true })),
  {
    cells: wide({ id: "overall-goal", text: "实施期绩效目标" }, "goals.overall", TEXT, { required: true }),
    height: 60,
  },
  {
    cells: wide({ id: "annual-goal", text: "本年度绩效目标" }, "goals.annual", TEXT, { required: true }),
    height: 60,
  },
);

const FOOT = rows(
  {
    cells: wide({ id: "finance-opinion", text: "财政部门审核意见" }, "signoff.financeOpinion", "signature"),
    height: 60,
  },
  row(
    ...askedPlain(0, {}, [{ id: "preparer", text: "填表人：" }, "signoff.preparer", LINE, { keep: true }]),
    ...askedPlain(2, {}, [{ id: "phone", text: "联系电话：" }, "contacts.phone", LINE, { keep: true }]),
    ...askedPlain(4, {}, [{ id: "sign-date", text: "填报日期：" }, "signoff.date", "partial-date"]),
  ),
  row(
    ...askedPlain(0, { input: 5 }, [
      { id: "unit-leader", text: "单位负责人签字：" },
      "signoff.unitLeader",
      "signature",
    ]),
  ),
);

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
        title("{year}年项目支出绩效目标申报表", "项目支出绩效目标申报表"),
        HEAD,
        indicatorTable({
          side: { text: "本年度绩效指标" },
          columns: [
            targetColumn({ text: "指标值及单位" }),
            column(5, "standard", { id: "indicator-standard", text: "绩效标准" }, LINE),
          ],
          blankRows: rowsBelow({
            output: { quantity: 2, quality: 1, timeliness: 1, cost: 1 },
            benefit: { economic: 1, social: 1, ecological: 1, sustainability: 1, satisfaction: 1 },
          }),
        }),
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
        {
          code: "benefit.satisfaction",
          label: "社会公众或服务对象满意度指标",
          aliases: ["服务对象满意度指标", "服务对象满意度", "满意度指标", "满意度"],
        },
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
