import { readFileSync } from "node:fs";
import path from "node:path";
import type { Grid } from "../../src/core/grid/grid";
import { readWorkbookFile } from "../../src/workbook/files/read-file";
import { heightOf, laidOver, rowsOf } from "../support/composed/grids";
import { beside, stack, withCell, withRow, withTexts } from "../support/grids";
import { outcomeOf, sampleGrid } from "../support/outcome";

/**
 * Another office's layout, which shares most of its words with the forms that are known: funds in 万元 under a label of
 * its own, no dates, `指标1：` in front of the names. It is not read, so that no amount leaves in a wrong unit.
 */

const OTHER = gridOf("04-filled");
const MOF = sampleGrid("mof-2018");
const SHANGHAI = sampleGrid("shanghai-2026");

function gridOf(name: string): Grid {
  const bytes = readFileSync(path.join(__dirname, "../fixtures/cases", `${name}.xlsx`));
  const [only] = readWorkbookFile(new Uint8Array(bytes));
  if (!only) throw new Error(`no sheet in ${name}`);
  return only.grid;
}

test.each<[string, Grid]>([
  ["as it is", OTHER],
  ["under a title that is known", withCell(OTHER, "A1", "项目支出绩效目标申报表")],
  [
    "under a title that is known, with its year",
    withRow(withCell(OTHER, "A1", "财政项目支出绩效目标申报表"), 1, ["（2021年度）"]),
  ],
  ["its unit in 元", withTexts(OTHER, (text) => text.replace("（万元）", "（元）"))],
  ["without its title", rowsOf(OTHER, 1, heightOf(OTHER))],
  ["with names that have no number", withTexts(OTHER, (text) => text.replace(/^指标\d[:：]/, ""))],
])("%s: not read, and said", (_, grid) => {
  const { forms, said } = outcomeOf([grid]);
  expect(forms).toEqual([]);
  expect(said).toEqual([expect.stringMatching(/^FORM-UNREAD A\d$/)]);
});

test.each<[string, (known: Grid) => Grid]>([
  ["below", (known) => stack([known, OTHER], 3)],
  ["directly below", (known) => stack([known, OTHER])],
  ["beside", (known) => beside(known, OTHER, 2)],
  ["above", (known) => laidOver(OTHER, known, heightOf(OTHER) + 1, 0)],
])("%s a known form, which is read", (_, put) => {
  for (const known of [MOF, SHANGHAI]) {
    const { forms, errors } = outcomeOf([put(known)]);
    expect(forms).toEqual(outcomeOf([known]).forms);
    expect(errors).toEqual([expect.stringMatching(/^FORM-UNREAD /)]);
  }
});
