import { a1 } from "../../../core/grid/address";
import type { FormKind } from "../../../forms/kinds";
import type { FamilyCatalogue, FamilyWords, FindingFacts } from "../../words/rules";
import { quoted } from "../phrases";

/** Worksheets, and what is printed on them. */

const KINDS: Readonly<Record<FormKind, string>> = {
  declaration: "绩效目标申报表",
  approval: "绩效目标批复表",
  monitoring: "绩效监控表",
  "self-evaluation": "绩效自评表",
  "whole-department": "部门整体支出绩效表",
  regional: "区域绩效目标表",
  evaluation: "绩效评价表",
};

const MOST_MISSING = 6;

const place = ({ at }: FindingFacts): string => `工作表“${at.sheet.name}”的 ${a1(at.row, at.column)} 处`;
const titled = (title: string | null | undefined): string => (title ? `（“${title}”）` : "");

function lacking(missing: readonly string[]): string {
  if (missing.length === 0) return "";
  const named = missing.slice(0, MOST_MISSING).join("、");
  return `，没有找到：${named}${missing.length > MOST_MISSING ? "……" : ""}`;
}

function unread(facts: FindingFacts): string {
  const { about, at } = facts;
  switch (about?.reason) {
    case "unfinished":
      return `工作表“${at.sheet.name}”是插入或还原中断后留下的，内容不完整，没有读取。`;
    case "beyond":
      return `工作表“${at.sheet.name}”内容太多，从 ${a1(at.row, at.column)} 起没有读取，其中如有申报表不会被检查。`;
    case "half": {
      const { form: nearest, missing } = about;
      const form = nearest === null ? "一份申报表" : `“${nearest.name["zh-CN"]}”`;
      return `${place(facts)}像是${form}，但不完整${lacking(missing)}。`;
    }
    case "unknown":
    case "other-kind":
    case undefined:
      return `${place(facts)}是一份绩效目标申报表${titled(about?.title)}，但它的格式还不认识，没有读取。`;
  }
}

/** In sight it stands among what may be left out of an export; what is hidden is left out anyway. */
const leavingOut = ({ at }: FindingFacts): string =>
  at.sheet.hidden === undefined ? "不打算导出它，导出时不要选这张工作表。" : "";

function completing(facts: FindingFacts): string {
  switch (facts.about?.reason) {
    case "unfinished":
      return "请删除这张工作表，再重新插入或还原。";
    case "beyond":
      return "请把申报表放到单独的工作表中。";
    case "half":
      return `请补全这些文字，或重新插入标准表。本来是另一种表的，打开它的表单文件，或者把它做成标准表。${leavingOut(facts)}`;
    case "unknown":
    case "other-kind":
    case undefined:
      return `收到过这种表的表单文件，请打开它。没有表单文件，把这张表做成标准表，就能检查和导出；也可以插入已有的标准表，把内容填过去。${leavingOut(facts)}`;
  }
}

