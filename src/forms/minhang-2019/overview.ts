import { DATE, field, label, lineLabel, LINE, TEXT } from "../cells";
import type { FieldDefinition, LabelDefinition, RowDefinition, SheetDefinition } from "../language";
import { headOf, unitLabel } from "./head";
import { overviewFunds } from "./overview-funds";

/** 项目总体情况: who, when, why, how much, and the goals. */
export const overview: SheetDefinition = {
  key: "overview",
  name: "项目总体情况",
  columns: [16, 20, 14, 20, 14, 20],
  orientation: "portrait",
  blocks: [
    ...headOf("财政项目支出绩效目标申报表（项目总体情况）", "项目支出绩效目标申报表（项目总体情况）"),
    {
      kind: "rows",
      rows: [
        {
          cells: [
            lineLabel(0, { id: "unit-name", text: "填报单位（盖章）", aliases: ["填报单位"] }),
            field(1, "organisation.unit", LINE, { span: 3, plain: true, required: true, keep: true }),
            unitLabel(4, 2),
          ],
        },
      ],
    },
    {
      kind: "rows",
      rows: [
        {
          cells: [
            label(0, { id: "name", text: "项目名称", inline: true }),
            field(1, "project.name", LINE, { span: 5, required: true, keep: true }),
          ],
        },
        {
          cells: [
            label(0, { id: "category", text: "项目类别" }),
            field(
              1,
              "project.category",
              {
                type: "boxes",
                options: [
                  { code: "one-off", label: "一次性项目" },
                  { code: "recurring", label: "经常性项目" },
                  { code: "medium-term-pilot", label: "中期预算试点项目" },
                ],
              },
              { span: 5, keep: true },
            ),
          ],
        },
        {
          cells: [
            label(0, { id: "leader", text: "项目负责人", inline: true }),
            field(1, "contacts.leader", LINE, { keep: true }),
            label(2, { id: "contact", text: "联系人", inline: true }),
            field(3, "contacts.contact", LINE, { keep: true }),
            label(4, { id: "phone", text: "联系电话", inline: true }),
            field(5, "contacts.phone", LINE, { keep: true }),
          ],
        },
        {
          cells: [
            label(0, { id: "start", text: "起始日期", aliases: ["开始日期"], inline: true }),
            field(1, "period.start", DATE, { span: 2, required: true }),
            label(3, { id: "end", text: "结束日期", aliases: ["完成日期"], inline: true }),
            field(4, "period.end", DATE, { span: 2, required: true }),
          ],
        },
        textRow(96, { id: "summary", text: "项目概况" }, "narrative.overview", { keep: true }),
      ],
    },
    {
      kind: "rows",
      side: { id: "justification", text: "项目立项情况" },
      rows: [
        reasonRow({ id: "basis", text: "依据" }, "narrative.basis"),
        reasonRow({ id: "necessity", text: "必要性" }, "narrative.necessity"),
        reasonRow({ id: "feasibility", text: "可行性" }, "narrative.feasibility"),
      ],
    },
    overviewFunds,
    {
      kind: "rows",
      rows: [
        textRow(54, { id: "resources", text: "项目相关资源投入和制度建设情况" }, "narrative.resources", { keep: true }),
        textRow(96, { id: "overall-goal", text: "项目总目标", aliases: ["项目总体目标"] }, "goals.overall", {
          required: true,
          keep: true,
        }),
        textRow(72, { id: "annual-goal", text: "年度绩效目标", aliases: ["年度总目标"] }, "goals.annual", {
          required: true,
        }),
        textRow(36, { id: "other-matters", text: "需要说明的其他问题" }, "narrative.otherMatters", {}),
      ],
    },
    {
      kind: "rows",
      rows: [
        {
          cells: [
            lineLabel(0, { id: "signed-by", text: "填报单位负责人" }),
            field(1, "signoff.unitLeader", LINE, { plain: true, keep: true }),
            lineLabel(2, { id: "prepared-by", text: "填表人", aliases: ["填报人"] }),
            field(3, "signoff.preparer", LINE, { plain: true, keep: true }),
            lineLabel(4, { id: "signed-on", text: "填报日期", aliases: ["填表日期"] }),
            field(5, "signoff.date", { type: "partial-date" }, { plain: true }),
          ],
        },
      ],
    },
  ],
};

/** A text over the whole width. */
function textRow(
  height: number,
  words: LabelDefinition,
  path: string,
  kept: Pick<FieldDefinition, "required" | "keep">,
): RowDefinition {
  return { height, cells: [label(0, words), field(1, path, TEXT, { span: 5, ...kept })] };
}

/** Why the project is needed, behind the side label. */
function reasonRow(words: LabelDefinition, path: string): RowDefinition {
  return { height: 54, cells: [label(1, { ...words, inline: true }), field(2, path, TEXT, { span: 4, keep: true })] };
}
