import type { Sector } from "../sector";

const PUBLIC_HEALTH: Sector = {
  name: "公共卫生",
  words: "公共卫生 慢性病 健康档案 家庭医生 传染病 疾控 健康教育 妇幼 爱国卫生 筛查",
  indicators: [
    ["output.quantity", "重点人群健康体检人数", "≥", "人"],
    ["output.quantity", "高血压患者规范随访人数", "≥", "人"],
    ["output.quantity", "健康教育讲座场次", "≥", "场"],
    ["output.quality", "居民电子健康档案规范建档率", "≥", "%"],
    ["output.quality", "高血压患者规范管理率", "≥", "%"],
    ["output.timeliness", "传染病疫情报告及时率", "=", "%"],
    ["output.timeliness", "新生儿访视时限", "≤", "天"],
    ["cost.economic", "人均基本公共卫生服务成本", "≤", "元/人"],
    ["cost.economic", "单人次筛查成本", "≤", "元/人次"],
    ["cost.ecological", "医疗废物流失事件数", "=", "起"],
    ["benefit.economic", "签约居民人均门诊费用下降率", "≥", "%"],
    ["benefit.social", "居民健康素养水平", "≥", "%"],
    ["benefit.social", "甲乙类传染病发病率", "≤", "例/十万人"],
    ["benefit.sustainability", "家庭医生签约居民续签率", "≥", "%"],
    ["satisfaction.served", "签约居民对家庭医生服务的满意度", "≥", "%"],
  ],
};

const MEDICAL_EQUIPMENT: Sector = {
  name: "医院设备",
  words: "医疗设备 医院设备 医学影像 诊疗设备 医院 监护仪 检验设备",
  indicators: [
    ["output.quantity", "大型医用设备购置台数", "≥", "台"],
    ["output.quantity", "医用设备操作培训人次", "≥", "人次"],
    ["output.quantity", "急救监护设备更新台数", "≥", "台"],
    ["output.quality", "医用设备计量检定合格率", "=", "%"],
    ["output.quality", "医用设备开机率", "≥", "%"],
    ["output.quality", "大型设备检查阳性率", "≥", "%"],
    ["output.timeliness", "医用设备装机投用时间", "前"],
    ["output.timeliness", "医用设备维修到场时间", "≤", "小时"],
    ["cost.economic", "大型医用设备单台购置成本", "≤", "万元/台"],
    ["cost.economic", "单台医用设备年维保成本", "≤", "万元/台"],
    ["cost.ecological", "放射防护检测超标次数", "=", "次"],
    ["benefit.economic", "外送检查费用年节约额", "≥", "万元"],
    ["benefit.social", "单台大型设备年检查人次", "≥", "人次"],
    ["benefit.social", "大型设备检查预约等待天数", "≤", "天"],
    ["benefit.sustainability", "医用设备预期使用年限", "≥", "年"],
    ["satisfaction.served", "患者对检查服务的满意度", "≥", "%"],
  ],
};

const VACCINATION: Sector = {
  name: "疫苗接种",
  words: "疫苗 接种 免疫 预防接种 冷链 流感 预防",
  indicators: [
    ["output.quantity", "适龄儿童疫苗接种剂次", "≥", "剂次"],
    ["output.quantity", "老年人流感疫苗接种人数", "≥", "人"],
    ["output.quantity", "接种单位冷链设备更新台数", "≥", "台"],
    ["output.quality", "疫苗冷链温度达标率", "=", "%"],
    ["output.quality", "接种信息登记准确率", "≥", "%"],
    ["output.quality", "疫苗损耗率", "≤", "%"],
    ["output.timeliness", "新生儿首针乙肝疫苗及时接种率", "≥", "%"],
    ["output.timeliness", "年度接种任务完成时间", "前"],
    ["cost.economic", "单剂次接种服务成本", "≤", "元/剂次"],
    ["cost.economic", "单台冷链设备年运行成本", "≤", "元/台"],
    ["cost.social", "接种现场平均等候时间", "≤", "分钟"],
    ["benefit.economic", "流感相关门诊费用下降率", "≥", "%"],
    ["benefit.social", "免疫规划疫苗全程接种率", "≥", "%"],
    ["benefit.social", "疫苗可预防疾病暴发疫情数", "=", "起"],
    ["benefit.sustainability", "规范化接种门诊达标率", "≥", "%"],
    ["satisfaction.served", "受种者及监护人对接种服务的满意度", "≥", "%"],
  ],
};

export const HEALTH: readonly Sector[] = [PUBLIC_HEALTH, MEDICAL_EQUIPMENT, VACCINATION];
