import { readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbench } from "./support/open-workbench";
import { findings } from "./support/pane";

const file = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(__dirname, "../fixtures/cases", `${name}.xlsx`)));

/** What the number formats of a file show is read from it on the command line (tests/cases), and here in the workbench. */
test("cells say in the workbench what their number formats show", async () => {
  const open = await openWorkbench();
  const says = async (cell: string): Promise<string> => (await open.workbench.getCell("绩效目标申报表", cell)).text;
  expect(await open.openFile(file("b4-target-formats"))).toEqual([]);
  expect(await Promise.all(["E13", "E14", "E18", "E22", "E25"].map(says))).toEqual([
    "≤735.0万元",
    "≤9.0万元/张",
    "≥80张",
    "≥1,500人次",
    "≥90.0%",
  ]);
  expect((await findings(open)).map(({ rule }) => rule)).not.toContain("TARGET-MALFORMED");
  expect(await open.openFile(file("c5-start31-end14"))).toEqual([]);
  expect(await Promise.all(["B5", "E5"].map(says))).toEqual(["2025年3月1日", "2026/12/31"]);
  expect((await findings(open)).map(({ rule }) => rule)).not.toContain("DATE-UNREADABLE");
  await open.close();
});
