import type { RuleTexts } from "./messages";

/** What reviewers send forms back for: whether a form agrees with itself, and says each thing once and in its place. */

const named = (subject: string): string => (subject === "" ? "这一行" : `“${subject}”`);
const quoted = (text: string | null): string => (text === null || text === "" ? "" : `“${text}”`);

/** Bytes and characters of a long text, as the finding gives them: `2,763 / 935`. */
function length(observed: string | null): string {
  const [bytes = "", characters] = (observed ?? "").split(" / ");
  return characters === undefined ? `${bytes} 字节` : `${characters} 个字符、${bytes} 字节`;
}

export const consistencyRulesZhCN = {
  MISFILED: {
    title: "指标放错了级别",
    sentence: ({ subject, observed, expected }) =>
      expected === null
        ? `${named(subject)}列在${quoted(observed)}下，按名称不属于这一级。`
        : `${named(subject)}列在${quoted(observed)}下，按名称应属于${quoted(expected)}。`,
    action: ({ expected }) =>
      expected === null ? "请核对后移到合适的级别。" : `请移到${quoted(expected)}；如果名称没有写清楚，请改名称。`,
    condition: "名称的结尾肯定不属于所在的二级指标（两级都说得通的不算，例如质量指标下的“及时率”）",
    example: "“居民满意度”列在社会效益指标下",
  },
  "DUPLICATE-INDICATOR": {
    title: "指标重复",
    sentence: ({ subject, observed }) => `同一个二级指标下，${named(subject)}写了 ${observed ?? ""} 次。`,
    action: () => "请只保留一条；如果不是同一个指标，请把名称写得能区分。",
    condition: "同一个二级指标下有名称相同、都填了指标值的几行（不计空格和全角、半角的差别）",
    example: "数量指标下两行都是“培训人次”",
  },
  "DUPLICATE-ROW": {
    title: "有完全相同的行",
    sentence: ({ subject, observed }) => `${named(subject)}有 ${observed ?? ""} 行内容完全相同。`,
    action: () => "请核对后删去多余的行。",
    condition: "制度保障、项目构成分解等表中有各列都相同的几行",
    example: "三行“财务管理制度”的文件名称和具体措施都一样",
  },
  "GOAL-TARGET-DIFFERS": {
    title: "目标与指标值说法不同",
    sentence: ({ subject, observed, expected }) =>
      `${named(subject)}的指标值是${quoted(observed)}，绩效目标里写的是${quoted(expected)}。`,
    action: () => "请核对后把两处改为一致。",
    condition: "绩效目标里就同一件事写了数量或月份，与指标值的数字不同（只差比较符号的不算）",
    example: "目标写“计划于2023年5月下拨专项经费”，时效指标的指标值为“2023年7月前”",
  },
  "GOAL-UNCOVERED": {
    title: "目标里的比率没有指标",
    sentence: ({ subject, observed }) => `“${subject}”里写了${quoted(observed)}，没有一条指标与它对应。`,
    action: () => "请看看是否要为它设一条指标。",
    condition: "年度目标里写明百分比的比率，没有任何指标提到",
    example: "目标写“设备完好率达98%”，指标里没有完好率",
  },
  "GOAL-COPIED": {
    title: "年度目标照抄总目标",
    sentence: ({ subject, expected }) => `项目跨几个年度，“${subject}”与“${expected ?? ""}”几乎一字不差。`,
    action: () => "请在年度目标里只写本年度要做到的事。",
    condition: "项目起止日期跨年度，两个目标的文字相同或几乎相同",
    example: "三年期项目的年度目标与总目标相同",
  },
  "GOAL-REPEATED": {
    title: "两个目标相同",
    sentence: ({ subject, expected }) => `“${subject}”与“${expected ?? ""}”几乎一字不差。`,
    action: () => "一年内的项目可以这样填；如果两处本应不同，请修改。",
    condition: "项目在一年内开始并结束，两个目标的文字相同或几乎相同",
    example: "一年期项目的年度目标与总目标相同",
  },
  "GOAL-LONG": {
    title: "目标太长",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”有 ${length(observed)}，超过了上级系统通常能存的 ${expected ?? ""} 字节。`,
    action: () => "请删减到六百六十个汉字以内，只写要达到的目标，做法和程序不必写。",
    condition: "绩效目标超过 2,000 字节（一个汉字三个字节）",
    example: "总目标写了九百多个字",
  },
  "NAME-LONG": {
    title: "项目名称太长",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”有 ${length(observed)}，超过了上级系统通常能存的 ${expected ?? ""} 字节。`,
    action: () => "请缩短到六十个汉字以内。",
    condition: "项目名称超过 180 字节（一个汉字三个字节）",
    example: "项目名称写了七十个字",
  },
  "UNIT-MIXED": {
    title: "元和万元混用",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”填的是 ${observed ?? ""}，按其他金额应为 ${expected ?? ""}，相差约一万倍。`,
    action: () => "请核对这两处的单位：可能一处按元填写，一处按万元填写。",
    condition: "应当相符的两个金额相差约一万倍",
    example: "项目资金总额填 535，财政资金填 5,350,000（元）",
  },
  "TEXT-AMOUNT-DIFFERS": {
    title: "文字里的金额与表上不同",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”里写的项目预算是 ${observed ?? ""}，表上填的是 ${expected ?? ""}。`,
    action: () => "请核对后把两处改为一致。",
    condition: "文字里写明的项目预算，既不是表上的总额，也不是年度金额（相差 100 元以内和四舍五入的不算）",
    example: "文字写“项目预算总额为250000元”，表上是 244,800.00",
  },
  "TEXT-ERROR-VALUE": {
    title: "公式出错",
    sentence: ({ subject, observed }) => `“${subject}”处显示的是${quoted(observed)}，这是公式出错的标记，不是内容。`,
    action: () => "请直接填写内容，或改正公式。",
    condition: "文字处是 #REF!、#N/A 等公式出错的标记",
    example: "项目名称显示“#REF!”",
  },
} satisfies Partial<RuleTexts>;
