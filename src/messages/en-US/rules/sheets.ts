import { a1 } from "../../../core/grid/address";
import type { FormKind } from "../../../forms/kinds";
import type { FamilyCatalogue, FamilyWords, FindingFacts } from "../../words/rules";
import { quoted } from "../phrases";

/** Worksheets, and what is printed on them. */

const KINDS: Readonly<Record<FormKind, string>> = {
  declaration: "a declaration of performance goals",
  approval: "an approval of performance goals (批复表)",
  monitoring: "a performance monitoring form (监控表)",
  "self-evaluation": "a performance self-evaluation (自评表)",
  "whole-department": "a performance form of a whole department (整体支出)",
  regional: "a regional form of performance goals (区域绩效目标)",
  evaluation: "a performance evaluation form (评价表)",
};

const MOST_MISSING = 6;

const place = ({ at }: FindingFacts): string => `At ${a1(at.row, at.column)} on “${at.sheet.name}”`;
const titled = (title: string | null | undefined): string => (title ? ` (“${title}”)` : "");

function lacking(missing: readonly string[]): string {
  if (missing.length === 0) return "";
  const named = missing.slice(0, MOST_MISSING).join(", ");
  return `; not found: ${named}${missing.length > MOST_MISSING ? " and others" : ""}`;
}

function unread(facts: FindingFacts): string {
  const { about, at } = facts;
  switch (about?.reason) {
    case "unfinished":
      return `“${at.sheet.name}” was left by an insertion or import that was interrupted; it is not whole and was not read.`;
    case "beyond":
      return `“${at.sheet.name}” holds too much: from ${a1(at.row, at.column)} on it was not read, and a form there is not checked.`;
    case "half": {
      const { form: nearest, missing } = about;
      const form = nearest === null ? "a declaration form" : `a “${nearest.name["en-US"]}”`;
      return `${place(facts)} there seems to be ${form}, but it is not whole${lacking(missing)}.`;
    }
    case "unknown":
    case "other-kind":
    case undefined:
      return `${place(facts)} there is a declaration${titled(about?.title)} of a layout that is not known; it was not read.`;
  }
}

/** In sight it stands among what may be left out of an export; what is hidden is left out anyway. */
const leavingOut = ({ at }: FindingFacts): string =>
  at.sheet.hidden === undefined ? " If it is not to be exported, leave this sheet out of the export." : "";

function completing(facts: FindingFacts): string {
  switch (facts.about?.reason) {
    case "unfinished":
      return "Delete the sheet, then insert or import again.";
    case "beyond":
      return "Put forms on sheets of their own.";
    case "half":
      return `Complete these labels, or insert the standard form again. If it is another form, open its form file or make a standard form of it.${leavingOut(facts)}`;
    case "unknown":
    case "other-kind":
    case undefined:
      return `If you were sent the form file of this layout, open it. If there is none, make a standard form of this sheet and it can be checked and exported; or insert one of the standard forms and fill it in instead.${leavingOut(facts)}`;
  }
}

