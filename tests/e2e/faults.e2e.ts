import type { BatchFault } from "../../src/workbench/testing/faults";
import { importJson, openTab, until } from "./support/pane";
import {
  CHONGMING,
  MINHANG,
  MINHANG_SHEETS,
  SAYS,
  SHEET,
  SpoiledHost,
  TOTAL,
  TOTAL_FORMULA,
  WRONG,
} from "./support/spoiled-host";

/**
 * A host that fails, hangs, answers twice, tells events wrongly, or has its workbook changed behind the add-in's back:
 * one case of each kind that only the real protocol can show. Every reason of a host, and the sentence for it, is
 * `tests/taskpane/host-refuses.test.tsx`; what the session makes of it `tests/live/host-refuses.test.ts`.
 */

interface Case {
  readonly name: string;
  readonly fault: BatchFault;
  /** What of it comes about. */
  readonly outcome: "all" | "nothing";
  /** What the pane says then; nothing when all went well. */
  readonly says?: RegExp;
}

const fail = (executed: "nothing" | "half" | "all"): BatchFault => ({
  kind: "fail",
  code: "GeneralException",
  executed,
  on: "write",
});

/** Faults of a batch that writes and has then done something, or may have. */
const MIDWAY: readonly Case[] = [
  { name: "the host fails half-way", fault: fail("half"), outcome: "nothing", says: SAYS.failed },
  { name: "the host fails after it has done everything", fault: fail("all"), outcome: "all" },
  {
    name: "the host hangs after it has done everything",
    fault: { kind: "hang", executed: "all", on: "write" },
    outcome: "all",
  },
];

const WRITES: readonly Case[] = [
  {
    name: "the host fails before it does anything",
    fault: fail("nothing"),
    outcome: "nothing",
    says: SAYS.failed,
  },
  {
    name: "the host hangs before it does anything",
    fault: { kind: "hang", on: "write" },
    outcome: "nothing",
    says: SAYS.silent,
  },
  { name: "the answer comes twice", fault: { kind: "twice", on: "write" }, outcome: "all" },
  ...MIDWAY,
];

let host: SpoiledHost;

beforeAll(async () => {
  host = await SpoiledHost.start();
});

afterAll(async () => {
  await host.open.close();
});

beforeEach(() => host.calm());

describe("an insertion", () => {
  it.each(WRITES)("while $name: $outcome of it, and a sentence", async ({ fault, outcome, says }) => {
    await openTab(host.open.pane, "表单");
    const before = await host.names();
    await host.inject(fault);
    await host.toTheEnd(() => host.pressInsert());
    await host.calm();
    const added = await host.addedSince(before);
    expect(added).toEqual(outcome === "all" ? MINHANG_SHEETS : []);
    await host.saysOnly(says);
    await host.remove(added);
  });

  it("while a co-author adds a sheet of a wanted name: nothing of it, theirs stands", async () => {
    await openTab(host.open.pane, "表单");
    const before = await host.names();
    await host.inject({ kind: "meanwhile", what: { kind: "add-sheet", sheet: "绩效目标" }, on: "write" });
    await host.toTheEnd(() => host.pressInsert());
    expect(await host.addedSince(before)).toEqual(["绩效目标"]);
    await host.saysOnly(SAYS.failed);
    await host.remove(["绩效目标"]);
  });
});

describe("an import", () => {
  it.each(MIDWAY.slice(0, 2))("while $name: $outcome of it, and a sentence", async ({ fault, outcome, says }) => {
    await openTab(host.open.pane, "表单");
    const before = await host.names();
    await host.inject(fault);
    const buffer = Buffer.from(JSON.stringify(MINHANG?.document));
    await host.toTheEnd(() =>
      host.open.pane
        .getByLabel("选择 JSON 文件")
        .setInputFiles({ name: "b.json", mimeType: "application/json", buffer }),
    );
    await host.calm();
    const added = await host.addedSince(before);
    expect(added).toEqual(outcome === "all" ? MINHANG_SHEETS : []);
    await host.saysOnly(says);
    await host.remove(added);
  });
});

describe("a fix", () => {
  async function fixUnder(fault: BatchFault, sheet = SHEET): Promise<void> {
    await openTab(host.open.pane, "检查");
    await host.open.workbench.activateSheet(sheet);
    await host.open.workbench.setCell(sheet, TOTAL, WRONG);
    const card = host.open.pane.locator(`[data-rule="FUND-TOTAL-SUM"][data-cell="${sheet}!${TOTAL}"]`);
    await card.waitFor();
    await host.inject(fault);
    await host.toTheEnd(() => card.getByRole("button", { name: "恢复合计公式" }).click());
    await host.calm();
  }

  async function mend(): Promise<void> {
    await host.open.workbench.setCell(SHEET, TOTAL, TOTAL_FORMULA);
    await host.rightAgain();
  }

  it.each(MIDWAY)("while $name: $outcome of it, and a sentence", async ({ fault, outcome, says }) => {
    await fixUnder(fault);
    const { formula, value } = await host.open.workbench.getCell(SHEET, TOTAL);
    expect(formula ?? value).toBe(outcome === "all" ? TOTAL_FORMULA : Number(WRONG));
    await host.saysOnly(says);
    await mend();
  });

  it("of a sheet that is protected between reading and writing says so", async () => {
    await fixUnder({ kind: "meanwhile", what: { kind: "protect-sheet", sheet: SHEET }, on: "write" });
    expect((await host.open.workbench.getCell(SHEET, TOTAL)).value).toBe(Number(WRONG));
    await host.saysOnly(SAYS.protected);
    await host.open.workbench.disturb({ kind: "unprotect-sheet", sheet: SHEET });
    await mend();
  });

  it("of a sheet that is deleted between reading and writing says so, and the pane goes on with what is left", async () => {
    await importJson(host.open, "copy.json", JSON.stringify(CHONGMING?.document));
    const copy = `${SHEET}(2)`;
    await fixUnder({ kind: "meanwhile", what: { kind: "delete-sheet", sheet: copy }, on: "write" }, copy);
    await host.saysOnly(SAYS.gone);
    await host.rightAgain();
  });

  it("of a cell that a co-author changes in the meantime can be taken back to what they typed", async () => {
    // The read that looks at what is there comes after theirs.
    await fixUnder({
      kind: "meanwhile",
      what: { kind: "edit", sheet: SHEET, address: TOTAL, text: "7000000" },
      on: "read",
      skip: 1,
    });
    await host.open.pane.getByRole("button", { name: "恢复原值" }).click();
    await until(
      async () => (await host.open.workbench.getCell(SHEET, TOTAL)).value === 7_000_000,
      "what the co-author typed",
    );
    await mend();
  });
});

describe("an edit", () => {
  async function breakAndUndo(): Promise<void> {
    await host.open.workbench.setCell(SHEET, TOTAL, WRONG);
    await host.brokenAt();
    await host.open.workbench.undo();
    await host.rightAgain();
  }

  it.each<readonly [string, BatchFault]>([
    ["hangs", { kind: "hang", on: "read" }],
    ["is answered twice", { kind: "twice", on: "read" }],
  ])("whose reading %s is read by itself all the same", async (_, fault) => {
    await host.inject(fault);
    await breakAndUndo();
    await host.saysOnly(undefined);
  });

  it("whose event comes after the next one is right all the same", async () => {
    await host.inject({ kind: "event", fate: "hold", event: "DataChanged" });
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
