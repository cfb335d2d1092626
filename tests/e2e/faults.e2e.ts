import path from "node:path";
import type { BatchFault, Fault, SyncError } from "../../src/workbench/host/faults";
import { accepts, startUpstream, type Upstream } from "../submit/upstream";
import { builtPages, ROOT } from "./support/global-setup";
import { closeBrowser, openWorkbench, type OpenWorkbench } from "./support/open-workbench";
import { findings, importJson, makeExport, openTab, until } from "./support/pane";
import { SEEDS } from "../support/seeds";
import { serveFolder, type FolderServer } from "./support/serve-folder";
import { shortenWaits } from "./support/shorten-waits";

/**
 * A host that fails, hangs, answers late or twice, tells events wrongly, or has its workbook changed behind the add-in's
 * back: after each fault the workbook holds all of what was asked for or nothing, the pane says at most one sentence of
 * ours, nothing turns for ever, and once the fault is over everything reads as it should. `docs/reliability.md` lists
 * what happens. One page for all, so that a fault that spoils what comes after it is found too.
 */

const DIST = builtPages();
const [MINHANG, CHONGMING] = SEEDS;

const SHEET = "绩效目标申报表";
const TOTAL = "C6";
const TOTAL_FORMULA = '=IF(COUNT(C7,C9)=0,"",SUM(C7,C9))';
const WRONG = "6000000";
const BROKEN = `FUND-TOTAL-SUM ${SHEET}!${TOTAL}`;
const MINHANG_SHEETS = ["项目总体情况", "绩效目标", "制度保障"];

interface Case {
  readonly name: string;
  readonly fault: BatchFault;
  /** What of it comes about. */
  readonly outcome: "all" | "nothing";
  /** What the pane says then; nothing when all went well. */
  readonly says?: RegExp;
}

const fail = (code: SyncError, executed: "nothing" | "half" | "all" = "nothing"): BatchFault => ({
  kind: "fail",
  code,
  executed,
  on: "write",
});
const PROTECTED = /受保护/;
const GONE = /不在了/;
const FAILED = /没有完成这个操作，工作簿保持原样/;
const SILENT = /没有回应/;

/** Faults of a batch that writes and has then done something, or may have. */
const MIDWAY: readonly Case[] = [
  { name: "the host fails half-way", fault: fail("GeneralException", "half"), outcome: "nothing", says: FAILED },
  { name: "the host fails after it has done everything", fault: fail("GeneralException", "all"), outcome: "all" },
  {
    name: "the host hangs after it has done everything",
    fault: { kind: "hang", executed: "all", on: "write" },
    outcome: "all",
  },
];

const WRITES: readonly Case[] = [
  {
    name: "the host is in a cell",
    fault: fail("InvalidOperationInCellEditMode"),
    outcome: "nothing",
    says: /正在编辑/,
  },
  { name: "the host denies access", fault: fail("AccessDenied"), outcome: "nothing", says: PROTECTED },
  { name: "something is not found", fault: fail("ItemNotFound"), outcome: "nothing", says: GONE },
  {
    name: "the request is too large",
    fault: fail("RequestPayloadSizeLimitExceeded"),
    outcome: "nothing",
    says: /内容太多/,
  },
  { name: "the host fails before it does anything", fault: fail("GeneralException"), outcome: "nothing", says: FAILED },
  {
    name: "the host hangs before it does anything",
    fault: { kind: "hang", on: "write" },
    outcome: "nothing",
    says: SILENT,
  },
  { name: "the answer comes twice", fault: { kind: "twice", on: "write" }, outcome: "all" },
  ...MIDWAY,
];

/** Faults of a batch that reads, after an edit. */
const READS: readonly (readonly [name: string, fault: BatchFault])[] = [
  ["fails because a cell is being edited", { kind: "fail", code: "InvalidOperationInCellEditMode", on: "read" }],
  ["fails", { kind: "fail", code: "GeneralException", on: "read" }],
  ["hangs", { kind: "hang", on: "read" }],
  ["is answered late", { kind: "late", milliseconds: 500, executed: "late", on: "read" }],
  ["is answered twice", { kind: "twice", on: "read" }],
];

/** Nothing of the host's own text, nor of the language's, ever reaches a person. */
const FOREIGN = /Error|Exception|undefined|InvalidOperation|AccessDenied|ItemNotFound|PayloadSize|internal/;

let upstream: Upstream;
let server: FolderServer;
let open: OpenWorkbench;
let baseline: readonly string[];
let restoreWaits: () => Promise<void> = async () => undefined;

