import type { Sector } from "../sector";

const IRRIGATION: Sector = {
  name: "农田水利",
  words: "农田 水利 灌溉 高标准农田 泵站 排涝 沟渠 圩区 水闸",
  indicators: [
    ["output.quantity", "高标准农田建设面积", "≥", "亩"],
    ["output.quantity", "灌溉渠道衬砌长度", "≥", "米"],
    ["output.quantity", "排涝泵站改造座数", "≥", "座"],
    ["output.quality", "水利工程单元质量评定合格率", "=", "%"],
    ["output.quality", "泵站机组试运行合格率", "=", "%"],
    ["output.timeliness", "汛前水利工程完工时间", "前"],
    ["output.timeliness", "防汛险情抢护到位时间", "≤", "小时"],
    ["cost.economic", "亩均高标准农田建设成本", "≤", "元/亩"],
    ["cost.economic", "单位长度渠道衬砌成本", "≤", "元/米"],
    ["cost.ecological", "施工临时占用耕地面积", "≤", "亩"],
    ["benefit.economic", "粮食亩均增产量", "≥", "公斤/亩"],
    ["benefit.economic", "亩均灌溉成本下降率", "≥", "%"],
    ["benefit.social", "受益农户数", "≥", "户"],
    ["benefit.ecological", "亩均灌溉节水量", "≥", "立方米/亩"],
    ["benefit.sustainability", "农田水利设施管护责任落实率", "=", "%"],
    ["satisfaction.served", "受益农户对农田水利的满意度", "≥", "%"],
  ],
};

const FARM_SUBSIDIES: Sector = {
  name: "农业补贴",
  words: "农业 种粮 农机 农业保险 耕地 农民 绿色农业 种植 养殖",
  indicators: [
    ["output.quantity", "耕地地力保护补贴面积", "≥", "亩"],
    ["output.quantity", "农机购置补贴台数", "≥", "台"],
    ["output.quantity", "农业保险承保户数", "≥", "户"],
    ["output.quality", "补贴面积核实准确率", "=", "%"],
    ["output.quality", "补贴名单公示率", "=", "%"],
    ["output.timeliness", "农业补贴兑付时间", "前"],
    ["output.timeliness", "农业保险理赔结案时限", "≤", "天"],
    ["cost.economic", "亩均种粮补贴标准", "≤", "元/亩"],
    ["cost.economic", "单台农机补贴占售价比例", "≤", "%"],
    ["cost.social", "骗补套补查实案件数", "=", "件"],
    ["benefit.economic", "种粮农户亩均净收益", "≥", "元/亩"],
    ["benefit.social", "粮食播种面积", "≥", "亩"],
    ["benefit.social", "主要农作物耕种收机械化率", "≥", "%"],
    ["benefit.ecological", "化肥施用量下降率", "≥", "%"],
    ["benefit.ecological", "秸秆综合利用率", "≥", "%"],
    ["benefit.sustainability", "规模经营主体户均经营面积", "≥", "亩/户"],
    ["satisfaction.served", "受补农户对补贴政策的满意度", "≥", "%"],
  ],
};

const VILLAGES: Sector = {
  name: "乡村振兴",
  words: "乡村振兴 扶贫 美丽乡村 村庄 脱贫 帮扶 农村人居环境 对口支援 村集体 农村",
  indicators: [
    ["output.quantity", "村庄人居环境整治个数", "≥", "个"],
    ["output.quantity", "农村户厕改造户数", "≥", "户"],
    ["output.quantity", "产业帮扶项目实施个数", "≥", "个"],
    ["output.quality", "美丽乡村创建验收通过率", "≥", "%"],
    ["output.quality", "帮扶项目资产确权率", "=", "%"],
    ["output.timeliness", "帮扶资金全部拨付时间", "前"],
    ["output.timeliness", "村庄整治项目完工时间", "前"],
    ["cost.economic", "单个村庄整治成本", "≤", "万元/个"],
    ["cost.economic", "单座户厕改造成本", "≤", "元/座"],
    ["cost.social", "项目占地矛盾纠纷件数", "≤", "件"],
    ["benefit.economic", "村集体年经营性收入", "≥", "万元"],
    ["benefit.economic", "脱贫人口人均纯收入增长率", "≥", "%"],
    ["benefit.social", "帮扶带动农户就业人数", "≥", "人"],
    ["benefit.social", "返贫致贫人口数", "=", "人"],
    ["benefit.ecological", "农村生活污水治理率", "≥", "%"],
    ["benefit.sustainability", "帮扶项目资产后续管护率", "=", "%"],
    ["satisfaction.served", "村民对人居环境的满意度", "≥", "%"],
  ],
};

const FORESTRY: Sector = {
  name: "林业与生态修复",
  words: "林业 造林 森林 生态修复 湿地 生态公益林 防护林 护林",
  indicators: [
    ["output.quantity", "新增造林面积", "≥", "亩"],
    ["output.quantity", "生态公益林抚育面积", "≥", "亩"],
    ["output.quantity", "湿地修复面积", "≥", "亩"],
    ["output.quality", "造林当年成活率", "≥", "%"],
    ["output.quality", "林木种苗检验合格率", "=", "%"],
    ["output.quality", "林业有害生物成灾率", "≤", "‰"],
    ["output.timeliness", "春季造林完成时间", "前"],
    ["output.timeliness", "森林火情扑救到位时间", "≤", "小时"],
    ["cost.economic", "亩均造林成本", "≤", "元/亩"],
    ["cost.economic", "公益林亩均管护补助标准", "≤", "元/亩"],
    ["cost.ecological", "造林整地水土流失面积", "≤", "亩"],
    ["benefit.economic", "林农户均生态补偿收入", "≥", "元/户"],
    ["benefit.social", "护林员岗位安置人数", "≥", "人"],
    ["benefit.ecological", "森林覆盖率", "≥", "%"],
    ["benefit.ecological", "湿地保护率", "≥", "%"],
    ["benefit.sustainability", "造林三年后保存率", "≥", "%"],
    ["satisfaction.served", "林农对生态补偿的满意度", "≥", "%"],
  ],
};

export const RURAL: readonly Sector[] = [IRRIGATION, FARM_SUBSIDIES, VILLAGES, FORESTRY];
