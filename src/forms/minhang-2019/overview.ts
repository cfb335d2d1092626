import type { SheetDefinition } from "../definition";
import { overviewFunds } from "./overview-funds";

/** 项目总体情况: who, when, why, how much, and the goals. */
export const overview: SheetDefinition = {
  key: "overview",
  name: "项目总体情况",
  columns: [16, 20, 14, 20, 14, 20],
  orientation: "portrait",
  blocks: [
    {
      kind: "title",
      label: {
        id: "title",
        text: "财政项目支出绩效目标申报表（项目总体情况）",
        aliases: ["项目支出绩效目标申报表（项目总体情况）"],
      },
    },
    { kind: "year", label: { id: "year", text: "（{year}年）" } },
    {
      kind: "rows",
      rows: [
        {
          cells: [
            {
              kind: "label",
              column: 0,
              plain: true,
              align: "left",
              label: { id: "unit-name", text: "填报单位（盖章）", aliases: ["填报单位"], inline: true },
            },
            {
              kind: "field",
              column: 1,
              span: 3,
              plain: true,
              field: { path: "organisation.unit", value: { type: "text" }, required: true, keep: true },
            },
            {
              kind: "label",
              column: 4,
              span: 2,
              plain: true,
              align: "right",
              label: { id: "money-unit", text: "金额单位：{unit}", aliases: ["（单位：{unit}）"], optional: true },
            },
          ],
        },
      ],
    },
    {
      kind: "rows",
      rows: [
        {
          cells: [
            { kind: "label", column: 0, label: { id: "name", text: "项目名称", inline: true } },
            {
              kind: "field",
              column: 1,
              span: 5,
              field: { path: "project.name", value: { type: "text" }, required: true, keep: true },
            },
          ],
        },
        {
          cells: [
            { kind: "label", column: 0, label: { id: "category", text: "项目类别" } },
            {
              kind: "field",
              column: 1,
              span: 5,
              field: {
                path: "project.category",
                value: {
                  type: "boxes",
                  options: [
                    { code: "one-off", label: "一次性项目" },
                    { code: "recurring", label: "经常性项目" },
                    { code: "medium-term-pilot", label: "中期预算试点项目" },
                  ],
                },
                keep: true,
              },
            },
          ],
        },
        {
          cells: [
            { kind: "label", column: 0, label: { id: "leader", text: "项目负责人", inline: true } },
            { kind: "field", column: 1, field: { path: "contacts.leader", value: { type: "text" }, keep: true } },
            { kind: "label", column: 2, label: { id: "contact", text: "联系人", inline: true } },
            { kind: "field", column: 3, field: { path: "contacts.contact", value: { type: "text" }, keep: true } },
            { kind: "label", column: 4, label: { id: "phone", text: "联系电话", inline: true } },
            { kind: "field", column: 5, field: { path: "contacts.phone", value: { type: "text" }, keep: true } },
          ],
        },
        {
          cells: [
            { kind: "label", column: 0, label: { id: "start", text: "起始日期", aliases: ["开始日期"], inline: true } },
            {
              kind: "field",
              column: 1,
              span: 2,
              field: { path: "period.start", value: { type: "date" }, required: true },
            },
            { kind: "label", column: 3, label: { id: "end", text: "结束日期", aliases: ["完成日期"], inline: true } },
            {
              kind: "field",
              column: 4,
              span: 2,
              field: { path: "period.end", value: { type: "date" }, required: true },
            },
          ],
        },
        {
          height: 96,
          cells: [
            { kind: "label", column: 0, label: { id: "summary", text: "项目概况" } },
            {
              kind: "field",
              column: 1,
              span: 5,
              field: { path: "narrative.overview", value: { type: "text", multiline: true }, keep: true },
            },
          ],
        },
      ],
    },
    {
      kind: "rows",
      side: { id: "justification", text: "项目立项情况" },
      rows: [
        {
          height: 54,
          cells: [
            { kind: "label", column: 1, label: { id: "basis", text: "依据", inline: true } },
            {
              kind: "field",
              column: 2,
              span: 4,
              field: { path: "narrative.basis", value: { type: "text", multiline: true }, keep: true },
            },
          ],
        },
        {
          height: 54,
          cells: [
            { kind: "label", column: 1, label: { id: "necessity", text: "必要性", inline: true } },
            {
              kind: "field",
              column: 2,
              span: 4,
              field: { path: "narrative.necessity", value: { type: "text", multiline: true }, keep: true },
            },
          ],
        },
        {
          height: 54,
          cells: [
            { kind: "label", column: 1, label: { id: "feasibility", text: "可行性", inline: true } },
            {
              kind: "field",
              column: 2,
              span: 4,
              field: { path: "narrative.feasibility", value: { type: "text", multiline: true }, keep: true },
            },
          ],
        },
      ],
    },
    overviewFunds,
    {
      kind: "rows",
      rows: [
        {
          height: 54,
          cells: [
            { kind: "label", column: 0, label: { id: "resources", text: "项目相关资源投入和制度建设情况" } },
            {
              kind: "field",
              column: 1,
              span: 5,
              field: {
                path: "narrative.resources",
                value: { type: "text", multiline: true },
                keep: true,
              },
            },
          ],
        },
        {
          height: 96,
          cells: [
            { kind: "label", column: 0, label: { id: "overall-goal", text: "项目总目标", aliases: ["项目总体目标"] } },
            {
              kind: "field",
              column: 1,
              span: 5,
              field: {
                path: "goals.overall",
                value: { type: "text", multiline: true },
                required: true,
                keep: true,
              },
            },
          ],
        },
        {
          height: 72,
          cells: [
            { kind: "label", column: 0, label: { id: "annual-goal", text: "年度绩效目标", aliases: ["年度总目标"] } },
            {
              kind: "field",
              column: 1,
              span: 5,
              field: {
                path: "goals.annual",
                value: { type: "text", multiline: true },
                required: true,
              },
            },
          ],
        },
        {
          height: 36,
          cells: [
            { kind: "label", column: 0, label: { id: "other-matters", text: "需要说明的其他问题" } },
            {
              kind: "field",
              column: 1,
              span: 5,
              field: {
                path: "narrative.otherMatters",
                value: { type: "text", multiline: true },
              },
            },
          ],
        },
      ],
    },
    {
      kind: "rows",
      rows: [
        {
          cells: [
            {
              kind: "label",
              column: 0,
              plain: true,
              align: "left",
              label: { id: "signed-by", text: "填报单位负责人", inline: true },
            },
            {
              kind: "field",
              column: 1,
              plain: true,
              field: { path: "signoff.unitLeader", value: { type: "text" }, keep: true },
            },
            {
              kind: "label",
              column: 2,
              plain: true,
              align: "left",
              label: { id: "prepared-by", text: "填表人", aliases: ["填报人"], inline: true },
            },
            {
              kind: "field",
              column: 3,
              plain: true,
              field: { path: "signoff.preparer", value: { type: "text" }, keep: true },
            },
            {
              kind: "label",
              column: 4,
              plain: true,
              align: "left",
              label: { id: "signed-on", text: "填报日期", aliases: ["填表日期"], inline: true },
            },
            { kind: "field", column: 5, plain: true, field: { path: "signoff.date", value: { type: "partial-date" } } },
          ],
        },
      ],
    },
  ],
};
