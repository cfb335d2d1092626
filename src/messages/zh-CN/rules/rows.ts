import type { FamilyCatalogue, FamilyWords } from "../../words/rules";
import { named, quoted } from "../phrases";

/** Whether each indicator is whole, stands in its place and is said once. */

export const rows: FamilyWords<"rows"> = {
  "LEVEL-UNKNOWN": {
    title: "指标级别不在表内",
    sentence: ({ subject, observed }) =>
      `${named(subject)}所在的一级、二级指标${observed === null ? "为空" : `是${quoted(observed)}`}，这张表没有这样的搭配。`,
    action: ({ expected }) =>
      expected === null ? "请改为表上印好的级别。" : `请改为表上印好的级别，可用的有：${expected}。`,
  },
  "LEVEL1-MISSING": {
    title: "缺少一类指标",
    sentence: ({ subject }) => `“${subject}”下面还没有一条完整的指标。`,
    action: ({ subject }) => `请在“${subject}”下至少填写一条指标，名称和指标值都要有。`,
  },
  MISFILED: {
    title: "指标放错了级别",
    sentence: ({ subject, observed, expected }) =>
      expected === null
        ? `${named(subject)}列在${quoted(observed)}下，按名称不属于这一级。`
        : `${named(subject)}列在${quoted(observed)}下，按名称应属于${quoted(expected)}。`,
    action: ({ expected }) =>
      expected === null ? "请核对后移到合适的级别。" : `请移到${quoted(expected)}；如果名称没有写清楚，请改名称。`,
  },
  "ROW-NO-TARGET": {
    title: "指标没有目标值",
    sentence: ({ subject }) => `${named(subject)}还没有填写指标值。`,
    action: () => "请填写指标值，例如“≥90%”“12次”；不需要这个指标时请把名称也删去。",
  },
  "ROW-NO-NAME": {
    title: "指标没有名称",
    sentence: ({ subject, observed }) => `${named(subject)}一行填了指标值${quoted(observed)}，没有写是什么指标。`,
    action: () => "请填写三级指标的名称；不需要这个指标时请把指标值也删去。",
  },
  "NAME-PLACEHOLDER": {
    title: "指标名称里有待填的符号",
    sentence: ({ observed }) => `指标名称${quoted(observed)}里还留着“**”“XX”这样待填的符号。`,
    action: () => "请把符号换成实际的内容。",
  },
  "DUPLICATE-INDICATOR": {
    title: "指标重复",
    sentence: ({ subject, observed }) => `同一个二级指标下，${named(subject)}写了 ${observed ?? ""} 次。`,
    action: () => "请只保留一条；如果不是同一个指标，请把名称写得能区分。",
  },
  "DUPLICATE-ROW": {
    title: "有完全相同的行",
    sentence: ({ subject, observed }) => `${named(subject)}有 ${observed ?? ""} 行内容完全相同。`,
    action: () => "请核对后删去多余的行。",
  },
};

/** When these rules fire, and a case of each. */
export const rowsCatalogue: FamilyCatalogue<"rows"> = {
  "LEVEL-UNKNOWN": {
    condition: "有内容的一行，其一级、二级指标不是本表的一对（通行的别名也算）",
    example: "一级为“产出指标”，二级为“社会效益指标”",
  },
  "LEVEL1-MISSING": {
    condition: "必须有的一级指标下没有一行既有名称又有指标值",
    example: "“满意度指标”下全部为空",
  },
  MISFILED: {
    condition: "名称的结尾肯定不属于所在的二级指标（两级都说得通的不算，例如质量指标下的“及时率”）",
    example: "“居民满意度”列在社会效益指标下",
  },
  "ROW-NO-TARGET": {
    condition: "有指标名称，没有指标值",
    example: "“居民满意度”一行的指标值为空",
  },
  "ROW-NO-NAME": {
    condition: "有指标值，没有指标名称",
    example: "指标值为“≥90%”，名称为空",
  },
  "NAME-PLACEHOLDER": {
    condition: "指标名称里有待填的符号（书名号《》里的不算）",
    example: "“新建XX个”",
  },
  "DUPLICATE-INDICATOR": {
    condition: "同一个二级指标下有名称相同、都填了指标值的几行（不计空格和全角、半角的差别）",
    example: "数量指标下两行都是“培训人次”",
  },
  "DUPLICATE-ROW": {
    condition: "制度保障、项目构成分解等表中有各列都相同的几行",
    example: "三行“财务管理制度”的文件名称和具体措施都一样",
  },
};
