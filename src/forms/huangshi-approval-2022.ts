import { asked, type Asked, column, field, KEPT, label, LINE, pairRow, rows, rowsBelow, TEXT, title } from "./cells";
import type { FormDefinition } from "./language";
import { indicatorTable, NAME, YEAR_BLOCK } from "./single-sheet/blocks";
import { BENEFIT_LEVEL, OUTPUT_WITH_COST, SATISFACTION_LEVEL } from "./single-sheet/levels";

const NATURE: Asked[2] = {
  type: "boxes",
  options: [
    { code: "continuing", label: "持续性项目", aliases: ["延续项目"] },
    { code: "new", label: "新增性项目", aliases: ["新增项目"] },
  ],
};

const pair = (left: Asked, right: Asked) => pairRow({ input: 3, second: 2 }, left, right);

const sign = (at: number, id: string, text: string, path: string, span: number) => [
  label(at, { id, text, inline: true }, { span: 2 }),
  field(at + 2, path, "signature", { span, hints: ["年　月　日"] }),
];

/**
 * 项目支出绩效目标批复表 of 黄石, 2022: what was approved, with the year before beside each target. First levels are printed once,
 * in the middle of their rows. Source: the disclosure of 中共黄石市委党校.
 */
export const huangshiApproval2022: FormDefinition = {
  id: "huangshi-approval-2022",
  kind: "approval",
  digestInJson: true,
  name: { "zh-CN": "绩效目标批复表（黄石 2022）", "en-US": "Approval (Huangshi 2022)" },
  description: {
    "zh-CN": "批复表，一张表；指标值分上年与本年两栏，金额连同单位填写。湖北黄石 2022 年使用。",
    "en-US":
      "An approval on one sheet; targets beside what the year before came to, amounts with their unit. Used in Huangshi, Hubei, in 2022.",
  },
  place: { "zh-CN": "湖北", "en-US": "Hubei" },
  since: 2022,
  unit: "万元",
  unitPrinted: "values",
  sheets: [
    {
      key: "approval",
      name: "绩效目标批复表",
      columns: [12, 13, 15, 34, 14, 14, 16],
      orientation: "portrait",
      blocks: [
        title("项目支出绩效目标批复表"),
        YEAR_BLOCK,
        rows(
          pair(NAME, [{ id: "leader", text: "项目负责人" }, "contacts.leader", LINE, { keep: true }]),
          pair(
            [{ id: "total", text: "项目金额" }, "funds.total", "money", { required: true }],
            [{ id: "annual-local", text: "其中：当年市级财政资金" }, "funds.annualLocal", "money"],
          ),
          pair(
            [{ id: "department", text: "项目主管部门" }, "organisation.department", LINE, { keep: true }],
            [{ id: "unit-name", text: "实施单位" }, "organisation.unit", LINE, KEPT],
          ),
          pair(
            [{ id: "nature", text: "项目属性" }, "project.nature", NATURE, { keep: true }],
            [{ id: "period", text: "项目期" }, "period", "period"],
          ),
          {
            height: 70,
            cells: asked(0, { input: 6 }, [
              { id: "annual-goal", text: "年度绩效\n目标（文字）" },
              "goals.annual",
              TEXT,
              { required: true },
            ]),
          },
        ),
        indicatorTable({
          side: { text: "绩效指标" },
          groups: [{ heading: { id: "targets", text: "指标值" }, columns: ["lastYear", "target"] }],
          columns: [
            column(4, "lastYear", { id: "last-year", text: "{lastYear}年实际实现值" }, "target"),
            column(5, "target", { id: "indicator-target", text: "预期{year}年实现值" }, "target"),
            column(6, "basis", { id: "indicator-basis", text: "指标标准或依据" }, LINE),
          ],
          blankRows: rowsBelow({
            output: { quantity: 5, quality: 5, timeliness: 1, cost: 1 },
            satisfaction: { served: 1 },
          }),
        }),
        rows({
          height: 40,
          cells: [
            ...sign(0, "funds-office", "财政资金管理科室（盖章）", "signoff.fundsOffice", 2),
            ...sign(4, "performance-office", "财政绩效管理科室（盖章）", "signoff.performanceOffice", 1),
          ],
        }),
      ],
    },
  ],
  levels: [
    // Its words stand in the middle of its rows: above them, a second level that only this one has stands for both.
    { ...OUTPUT_WITH_COST, implied: true },
    { ...BENEFIT_LEVEL, required: false },
    SATISFACTION_LEVEL,
  ],
  relations: [{ left: "funds.annualLocal", op: "≤", right: "funds.total" }],
  roles: {
    name: "project.name",
    total: "funds.total",
    start: "period",
    end: "period",
    annualGoal: "goals.annual",
  },
};