beforeAll(async () => {
  upstream = await startUpstream();
  server = await serveFolder(DIST, path.join(ROOT, ".cache/certificate"), {
    url: upstream.url,
    auth: { type: "none" },
  });
  open = await openWorkbench({ path: server.address });
  await importJson(open, "form.json", JSON.stringify(CHONGMING?.document));
  baseline = await rules();
});

afterAll(async () => {
  await open.close();
  await closeBrowser();
  await server.close();
  await upstream.close();
});

beforeEach(() => calm());

async function inject(fault: Fault): Promise<void> {
  if (fault.kind === "hang") await hurry();
  await open.workbench.injectFault(fault);
}

async function calm(): Promise<void> {
  await open.workbench.clearFaults();
  await restoreWaits();
  restoreWaits = async () => undefined;
}

/** Makes the pane wait for a host that hangs as long as a test can wait. */
async function hurry(): Promise<void> {
  await restoreWaits();
  restoreWaits = await shortenWaits(open);
}

describe("an insertion", () => {
  it.each(WRITES)("while $name: $outcome of it, and a sentence", async ({ fault, outcome, says }) => {
    await openTab(open.pane, "表单");
    const before = await names();
    await inject(fault);
    await pressInsert();
    await quiet();
    await calm();
    const added = await addedSince(before);
    expect(added).toEqual(outcome === "all" ? MINHANG_SHEETS : []);
    await saysOnly(says);
    await remove(added);
  });

  it("while a co-author adds a sheet of a wanted name: nothing of it, theirs stands", async () => {
    await openTab(open.pane, "表单");
    const before = await names();
    await inject({ kind: "meanwhile", what: { kind: "add-sheet", sheet: "绩效目标" }, on: "write" });
    await pressInsert();
    await quiet();
    expect(await addedSince(before)).toEqual(["绩效目标"]);
    await saysOnly(FAILED);
    await remove(["绩效目标"]);
  });
});

describe("an import", () => {
  it.each(MIDWAY.slice(0, 2))("while $name: $outcome of it, and a sentence", async ({ fault, outcome, says }) => {
    await openTab(open.pane, "表单");
    const before = await names();
    await inject(fault);
    const buffer = Buffer.from(JSON.stringify(MINHANG?.document));
    await open.pane.locator("input[type=file]").setInputFiles({ name: "b.json", mimeType: "application/json", buffer });
    await quiet();
    await calm();
    const added = await addedSince(before);
    expect(added).toEqual(outcome === "all" ? MINHANG_SHEETS : []);
    await saysOnly(says);
    await remove(added);
  });
});

describe("a fix", () => {
  async function fixUnder(fault: BatchFault, sheet = SHEET): Promise<void> {
    await openTab(open.pane, "检查");
    await open.workbench.activateSheet(sheet);
    await open.workbench.setCell(sheet, TOTAL, WRONG);
    const card = open.pane.locator(`[data-rule="FUND-TOTAL-SUM"][data-cell="${sheet}!${TOTAL}"]`);
    await card.waitFor();
    await inject(fault);
    await card.getByRole("button", { name: "恢复合计公式" }).click();
    await quiet();
    await calm();
  }

  async function mend(): Promise<void> {
    await open.workbench.setCell(SHEET, TOTAL, TOTAL_FORMULA);
    await rightAgain();
  }

  it.each(MIDWAY)("while $name: $outcome of it, and a sentence", async ({ fault, outcome, says }) => {
    await fixUnder(fault);
    const { formula, value } = await open.workbench.getCell(SHEET, TOTAL);
    expect(formula ?? value).toBe(outcome === "all" ? TOTAL_FORMULA : Number(WRONG));
    await saysOnly(says);
    await mend();
  });

  it("of a sheet that is protected between reading and writing says so", async () => {
    await fixUnder({ kind: "meanwhile", what: { kind: "protect-sheet", sheet: SHEET }, on: "write" });
    expect((await open.workbench.getCell(SHEET, TOTAL)).value).toBe(Number(WRONG));
    await saysOnly(PROTECTED);
    await open.workbench.disturb({ kind: "unprotect-sheet", sheet: SHEET });
    await mend();
  });

  it("of a sheet that is deleted between reading and writing says so, and the pane goes on with what is left", async () => {
    await importJson(open, "copy.json", JSON.stringify(CHONGMING?.document));
    const copy = `${SHEET}(2)`;
    await fixUnder({ kind: "meanwhile", what: { kind: "delete-sheet", sheet: copy }, on: "write" }, copy);
    await saysOnly(GONE);
    await rightAgain();
  });

  it("of a cell that a co-author changes in the meantime can be taken back to what they typed", async () => {
    // The read that looks at what is there comes after theirs.
    await fixUnder({
      kind: "meanwhile",
      what: { kind: "edit", sheet: SHEET, address: TOTAL, text: "7000000" },
      on: "read",
      skip: 1,
    });
    await open.pane.getByRole("button", { name: "恢复原值" }).click();
    await until(
      async () => (await open.workbench.getCell(SHEET, TOTAL)).value === 7_000_000,
      "what the co-author typed",
    );
    await mend();
  });
});

