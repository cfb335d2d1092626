import {
  asked,
  type Asked,
  askedPlain,
  field,
  KEPT,
  label,
  LINE,
  pairRow,
  row,
  rows,
  rowsBeside,
  TEXT,
} from "../cells";
import type { RowDefinition, SheetDefinition } from "../language";
import { headOf, unitLabel } from "./head";

/** 项目总体情况: who, when, why, how much, and the goals. */
export const overview: SheetDefinition = {
  key: "overview",
  name: "项目总体情况",
  columns: [16, 20, 14, 20, 14, 20],
  orientation: "portrait",
  blocks: [
    ...headOf("财政项目支出绩效目标申报表（项目总体情况）", "项目支出绩效目标申报表（项目总体情况）"),
    rows(
      row(
        ...askedPlain(0, { input: 3 }, [
          { id: "unit-name", text: "填报单位（盖章）", aliases: ["填报单位"] },
          "organisation.unit",
          LINE,
          KEPT,
        ]),
        unitLabel(4, 2),
      ),
    ),
    rows(
      row(...asked(0, { input: 5 }, [{ id: "name", text: "项目名称", inline: true }, "project.name", LINE, KEPT])),
      row(
        ...asked(0, { input: 5 }, [
          { id: "category", text: "项目类别" },
          "project.category",
          {
            type: "boxes",
            options: [
              { code: "one-off", label: "一次性项目" },
              { code: "recurring", label: "经常性项目" },
              { code: "medium-term-pilot", label: "中期预算试点项目" },
            ],
          },
          { keep: true },
        ]),
      ),
      row(
        ...asked(0, {}, [{ id: "leader", text: "项目负责人", inline: true }, "contacts.leader", LINE, { keep: true }]),
        ...asked(2, {}, [{ id: "contact", text: "联系人", inline: true }, "contacts.contact", LINE, { keep: true }]),
        ...asked(4, {}, [{ id: "phone", text: "联系电话", inline: true }, "contacts.phone", LINE, { keep: true }]),
      ),
      pairRow(
        { input: 2, second: 2 },
        [
          { id: "start", text: "起始日期", aliases: ["开始日期"], inline: true },
          "period.start",
          "date",
          { required: true },
        ],
        [
          { id: "end", text: "结束日期", aliases: ["完成日期"], inline: true },
          "period.end",
          "date",
          { required: true },
        ],
      ),
      textRow(96, [{ id: "summary", text: "项目概况" }, "narrative.overview", TEXT, { keep: true }]),
    ),
    rowsBeside(
      { id: "justification", text: "项目立项情况" },
      reasonRow("basis", "依据"),
      reasonRow("necessity", "必要性"),
      reasonRow("feasibility", "可行性"),
    ),
    rowsBeside(
      { id: "funds", text: "项目资金" },
      amountRow("total", "total", "一、项目总预算", ["项目总预算"], { required: true }),
      amountRow("annual", "annual", "二、当年预算", ["当年预算"], { required: true }),
      amountRow("annualFiscal", "annual-fiscal", "（一）财政拨款", ["财政拨款"]),
      // Printed 本级 in this form; other printings of the same family say 上级.
      amountRow("annualFiscalGranted", "annual-granted", "1. 本级财政拨款", [
        "1. 上级财政拨款",
        "本级财政拨款",
        "上级财政拨款",
      ]),
      amountRow("annualFiscalArranged", "annual-arranged", "2. 本级财政安排", ["本级财政安排"]),
      amountRow("annualFiscalMatched", "annual-matched", "3. 下级财政配套", ["下级财政配套"]),
      amountRow("annualOther", "annual-other", "（二）其他资金", ["其他资金"]),
    ),
    rows(
      textRow(54, [
        { id: "resources", text: "项目相关资源投入和制度建设情况" },
        "narrative.resources",
        TEXT,
        { keep: true },
      ]),
      textRow(96, [{ id: "overall-goal", text: "项目总目标", aliases: ["项目总体目标"] }, "goals.overall", TEXT, KEPT]),
      textRow(72, [
        { id: "annual-goal", text: "年度绩效目标", aliases: ["年度总目标"] },
        "goals.annual",
        TEXT,
        { required: true },
      ]),
      textRow(36, [{ id: "other-matters", text: "需要说明的其他问题" }, "narrative.otherMatters", TEXT]),
    ),
    rows(
      row(
        ...askedPlain(0, {}, [{ id: "signed-by", text: "填报单位负责人" }, "signoff.unitLeader", LINE, { keep: true }]),
        ...askedPlain(2, {}, [
          { id: "prepared-by", text: "填表人", aliases: ["填报人"] },
          "signoff.preparer",
          LINE,
          { keep: true },
        ]),
        ...askedPlain(4, {}, [
          { id: "signed-on", text: "填报日期", aliases: ["填表日期"] },
          "signoff.date",
          "partial-date",
        ]),
      ),
    ),
  ],
};

/** A text over the whole width. */
function textRow(height: number, text: Asked): RowDefinition {
  return { height, cells: asked(0, { input: 5 }, text) };
}

/** Why the project is needed, behind the side label. */
function reasonRow(id: string, text: string): RowDefinition {
  const reason: Asked = [{ id, text, inline: true }, `narrative.${id}`, TEXT, { keep: true }];
  return { height: 54, cells: asked(1, { input: 4 }, reason) };
}

/** Of the whole project, of this year, and of what this year's is made of. */
function amountRow(key: string, id: string, text: string, aliases: string[], more?: Asked[3]): RowDefinition {
  return row(
    label(1, { id, text, aliases, inline: true }, { span: 2, align: "left" }),
    field(3, `funds.${key}`, "money", { span: 3, ...more }),
  );
}
