import type { SheetActions } from "../../support/sheet-actions";

/** Corrections of the first form of 2023: one click, its cells and no other. */

export const SHEET = "绩效目标申报表";

export interface FixCase {
  readonly what: string;
  /** What leads to the finding; one undo step each. */
  readonly before: readonly ((workbench: SheetActions) => Promise<unknown>)[];
  readonly finding: string;
  readonly button: string;
  /** Cells that change, and what they show then; a formula with what it comes to. */
  readonly writes: Readonly<Record<string, string>>;
}

export const FIXES: readonly FixCase[] = [
  {
    what: "a sum typed over its formula",
    before: [(workbench) => workbench.setCell(SHEET, "C6", "6000000")],
    finding: `FUND-TOTAL-SUM ${SHEET}!C6`,
    button: "恢复合计公式",
    writes: { C6: '=IF(COUNT(C7,C9)=0,"",SUM(C7,C9)) → 5,350,000.00' },
  },
  {
    what: "a sum that is missing",
    before: [(workbench) => workbench.clear(SHEET, "E6")],
    finding: `FIELD-REQUIRED ${SHEET}!E6`,
    button: "恢复合计公式",
    writes: { E6: '=IF(COUNT(E7:E9)=0,"",SUM(E7:E9)) → 4,810,000.00' },
  },
  {
    what: "a wrong sum in a form that keeps no formulas",
    before: [
      (workbench) => workbench.setCell(SHEET, "E6", "4810000"),
      (workbench) => workbench.setCell(SHEET, "C6", "6000000"),
    ],
    finding: `FUND-TOTAL-SUM ${SHEET}!C6`,
    button: "填入合计",
    writes: { C6: "5,350,000.00" },
  },
  {
    what: "a label that was deleted",
    before: [(workbench) => workbench.clear(SHEET, "A5")],
    finding: `LABEL-MISSING ${SHEET}!A5`,
    button: "恢复文字",
    writes: { A5: "计划开始日期" },
  },
  {
    what: "markup in a text of one cell",
    before: [(workbench) => workbench.setCell(SHEET, "D19", "<b>覆盖</b>乡镇数")],
    finding: `TEXT-HTML ${SHEET}!D19`,
    button: "去掉网页代码",
    writes: { D19: "覆盖乡镇数" },
  },
];

/** Cells that differ, with what the second shows. */
export function changed(
  from: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const cells = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return Object.fromEntries(cells.filter((cell) => from[cell] !== to[cell]).map((cell) => [cell, to[cell] ?? ""]));
}