describe("an edit", () => {
  async function breakAndUndo(): Promise<void> {
    await open.workbench.setCell(SHEET, TOTAL, WRONG);
    await brokenAt();
    await open.workbench.undo();
    await rightAgain();
  }

  it.each(READS)("whose reading %s is read by itself all the same", async (_, fault) => {
    await inject(fault);
    await breakAndUndo();
    await saysOnly(undefined);
  });

  it("that cannot be read for long leaves the findings before, and says what is waited for", async () => {
    await inject({ kind: "hang", on: "read", times: "always" });
    await open.workbench.setCell(SHEET, TOTAL, WRONG);
    await open.pane.getByText(/暂时无法读取：.*没有回应/).waitFor();
    await saysOnly(undefined);
    await expect(open.pane.locator("[data-rule]").count()).resolves.toBe(baseline.length);
    await calm();
    await brokenAt();
    await open.workbench.undo();
    await rightAgain();
  });

  it.each(["repeat", "hold"] as const)(
    "whose event the host tells wrongly (%s) is right all the same",
    async (fate) => {
      await inject({ kind: "event", fate, event: "DataChanged" });
      await breakAndUndo();
    },
  );

  it("that no event told of is found by the second look", async () => {
    await hurry();
    await breakAndUndo();
    await inject({ kind: "event", fate: "lose", times: "always" });
    await breakAndUndo();
  });

  it("of a co-author is checked like any other, and never answered with a write", async () => {
    await open.workbench.stats();
    await open.workbench.disturb({ kind: "edit", sheet: SHEET, address: TOTAL, text: WRONG });
    await brokenAt();
    expect((await open.workbench.stats()).writes).toBe(0);
    await open.workbench.setCell(SHEET, TOTAL, TOTAL_FORMULA);
    await rightAgain();
  });
});

it("the pane follows the user although the host tells late of a sheet that was left", async () => {
  await importJson(open, "b.json", JSON.stringify(MINHANG?.document));
  const shown = open.pane.getByRole("region", { name: "当前申报表" });
  const [target = ""] = MINHANG_SHEETS;
  await inject({ kind: "event", fate: "hold", event: "Activated" });
  await open.workbench.activateSheet(SHEET);
  await open.workbench.activateSheet(target);
  await until(async () => (await open.workbench.faultsLeft()) === 0, "the events to be told in the wrong order");
  await findings(open);
  await shown.getByText(MINHANG?.form.name["zh-CN"] ?? "", { exact: true }).waitFor();
  await remove(MINHANG_SHEETS);
});

describe("an export", () => {
  it.each([
    ["fails", { kind: "fail", code: "GeneralException", on: "read" }, FAILED],
    ["hangs", { kind: "hang", on: "read" }, SILENT],
  ] as const)("whose reading %s gives no file, says so, and gives one when asked again", async (_, fault, says) => {
    await openTab(open.pane, "导出");
    await inject(fault);
    await open.pane.getByRole("button", { name: "生成文件" }).click();
    await open.pane.getByRole("alert").filter({ hasText: says }).waitFor();
    await calm();
    await open.pane.getByRole("button", { name: "生成文件" }).click();
    await open.pane.getByRole("textbox", { name: "文件内容" }).waitFor();
    await saysOnly(undefined);
  });
});