export const sheets: FamilyWords<"sheets"> = {
  "FORM-UNREAD": {
    title: "A declaration was not read",
    sentence: unread,
    action: completing,
  },
  "FORM-OTHER-KIND": {
    title: "Not a declaration",
    sentence: (facts) =>
      `${place(facts)} there is ${KINDS[facts.about?.kind ?? "evaluation"]}${titled(facts.about?.title)}; it is not checked as a declaration and not exported.`,
    action: () => "Nothing needs to be done; if this should be a declaration, use the standard form.",
  },
  "SHEET-HIDDEN": {
    title: "The worksheet is hidden",
    sentence: ({ at, about, ofVisibleForm }) =>
      `“${at.sheet.name}” is ${
        at.sheet.hidden === "very-hidden" ? "very hidden (Excel does not even offer to unhide it)" : "hidden"
      } and holds ${ofVisibleForm ? "a part of this declaration" : about === undefined ? "a declaration" : KINDS[about.kind]}.`,
    action: ({ at, about, ofVisibleForm }) => {
      // Only what was read can be chosen.
      const choose = about === undefined ? " or choose its form for the export" : "";
      const show = at.sheet.hidden === "very-hidden" ? "make it visible in the VBA editor" : "unhide it";
      return ofVisibleForm
        ? `It is checked and exported with the part in sight; look at what it says, and better ${show}.`
        : `Hidden forms are in no sum and in no export. If it is needed, ${show}${choose}; delete it if it is not.`;
    },
  },
  "SHEET-MISSING": {
    title: "A sheet is missing",
    sentence: ({ subject }) => `This declaration has several sheets; “${subject}” was not found.`,
    action: ({ subject }) => `Add the sheet “${subject}”; if it is in another file, copy that worksheet here.`,
  },
  "LABEL-MISSING": {
    title: "A printed label is missing",
    sentence: ({ subject }) => `The printed label “${subject}” was not found; it may have been deleted or changed.`,
    action: ({ subject }) =>
      `Put “${subject}” back where it was; what is filled in beside it cannot be read without it.`,
  },
  "COLUMN-UNKNOWN": {
    title: "A column of the indicators is not known",
    sentence: ({ observed }) =>
      `The table of indicators has a column${observed === null ? "" : ` “${observed}”`} that the form does not print; which column holds the declared targets cannot be told.`,
    action: () =>
      "If this is a self-evaluation or another form, do not give it the title of a declaration; if the column was added, delete it and keep the declared targets only.",
  },
  "CELL-UNREAD": {
    title: "A cell of the form was not read",
    sentence: ({ observed }) =>
      `What this cell says${observed === null ? "" : ` (“${observed}”)`} belongs to nothing that the form prints; it was not read and is not exported.`,
    action: () =>
      "If it is an answer, move it to its cell; if it is a note, move it out of the form; if it is part of another form, move it to another sheet.",
  },
  "SHEET-NAME-DIFFERS": {
    title: "Sheets name different projects",
    sentence: ({ subject, observed, expected }) =>
      `On “${subject}” the project is called${quoted(observed)}, on the first sheet${quoted(expected)}.`,
    action: () => "Check the names and make them the same on all sheets.",
  },
  "SHEET-YEAR-DIFFERS": {
    title: "Sheets show different years",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” is for ${observed ?? ""}, the first sheet for ${expected ?? ""}.`,
    action: () => "Check the years and make them the same on all sheets.",
  },
};

/** When these rules fire, and a case of each. */
export const sheetsCatalogue: FamilyCatalogue<"sheets"> = {
  "FORM-UNREAD": {
    condition:
      "Title or labels show a declaration, but its layout is not known, it is not whole, or it was not reached",
    example: "项目支出绩效目标表 of another place; the upper half of a declaration",
  },
  "FORM-OTHER-KIND": {
    condition:
      "The title is that of an approval, a monitoring form, a self-evaluation, an evaluation, or the form of a whole department or region",
    example: "项目支出绩效自评表 in the same workbook",
  },
  "SHEET-HIDDEN": {
    condition: "A declaration, or what looks like one, stands on a hidden worksheet",
    example: "A first draft is left on the hidden sheet 初稿",
  },
  "SHEET-MISSING": {
    condition: "A sheet of the declaration is not in the workbook",
    example: "项目总体情况 and 绩效目标 are there, 制度保障 is not",
  },
  "LABEL-MISSING": {
    condition: "The form is recognised, but one of its printed labels is not found",
    example: "计划开始日期 has been deleted",
  },
  "COLUMN-UNKNOWN": {
    condition:
      "A column of the indicators speaks of targets, actual values, points or comparators, and is none of the form's or stands twice",
    example: "Beside 年度指标值 stand 实际完成值 and 得分",
  },
  "CELL-UNREAD": {
    condition:
      "A cell inside the form holds something that belongs to nothing printed in it, or cells beside or below it show labels of another form",
    example: "Half a row, a blank row below the indicators",
  },
  "SHEET-NAME-DIFFERS": {
    condition: "Project names differ between sheets (spaces and character width aside)",
    example: "组团式服务联系群众 on one sheet, 组团式走访群众 on another",
  },
  "SHEET-YEAR-DIFFERS": {
    condition: "Fiscal years differ between sheets",
    example: "项目总体情况 says 2019, 绩效目标 says 2018",
  },
};
