import type { Sector } from "../sector";

const SYSTEMS: Sector = {
  name: "信息化建设",
  words: "信息化 平台建设 智慧 数字化 大数据 系统集成 数据中心 一网通办 数字 信息系统",
  indicators: [
    ["output.quantity", "业务系统建设数量", "≥", "个"],
    ["output.quantity", "数据资源归集目录数", "≥", "项"],
    ["output.quantity", "硬件设备部署台数", "≥", "台"],
    ["output.quality", "系统功能验收通过率", "=", "%"],
    ["output.quality", "网络安全等级保护测评得分", "≥", "分"],
    ["output.timeliness", "系统上线试运行时间", "前"],
    ["output.timeliness", "系统建设节点按期完成率", "≥", "%"],
    ["cost.economic", "信息化建设总成本", "≤", "万元"],
    ["cost.economic", "单个业务系统建设成本", "≤", "万元/个"],
    ["cost.ecological", "新增机房设备年耗电量", "≤", "万千瓦时"],
    ["benefit.economic", "业务办理人力成本下降率", "≥", "%"],
    ["benefit.economic", "利旧设备节约采购资金", "≥", "万元"],
    ["benefit.social", "政务事项全程网办率", "≥", "%"],
    ["benefit.social", "政务事项办理时长缩短比例", "≥", "%"],
    ["benefit.sustainability", "系统数据共享调用次数", "≥", "次"],
    ["satisfaction.served", "业务系统使用人员的满意度", "≥", "%"],
  ],
};

const OPERATION: Sector = {
  name: "信息系统运维",
  words: "运维 信息系统维护 网络维护 机房 系统维护 云服务 软硬件维护 信息安全",
  indicators: [
    ["output.quantity", "纳入运维的信息系统数", "≥", "个"],
    ["output.quantity", "信息系统巡检次数", "≥", "次"],
    ["output.quantity", "安全漏洞扫描次数", "≥", "次"],
    ["output.quality", "信息系统年可用率", "≥", "%"],
    ["output.quality", "备份数据恢复演练成功率", "=", "%"],
    ["output.quality", "高危漏洞修复率", "=", "%"],
    ["output.timeliness", "重大故障恢复时长", "≤", "小时"],
    ["output.timeliness", "运维工单响应时间", "≤", "分钟"],
    ["cost.economic", "单个系统年运维成本", "≤", "万元/个"],
    ["cost.economic", "云资源租用年成本", "≤", "万元"],
    ["cost.ecological", "机房年耗电量", "≤", "千瓦时"],
    ["benefit.economic", "故障停机损失减少额", "≥", "万元"],
    ["benefit.social", "信息安全责任事件数", "=", "起"],
    ["benefit.sustainability", "运维知识库条目数", "≥", "条"],
    ["satisfaction.served", "用户对运维服务的满意度", "≥", "%"],
  ],
};

const SOFTWARE: Sector = {
  name: "软件开发",
  words: "软件 软件开发 应用开发 小程序 系统升级 功能模块 定制开发 正版化",
  indicators: [
    ["output.quantity", "功能模块开发数", "≥", "个"],
    ["output.quantity", "数据接口开发数", "≥", "个"],
    ["output.quantity", "用户操作培训人次", "≥", "人次"],
    ["output.quality", "软件需求实现率", "≥", "%"],
    ["output.quality", "上线后千行代码缺陷数", "≤", "个"],
    ["output.timeliness", "软件交付验收时间", "前"],
    ["output.timeliness", "严重缺陷修复时限", "≤", "小时"],
    ["cost.economic", "单个功能点开发成本", "≤", "元/个"],
    ["cost.economic", "需求变更费用占合同价比例", "≤", "%"],
    ["cost.social", "系统切换停用时长", "≤", "小时"],
    ["benefit.economic", "重复录入工时减少比例", "≥", "%"],
    ["benefit.social", "软件月均活跃用户数", "≥", "人"],
    ["benefit.social", "业务线上办理占比", "≥", "%"],
    ["benefit.sustainability", "源代码及技术文档移交完整率", "=", "%"],
    ["satisfaction.served", "业务部门对软件功能的满意度", "≥", "%"],
  ],
};

const TOWN_HALL: Sector = {
  name: "政务服务窗口",
  words: "政务服务 窗口 行政服务中心 热线 受理中心 便民服务 审批",
  indicators: [
    ["output.quantity", "窗口年受理业务件数", "≥", "件"],
    ["output.quantity", "热线工单受理件数", "≥", "件"],
    ["output.quantity", "自助服务终端布设台数", "≥", "台"],
    ["output.quality", "办件质量抽查合格率", "≥", "%"],
    ["output.quality", "热线工单按要求办结率", "≥", "%"],
    ["output.timeliness", "窗口平均等候时间", "≤", "分钟"],
    ["output.timeliness", "热线工单先行联系时间", "≤", "小时"],
    ["cost.economic", "单件业务办理成本", "≤", "元/件"],
    ["cost.economic", "窗口人员年人均服务外包成本", "≤", "万元/人"],
    ["cost.social", "窗口服务有责投诉件数", "≤", "件"],
    ["benefit.economic", "办事企业年节约成本额", "≥", "万元"],
    ["benefit.social", "高频事项免提交材料份数", "≥", "份"],
    ["benefit.social", "最多跑一次事项占比", "≥", "%"],
    ["benefit.social", "热线诉求实际解决率", "≥", "%"],
    ["benefit.sustainability", "高频事项办事指南更新率", "=", "%"],
    ["satisfaction.served", "办事企业群众的满意度", "≥", "%"],
  ],
};

export const DIGITAL: readonly Sector[] = [SYSTEMS, OPERATION, SOFTWARE, TOWN_HALL];
