/** How long the pane is wrong, or silent, when the host fails: the production build in a real browser, no wait shortened. */
import type { Fault } from "../../src/workbench/testing/faults";
import { openWorkbench, type OpenWorkbench } from "../e2e/support/open-workbench";
import { findings, importJson, openTab, until } from "../e2e/support/pane";
import { SEEDS } from "../support/seeds";
import { milliseconds, type Report } from "./report";

const SHEET = "绩效目标申报表";
const TOTAL = "C6";
const BROKEN = "FUND-TOTAL-SUM";
/** Longer than any wait of the adapter or of the second look. */
const PATIENCE = 150_000;

/** What becomes of an edit: the measure runs until its finding is shown. */
const EDITS: readonly (readonly [name: string, fault: Fault | null])[] = [
  ["nothing fails", null],
  ["the read fails, a cell being edited", { kind: "fail", code: "InvalidOperationInCellEditMode", on: "read" }],
  ["the read fails, access denied", { kind: "fail", code: "AccessDenied", on: "read" }],
  ["the read fails, not found", { kind: "fail", code: "ItemNotFound", on: "read" }],
  ["the read fails, answer too large", { kind: "fail", code: "RequestPayloadSizeLimitExceeded", on: "read" }],
  ["the read fails, any other way", { kind: "fail", code: "GeneralException", on: "read" }],
  ["the read is answered 500 ms late", { kind: "late", milliseconds: 500, executed: "late", on: "read" }],
  ["the read is answered twice", { kind: "twice", on: "read" }],
  ["the read is never answered", { kind: "hang", on: "read" }],
  ["the event comes twice", { kind: "event", fate: "repeat", event: "DataChanged" }],
  ["the event comes after the next", { kind: "event", fate: "hold", event: "DataChanged" }],
  ["no event comes", { kind: "event", fate: "lose", times: "always" }],
];

/** What becomes of an insertion: the measure runs until the pane has said how it ended. */
const INSERTIONS: readonly (readonly [name: string, fault: Fault | null])[] = [
  ["nothing fails", null],
  ["the write fails before", { kind: "fail", code: "GeneralException", on: "write" }],
  ["the write fails half-way", { kind: "fail", code: "GeneralException", executed: "half", on: "write" }],
  ["the write fails after", { kind: "fail", code: "GeneralException", executed: "all", on: "write" }],
  ["the write is never answered", { kind: "hang", on: "write" }],
];

export async function benchFaults(report: Report): Promise<void> {
  const open = await openWorkbench();
  await importJson(open, "form.json", JSON.stringify(SEEDS[1]?.document));
  await openTab(open.pane, "检查");
  for (const [name, fault] of EDITS)
    report.line(`edit, ${name}: until it is right`, milliseconds(await edit(open, fault)));
  for (const [name, fault] of INSERTIONS)
    report.line(`insertion, ${name}: until it is said`, milliseconds(await insertion(open, fault)));
  report.line("the pane is loaded anew: until its findings are back", milliseconds(await reload(open)));
  await open.close();
}

async function edit(open: OpenWorkbench, fault: Fault | null): Promise<number> {
  const { workbench, pane } = open;
  if (fault !== null) await workbench.injectFault(fault);
  const shown = pane.locator(`[data-rule="${BROKEN}"]`);
  const started = performance.now();
  await workbench.setCell(SHEET, TOTAL, "6000000");
  await shown.waitFor({ timeout: PATIENCE });
  const took = performance.now() - started;
  await workbench.clearFaults();
  await workbench.undo();
  await until(
    async () => (await findings(open)).every(({ rule }) => rule !== BROKEN),
    "the form to be right again",
    PATIENCE,
  );
  return took;
}

async function insertion({ workbench, pane }: OpenWorkbench, fault: Fault | null): Promise<number> {
  await openTab(pane, "表单");
  const before = new Set((await workbench.sheets()).map(({ name }) => name));
  if (fault !== null) await workbench.injectFault(fault);
  const started = performance.now();
  await pane.locator('[data-form="minhang-2019"]').getByRole("button").click();
  await pane.locator(".fui-MessageBar").first().waitFor({ timeout: PATIENCE });
  await until(async () => (await pane.locator(".fui-Spinner").count()) === 0, "the insertion to end", PATIENCE);
  const took = performance.now() - started;
  await workbench.clearFaults();
  for (const { name } of await workbench.sheets()) if (!before.has(name)) await workbench.deleteSheet(name);
  await workbench.findings();
  const dismiss = pane.getByRole("button", { name: "关闭提示" });
  while ((await dismiss.count()) > 0) await dismiss.first().click();
  await openTab(pane, "检查");
  return took;
}

async function reload(open: OpenWorkbench): Promise<number> {
  const before = (await findings(open)).length;
  const started = performance.now();
  await open.reloadPane();
  await until(async () => (await findings(open)).length === before, "the findings to be back", PATIENCE);
  return performance.now() - started;
}