describe("a submission", () => {
  const submit = () =>
    open.pane.getByRole("region", { name: "提交" }).getByRole("button", { name: "提交", exact: true }).click();
  const received = (text: string) => open.pane.getByRole("region", { name: "提交" }).getByText(text).first().waitFor();

  it("whose last reading fails sends nothing and says so; asked again, it sends what is shown", async () => {
    const { text } = await makeExport(open.pane);
    await inject({ kind: "fail", code: "GeneralException", on: "read" });
    await submit();
    await open.pane.getByRole("alert").filter({ hasText: FAILED }).waitFor();
    expect(upstream.arrived).toHaveLength(0);
    await submit();
    await received("已接收。");
    expect(upstream.arrived.map(({ body }) => body.toString("utf8"))).toEqual([text]);
  });

  it("whose pane is loaded anew before the answer has been sent whole, once, and is known when it is sent again", async () => {
    const taken = new Set<string>();
    let answerLate: () => void = () => undefined;
    upstream.behave((arrived, response) => {
      answerLate = () => accepts(taken)(arrived, response);
    }, accepts(taken));
    await open.workbench.setCell(SHEET, "B3", "换了名称的项目");
    const { text } = await makeExport(open.pane);
    await submit();
    await until(async () => upstream.arrived.length === 2, "the file to arrive");
    await open.reloadPane();
    answerLate();
    await open.workbench.findings();
    expect((await makeExport(open.pane)).text).toBe(text);
    await submit();
    await received("对方已有这份文件");
    await saysOnly(undefined);
    expect(upstream.arrived.slice(1).map(({ body }) => body.toString("utf8"))).toEqual([text, text]);
    expect(new Set(upstream.arrived.slice(1).map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
  });
});

describe("a pane that is loaded anew", () => {
  it("while the host inserts finds all of it", async () => {
    await openTab(open.pane, "表单");
    const before = await names();
    await inject({ kind: "late", milliseconds: 600, executed: "late", on: "write" });
    await pressInsert();
    await until(async () => (await open.workbench.faultsLeft()) === 0, "the host to be at it");
    await open.reloadPane();
    await until(async () => (await addedSince(before)).join() === MINHANG_SHEETS.join(), "all of the insertion");
    await rightAgain();
    await expect(open.pane.getByText("中断后留下的").count()).resolves.toBe(0);
    await remove(MINHANG_SHEETS);
  });

  it("while an insertion is half done takes nothing of it for a form and says what to delete", async () => {
    await openTab(open.pane, "表单");
    const before = await names();
    await inject({ kind: "hang", executed: "half", on: "write" });
    await pressInsert();
    await until(async () => (await addedSince(before)).length > 0, "half of it");
    await open.reloadPane();
    const left = await addedSince(before);
    for (const name of left) await open.pane.getByText(`工作表“${name}”是插入或还原中断后留下的`).waitFor();
    await saysOnly(undefined);
    await remove(left);
    await until(
      async () => (await open.pane.getByText("中断后留下的").count()) === 0,
      "the pane to see that it is gone",
    );
  });

  it("while the host refuses everything says so, and reads once it answers", async () => {
    await inject({ kind: "fail", code: "GeneralException", on: "any", times: "always" });
    await open.reloadPane();
    await open.pane.getByText("暂时无法读取").waitFor();
    await saysOnly(undefined);
    await calm();
    await rightAgain();
  });
});

function pressInsert(): Promise<void> {
  return open.pane.locator('[data-form="minhang-2019"]').getByRole("button").click();
}

async function names(): Promise<readonly string[]> {
  return (await open.workbench.sheets()).map(({ name }) => name);
}

async function addedSince(before: readonly string[]): Promise<readonly string[]> {
  return (await names()).filter((name) => !before.includes(name));
}

async function remove(sheets: readonly string[]): Promise<void> {
  await Promise.all(sheets.map((name) => open.workbench.deleteSheet(name)));
  await rightAgain();
}

async function rules(): Promise<readonly string[]> {
  return (await findings(open)).map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`).sort();
}

async function brokenAt(): Promise<void> {
  await until(async () => (await rules()).includes(BROKEN), `${BROKEN} to be found`);
}

async function rightAgain(): Promise<void> {
  await until(async () => (await rules()).join() === baseline.join(), "the form to be right again");
}

/** Waits until no command runs and the pane has said what there is to say. */
async function quiet(): Promise<void> {
  await open.pane
    .locator(".fui-MessageBar")
    .filter({ hasText: /已|没有|Excel|工作表|单元格/ })
    .first()
    .waitFor();
  await stopsTurning();
}

async function stopsTurning(): Promise<void> {
  await until(async () => (await open.pane.locator(".fui-Spinner").count()) === 0, "the pane to stop turning");
}

/** Looks at all that the pane says: the expected sentence, once, or no complaint at all. */
async function saysOnly(says: RegExp | undefined): Promise<void> {
  await stopsTurning();
  const complaints = await open.pane.getByRole("alert").allTextContents();
  expect(complaints.filter((text) => text !== "")).toEqual(says === undefined ? [] : [expect.stringMatching(says)]);
  expect(await open.pane.locator("body").innerText()).not.toMatch(FOREIGN);
  const dismiss = open.pane.getByRole("button", { name: "关闭提示" });
  while ((await dismiss.count()) > 0) await dismiss.first().click();
}
