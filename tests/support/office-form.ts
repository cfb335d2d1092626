import type { Area, Grid } from "../../src/core/grid/grid";
import { gridFromText } from "./grids";

/** A form that an office has made for itself, with a word of its own (归口科办) that no other form prints. */

const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

const MERGES = [area(0, 0, 0, 3), area(1, 0, 1, 3), area(5, 1, 5, 3), area(7, 0, 8, 0)];

interface Filled {
  readonly name?: string;
  readonly office?: string;
  readonly department?: string;
  readonly total?: string;
  readonly fiscal?: string;
  readonly other?: string;
  readonly goal?: string;
  readonly indicator?: string;
  readonly target?: string;
}

function officeForm(words: Filled = {}): Grid {
  const { name = "", office = "", department = "", total = "", fiscal = "", other = "" } = words;
  const { goal = "", indicator = "", target = "" } = words;
  return gridFromText(
    [
      "项目支出绩效目标申报表",
      "（2026年度）",
      `项目名称\t${name}\t归口科办\t${office}`,
      `主管部门\t${department}\t资金总额（万元）\t${total}`,
      `其中：财政资金\t${fiscal}\t其他资金\t${other}`,
      `年度目标\t${goal}`,
      "一级指标\t二级指标\t三级指标\t指标值",
      `产出指标\t数量指标\t${indicator}\t${target}`,
      "\t质量指标",
      "效益指标\t社会效益指标",
      "满意度指标\t服务对象满意度指标",
    ].join("\n"),
    MERGES,
  );
}

export const OFFICE_BLANK = officeForm();

export const OFFICE_FILLED = officeForm({
  name: "村道养护工程",
  office: "农建科办公室",
  department: "某镇人民政府",
  total: "120",
  fiscal: "100",
  other: "20",
  goal: "养护村道十二公里，保障出行安全。",
  indicator: "养护里程",
  target: "≥12公里",
});
