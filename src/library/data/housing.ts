import type { Sector } from "../sector";

const OLD_ESTATES: Sector = {
  name: "老旧小区改造",
  words: "老旧小区 小区改造 住宅修缮 加装电梯 二次供水 雨污分流 旧改 美丽家园",
  indicators: [
    ["output.quantity", "老旧小区改造建筑面积", "≥", "万平方米"],
    ["output.quantity", "既有住宅加装电梯台数", "≥", "台"],
    ["output.quantity", "改造惠及居民户数", "≥", "户"],
    ["output.quality", "小区改造工程竣工验收合格率", "=", "%"],
    ["output.quality", "屋面蓄水试验合格率", "=", "%"],
    ["output.timeliness", "小区改造项目开工时间", "前"],
    ["output.timeliness", "小区改造工程按期竣工率", "≥", "%"],
    ["cost.economic", "小区单位建筑面积改造成本", "≤", "元/平方米"],
    ["cost.economic", "单台电梯加装补贴标准", "≤", "万元/台"],
    ["cost.social", "改造期间居民停水停电时长", "≤", "小时"],
    ["cost.ecological", "小区施工噪声超标次数", "≤", "次"],
    ["benefit.economic", "改造后房屋年维修支出下降率", "≥", "%"],
    ["benefit.social", "小区停车位新增数", "≥", "个"],
    ["benefit.ecological", "改造建筑节能率", "≥", "%"],
    ["benefit.sustainability", "改造小区长效物业管理覆盖率", "≥", "%"],
    ["satisfaction.served", "改造小区居民的满意度", "≥", "%"],
  ],
};

const REPAIRS: Sector = {
  name: "房屋修缮",
  words: "房屋 修缮 维修 装修 办公用房 房屋修缮 直管公房 屋面",
  indicators: [
    ["output.quantity", "房屋修缮建筑面积", "≥", "平方米"],
    ["output.quantity", "屋面防水翻修面积", "≥", "平方米"],
    ["output.quantity", "电气线路更新长度", "≥", "米"],
    ["output.quality", "修缮工程一次验收通过率", "=", "%"],
    ["output.quality", "隐蔽工程验收合格率", "=", "%"],
    ["output.timeliness", "房屋修缮完工时间", "前"],
    ["output.timeliness", "零星报修上门时间", "≤", "小时"],
    ["cost.economic", "单位面积房屋修缮成本", "≤", "元/平方米"],
    ["cost.economic", "修缮工程审价核减率", "≤", "%"],
    ["cost.social", "修缮期间影响办公天数", "≤", "天"],
    ["cost.ecological", "装修后室内空气检测超标间数", "=", "间"],
    ["benefit.economic", "修缮后房屋年能耗费用下降率", "≥", "%"],
    ["benefit.social", "房屋安全隐患消除率", "=", "%"],
    ["benefit.social", "修缮部位返修投诉件数", "≤", "件"],
    ["benefit.sustainability", "屋面防水质量保证年限", "≥", "年"],
    ["satisfaction.served", "房屋使用人对修缮效果的满意度", "≥", "%"],
  ],
};

const PREMISES: Sector = {
  name: "物业服务",
  words: "物业 物业管理 保安 安保 食堂 后勤 大楼 设施维护",
  indicators: [
    ["output.quantity", "物业服务建筑面积", "≥", "平方米"],
    ["output.quantity", "安保岗位配置人数", "≥", "人"],
    ["output.quantity", "设备设施巡检次数", "≥", "次"],
    ["output.quality", "物业服务月度考核得分", "≥", "分"],
    ["output.quality", "电梯年度检验合格率", "=", "%"],
    ["output.timeliness", "物业报修响应时间", "≤", "分钟"],
    ["output.timeliness", "物业人员缺岗补充时限", "≤", "天"],
    ["cost.economic", "单位面积物业服务成本", "≤", "元/平方米·月"],
    ["cost.economic", "保安人员月人均成本", "≤", "元/人·月"],
    ["cost.ecological", "大楼单位面积年用电量", "≤", "千瓦时/平方米"],
    ["benefit.economic", "办公大楼年水电费下降率", "≥", "%"],
    ["benefit.social", "办公区治安事件数", "=", "起"],
    ["benefit.social", "公共设施设备完好率", "≥", "%"],
    ["benefit.sustainability", "物业服务管理制度修订项数", "≥", "项"],
    ["satisfaction.served", "入驻单位对物业服务的满意度", "≥", "%"],
  ],
};

const DEMOLITION: Sector = {
  name: "拆违",
  words: "拆违 违法建筑 违法建设 违章建筑 拆除 城管执法 综合整治 无违",
  indicators: [
    ["output.quantity", "违法建筑拆除面积", "≥", "平方米"],
    ["output.quantity", "存量违建处置案件数", "≥", "件"],
    ["output.quantity", "城管执法巡查次数", "≥", "次"],
    ["output.quality", "违建处置程序合规率", "=", "%"],
    ["output.quality", "拆违现场清运达标率", "=", "%"],
    ["output.timeliness", "新增违建发现后拆除时限", "≤", "天"],
    ["output.timeliness", "年度拆违任务完成时间", "前"],
    ["cost.economic", "违法建筑单位面积拆除成本", "≤", "元/平方米"],
    ["cost.economic", "建筑垃圾清运单价", "≤", "元/吨"],
    ["cost.social", "拆违引发行政败诉件数", "=", "件"],
    ["cost.ecological", "拆除作业扬尘投诉件数", "≤", "件"],
    ["benefit.economic", "拆后复垦盘活土地面积", "≥", "亩"],
    ["benefit.social", "新增违法建筑面积", "=", "平方米"],
    ["benefit.social", "违建投诉举报量下降率", "≥", "%"],
    ["benefit.ecological", "拆后绿化复绿面积", "≥", "平方米"],
    ["benefit.sustainability", "无违创建村居占比", "≥", "%"],
    ["satisfaction.served", "周边居民对拆违整治的满意度", "≥", "%"],
  ],
};

const WORKS: Sector = {
  name: "政府投资工程",
  words: "新建 工程建设 基本建设 改扩建 迁建 代建 施工 土建",
  indicators: [
    ["output.quantity", "新建建筑面积", "≥", "平方米"],
    ["output.quantity", "室外配套工程面积", "≥", "平方米"],
    ["output.quantity", "主体结构施工层数", "≥", "层"],
    ["output.quality", "单位工程质量验收合格率", "=", "%"],
    ["output.quality", "建设工程质量评定优良率", "≥", "%"],
    ["output.timeliness", "工程开工时间", "前"],
    ["output.timeliness", "工程竣工验收时间", "前"],
    ["cost.economic", "工程决算占批复概算比例", "≤", "%"],
    ["cost.economic", "单位建筑面积工程造价", "≤", "元/平方米"],
    ["cost.social", "施工安全责任事故数", "=", "起"],
    ["cost.ecological", "施工噪声超标次数", "≤", "次"],
    ["benefit.economic", "工程投用后年运行成本节约额", "≥", "万元"],
    ["benefit.social", "工程投用后年服务人数", "≥", "人"],
    ["benefit.ecological", "绿色建筑星级", "≥", "星"],
    ["benefit.sustainability", "主体结构设计使用年限", "≥", "年"],
    ["satisfaction.served", "使用单位对工程质量的满意度", "≥", "%"],
  ],
};

export const HOUSING: readonly Sector[] = [OLD_ESTATES, REPAIRS, PREMISES, DEMOLITION, WORKS];
