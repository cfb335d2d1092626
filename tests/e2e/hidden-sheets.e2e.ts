import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../src/workbook/files/read-file";
import { ROOT } from "./support/test-build";
import { openWorkbench } from "./support/open-workbench";
import { findings, makeExport } from "./support/pane";

it("a first draft on a very hidden sheet is named, stays out of the export and stays hidden in the file", async () => {
  const open = await openWorkbench();
  const file = readFileSync(path.join(ROOT, "tests/fixtures/cases/c4-veryHidden.xlsx"));
  await open.openFile(new Uint8Array(file));
  const hidden = (await findings(open)).filter(({ rule }) => rule === "SHEET-HIDDEN");
  expect(hidden).toMatchObject([{ sheet: "初稿", cell: "A1", severity: "warning", observed: "very-hidden" }]);
  expect(JSON.parse((await makeExport(open)).text)).toMatchObject({
    forms: [{ project: { name: "社区综合为老服务中心改建工程" } }],
  });
  const saved = readWorkbookFile(await open.workbench.saveXlsx());
  expect(saved.map(({ sheet }) => [sheet.name, sheet.hidden])).toEqual([
    ["绩效目标申报表", undefined],
    ["初稿", "very-hidden"],
  ]);
  await open.close();
});
