import type { Sector } from "../sector";

const ROADS: Sector = {
  name: "道路养护",
  words: "道路 公路 路面 市政道路 城市道路 农村公路 人行道 路灯 道路维修",
  indicators: [
    ["output.quantity", "车行道日常养护面积", "≥", "平方米"],
    ["output.quantity", "人行道整修面积", "≥", "平方米"],
    ["output.quantity", "道路巡查里程", "≥", "公里"],
    ["output.quality", "路面平整度检测合格率", "≥", "%"],
    ["output.quality", "养护工程验收合格率", "=", "%"],
    ["output.timeliness", "路面病害修复及时率", "≥", "%"],
    ["output.timeliness", "大中修工程完工时间", "前"],
    ["cost.economic", "单位面积道路养护成本", "≤", "元/平方米"],
    ["cost.social", "单次占道施工时长", "≤", "小时"],
    ["benefit.economic", "道路大修周期延长年限", "≥", "年"],
    ["benefit.social", "道路完好率", "≥", "%"],
    ["benefit.social", "因路况引发的交通事故数", "≤", "起"],
    ["benefit.sustainability", "预防性养护里程占比", "≥", "%"],
    ["satisfaction.served", "沿线居民对道路通行的满意度", "≥", "%"],
  ],
};

const BRIDGES: Sector = {
  name: "桥梁隧道养护",
  words: "桥梁 隧道 桥隧 地道 人行天桥 涵洞",
  indicators: [
    ["output.quantity", "桥梁定期检测座数", "≥", "座"],
    ["output.quantity", "桥梁维修加固座数", "≥", "座"],
    ["output.quantity", "隧道清洗保洁次数", "≥", "次"],
    ["output.quality", "桥梁结构检测报告合格率", "=", "%"],
    ["output.quality", "桥梁维修部位复检合格率", "=", "%"],
    ["output.timeliness", "桥梁险情到场时间", "≤", "小时"],
    ["output.timeliness", "桥梁年度检测完成时间", "前"],
    ["cost.economic", "单座桥梁检测成本", "≤", "元/座"],
    ["cost.economic", "隧道设施年维护成本", "≤", "万元"],
    ["cost.social", "桥梁封闭施工天数", "≤", "天"],
    ["benefit.social", "技术状况一二类桥梁占比", "≥", "%"],
    ["benefit.social", "桥隧结构安全事故数", "=", "起"],
    ["benefit.sustainability", "桥隧健康监测覆盖率", "≥", "%"],
    ["satisfaction.served", "过往驾驶人对桥隧通行的满意度", "≥", "%"],
  ],
};

const GREENING: Sector = {
  name: "园林绿化",
  words: "绿化 园林 公园 绿地 行道树 林荫 景观 花卉 树木",
  indicators: [
    ["output.quantity", "公共绿地养护面积", "≥", "平方米"],
    ["output.quantity", "行道树修剪株数", "≥", "株"],
    ["output.quantity", "时令花卉更换面积", "≥", "平方米"],
    ["output.quality", "新植苗木成活率", "≥", "%"],
    ["output.quality", "绿地养护考核达标率", "≥", "%"],
    ["output.timeliness", "病虫害防治及时率", "≥", "%"],
    ["output.timeliness", "春季补植完成时间", "前"],
    ["cost.economic", "单位面积绿地养护成本", "≤", "元/平方米"],
    ["cost.economic", "单株行道树修剪成本", "≤", "元/株"],
    ["cost.ecological", "园林化学农药使用量", "≤", "千克"],
    ["benefit.social", "公园绿地服务半径覆盖率", "≥", "%"],
    ["benefit.ecological", "人均公园绿地面积", "≥", "平方米"],
    ["benefit.ecological", "绿化覆盖率", "≥", "%"],
    ["benefit.sustainability", "绿化废弃物资源化利用率", "≥", "%"],
    ["satisfaction.served", "市民对公园绿地的满意度", "≥", "%"],
  ],
};

const CLEANING: Sector = {
  name: "环卫保洁",
  words: "环卫 保洁 清扫 公厕 道路清扫 市容 垃圾清运 环境卫生",
  indicators: [
    ["output.quantity", "道路清扫保洁面积", "≥", "平方米"],
    ["output.quantity", "公共厕所管护座数", "≥", "座"],
    ["output.quantity", "道路机械化清扫里程", "≥", "公里"],
    ["output.quality", "道路保洁质量抽查合格率", "≥", "%"],
    ["output.quality", "公共厕所保洁达标率", "≥", "%"],
    ["output.quality", "主要路段机械化清扫率", "≥", "%"],
    ["output.timeliness", "路面垃圾滞留时间", "≤", "分钟"],
    ["output.timeliness", "市容投诉件处置及时率", "≥", "%"],
    ["cost.economic", "单位面积清扫保洁成本", "≤", "元/平方米"],
    ["cost.economic", "单座公厕年管护成本", "≤", "元/座"],
    ["cost.social", "夜间清扫作业扰民投诉数", "≤", "件"],
    ["benefit.social", "市容环境社会公众测评得分", "≥", "分"],
    ["benefit.ecological", "道路扬尘移动监测平均浓度", "≤", "微克/立方米"],
    ["benefit.sustainability", "新能源环卫车辆占比", "≥", "%"],
    ["satisfaction.served", "居民对环境卫生的满意度", "≥", "%"],
  ],
};

export const STREETS: readonly Sector[] = [ROADS, BRIDGES, GREENING, CLEANING];
