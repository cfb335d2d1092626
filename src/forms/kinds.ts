/**
 * Kinds of forms that budget performance knows, and the words by which a title names them: data. What a kind is called
 * in a sentence stands in `messages/`.
 */

export type FormKind =
  "declaration" | "approval" | "monitoring" | "self-evaluation" | "whole-department" | "regional" | "evaluation";

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
export const OF_PEOPLE: readonly string[] = ["绩效考核", "绩效工资", "绩效奖", "员工绩效", "个人绩效", "岗位绩效"];

/** What may stand beside a title in its row: it is no title where anything else does. */
export const BESIDE_TITLES: readonly string[] = ["单位", "金额单位", "附件", "附表", "表", "编号", "报表编号", "密级"];

/** Labels of other kinds of forms that no declaration prints: by them, too, a form is told from a mention of it. */
export const LABELS_OF_OTHER_KINDS: readonly string[] = [
  ...["部门名称", "单位名称", "部门(单位)名称", "预算单位", "填报单位", "资金名称", "专项名称", "项目支出名称"],
  ...["年度主要任务", "任务名称", "主要内容", "预算金额", "年度绩效指标", "年度总体目标", "总体目标", "年度目标"],
  ...["指标名称", "指标值", "评价指标", "指标解释", "指标说明", "评分标准", "评价标准", "评分", "分值", "权重", "得分"],
  ...["年初预算数", "全年预算数", "全年执行数", "预算执行率", "执行率", "执行数", "实际完成值", "完成值", "总分"],
  ...["偏差原因分析及改进措施", "未完成原因分析", "完成目标可能性", "全年预计完成情况", "项目属性", "项目期"],
];
