/**
 * Kinds of forms that budget performance knows, and the words by which a title names them: data. What a kind is called
 * in a sentence stands in `messages/`.
 */

export const FORM_KINDS = [
  "declaration",
  "approval",
  "monitoring",
  "self-evaluation",
  "whole-department",
  "regional",
  "evaluation",
] as const;

export type FormKind = (typeof FORM_KINDS)[number];

/** Kinds that hold what became of goals and indicators against what was set: of that nothing may be changed any more. */
const LATER_KINDS: readonly FormKind[] = ["monitoring", "self-evaluation", "evaluation"];

/** Whether goals and indicators are set in a form of this kind, so that how they are set can still be better. */
export function setsGoals(kind: FormKind): boolean {
  return !LATER_KINDS.includes(kind);
}

/**
 * Words of one kind, as they stand once width is folded and spaces are taken out. `behind` count behind the last 绩效
 * only, and `before` directly in front of it: a project may well be called 视频监控 or 绩效评价服务.
 */
interface KindWords {
  readonly kind: FormKind;
  readonly behind?: readonly string[];
  readonly before?: readonly string[];
  readonly anywhere?: readonly string[];
}

/**
 * In the order in which they are tried: what is done with a form before whose form it is, and the words of a declaration
 * last, for the others print them too (绩效目标自评表, 整体支出绩效目标申报表).
 */
export const KIND_WORDS: readonly KindWords[] = [
  { kind: "self-evaluation", behind: ["自评", "自我评价"] },
  { kind: "monitoring", behind: ["监控", "跟踪", "监测"] },
  { kind: "approval", behind: ["批复"] },
  { kind: "evaluation", behind: ["评价", "评分", "打分", "评估"] },
  {
    kind: "whole-department",
    behind: ["整体支出"],
    before: ["整体", "整体支出", "整体预算", "整体支出预算", "整体(支出)", "整体支出(预算)"],
  },
  { kind: "regional", behind: ["区域目标"], before: ["区域", "区域(项目)", "区域项目", "区域支出"] },
  { kind: "self-evaluation", behind: ["完成情况"] },
  { kind: "monitoring", behind: ["运行情况", "执行情况"] },
  { kind: "declaration", anywhere: ["申报", "目标", "审批", "审核"] },
];

/** Without it no title is one of these forms. */
export const PERFORMANCE = "绩效";

/** How the name of such a form ends. */
export const NAME_ENDS: readonly string[] = ["表", "表格", "指标体系", "评分标准", "申报书"];

/** The performance of people, which is another matter. */
export const OF_PEOPLE: readonly string[] = [
  "绩效考核",
  "绩效工资",
  "绩效奖",
  "员工绩效",
  "个人绩效",
  "岗位绩效",
  "个人年度绩效",
  "员工年度绩效",
];

/** What may stand beside a title in its row: it is no title where anything else does. */
export const BESIDE_TITLES: readonly string[] = ["单位", "金额单位", "附件", "附表", "表", "编号", "报表编号", "密级"];

/** Labels of other kinds of forms that no declaration prints: by them, too, a form is told from a mention of it. */
export const LABELS_OF_OTHER_KINDS: readonly string[] = listed(
  "部门名称 单位名称 部门(单位)名称 预算单位 填报单位 资金名称 专项名称 项目支出名称 年度主要任务 任务名称 " +
    "主要内容 预算金额 年度绩效指标 年度总体目标 总体目标 年度目标 指标名称 指标值 评价指标 指标解释 " +
    "指标说明 评分标准 评价标准 评分 分值 权重 得分 年初预算数 全年预算数 全年执行数 预算执行率 执行率 " +
    "执行数 实际完成值 完成值 总分 偏差原因分析及改进措施 未完成原因分析 完成目标可能性 全年预计完成情况 " +
    "项目属性 项目期",
);

/** Labels that begin the lines of a head, as other declarations print them. */
export const LABELS_OF_HEADS: readonly string[] = listed(
  "项目名称 项目支出名称 项目编码 项目代码 项目类型 项目类别 项目属性 项目期 项目分类 主管部门 " +
    "项目主管部门 主管部门及编码 主管部门及代码 主管单位 预算部门 实施单位 项目实施单位 项目执行单位 " +
    "项目单位 申报单位 项目负责人 项目起止时间 项目实施期 项目支出实施期 实施期限 项目资金 项目资金(元) " +
    "项目资金(万元) 资金情况 资金情况(元) 资金情况(万元) 项目金额 资金总额 项目资金总额 年度资金总额 " +
    "年度本级预算金额 项目概况 立项依据 项目立项依据 总体目标 年度目标 中期目标 实施期目标 实施期总目标 " +
    "实施期绩效目标 本年度绩效目标 项目绩效目标 年度绩效目标 年度绩效目标(文字) 绩效目标 绩效项目指标表 " +
    "本年度绩效指标",
);

/** Headings of tables of indicators, as patterns over label keys. */
export const HEADING_WORDS: readonly string[] = listed(
  "[一二三四]级指标 指标(?:名称|内容|值|性质|标准或依据|值及单位) 年度指标值 " +
    "(?:目标|实际|全年|完成|度量|计量)[^。，]{0,4}值 指标值\\([^()]{1,16}\\) 实际完成(?:值|情况) 分值 得分 " +
    "权重 度量单位 计量单位 绩效标准 指标解释 偏差原因分析及改进措施 未完成原因分析",
);

/** What of a heading says that its column speaks of targets, of what became of them, of points, or of a part of a target. */
export const SPEAKS_OF_TARGETS: readonly string[] = listed(
  "(?:指标|目标|完成|实际|实现|预期|预计|计划|基准|标准|年度)值 实际 完成 上年 去年 前年 本年 今年 当年 明年 分值 得分 " +
    "评分 权重 分数 指标性质 指标符号 比较符 运算符 计算符 指标方向 (?:度量|计量|指标)单位 " +
    "^(?:性质|符号|单位|方向|目标|指标)$",
);

function listed(words: string): readonly string[] {
  return words.split(" ");
}
