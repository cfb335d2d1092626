import type { BatchFault } from "../../src/workbench/host/faults";
import { findings, importJson, openTab, until } from "./support/pane";
import { MINHANG, MINHANG_SHEETS, SAYS, SHEET, SpoiledHost, TOTAL, TOTAL_FORMULA, WRONG } from "./support/spoiled-host";

/** A host that fails, hangs or answers late while the add-in reads, or tells events wrongly. */

/** Faults of a batch that reads, after an edit. */
const READS: readonly (readonly [name: string, fault: BatchFault])[] = [
  ["fails because a cell is being edited", { kind: "fail", code: "InvalidOperationInCellEditMode", on: "read" }],
  ["fails", { kind: "fail", code: "GeneralException", on: "read" }],
  ["hangs", { kind: "hang", on: "read" }],
  ["is answered late", { kind: "late", milliseconds: 500, executed: "late", on: "read" }],
  ["is answered twice", { kind: "twice", on: "read" }],
];

let host: SpoiledHost;

beforeAll(async () => {
  host = await SpoiledHost.start();
});

afterAll(async () => {
  await host.open.close();
});

beforeEach(() => host.calm());

describe("an edit", () => {
  async function breakAndUndo(): Promise<void> {
    await host.open.workbench.setCell(SHEET, TOTAL, WRONG);
    await host.brokenAt();
    await host.open.workbench.undo();
    await host.rightAgain();
  }

  it.each(READS)("whose reading %s is read by itself all the same", async (_, fault) => {
    await host.inject(fault);
    await breakAndUndo();
    await host.saysOnly(undefined);
  });

  it("that cannot be read for long leaves the findings before, and says what is waited for", async () => {
    await openTab(host.open.pane, "检查");
    await host.inject({ kind: "hang", on: "read", times: "always" });
    await host.open.workbench.setCell(SHEET, TOTAL, WRONG);
    await host.open.pane.getByText(/暂时无法读取：.*没有回应/).waitFor();
    await host.saysOnly(undefined);
    await expect(host.open.pane.locator("[data-rule]").count()).resolves.toBe(host.baseline.length);
    await host.calm();
    await host.brokenAt();
    await host.open.workbench.undo();
    await host.rightAgain();
  });

  it.each(["repeat", "hold"] as const)(
    "whose event the host tells wrongly (%s) is right all the same",
    async (fate) => {
      await host.inject({ kind: "event", fate, event: "DataChanged" });
      await breakAndUndo();
    },
  );

  it("that no event told of is found by the second look", async () => {
    await host.hurry();
    await breakAndUndo();
    await host.inject({ kind: "event", fate: "lose", times: "always" });
    await breakAndUndo();
  });

  it("of a co-author is checked like any other, and never answered with a write", async () => {
    await host.open.workbench.stats();
    await host.open.workbench.disturb({ kind: "edit", sheet: SHEET, address: TOTAL, text: WRONG });
    await host.brokenAt();
    expect((await host.open.workbench.stats()).writes).toBe(0);
    await host.open.workbench.setCell(SHEET, TOTAL, TOTAL_FORMULA);
    await host.rightAgain();
  });
});

it("the pane follows the user although the host tells late of a sheet that was left", async () => {
  await importJson(host.open, "b.json", JSON.stringify(MINHANG?.document));
  const shown = host.open.pane.getByRole("region", { name: "当前申报表" });
  const [target = ""] = MINHANG_SHEETS;
  await host.inject({ kind: "event", fate: "hold", event: "Activated" });
  await host.open.workbench.activateSheet(SHEET);
  await host.open.workbench.activateSheet(target);
  await until(async () => (await host.open.workbench.faultsLeft()) === 0, "the events to be told in the wrong order");
  await findings(host.open);
  await shown.getByText(MINHANG?.form.name["zh-CN"] ?? "", { exact: true }).waitFor();
  await host.remove(MINHANG_SHEETS);
});

describe("an export", () => {
  it.each([
    ["fails", { kind: "fail", code: "GeneralException", on: "read" }, SAYS.failed],
    ["hangs", { kind: "hang", on: "read" }, SAYS.silent],
  ] as const)("whose reading %s gives no file, says so, and gives one when asked again", async (_, fault, says) => {
    await openTab(host.open.pane, "导出");
    await host.inject(fault);
    await host.open.pane.getByRole("button", { name: "生成文件" }).click();
    await host.open.pane.getByRole("alert").filter({ hasText: says }).waitFor();
    await host.calm();
    await host.open.pane.getByRole("button", { name: "生成文件" }).click();
    await host.open.pane.getByRole("textbox", { name: "文件内容" }).waitFor();
    await host.saysOnly(undefined);
  });
});
