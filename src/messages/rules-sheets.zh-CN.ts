import { a1 } from "../core/address";
import type { FormKind } from "../forms/kinds";
import type { FindingFacts, RuleTexts } from "./messages";

/** Worksheets that are not read as forms, and those that nobody sees. */

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

function completing({ about }: FindingFacts): string {
  switch (about?.reason) {
    case "unfinished":
      return "请删除这张工作表，再重新插入或还原。";
    case "beyond":
      return "请把申报表放到单独的工作表中。";
    case "half":
      return "请补全这些文字，或重新插入标准表；如果不打算导出它，导出时不要选这张工作表。";
    case "unknown":
    case "other-kind":
    case undefined:
      return "请改用标准表填写；如果不打算导出它，导出时不要选这张工作表。";
  }
}

export const sheetRulesZhCN = {
  "FORM-UNREAD": {
    title: "有申报表没有读取",
    sentence: unread,
    action: completing,
    condition: "一张表的标题或文字表明它是绩效目标申报表，但格式还不认识、不完整，或没有读到它",
    example: "别的地区的“项目支出绩效目标表”；只有上半张的申报表",
  },
  "FORM-OTHER-KIND": {
    title: "不是申报表",
    sentence: (facts) =>
      `${place(facts)}是一张${KINDS[facts.about?.kind ?? "evaluation"]}${titled(facts.about?.title)}，不按申报表检查，也不会导出。`,
    action: () => "不需要处理；如果这里本应是绩效目标申报表，请改用标准表填写。",
    condition: "一张表的标题表明它是批复表、监控表、自评表、评价表、部门整体支出表或区域绩效目标表",
    example: "同一个工作簿里还有“项目支出绩效自评表”",
  },
  "SHEET-HIDDEN": {
    title: "工作表是隐藏的",
    sentence: ({ at, about, ofVisibleForm }) =>
      `工作表“${at.sheet.name}”${
        at.sheet.hidden === "very-hidden" ? "是深度隐藏的，在 Excel 的“取消隐藏”里也看不到" : "是隐藏的"
      }，上面有${ofVisibleForm ? "这份申报表的一部分" : about === undefined ? "申报表" : KINDS[about.kind]}。`,
    action: ({ ofVisibleForm }) =>
      ofVisibleForm
        ? "它和看得见的部分一起检查和导出。请核对内容，最好取消隐藏。"
        : "隐藏的表不计入合计，也不导出；如果需要它，请取消隐藏，或在导出时选上隐藏的表；不再需要的，请删除。",
    condition: "有申报表（或像申报表的内容）在隐藏的工作表上",
    example: "初稿留在隐藏的工作表“初稿”上",
  },
} satisfies Partial<RuleTexts>;
