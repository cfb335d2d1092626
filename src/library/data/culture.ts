import type { Sector } from "../sector";

const CONFERENCES: Sector = {
  name: "会议培训",
  words: "会议 培训 培训班 研讨会 论坛 干部教育 业务培训 轮训",
  indicators: [
    ["output.quantity", "培训班举办期数", "≥", "期"],
    ["output.quantity", "参训干部人数", "≥", "人"],
    ["output.quantity", "工作会议召开次数", "≤", "次"],
    ["output.quality", "培训班学员考试通过率", "≥", "%"],
    ["output.quality", "参训人员出勤率", "≥", "%"],
    ["output.timeliness", "年度培训计划完成时间", "前"],
    ["output.timeliness", "会议材料提前印发天数", "≥", "天"],
    ["cost.economic", "人均每天培训费标准", "≤", "元/人·天"],
    ["cost.economic", "人均每天会议费标准", "≤", "元/人·天"],
    ["cost.ecological", "会议纸质材料印刷份数", "≤", "份"],
    ["benefit.economic", "线上会议节约差旅费", "≥", "万元"],
    ["benefit.social", "参训人员业务知识测评提高分值", "≥", "分"],
    ["benefit.social", "培训内容岗位应用率", "≥", "%"],
    ["benefit.sustainability", "培训课件入库门数", "≥", "门"],
    ["satisfaction.served", "学员对培训组织的满意度", "≥", "%"],
  ],
};

const PUBLICITY: Sector = {
  name: "宣传活动",
  words: "宣传 普法 公益广告 媒体 新媒体 公众号 宣讲 展览 科普",
  indicators: [
    ["output.quantity", "主题宣传活动举办场次", "≥", "场"],
    ["output.quantity", "新媒体原创稿件发布篇数", "≥", "篇"],
    ["output.quantity", "宣传品制作发放份数", "≥", "份"],
    ["output.quality", "发布内容差错率", "≤", "%"],
    ["output.quality", "宣传品印制验收合格率", "=", "%"],
    ["output.timeliness", "重大主题宣传启动时间", "前"],
    ["output.timeliness", "稿件采编发布时限", "≤", "小时"],
    ["cost.economic", "单场宣传活动成本", "≤", "元/场"],
    ["cost.economic", "单份宣传品制作成本", "≤", "元/份"],
    ["cost.ecological", "一次性宣传物料使用件数", "≤", "件"],
    ["benefit.social", "目标人群政策知晓率", "≥", "%"],
    ["benefit.social", "新媒体平台总阅读量", "≥", "万次"],
    ["benefit.social", "宣传活动现场参与人次", "≥", "人次"],
    ["benefit.sustainability", "新媒体账号关注用户增长率", "≥", "%"],
    ["satisfaction.served", "参与群众对宣传活动的满意度", "≥", "%"],
  ],
};

const ARTS: Sector = {
  name: "文化惠民",
  words: "文化 群众文化 演出 图书 文化馆 博物馆 文艺 非遗 文物 公共文化 阅读",
  indicators: [
    ["output.quantity", "公益文艺演出场次", "≥", "场"],
    ["output.quantity", "公共图书购置册数", "≥", "册"],
    ["output.quantity", "文化配送服务村居数", "≥", "个"],
    ["output.quality", "演出节目审核通过率", "=", "%"],
    ["output.quality", "公共文化场馆免费开放达标率", "=", "%"],
    ["output.timeliness", "年度文化配送完成时间", "前"],
    ["output.timeliness", "新购图书上架时限", "≤", "天"],
    ["cost.economic", "单场公益演出成本", "≤", "元/场"],
    ["cost.economic", "单册图书购置成本", "≤", "元/册"],
    ["cost.social", "文化活动场地噪声投诉件数", "≤", "件"],
    ["benefit.economic", "文化活动带动周边消费额", "≥", "万元"],
    ["benefit.social", "公共文化场馆服务人次", "≥", "人次"],
    ["benefit.social", "常住人口人均图书借阅量", "≥", "册"],
    ["benefit.sustainability", "群众文艺团队培育支数", "≥", "支"],
    ["benefit.sustainability", "非遗传承人带徒人数", "≥", "人"],
    ["satisfaction.served", "群众对公共文化服务的满意度", "≥", "%"],
  ],
};

const SPORTS: Sector = {
  name: "体育赛事",
  words: "体育 赛事 健身 运动会 球场 全民健身 步道 马拉松",
  indicators: [
    ["output.quantity", "群众体育赛事举办场次", "≥", "场"],
    ["output.quantity", "健身苑点器材更新件数", "≥", "件"],
    ["output.quantity", "赛事参赛人数", "≥", "人"],
    ["output.quality", "健身器材安全检测合格率", "=", "%"],
    ["output.quality", "裁判员持证上岗率", "=", "%"],
    ["output.timeliness", "赛事筹备工作完成时间", "前"],
    ["output.timeliness", "损坏健身器材修复时限", "≤", "天"],
    ["cost.economic", "单场赛事办赛成本", "≤", "万元/场"],
    ["cost.economic", "参赛人员人均办赛成本", "≤", "元/人"],
    ["cost.social", "赛事期间道路封闭时长", "≤", "小时"],
    ["benefit.economic", "赛事市场化收入占比", "≥", "%"],
    ["benefit.social", "经常参加体育锻炼人数比例", "≥", "%"],
    ["benefit.social", "赛事重大安全事故数", "=", "起"],
    ["benefit.sustainability", "社会体育指导员培养人数", "≥", "人"],
    ["satisfaction.served", "参赛者对赛事组织的满意度", "≥", "%"],
  ],
};

const TOURISM: Sector = {
  name: "旅游推广",
  words: "旅游 文旅 景区 旅游节 民宿 推介会 游客",
  indicators: [
    ["output.quantity", "旅游推介活动场次", "≥", "场"],
    ["output.quantity", "旅游标识牌设置块数", "≥", "块"],
    ["output.quantity", "精品旅游线路开发条数", "≥", "条"],
    ["output.quality", "旅游厕所等级达标率", "≥", "%"],
    ["output.quality", "景区讲解员持证率", "=", "%"],
    ["output.timeliness", "旅游节开幕筹备完成时间", "前"],
    ["output.timeliness", "游客投诉办结时限", "≤", "个工作日"],
    ["cost.economic", "单场推介活动成本", "≤", "万元/场"],
    ["cost.economic", "单块标识牌制作成本", "≤", "元/块"],
    ["cost.ecological", "景区瞬时承载量超限天数", "=", "天"],
    ["benefit.economic", "年旅游综合收入", "≥", "亿元"],
    ["benefit.economic", "过夜游客人均消费额", "≥", "元/人"],
    ["benefit.social", "年接待游客人次", "≥", "万人次"],
    ["benefit.social", "旅游带动就业岗位数", "≥", "个"],
    ["benefit.sustainability", "游客重游意愿占比", "≥", "%"],
    ["satisfaction.served", "游客对旅游服务的满意度", "≥", "%"],
  ],
};

export const CULTURE: readonly Sector[] = [CONFERENCES, PUBLICITY, ARTS, SPORTS, TOURISM];
