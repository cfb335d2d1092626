import type { Sector } from "../sector";

const WORK_SAFETY: Sector = {
  name: "安全生产",
  words: "安全生产 隐患排查 应急 危险化学品 安全检查 防汛 防灾 应急管理",
  indicators: [
    ["output.quantity", "企业安全生产检查家次", "≥", "家次"],
    ["output.quantity", "应急演练开展场次", "≥", "场"],
    ["output.quantity", "从业人员安全培训人次", "≥", "人次"],
    ["output.quality", "重大隐患挂牌督办整改率", "=", "%"],
    ["output.quality", "安全评估报告评审通过率", "≥", "%"],
    ["output.timeliness", "一般隐患限期整改率", "≥", "%"],
    ["output.timeliness", "突发事件信息报送时限", "≤", "分钟"],
    ["cost.economic", "单家企业安全检查成本", "≤", "元/家"],
    ["cost.economic", "应急物资储备年成本", "≤", "万元"],
    ["cost.social", "检查影响企业正常生产天数", "≤", "天"],
    ["benefit.economic", "生产安全事故直接经济损失", "≤", "万元"],
    ["benefit.social", "生产安全事故死亡人数", "≤", "人"],
    ["benefit.social", "亿元生产总值事故死亡率", "≤", "人/亿元"],
    ["benefit.sustainability", "企业安全生产标准化达标家数", "≥", "家"],
    ["satisfaction.served", "受检企业对安全服务的满意度", "≥", "%"],
  ],
};

const FIRE: Sector = {
  name: "消防",
  words: "消防 消防站 灭火 消防设施 消防车 微型消防站 火灾 消防安全",
  indicators: [
    ["output.quantity", "微型消防站建设个数", "≥", "个"],
    ["output.quantity", "消防器材配备件数", "≥", "件"],
    ["output.quantity", "高层住宅消防设施改造幢数", "≥", "幢"],
    ["output.quality", "消防设施年度检测合格率", "≥", "%"],
    ["output.quality", "消防员体能技能考核达标率", "≥", "%"],
    ["output.timeliness", "消防车到场时间", "≤", "分钟"],
    ["output.timeliness", "消防设施改造完工时间", "前"],
    ["cost.economic", "单个微型消防站配置成本", "≤", "元/个"],
    ["cost.economic", "单台消防车年维护成本", "≤", "万元/台"],
    ["cost.social", "消防设施停用检修时长", "≤", "小时"],
    ["benefit.economic", "火灾直接财产损失额", "≤", "万元"],
    ["benefit.social", "亡人火灾起数", "≤", "起"],
    ["benefit.social", "居民消防常识知晓率", "≥", "%"],
    ["benefit.sustainability", "住宅小区消防通道畅通率", "≥", "%"],
    ["satisfaction.served", "辖区居民对消防工作的满意度", "≥", "%"],
  ],
};

const NEIGHBOURHOOD: Sector = {
  name: "社区治理",
  words: "社区 居委 居民区 村委 网格 基层治理 自治 社工 党群 平安 志愿",
  indicators: [
    ["output.quantity", "居民自治项目实施个数", "≥", "个"],
    ["output.quantity", "社区议事协商会议场次", "≥", "场"],
    ["output.quantity", "专职社区工作者配备人数", "≥", "人"],
    ["output.quality", "网格事件有效处置率", "≥", "%"],
    ["output.quality", "自治项目评审通过率", "≥", "%"],
    ["output.timeliness", "网格事件平均处置时长", "≤", "小时"],
    ["output.timeliness", "自治项目结项时间", "前"],
    ["cost.economic", "单个自治项目资助标准", "≤", "元/个"],
    ["cost.economic", "单个居民区工作经费标准", "≤", "万元/个"],
    ["cost.social", "邻里矛盾越级上访件数", "≤", "件"],
    ["benefit.economic", "撬动社会资金参与额", "≥", "万元"],
    ["benefit.social", "矛盾纠纷就地化解率", "≥", "%"],
    ["benefit.social", "注册志愿者活跃率", "≥", "%"],
    ["benefit.sustainability", "社区社会组织培育家数", "≥", "家"],
    ["satisfaction.served", "居民对社区服务的满意度", "≥", "%"],
  ],
};

const POLICING: Sector = {
  name: "治安防控",
  words: "治安 巡防 监控 公安 辅警 平安建设 反诈 禁毒 交通管理 巡逻",
  indicators: [
    ["output.quantity", "视频监控点位建设数", "≥", "个"],
    ["output.quantity", "治安巡逻出动人次", "≥", "人次"],
    ["output.quantity", "反诈宣传入户次数", "≥", "次"],
    ["output.quality", "监控图像在线率", "≥", "%"],
    ["output.quality", "辅警上岗培训合格率", "=", "%"],
    ["output.timeliness", "接处警到场时间", "≤", "分钟"],
    ["output.timeliness", "监控设备故障修复时限", "≤", "小时"],
    ["cost.economic", "单个监控点位建设成本", "≤", "元/个"],
    ["cost.economic", "辅警年人均保障成本", "≤", "万元/人"],
    ["cost.social", "公民个人信息违规查询次数", "=", "次"],
    ["benefit.economic", "电信诈骗止付挽损金额", "≥", "万元"],
    ["benefit.social", "刑事案件发案数下降率", "≥", "%"],
    ["benefit.social", "公众安全感测评得分", "≥", "分"],
    ["benefit.sustainability", "智能安防小区建成率", "≥", "%"],
    ["satisfaction.served", "群众对治安工作的满意度", "≥", "%"],
  ],
};

const DISPUTES: Sector = {
  name: "法律服务与信访",
  words: "法律援助 司法 调解 信访 矫正 法律顾问 公证 人民调解",
  indicators: [
    ["output.quantity", "法律援助案件办理件数", "≥", "件"],
    ["output.quantity", "人民调解案件受理件数", "≥", "件"],
    ["output.quantity", "社区法律咨询人次", "≥", "人次"],
    ["output.quality", "法律援助案件质量评查优良率", "≥", "%"],
    ["output.quality", "调解协议履行率", "≥", "%"],
    ["output.timeliness", "法律援助申请审查时限", "≤", "个工作日"],
    ["output.timeliness", "信访事项按期办结率", "≥", "%"],
    ["cost.economic", "单件法律援助补贴标准", "≤", "元/件"],
    ["cost.economic", "单件人民调解补贴标准", "≤", "元/件"],
    ["cost.social", "法律服务有效投诉件数", "≤", "件"],
    ["benefit.economic", "受援人挽回经济损失额", "≥", "万元"],
    ["benefit.social", "人民调解成功率", "≥", "%"],
    ["benefit.social", "社区矫正对象再犯罪率", "≤", "%"],
    ["benefit.sustainability", "村居法律顾问配备率", "=", "%"],
    ["satisfaction.served", "受援人对法律援助的满意度", "≥", "%"],
  ],
};

export const SAFETY: readonly Sector[] = [WORK_SAFETY, FIRE, NEIGHBOURHOOD, POLICING, DISPUTES];
