import type { FormSpec, RowSpec } from "./readings";

/** One form of each definition with nothing wrong in it: the ground on which each rule is tried. */

export function indicator(level1: string, level2: string, name: string, target: string): RowSpec {
  return { level1, level2, name, target };
}

export const WHOLE_CHONGMING: FormSpec = {
  form: "chongming-2023",
  year: 2023,
  span: { from: 2023, to: 2024 },
  fields: {
    "project.name": "党员经常性教育专项经费",
    "project.category": "经常性项目",
    "organisation.department": "组织部",
    "organisation.unit": "组织部",
    "period.start": "2023-01-01",
    "period.end": "2024-12-31",
    "funds.total": "3,070,000.00",
    "funds.totalFiscal": "3,000,000.00",
    "funds.totalOther": "70,000.00",
    "funds.annual": "2,770,000.00",
    "funds.annualFiscal": "2,700,000.00",
    "funds.annualCarryOver": "50,000.00",
    "funds.annualOther": "20,000.00",
    "goals.overall": "保障党员经常性教育经费，确保全区党员经常受教育。",
    "goals.annual": "推动该经费覆盖至每个党（工）委。",
  },
  tables: {
    indicators: [
      indicator("产出指标", "数量指标", "下拨经费覆盖党委数", "≥30个"),
      indicator("产出指标", "质量指标", "开展党员教育活动", "常态化"),
      indicator("产出指标", "成本指标", "", ""),
      indicator("效益指标", "可持续影响指标", "全区党员思想政治素质", "增强"),
      indicator("满意度指标", "服务对象满意度指标", "党员满意度", "≥90%"),
    ],
  },
};

const NAME = "（党建办）组团式服务联系群众";

export const WHOLE_MINHANG: FormSpec = {
  form: "minhang-2019",
  year: 2019,
  fields: {
    "organisation.unit": "古美路街道办事处",
    "project.name": NAME,
    "project.category": "☐一次性项目 ☑经常性项目 ☐中期预算试点项目",
    "contacts.leader": "周明远",
    "contacts.contact": "周明远",
    "contacts.phone": "021-55500000",
    "period.start": "2019年1月1日",
    "period.end": "2019年12月31日",
    "funds.total": "244800",
    "funds.annual": "244800",
    "funds.annualFiscal": "204800",
    "funds.annualFiscalGranted": "0",
    "funds.annualFiscalArranged": "200000",
    "funds.annualFiscalMatched": "4800",
    "funds.annualOther": "40000",
    "goals.overall": "形成“六个一”的工作目标。",
    "goals.annual": "走访工作完成率达100%。",
    "signoff.date": "2018年12月",
    breakdownTotal: "244800",
  },
  repeats: { targets: NAME, safeguards: NAME },
  tables: {
    indicators: [
      indicator("产出目标", "数量", "走访工作完成率", "=100%"),
      indicator("产出目标", "时效", "走访工作开展及时率", "≥95%"),
      indicator("效果目标", "社会效益", "政策知晓率", "≥90%"),
      indicator("影响力目标", "满意度", "受访群众满意度", "≥90%"),
    ],
    breakdown: [
      {
        project: NAME,
        content: "七一、元旦春节大走访",
        item: "慰问费",
        amount: "200000.00",
        unitPrice: "200.00",
        quantity: "1000",
      },
      {
        item: "印刷费",
        amount: "44800.00",
        unitPrice: "22.40",
        quantity: "2000",
      },
      {},
    ],
    safeguards: [{ kind: "项目管理制度", document: "实施意见", measures: "建立工作机制" }],
  },
};
