import type { Sector } from "../sector";

const ELDERLY_CARE: Sector = {
  name: "养老服务",
  words: "养老 老年人 敬老 长者 助餐 适老化 护理 日间照料 高龄",
  indicators: [
    ["output.quantity", "养老机构护理型床位建设数", "≥", "床"],
    ["output.quantity", "居家适老化改造户数", "≥", "户"],
    ["output.quantity", "社区老年助餐服务人次", "≥", "人次"],
    ["output.quality", "养老服务质量评估达标率", "≥", "%"],
    ["output.quality", "护理员持证上岗率", "=", "%"],
    ["output.timeliness", "高龄津贴发放及时率", "=", "%"],
    ["output.timeliness", "紧急呼叫上门时间", "≤", "分钟"],
    ["cost.economic", "单户适老化改造成本", "≤", "元/户"],
    ["cost.economic", "单张床位年运营补贴标准", "≤", "元/床·年"],
    ["cost.social", "养老服务有责投诉件数", "≤", "件"],
    ["benefit.economic", "户均老年照护支出减轻额", "≥", "元/户·年"],
    ["benefit.social", "养老机构床位入住率", "≥", "%"],
    ["benefit.social", "社区养老服务设施覆盖率", "≥", "%"],
    ["benefit.sustainability", "社会力量运营养老设施占比", "≥", "%"],
    ["satisfaction.served", "老年人及家属对养老服务的满意度", "≥", "%"],
  ],
};

const DISABLED: Sector = {
  name: "残疾人补助",
  words: "残疾 残疾人 助残 康复 无障碍 辅具 阳光之家 残联",
  indicators: [
    ["output.quantity", "重度残疾人护理补贴发放人次", "≥", "人次"],
    ["output.quantity", "辅助器具适配件数", "≥", "件"],
    ["output.quantity", "家庭无障碍改造户数", "≥", "户"],
    ["output.quality", "残疾人补贴对象核定准确率", "=", "%"],
    ["output.quality", "辅助器具适配合格率", "≥", "%"],
    ["output.quality", "残疾人补贴发放差错笔数", "≤", "笔"],
    ["output.timeliness", "残疾人两项补贴发放时间", "前"],
    ["output.timeliness", "残疾人补贴申请审核时限", "≤", "个工作日"],
    ["cost.economic", "护理补贴人均标准", "≤", "元/人·月"],
    ["cost.economic", "单户无障碍改造成本", "≤", "元/户"],
    ["cost.social", "残疾人补贴信访投诉件数", "≤", "件"],
    ["benefit.economic", "残疾人家庭年人均收入增长率", "≥", "%"],
    ["benefit.social", "残疾人基本康复服务覆盖率", "≥", "%"],
    ["benefit.social", "新增残疾人就业人数", "≥", "人"],
    ["benefit.sustainability", "无障碍设施完好率", "≥", "%"],
    ["satisfaction.served", "残疾人及家属对补贴服务的满意度", "≥", "%"],
  ],
};

const RELIEF: Sector = {
  name: "社会救助",
  words: "救助 低保 特困 临时救助 帮困 慰问 困难群众 优抚 救济",
  indicators: [
    ["output.quantity", "最低生活保障金惠及人数", "≥", "人"],
    ["output.quantity", "临时救助户次", "≥", "户次"],
    ["output.quantity", "困难家庭走访慰问户数", "≥", "户"],
    ["output.quality", "救助对象认定合规率", "=", "%"],
    ["output.quality", "救助资金足额发放率", "=", "%"],
    ["output.timeliness", "救助申请办结时限", "≤", "个工作日"],
    ["output.timeliness", "低保金按月发放及时率", "=", "%"],
    ["cost.economic", "临时救助户均标准", "≤", "元/户"],
    ["cost.economic", "救助工作经费占救助资金比例", "≤", "%"],
    ["cost.social", "救助资金信访投诉件数", "≤", "件"],
    ["benefit.economic", "低保家庭月人均收入补差额", "≥", "元/人·月"],
    ["benefit.social", "困难群众应保尽保率", "=", "%"],
    ["benefit.social", "低保动态退出家庭户数", "≥", "户"],
    ["benefit.sustainability", "救助信息跨部门比对覆盖率", "≥", "%"],
    ["satisfaction.served", "受助对象对救助服务的满意度", "≥", "%"],
  ],
};

const EMPLOYMENT: Sector = {
  name: "就业培训",
  words: "就业 创业 职业技能 技能培训 失业 岗位 见习 劳动者 招聘",
  indicators: [
    ["output.quantity", "职业技能培训人数", "≥", "人"],
    ["output.quantity", "公益性岗位安置人数", "≥", "人"],
    ["output.quantity", "专场招聘会举办场次", "≥", "场"],
    ["output.quality", "职业技能等级证书取得率", "≥", "%"],
    ["output.quality", "培训课程开班达标率", "≥", "%"],
    ["output.timeliness", "技能培训补贴拨付及时率", "≥", "%"],
    ["output.timeliness", "公益性岗位补贴发放时间", "前"],
    ["cost.economic", "人均技能培训补贴标准", "≤", "元/人"],
    ["cost.economic", "单场招聘会成本", "≤", "元/场"],
    ["cost.social", "虚假招聘投诉件数", "=", "件"],
    ["benefit.economic", "参训人员月均工资增长额", "≥", "元/人"],
    ["benefit.social", "参训人员就业率", "≥", "%"],
    ["benefit.social", "城镇登记失业率", "≤", "%"],
    ["benefit.social", "帮扶创业组织户数", "≥", "户"],
    ["benefit.sustainability", "就业满半年人员稳定率", "≥", "%"],
    ["satisfaction.served", "参训学员对培训机构的满意度", "≥", "%"],
  ],
};

export const WELFARE: readonly Sector[] = [ELDERLY_CARE, DISABLED, RELIEF, EMPLOYMENT];
