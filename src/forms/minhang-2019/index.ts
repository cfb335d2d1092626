import type { FormDefinition } from "../language";
import { PROJECT_ROLES, YEAR_WITHIN_PROJECT } from "../project";
import { overview } from "./overview";
import { safeguards } from "./safeguards";
import { targets } from "./targets";

/**
 * 财政项目支出绩效目标申报表 on three sheets, as published in Minhang for 2019. Source: the declaration of
 * 上海市闵行区人民政府古美路街道办事处 for 组团式服务联系群众.
 */
export const minhang2019: FormDefinition = {
  id: "minhang-2019",
  name: { "zh-CN": "三表式申报表（2019）", "en-US": "Three-sheet declaration (2019)" },
  description: {
    "zh-CN": "项目总体情况、绩效目标、制度保障三张表，含预算明细分解，金额单位为元。闵行等区使用。",
    "en-US":
      "Overview, targets with a budget breakdown, and safeguards on three sheets, amounts in yuan. Used in Minhang and elsewhere.",
  },
  place: { "zh-CN": "上海", "en-US": "Shanghai" },
  since: 2019,
  unit: "元",
  sheets: [overview, targets, safeguards],
  levels: [
    {
      code: "output",
      label: "产出目标",
      aliases: ["产出", "产出指标", "项目产出指标"],
      required: true,
      children: [
        { code: "output.quantity", label: "数量", aliases: ["数量指标", "数量目标", "产出数量"] },
        { code: "output.quality", label: "质量", aliases: ["质量指标", "质量目标", "产出质量"] },
        { code: "output.timeliness", label: "时效", aliases: ["时效指标", "时效目标", "产出时效"] },
        { code: "output.cost", label: "成本", aliases: ["成本指标", "成本目标", "产出成本"] },
      ],
    },
    {
      code: "benefit",
      label: "效果目标",
      aliases: ["效果", "效果指标", "效益目标", "效益指标", "效益"],
      required: true,
      children: [
        { code: "benefit.economic", label: "经济效益", aliases: ["经济效益指标"] },
        { code: "benefit.social", label: "社会效益", aliases: ["社会效益指标"] },
        { code: "benefit.ecological", label: "生态效益", aliases: ["生态效益指标", "环境效益", "环境效益指标"] },
        { code: "benefit.sustainability", label: "可持续影响", aliases: ["可持续影响指标"] },
      ],
    },
    {
      code: "impact",
      label: "影响力目标",
      aliases: ["影响力", "影响力指标"],
      required: true,
      children: [
        {
          code: "impact.satisfaction",
          label: "满意度",
          aliases: ["满意度指标", "服务对象满意度", "服务对象满意度指标"],
        },
      ],
    },
  ],
  relations: [
    { left: "funds.annual", op: "=", right: { sum: ["funds.annualFiscal", "funds.annualOther"] } },
    {
      left: "funds.annualFiscal",
      op: "=",
      right: { sum: ["funds.annualFiscalGranted", "funds.annualFiscalArranged", "funds.annualFiscalMatched"] },
    },
    ...YEAR_WITHIN_PROJECT,
    {
      left: "breakdown[].amount",
      op: "=",
      right: { product: ["breakdown[].unitPrice", "breakdown[].quantity"] },
    },
    { left: "breakdownTotal", op: "=", right: { sum: "breakdown[].amount" } },
    { left: "breakdownTotal", op: "=", right: "funds.annual" },
  ],
  repeats: [
    { sheet: "targets", path: "project.name", label: "name" },
    { sheet: "safeguards", path: "project.name", label: "name" },
  ],
  roles: { ...PROJECT_ROLES, fiscal: "funds.annualFiscal", items: "breakdown" },
};
