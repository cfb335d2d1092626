import type { Sector } from "../sector";

const INVESTMENT: Sector = {
  name: "招商引资",
  words: "招商 引资 投资促进 营商环境 园区 产业 企业服务 外资 楼宇",
  indicators: [
    ["output.quantity", "招商推介活动举办场次", "≥", "场"],
    ["output.quantity", "新引进企业注册家数", "≥", "家"],
    ["output.quantity", "走访服务企业家次", "≥", "家次"],
    ["output.quality", "签约项目落地率", "≥", "%"],
    ["output.quality", "签约亿元以上项目占比", "≥", "%"],
    ["output.timeliness", "重点项目签约时间", "前"],
    ["output.timeliness", "企业诉求答复时限", "≤", "个工作日"],
    ["cost.economic", "单场招商活动成本", "≤", "万元/场"],
    ["cost.economic", "每百万元引资额招商成本", "≤", "元"],
    ["cost.ecological", "引进高耗能项目个数", "=", "个"],
    ["benefit.economic", "实际到位投资额", "≥", "亿元"],
    ["benefit.economic", "新引进企业年税收贡献额", "≥", "万元"],
    ["benefit.social", "引进项目新增就业人数", "≥", "人"],
    ["benefit.sustainability", "引进企业三年留存率", "≥", "%"],
    ["satisfaction.served", "落户企业对营商服务的满意度", "≥", "%"],
  ],
};

const ENTERPRISES: Sector = {
  name: "企业扶持",
  words: "企业 扶持 中小企业 产业扶持 专项资金 贴息 专精特新 担保",
  indicators: [
    ["output.quantity", "获扶持企业家数", "≥", "家"],
    ["output.quantity", "融资担保贷款笔数", "≥", "笔"],
    ["output.quantity", "专精特新企业培育家数", "≥", "家"],
    ["output.quality", "扶持对象资格审核准确率", "=", "%"],
    ["output.quality", "扶持资金用途合规率", "=", "%"],
    ["output.timeliness", "扶持资金拨付时间", "前"],
    ["output.timeliness", "惠企政策申报审核时限", "≤", "个工作日"],
    ["cost.economic", "单家企业扶持上限", "≤", "万元/家"],
    ["cost.economic", "担保代偿率", "≤", "%"],
    ["cost.social", "扶持资金被追缴笔数", "=", "笔"],
    ["benefit.economic", "受扶持企业营业收入增长率", "≥", "%"],
    ["benefit.economic", "扶持资金撬动社会投资倍数", "≥", "倍"],
    ["benefit.social", "受扶持企业稳定就业人数", "≥", "人"],
    ["benefit.ecological", "受扶持企业单位产值能耗降幅", "≥", "%"],
    ["benefit.sustainability", "受扶持企业研发投入占营收比例", "≥", "%"],
    ["satisfaction.served", "受扶持企业对惠企政策的满意度", "≥", "%"],
  ],
};

const RESEARCH: Sector = {
  name: "科研项目",
  words: "科研 课题 研究 科技 创新 技术攻关 实验 科技计划 成果转化 高校",
  indicators: [
    ["output.quantity", "课题立项数", "≥", "项"],
    ["output.quantity", "发表核心期刊论文篇数", "≥", "篇"],
    ["output.quantity", "发明专利申请件数", "≥", "件"],
    ["output.quality", "课题结题验收通过率", "≥", "%"],
    ["output.quality", "课题成果评审优秀率", "≥", "%"],
    ["output.timeliness", "课题中期检查完成时间", "前"],
    ["output.timeliness", "课题按期结题率", "≥", "%"],
    ["cost.economic", "单项课题资助标准", "≤", "万元/项"],
    ["cost.economic", "科研经费间接费用占比", "≤", "%"],
    ["cost.social", "科研诚信失信行为件数", "=", "件"],
    ["cost.ecological", "实验危险废物违规处置次数", "=", "次"],
    ["benefit.economic", "技术合同成交额", "≥", "万元"],
    ["benefit.economic", "科技成果转化收入", "≥", "万元"],
    ["benefit.social", "成果被政府部门采纳件数", "≥", "件"],
    ["benefit.sustainability", "培养研究生人数", "≥", "人"],
    ["benefit.sustainability", "科研仪器开放共享机时", "≥", "小时"],
    ["satisfaction.served", "科研成果应用单位的满意度", "≥", "%"],
  ],
};

const TALENT: Sector = {
  name: "人才引进培养",
  words: "人才 博士 高层次人才 人才公寓 青年人才 安居",
  indicators: [
    ["output.quantity", "高层次人才引进人数", "≥", "人"],
    ["output.quantity", "人才公寓供应套数", "≥", "套"],
    ["output.quantity", "人才交流活动场次", "≥", "场"],
    ["output.quality", "人才评审程序合规率", "=", "%"],
    ["output.quality", "引进人才硕士以上学历占比", "≥", "%"],
    ["output.timeliness", "人才补贴发放时间", "前"],
    ["output.timeliness", "人才落户申请审核时限", "≤", "个工作日"],
    ["cost.economic", "人均安家补贴标准", "≤", "万元/人"],
    ["cost.economic", "单场人才活动成本", "≤", "元/场"],
    ["cost.social", "人才资格弄虚作假查实件数", "=", "件"],
    ["benefit.economic", "人才创办企业年产值", "≥", "万元"],
    ["benefit.economic", "人才团队承接横向项目经费", "≥", "万元"],
    ["benefit.social", "人才带动团队就业人数", "≥", "人"],
    ["benefit.sustainability", "引进人才服务期满留任率", "≥", "%"],
    ["satisfaction.served", "引进人才对服务保障的满意度", "≥", "%"],
  ],
};

const FOOD_SAFETY: Sector = {
  name: "市场监管",
  words: "食品安全 药品 市场监管 抽检 质量监督 特种设备 计量 消费维权 农产品",
  indicators: [
    ["output.quantity", "食品安全监督抽检批次", "≥", "批次"],
    ["output.quantity", "特种设备监督检查台数", "≥", "台"],
    ["output.quantity", "食品经营单位检查家次", "≥", "家次"],
    ["output.quality", "抽检结果报告准确率", "=", "%"],
    ["output.quality", "不合格产品核查处置率", "=", "%"],
    ["output.timeliness", "抽检报告出具时限", "≤", "个工作日"],
    ["output.timeliness", "消费投诉按期办结率", "≥", "%"],
    ["cost.economic", "单批次抽检成本", "≤", "元/批次"],
    ["cost.economic", "抽检样品购置费用", "≤", "万元"],
    ["cost.social", "监管执法行政复议被纠错件数", "=", "件"],
    ["benefit.economic", "消费者挽回损失额", "≥", "万元"],
    ["benefit.social", "主要食品评价性抽检合格率", "≥", "%"],
    ["benefit.social", "食源性疾病暴发事件数", "≤", "起"],
    ["benefit.sustainability", "企业信用信息公示率", "≥", "%"],
    ["satisfaction.served", "消费者对食品安全的满意度", "≥", "%"],
  ],
};

export const ECONOMY: readonly Sector[] = [INVESTMENT, ENTERPRISES, RESEARCH, TALENT, FOOD_SAFETY];