export const sheets: FamilyWords<"sheets"> = {
  "FORM-UNREAD": {
    title: "有申报表没有读取",
    sentence: unread,
    action: completing,
  },
  "FORM-OTHER-KIND": {
    title: "不是申报表",
    sentence: (facts) =>
      `${place(facts)}是一张${KINDS[facts.about?.kind ?? "evaluation"]}${titled(facts.about?.title)}，不按申报表检查，也不会导出。`,
    action: () => "不需要处理；如果这里本应是绩效目标申报表，请改用标准表填写。",
  },
  "SHEET-HIDDEN": {
    title: "工作表是隐藏的",
    sentence: ({ at, about, ofVisibleForm }) =>
      `工作表“${at.sheet.name}”${
        at.sheet.hidden === "very-hidden" ? "是深度隐藏的，在 Excel 的“取消隐藏”里也看不到" : "是隐藏的"
      }，上面有${ofVisibleForm ? "这份申报表的一部分" : about === undefined ? "申报表" : KINDS[about.kind]}。`,
    action: ({ at, about, ofVisibleForm }) => {
      // Only what was read can be chosen.
      const choose = about === undefined ? "，或在导出时选上隐藏的表" : "";
      const show = at.sheet.hidden === "very-hidden" ? "在 VBA 编辑器里让它重新显示" : "取消隐藏";
      return ofVisibleForm
        ? `它和看得见的部分一起检查和导出。请核对内容，最好${show}。`
        : `隐藏的表不计入合计，也不导出；如果需要它，请${show}${choose}；不再需要的，请删除。`;
    },
  },
  "SHEET-MISSING": {
    title: "缺少一张表",
    sentence: ({ subject }) => `这份申报表由几张表组成，没有找到“${subject}”。`,
    action: ({ subject }) => `请补上“${subject}”表；如果它在别的文件里，请把那张工作表复制过来。`,
  },
  "LABEL-MISSING": {
    title: "表上的文字缺失",
    sentence: ({ subject }) => `没有找到表上应有的文字“${subject}”，它可能被删除或改动了。`,
    action: ({ subject }) => `请在原来的位置恢复“${subject}”，否则旁边填写的内容无法识别。`,
  },
  "COLUMN-UNKNOWN": {
    title: "指标表里有不认识的列",
    sentence: ({ observed }) => `指标表里有一列${quoted(observed)}，申报表没有这一列，分不清哪一列是要申报的指标值。`,
    action: () =>
      "如果这是自评表、监控表等别的表，请不要用申报表的标题；如果是多出来的列，请删去，只留要申报的指标值一列。",
  },
  "CELL-UNREAD": {
    title: "表内有一格没有读入",
    sentence: ({ observed }) => `这一格写的${quoted(observed)}不属于表上任何一项，没有读入，也不会导出。`,
    action: () =>
      "如果是填报内容，请移到对应的格子里；如果是说明，请移到表格外面；如果是别的表的一部分，请移到另一张工作表。",
  },
  "SHEET-NAME-DIFFERS": {
    title: "各表的项目名称不一致",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”表上的项目名称是${quoted(observed)}，第一张表上是${quoted(expected)}。`,
    action: () => "请核对后把各表的项目名称改为一致。",
  },
  "SHEET-YEAR-DIFFERS": {
    title: "各表的年度不一致",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”表上的年度是 ${observed ?? ""}，第一张表上是 ${expected ?? ""}。`,
    action: () => "请核对后把各表的年度改为一致。",
  },
};

/** When these rules fire, and a case of each. */
export const sheetsCatalogue: FamilyCatalogue<"sheets"> = {
  "FORM-UNREAD": {
    condition: "一张表的标题或文字表明它是绩效目标申报表，但格式还不认识、不完整，或没有读到它",
    example: "别的地区的“项目支出绩效目标表”；只有上半张的申报表",
  },
  "FORM-OTHER-KIND": {
    condition: "一张表的标题表明它是批复表、监控表、自评表、评价表、部门整体支出表或区域绩效目标表",
    example: "同一个工作簿里还有“项目支出绩效自评表”",
  },
  "SHEET-HIDDEN": {
    condition: "有申报表（或像申报表的内容）在隐藏的工作表上",
    example: "初稿留在隐藏的工作表“初稿”上",
  },
  "SHEET-MISSING": {
    condition: "申报表应有的一张表在工作簿中找不到",
    example: "有“项目总体情况”和“绩效目标”，没有“制度保障”",
  },
  "LABEL-MISSING": {
    condition: "认出了申报表，但其中一处印好的文字找不到",
    example: "“计划开始日期”被删掉了",
  },
  "COLUMN-UNKNOWN": {
    condition: "指标表里有一列写的是指标值、完成值、分值或比较符，而申报表没有这一列，或者同一列印了两次",
    example: "“年度指标值”旁边另有“实际完成值”和“得分”两列",
  },
  "CELL-UNREAD": {
    condition: "申报表的范围之内有一格内容，不属于表上任何一项；或者它的旁边、下面有几格，写着别的表的栏目",
    example: "指标表下面隔一个空行，又写了半行",
  },
  "SHEET-NAME-DIFFERS": {
    condition: "几张表上的项目名称不同（不计空格和全角、半角的差别）",
    example: "一张表写“组团式服务联系群众”，另一张写“组团式走访群众”",
  },
  "SHEET-YEAR-DIFFERS": {
    condition: "几张表上的年度不同",
    example: "“项目总体情况”为 2019 年，“绩效目标”为 2018 年",
  },
};
