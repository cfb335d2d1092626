import type { Sector } from "../sector";

const ANY_PROJECT: Sector = {
  name: "通用",
  words: "",
  indicators: [
    ["output.quantity", "项目实施内容完成项数", "≥", "项"],
    ["output.quantity", "服务对象覆盖人数", "≥", "人"],
    ["output.quantity", "补助资金发放笔数", "≥", "笔"],
    ["output.quality", "项目成果验收合格率", "=", "%"],
    ["output.quality", "资金使用合规率", "=", "%"],
    ["output.quality", "绩效问题整改完成率", "=", "%"],
    ["output.timeliness", "项目整体完成时间", "前"],
    ["output.timeliness", "资金支付及时率", "≥", "%"],
    ["output.timeliness", "项目年度计划按期完成率", "≥", "%"],
    ["cost.economic", "项目总成本", "≤", "万元"],
    ["cost.economic", "项目实际支出占预算比例", "≤", "%"],
    ["cost.economic", "每名服务对象平均成本", "≤", "元/人"],
    ["cost.social", "项目实施引发投诉件数", "≤", "件"],
    ["cost.ecological", "项目实施环境违规处罚次数", "=", "次"],
    ["benefit.economic", "项目年节约财政资金", "≥", "万元"],
    ["benefit.economic", "项目带动社会资金投入额", "≥", "万元"],
    ["benefit.social", "项目受益人口数", "≥", "人"],
    ["benefit.social", "政策惠及对象知晓率", "≥", "%"],
    ["benefit.ecological", "项目年节约用电量", "≥", "千瓦时"],
    ["benefit.sustainability", "长效管理制度建立项数", "≥", "项"],
    ["benefit.sustainability", "项目成果持续使用年限", "≥", "年"],
    ["satisfaction.served", "服务对象综合满意度", "≥", "%"],
  ],
};

export const GENERAL: readonly Sector[] = [ANY_PROJECT];
