import type { FindingFacts, RuleTexts } from "./messages";
import { consistencyRulesZhCN } from "./rules-consistency.zh-CN";
import { reviewRulesZhCN } from "./rules-review.zh-CN";
import { textRulesZhCN } from "./rules-texts.zh-CN";
import { sheetRulesZhCN } from "./rules-sheets.zh-CN";

const sumOff = ({ subject, observed, expected }: FindingFacts): string =>
  `“${subject}”填的是 ${observed ?? "空"}，各组成部分合计为 ${expected ?? "空"}，两者不一致。`;
const checkSum = (): string => "请先核对各组成部分；如果它们没有错，请把总数改为合计数。";

const named = (subject: string): string => (subject === "" ? "这一行" : `“${subject}”`);
const shown = (observed: string | null): string => (observed === null ? "" : `“${observed}”`);

export const rulesZhCN: RuleTexts = {
  ...reviewRulesZhCN,
  ...consistencyRulesZhCN,
  ...textRulesZhCN,
  ...sheetRulesZhCN,
  "SHEET-MISSING": {
    title: "缺少一张表",
    sentence: ({ subject }) => `这份申报表由几张表组成，没有找到“${subject}”。`,
    action: ({ subject }) => `请补上“${subject}”表；如果它在别的文件里，请把那张工作表复制过来。`,
    condition: "申报表应有的一张表在工作簿中找不到",
    example: "有“项目总体情况”和“绩效目标”，没有“制度保障”",
  },
  "LABEL-MISSING": {
    title: "表上的文字缺失",
    sentence: ({ subject }) => `没有找到表上应有的文字“${subject}”，它可能被删除或改动了。`,
    action: ({ subject }) => `请在原来的位置恢复“${subject}”，否则旁边填写的内容无法识别。`,
    condition: "认出了申报表，但其中一处印好的文字找不到",
    example: "“计划开始日期”被删掉了",
  },
  "CELL-UNREAD": {
    title: "表内有一格没有读入",
    sentence: ({ observed }) => `这一格写的${shown(observed)}不属于表上任何一项，没有读入，也不会导出。`,
    action: () => "如果是填报内容，请移到对应的格子里；如果是说明，请移到表格外面。",
    condition: "申报表的范围之内有一格内容，不属于表上任何一项",
    example: "指标表下面隔一个空行，又写了半行",
  },
  "SHEET-NAME-DIFFERS": {
    title: "各表的项目名称不一致",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”表上的项目名称是${shown(observed)}，第一张表上是${shown(expected)}。`,
    action: () => "请核对后把各表的项目名称改为一致。",
    condition: "几张表上的项目名称不同（不计空格和全角、半角的差别）",
    example: "一张表写“组团式服务联系群众”，另一张写“组团式走访群众”",
  },
  "SHEET-YEAR-DIFFERS": {
    title: "各表的年度不一致",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”表上的年度是 ${observed ?? ""}，第一张表上是 ${expected ?? ""}。`,
    action: () => "请核对后把各表的年度改为一致。",
    condition: "几张表上的年度不同",
    example: "“项目总体情况”为 2019 年，“绩效目标”为 2018 年",
  },
  "FORMULA-NO-VALUE": {
    title: "公式还没有结果",
    sentence: ({ subject, observed }) => `“${subject}”是公式${shown(observed)}，文件里没有保存它的计算结果。`,
    action: () => "请用 Excel 或 WPS 打开这个文件，保存一次后再检查。",
    condition: "单元格里是公式，而文件没有保存计算结果",
    example: "合计单元格为“=SUM(C7:C9)”，结果缺失",
  },
  "UNIT-UNKNOWN": {
    title: "没有写金额单位",
    sentence: ({ subject }) => `表上填了金额（如“${subject}”），但没有印明单位是元还是万元。`,
    action: () => "请在表头写明金额单位，例如“金额单位：元”。",
    condition: "填有金额，表上没有单位",
    example: "“项目资金（元）”被改成“项目资金”",
  },
  "AMOUNT-UNREADABLE": {
    title: "不是数字",
    sentence: ({ subject, observed }) => `“${subject}”处填的是${shown(observed)}，认不出是多少。`,
    action: () => "请只填数字，例如 244800 或 244,800.00。",
    condition: "金额、单价或数量处填的不是数字",
    example: "金额处填“约五十万”",
  },
  "AMOUNT-NEGATIVE": {
    title: "金额小于零",
    sentence: ({ subject, observed }) => `“${subject}”处填的是 ${observed ?? ""}，小于零。`,
    action: () => "请核对正负号，改为零或正数。",
    condition: "金额、单价或数量小于零",
    example: "其他资金填“-1000”",
  },
  "AMOUNT-PRECISION": {
    title: "金额的小数位太多",
    sentence: ({ subject, observed }) => `“${subject}”处填的是 ${observed ?? ""}，不足一分的部分无法入账。`,
    action: () => "请改为精确到分：以元为单位最多两位小数，以万元为单位最多六位小数。",
    condition: "小数位多于单位所允许的（元两位，万元六位）",
    example: "以元为单位填“100.125”",
  },
  "DATE-UNREADABLE": {
    title: "不是日期",
    sentence: ({ subject, observed }) => `“${subject}”处填的是${shown(observed)}，认不出是哪一天。`,
    action: () => "请按“2023-01-01”或“2023年1月1日”的样子填写。",
    condition: "日期处填的不是日期，或没有这一天",
    example: "“2023年2月30日”",
  },
  "FIELD-REQUIRED": {
    title: "必填项未填",
    sentence: ({ subject, expected }) =>
      expected === null ? `“${subject}”还没有填写。` : `“${subject}”还没有填写，按已填的内容应为 ${expected}。`,
    action: ({ subject }) => `请填写“${subject}”。`,
    condition: "必填项为空；或各组成部分（或应与它相等的金额）已填，而总数为空",
    example: "“项目名称”为空",
  },
  "FUND-TOTAL-SUM": {
    title: "资金总额与各项之和不符",
    sentence: sumOff,
    action: checkSum,
    condition: "资金总额不等于财政资金与其他资金之和（空白按零计）",
    example: "总额 100，财政资金 60，其他资金 30",
  },
  "FUND-ANNUAL-SUM": {
    title: "年度资金与各项之和不符",
    sentence: sumOff,
    action: checkSum,
    condition: "年度资金不等于其各组成部分之和（空白按零计）",
    example: "年度资金 100，当年财政拨款 60，其余为空",
  },
  "FUND-FISCAL-SUM": {
    title: "财政拨款与各项之和不符",
    sentence: sumOff,
    action: checkSum,
    condition: "财政拨款不等于其下各项之和（空白按零计）",
    example: "财政拨款 100，其下三项合计 90",
  },
  "FUND-ANNUAL-OVER-TOTAL": {
    title: "年度资金超过资金总额",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”为 ${observed ?? ""}，超过了项目全部资金 ${expected ?? ""}。`,
    action: () => "请核对这两个金额：一个年度的资金不应多于整个项目的资金。",
    condition: "年度资金大于资金总额",
    example: "资金总额 100，年度资金 120",
  },
  "ITEM-PRODUCT": {
    title: "明细金额不等于单价乘数量",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”的金额填的是 ${observed ?? ""}，单价乘以数量为 ${expected ?? ""}。`,
    action: () => "请核对这一行的单价、数量和金额。",
    condition: "一行明细的金额不等于单价乘数量（精确到分）",
    example: "单价 200，数量 3，金额 500",
  },
  "ITEM-SUM": {
    title: "金额合计与明细之和不符",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”填的是 ${observed ?? "空"}，各行明细合计为 ${expected ?? "空"}，两者不一致。`,
    action: () => "请先核对各行明细；如果它们没有错，请把合计改为明细之和。",
    condition: "金额合计不等于各行明细金额之和",
    example: "明细为 100 和 50，合计填 140",
  },
  "ITEM-TOTAL-ANNUAL": {
    title: "金额合计与当年预算不符",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”为 ${observed ?? ""}，当年预算为 ${expected ?? ""}，两者应当相等。`,
    action: () => "请核对项目构成分解和当年预算，改为一致。",
    condition: "项目构成分解的金额合计不等于当年预算",
    example: "金额合计 240000，当年预算 244800",
  },
  "DATE-ORDER": {
    title: "开始日期晚于结束日期",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”为 ${observed ?? ""}，晚于项目结束的 ${expected ?? ""}。`,
    action: () => "请核对项目的开始日期和结束日期。",
    condition: "开始日期晚于结束日期",
    example: "开始 2023-12-31，结束 2023-01-01",
  },
  "LEVEL-UNKNOWN": {
    title: "指标级别不在表内",
    sentence: ({ subject, observed }) =>
      `${named(subject)}所在的一级、二级指标${observed === null ? "为空" : `是${shown(observed)}`}，这张表没有这样的搭配。`,
    action: ({ expected }) =>
      expected === null ? "请改为表上印好的级别。" : `请改为表上印好的级别，可用的有：${expected}。`,
    condition: "有内容的一行，其一级、二级指标不是本表的一对（通行的别名也算）",
    example: "一级为“产出指标”，二级为“社会效益指标”",
  },
  "ROW-NO-TARGET": {
    title: "指标没有目标值",
    sentence: ({ subject }) => `${named(subject)}还没有填写指标值。`,
    action: () => "请填写指标值，例如“≥90%”“12次”；不需要这个指标时请把名称也删去。",
    condition: "有指标名称，没有指标值",
    example: "“居民满意度”一行的指标值为空",
  },
  "ROW-NO-NAME": {
    title: "指标没有名称",
    sentence: ({ subject, observed }) => `${named(subject)}一行填了指标值${shown(observed)}，没有写是什么指标。`,
    action: () => "请填写三级指标的名称；不需要这个指标时请把指标值也删去。",
    condition: "有指标值，没有指标名称",
    example: "指标值为“≥90%”，名称为空",
  },
  "NAME-PLACEHOLDER": {
    title: "指标名称里有待填的符号",
    sentence: ({ observed }) => `指标名称${shown(observed)}里还留着“**”“XX”这样待填的符号。`,
    action: () => "请把符号换成实际的内容。",
    condition: "指标名称里有待填的符号（书名号《》里的不算）",
    example: "“新建XX个”",
  },
  "TARGET-PLACEHOLDER": {
    title: "指标值里有待填的符号",
    sentence: ({ subject, observed }) => `${named(subject)}的指标值${shown(observed)}里还留着待填的符号。`,
    action: () => "请把符号换成实际的数值。",
    condition: "指标值里有“**”“××”等待填的符号",
    example: "“≥**个”",
  },
  "TARGET-INCOMPLETE": {
    title: "指标值缺少数值",
    sentence: ({ subject, observed }) => `${named(subject)}的指标值是${shown(observed)}，没有写出数值。`,
    action: () => "请补上数值，例如“≥90%”。",
    condition: "指标值只有符号或单位，没有数值",
    example: "“≥%”",
  },
  "TARGET-MALFORMED": {
    title: "指标值有错字",
    sentence: ({ subject, observed }) => `${named(subject)}的指标值是${shown(observed)}，像是有错字或漏字。`,
    action: () => "请对照原件核对后重新填写。",
    condition: "指标值读不通，像是录入或识别有误",
    example: "“二100%”",
  },
  "LEVEL1-MISSING": {
    title: "缺少一类指标",
    sentence: ({ subject }) => `“${subject}”下面还没有一条完整的指标。`,
    action: ({ subject }) => `请在“${subject}”下至少填写一条指标，名称和指标值都要有。`,
    condition: "必须有的一级指标下没有一行既有名称又有指标值",
    example: "“满意度指标”下全部为空",
  },
  "FUND-SINGLE-YEAR": {
    title: "一年内的项目，总额与年度资金不同",
    sentence: ({ subject, observed, expected }) =>
      `项目在本年度内开始并结束，“${subject}”为 ${observed ?? ""}，年度资金为 ${expected ?? ""}，一般应当相等。`,
    action: () => "请核对起止日期和这两个金额；如有特殊情况可以保留。",
    condition: "起止日期都在本年度内，而资金总额不等于年度资金",
    example: "2023 年 1 月至 12 月的项目，总额 535 万元，年度资金 481 万元",
  },
  "YEAR-OUTSIDE": {
    title: "年度不在项目期内",
    sentence: ({ observed, expected }) => `申报年度为 ${observed ?? ""}，项目起止年份为 ${expected ?? ""}。`,
    action: () => "请核对申报年度和项目的起止日期。",
    condition: "申报年度早于开始年份或晚于结束年份",
    example: "2024 年度申报，项目期为 2022 年至 2023 年",
  },
  "YEAR-SPAN": {
    title: "总目标的年份与项目期不符",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”后面印的年份是 ${observed ?? ""}，项目起止年份为 ${expected ?? ""}。`,
    action: () => "请把总目标的年份改为与项目的起止日期一致。",
    condition: "总目标旁印的起止年份与项目起止日期的年份不同",
    example: "印的是“2022年 - 2023年”，项目从 2023 年 1 月到 12 月",
  },
  "TARGET-NO-COMPARATOR": {
    title: "指标值没有比较符号",
    sentence: ({ subject, observed }) =>
      `${named(subject)}的指标值是${shown(observed)}，没有说明是不少于、等于还是不超过。`,
    action: () => "请在前面加上 ≥、= 或 ≤；成本类一般用 ≤。",
    condition: "指标值是数量，没有比较符号",
    example: "“90%”",
  },
  "TARGET-NO-UNIT": {
    title: "指标值没有单位",
    sentence: ({ subject, observed }) => `${named(subject)}的指标值是${shown(observed)}，没有写单位。`,
    action: () => "请补上单位，例如“个”“次”“%”。",
    condition: "指标值是数量，没有单位",
    example: "“220”",
  },
};
