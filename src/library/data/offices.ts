import type { Sector } from "../sector";

const PROCUREMENT: Sector = {
  name: "设备购置",
  words: "设备购置 政府采购 办公设备 采购 购置 仪器 家具 专用设备",
  indicators: [
    ["output.quantity", "办公设备购置台数", "≤", "台"],
    ["output.quantity", "专用设备更新套数", "≥", "套"],
    ["output.quantity", "报废设备规范处置件数", "≥", "件"],
    ["output.quality", "购置设备验收合格率", "=", "%"],
    ["output.quality", "节能环保产品采购占比", "≥", "%"],
    ["output.quality", "设备固定资产入账率", "=", "%"],
    ["output.timeliness", "政府采购合同签订时间", "前"],
    ["output.timeliness", "设备到货安装完成时间", "前"],
    ["cost.economic", "单台办公设备配置标准", "≤", "元/台"],
    ["cost.economic", "单台专用设备购置成本", "≤", "万元/台"],
    ["cost.social", "采购投诉成立件数", "=", "件"],
    ["cost.ecological", "废旧电子设备违规处置件数", "≤", "件"],
    ["benefit.economic", "政府采购资金节约率", "≥", "%"],
    ["benefit.economic", "新设备年节约维修费用", "≥", "万元"],
    ["benefit.social", "购置设备使用率", "≥", "%"],
    ["benefit.social", "人均作业效率提高比例", "≥", "%"],
    ["benefit.sustainability", "购置设备计划使用年限", "≥", "年"],
    ["satisfaction.served", "设备使用人员的满意度", "≥", "%"],
  ],
};

const VEHICLES: Sector = {
  name: "车辆购置",
  words: "车辆 公务用车 用车 车辆购置 执法车 新能源车 校车 车辆租赁",
  indicators: [
    ["output.quantity", "公务车辆更新辆数", "≤", "辆"],
    ["output.quantity", "充电桩配建个数", "≥", "个"],
    ["output.quantity", "执法执勤车辆保障出车次数", "≥", "次"],
    ["output.quality", "购置车辆交付验收合格率", "=", "%"],
    ["output.quality", "车辆年度检验合格率", "=", "%"],
    ["output.timeliness", "车辆采购上牌完成时间", "前"],
    ["output.timeliness", "用车申请派车时间", "≤", "小时"],
    ["cost.economic", "单车购置价格", "≤", "万元/辆"],
    ["cost.economic", "单车年运行维护成本", "≤", "万元/辆"],
    ["cost.ecological", "百公里平均油耗", "≤", "升/百公里"],
    ["benefit.economic", "车辆运行费用下降率", "≥", "%"],
    ["benefit.social", "车辆有责交通事故数", "=", "起"],
    ["benefit.social", "公务出行保障率", "≥", "%"],
    ["benefit.ecological", "新能源公务车辆占比", "≥", "%"],
    ["benefit.sustainability", "车辆定位监管安装率", "=", "%"],
    ["satisfaction.served", "用车人员对车辆保障的满意度", "≥", "%"],
  ],
};

const ARCHIVES: Sector = {
  name: "档案管理",
  words: "档案 数字化加工 归档 史志 地方志 档案馆 卷宗 扫描",
  indicators: [
    ["output.quantity", "档案数字化扫描页数", "≥", "页"],
    ["output.quantity", "纸质档案整理卷数", "≥", "卷"],
    ["output.quantity", "档案库房维护面积", "≥", "平方米"],
    ["output.quality", "档案著录差错率", "≤", "‰"],
    ["output.quality", "数字化图像质检合格率", "≥", "%"],
    ["output.timeliness", "文书档案归档完成时间", "前"],
    ["output.timeliness", "档案查阅调取时间", "≤", "分钟"],
    ["cost.economic", "单页档案数字化成本", "≤", "元/页"],
    ["cost.economic", "单卷档案整理成本", "≤", "元/卷"],
    ["cost.ecological", "库房年恒温恒湿耗电量", "≤", "千瓦时"],
    ["benefit.economic", "数字化节约库房租金", "≥", "万元"],
    ["benefit.social", "档案查阅利用人次", "≥", "人次"],
    ["benefit.social", "档案实体损毁泄密事件数", "=", "起"],
    ["benefit.sustainability", "馆藏档案数字化率", "≥", "%"],
    ["satisfaction.served", "查档人员对档案服务的满意度", "≥", "%"],
  ],
};

const CONSULTING: Sector = {
  name: "咨询与委托服务",
  words: "咨询 委托 规划编制 评估 审计 第三方 绩效评价 调研 课题调研 购买服务 测绘",
  indicators: [
    ["output.quantity", "委托专题报告份数", "≥", "份"],
    ["output.quantity", "调查问卷有效样本数", "≥", "份"],
    ["output.quantity", "审计项目完成个数", "≥", "个"],
    ["output.quality", "委托成果专家评审通过率", "=", "%"],
    ["output.quality", "报告数据引用差错数", "≤", "处"],
    ["output.timeliness", "委托成果提交时间", "前"],
    ["output.timeliness", "委托成果修改反馈时限", "≤", "个工作日"],
    ["cost.economic", "单份报告编制成本", "≤", "万元/份"],
    ["cost.economic", "委托合同价占最高限价比例", "≤", "%"],
    ["cost.social", "委托资料保密违规次数", "=", "次"],
    ["benefit.economic", "审计核减不合理支出额", "≥", "万元"],
    ["benefit.social", "报告建议被采纳条数", "≥", "条"],
    ["benefit.social", "规划成果公众意见采纳率", "≥", "%"],
    ["benefit.sustainability", "委托成果数据库移交率", "=", "%"],
    ["satisfaction.served", "委托部门对成果质量的满意度", "≥", "%"],
  ],
};

const STAFFING: Sector = {
  name: "劳务派遣与编外用工",
  words: "劳务 派遣 编外 外包 用工 辅助人员 协管 人员经费 聘用 社工招聘",
  indicators: [
    ["output.quantity", "编外人员聘用人数", "≤", "人"],
    ["output.quantity", "岗前培训课时", "≥", "课时"],
    ["output.quantity", "协管员日均上岗人数", "≥", "人"],
    ["output.quality", "编外人员年度考核合格率", "≥", "%"],
    ["output.quality", "劳动合同签订率", "=", "%"],
    ["output.timeliness", "编外人员工资发放及时率", "=", "%"],
    ["output.timeliness", "岗位空缺补充时限", "≤", "天"],
    ["cost.economic", "编外人员年人均用工成本", "≤", "万元/人"],
    ["cost.economic", "劳务派遣管理费标准", "≤", "元/人·月"],
    ["cost.social", "劳动争议仲裁败诉件数", "=", "件"],
    ["benefit.economic", "外包替代自有人员节约支出", "≥", "万元"],
    ["benefit.social", "协管事项按标准办结率", "≥", "%"],
    ["benefit.social", "协管员人均月处理事项数", "≥", "件"],
    ["benefit.sustainability", "编外人员年流失率", "≤", "%"],
    ["satisfaction.served", "用人部门对编外人员的满意度", "≥", "%"],
  ],
};

export const OFFICES: readonly Sector[] = [PROCUREMENT, VEHICLES, ARCHIVES, CONSULTING, STAFFING];
