import type { SheetActions } from "../../support/sheet-actions";

/** What somebody does to rows, sheets and forms, and all that is found afterwards: `RULE sheet!cell`. */

export interface Change {
  readonly what: string;
  /** Each of these is a step of its own for undo. */
  readonly does: readonly ((workbench: SheetActions) => Promise<unknown>)[];
  readonly found: readonly string[];
}

export const SHEET = "绩效目标申报表";
export const goals = (sheet: string, row: number): readonly string[] => [
  `TEXT-HTML ${sheet}!B${row}`,
  `TEXT-HTML ${sheet}!D${row}`,
];
/** What is wrong with the paper of the first form of 2023, so many rows further down. */
export const published = (sheet = SHEET, down = 0): readonly string[] => [
  `FUND-SINGLE-YEAR ${sheet}!C${6 + down}`,
  ...goals(sheet, 11 + down),
];

export const targets = (sheet = "绩效目标"): readonly string[] =>
  ["E6", "E11", "E12"].map((cell) => `TARGET-NO-COMPARATOR ${sheet}!${cell}`);

const missing = (sheet: string, count: number): readonly string[] =>
  Array.from({ length: count }, () => `SHEET-MISSING ${sheet}!A1`);

export const OF_ONE_SHEET: readonly Change[] = [
  {
    what: "a block pasted into the indicators",
    does: [
      (workbench) =>
        workbench.paste(SHEET, "D24", [
          ["成本控制率", "≥**%"],
          ["增收", "提升"],
        ]),
    ],
    found: [...published(), `TARGET-PLACEHOLDER ${SHEET}!E24`],
  },
  {
    what: "one target filled down over others",
    does: [(workbench) => workbench.paste(SHEET, "E19", [["15个"], ["15个"], ["15个"]])],
    found: [...published(), ...["E19", "E20", "E21"].map((cell) => `TARGET-NO-COMPARATOR ${SHEET}!${cell}`)],
  },
  {
    what: "names cleared over several rows",
    does: [(workbench) => workbench.clear(SHEET, "D19:D20")],
    found: [...published(), `ROW-NO-NAME ${SHEET}!D19`, `ROW-NO-NAME ${SHEET}!D20`],
  },
  {
    what: "a row put in among the indicators, and its name typed",
    does: [
      (workbench) => workbench.insertRows(SHEET, 20, 1),
      (workbench) => workbench.setCell(SHEET, "D20", "覆盖乡镇数"),
    ],
    found: [...published(), `ROW-NO-TARGET ${SHEET}!E20`],
  },
  {
    what: "a row put in above a wrong one: the finding moves with its row",
    does: [(workbench) => workbench.clear(SHEET, "E23"), (workbench) => workbench.insertRows(SHEET, 20, 2)],
    found: [...published(), `ROW-NO-TARGET ${SHEET}!E25`],
  },
  {
    what: "an indicator's row deleted",
    does: [(workbench) => workbench.deleteRows(SHEET, 20, 1)],
    found: published(),
  },
  {
    what: "the only row of a required level deleted: said where the levels are headed",
    does: [(workbench) => workbench.deleteRows(SHEET, 29, 1)],
    found: [...published(), `LEVEL1-MISSING ${SHEET}!B18`],
  },
  {
    what: "rows put in above the form",
    does: [(workbench) => workbench.insertRows(SHEET, 1, 3)],
    found: published(SHEET, 3),
  },
  {
    what: "a row of the form deleted: its labels are missing where they were",
    does: [(workbench) => workbench.deleteRows(SHEET, 3, 1)],
    found: [...published(SHEET, -1), `LABEL-MISSING ${SHEET}!A3`, `LABEL-MISSING ${SHEET}!C3`],
  },
  {
    what: "the sheet copied: two forms",
    does: [(workbench) => workbench.copySheet(SHEET)],
    found: [...published(), ...published(`${SHEET} (2)`)],
  },
  {
    what: "the copy alone changed",
    does: [(workbench) => workbench.copySheet(SHEET), (workbench) => workbench.clear(`${SHEET} (2)`, "E19")],
    found: [...published(), ...published(`${SHEET} (2)`), `ROW-NO-TARGET ${SHEET} (2)!E19`],
  },
  {
    what: "the sheet renamed",
    does: [(workbench) => workbench.renameSheet(SHEET, "二〇二三")],
    found: published("二〇二三"),
  },
  { what: "the sheet deleted: no form is left", does: [(workbench) => workbench.deleteSheet(SHEET)], found: [] },
];

export const OF_THREE_SHEETS: readonly Change[] = [
  {
    what: "its last sheet deleted",
    does: [(workbench) => workbench.deleteSheet("制度保障")],
    found: [...targets(), ...missing("项目总体情况", 1)],
  },
  {
    what: "its first sheet deleted",
    does: [(workbench) => workbench.deleteSheet("项目总体情况")],
    found: [...targets(), ...missing("绩效目标", 1)],
  },
  {
    what: "a sheet moved before the others",
    does: [(workbench) => workbench.moveSheet("制度保障", 0)],
    found: targets(),
  },
  {
    what: "a sheet renamed",
    does: [(workbench) => workbench.renameSheet("绩效目标", "指标")],
    found: targets("指标"),
  },
  {
    what: "the indicators' sheet copied: the copy is a form that lacks the others",
    does: [(workbench) => workbench.copySheet("绩效目标")],
    found: [...targets(), ...targets("绩效目标 (2)"), ...missing("绩效目标 (2)", 2)],
  },
  {
    what: "all three copied: two forms",
    does: ["项目总体情况", "绩效目标", "制度保障"].map(
      (sheet) => (workbench: SheetActions) => workbench.copySheet(sheet),
    ),
    found: [...targets(), ...targets("绩效目标 (2)")],
  },
];
