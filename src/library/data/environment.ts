import type { Sector } from "../sector";

const WASTE: Sector = {
  name: "生活垃圾分类",
  words: "垃圾分类 生活垃圾 湿垃圾 可回收物 厨余 垃圾房",
  indicators: [
    ["output.quantity", "垃圾分类投放点改造数", "≥", "个"],
    ["output.quantity", "分类宣传入户户数", "≥", "户"],
    ["output.quantity", "湿垃圾清运处置量", "≥", "吨"],
    ["output.quality", "分类投放点规范达标率", "≥", "%"],
    ["output.quality", "湿垃圾纯净度抽检合格率", "≥", "%"],
    ["output.timeliness", "投放点满溢清理时间", "≤", "小时"],
    ["output.timeliness", "分类垃圾日产日清率", "=", "%"],
    ["cost.economic", "单位垃圾清运处置成本", "≤", "元/吨"],
    ["cost.economic", "单个投放点改造成本", "≤", "元/个"],
    ["cost.ecological", "垃圾渗滤液泄漏次数", "=", "次"],
    ["benefit.social", "居民分类投放准确率", "≥", "%"],
    ["benefit.ecological", "生活垃圾回收利用率", "≥", "%"],
    ["benefit.ecological", "干垃圾填埋减量比例", "≥", "%"],
    ["benefit.sustainability", "垃圾分类示范居住区占比", "≥", "%"],
    ["satisfaction.served", "居民对垃圾分类服务的满意度", "≥", "%"],
  ],
};

const SEWAGE: Sector = {
  name: "污水处理",
  words: "污水 雨污 排水 管网 污泥 截污 排水管道",
  indicators: [
    ["output.quantity", "污水处理量", "≥", "万立方米"],
    ["output.quantity", "排水管道疏通长度", "≥", "公里"],
    ["output.quantity", "雨污混接点改造数", "≥", "处"],
    ["output.quality", "出水水质达标率", "≥", "%"],
    ["output.quality", "管道养护质量抽查合格率", "≥", "%"],
    ["output.timeliness", "管道堵塞抢通时间", "≤", "小时"],
    ["output.timeliness", "混接改造完工时间", "前"],
    ["cost.economic", "单位污水处理成本", "≤", "元/立方米"],
    ["cost.economic", "单位长度管道疏通成本", "≤", "元/米"],
    ["cost.ecological", "污水溢流事件数", "≤", "起"],
    ["benefit.social", "城镇污水集中收集率", "≥", "%"],
    ["benefit.ecological", "化学需氧量削减量", "≥", "吨"],
    ["benefit.ecological", "氨氮削减量", "≥", "吨"],
    ["benefit.sustainability", "污泥无害化处置率", "≥", "%"],
    ["satisfaction.served", "服务范围内居民对排水设施的满意度", "≥", "%"],
  ],
};

const RIVERS: Sector = {
  name: "河道整治养护",
  words: "河道 水系 河湖 水环境 护岸 清淤 水质 中小河道",
  indicators: [
    ["output.quantity", "河道清淤疏浚土方量", "≥", "立方米"],
    ["output.quantity", "护岸整修长度", "≥", "米"],
    ["output.quantity", "河面保洁面积", "≥", "平方米"],
    ["output.quality", "护岸工程质量评定优良率", "≥", "%"],
    ["output.quality", "水质监测数据有效率", "≥", "%"],
    ["output.timeliness", "水面漂浮物打捞及时率", "≥", "%"],
    ["output.timeliness", "河道整治工程完工时间", "前"],
    ["cost.economic", "单位土方清淤成本", "≤", "元/立方米"],
    ["cost.economic", "单位长度护岸整修成本", "≤", "元/米"],
    ["cost.ecological", "淤泥外运遗撒次数", "≤", "次"],
    ["benefit.social", "沿河居住环境投诉下降率", "≥", "%"],
    ["benefit.ecological", "河道断面水质达标率", "≥", "%"],
    ["benefit.ecological", "劣五类水体条数", "≤", "条"],
    ["benefit.sustainability", "河长制巡河问题整改率", "≥", "%"],
    ["satisfaction.served", "沿河居民对水环境的满意度", "≥", "%"],
  ],
};

const AIR: Sector = {
  name: "大气治理",
  words: "大气 空气 扬尘 油烟 废气 挥发性有机物 环境监测 尾气 环保",
  indicators: [
    ["output.quantity", "挥发性有机物治理企业数", "≥", "家"],
    ["output.quantity", "餐饮油烟净化设施安装数", "≥", "台"],
    ["output.quantity", "扬尘在线监测点运行数", "≥", "个"],
    ["output.quality", "扬尘监测数据有效传输率", "≥", "%"],
    ["output.quality", "治理设施安装验收合格率", "=", "%"],
    ["output.timeliness", "重污染天气应急响应时间", "≤", "小时"],
    ["output.timeliness", "老旧柴油车淘汰任务完成时间", "前"],
    ["cost.economic", "单个监测点年运维成本", "≤", "元/个"],
    ["cost.economic", "单辆柴油车淘汰补助标准", "≤", "元/辆"],
    ["cost.social", "企业错峰停产天数", "≤", "天"],
    ["benefit.social", "大气污染信访件下降率", "≥", "%"],
    ["benefit.ecological", "细颗粒物年均浓度", "≤", "微克/立方米"],
    ["benefit.ecological", "空气质量优良天数比率", "≥", "%"],
    ["benefit.ecological", "挥发性有机物减排量", "≥", "吨"],
    ["benefit.sustainability", "重点排污单位自动监测联网率", "≥", "%"],
    ["satisfaction.served", "居民对空气质量的满意度", "≥", "%"],
  ],
};

export const ENVIRONMENT: readonly Sector[] = [WASTE, SEWAGE, RIVERS, AIR];
