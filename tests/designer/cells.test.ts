import { readFileSync } from "node:fs";
import path from "node:path";
import { toFormDocument } from "../../src/canonical/document";
import { propose } from "../../src/designer/propose";
import { compile } from "../../src/forms/compile/compile";
import { readWorkbookFile } from "../../src/workbook/files/read-file";
import { gridFromRows } from "../support/grids";
import { readWith } from "./support/measure";

/** What papers print where somebody is to write, and around their tables. */

function proposedAndRead(file: string) {
  const [first] = readWorkbookFile(new Uint8Array(readFileSync(path.join(__dirname, "../fixtures/cases", file))));
  const { definition } = first ? propose(first.grid) : { definition: null };
  const reading = first && definition ? readWith(compile(definition), first.sheet, first.grid) : null;
  if (!reading) throw new Error(`not read: ${file}`);
  return toFormDocument(reading);
}

test("numbers that are printed before names are no part of them, and rows of nothing but a number are none", () => {
  const { indicators } = proposedAndRead("04-filled.xlsx") as unknown as { indicators: { name: string }[] };
  expect(indicators.map(({ name }) => name)).toEqual(["新建保鲜库数量", "新建保鲜库面积", "新建消防水池数量"]);
});

test("a sheet that is filled in gives a form too: labels are told from what was written", () => {
  expect(proposedAndRead("a4-putuo-selfeval-2022.xlsx")).toMatchObject({
    project: { name: "体育中心与委托运营方结算费用" },
    execution: { total: { initial: "250000.00", rate: "86.19", score: "8.62" } },
    score: { total: "98.62" },
  });
});

test("a number above the title is a field, a note below the table asks nothing, templates of goals are hints", () => {
  const { definition } = propose(
    gridFromRows(
      [
        ["报表编号：330000_0001", "", "", ""],
        ["项目支出绩效目标申报表", "", "", ""],
        ["（2026年度）", "", "", ""],
        ["项目名称", "", "主管部门", ""],
        ["年度目标", "目标1：\n目标2：\n……", "", ""],
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "", ""],
        ["满意度指标", "服务对象满意度指标", "", ""],
        ["注：本表一式三份。", "", "", ""],
      ],
      [0, 1, 2, 8].map((row) => ({ top: row, left: 0, bottom: row, right: 3 })),
    ),
  );
  const blocks = definition?.sheets[0]?.blocks ?? [];
  expect(blocks.map(({ kind }) => kind)).toEqual(["rows", "title", "year", "rows", "table", "note"]);
  const text = JSON.stringify(blocks);
  expect(text).toContain('"printed":"330000_0001"');
  expect(text).toContain('"hints":["目标1：\\n目标2：\\n……"]');
});
