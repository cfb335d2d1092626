import type { Fault } from "../../../src/workbench/testing/faults";
import { SEEDS } from "../../support/seeds";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { findings, importJson, noticeNumbers, until } from "./pane";
import { shortenWaits } from "./shorten-waits";

export const [MINHANG, CHONGMING] = SEEDS;
export const SHEET = "绩效目标申报表";
export const TOTAL = "C6";
export const TOTAL_FORMULA = '=IF(COUNT(C7,C9)=0,"",SUM(C7,C9))';
export const WRONG = "6000000";
export const MINHANG_SHEETS: readonly string[] = ["项目总体情况", "绩效目标", "制度保障"];

/** What the pane says of a host that does not do as it is told. */
export const SAYS = {
  protected: /受保护/,
  gone: /不在了/,
  failed: /没有完成这个操作，工作簿保持原样/,
  silent: /没有回应/,
};

const BROKEN = `FUND-TOTAL-SUM ${SHEET}!${TOTAL}`;

/** Nothing of the host's own text, nor of the language's, ever reaches a person. */
const FOREIGN = /Error|Exception|undefined|InvalidOperation|AccessDenied|ItemNotFound|PayloadSize|internal/;

/**
 * A workbench with the first form of 2023 whose host can be made to fail: after each fault the workbook holds all of what
 * was asked for or nothing, the pane says at most one sentence of ours, nothing turns for ever, and once the fault is
 * over everything reads as it should. `docs/reliability.md` lists what happens. One page for all cases of a file, so that
 * a fault that spoils what comes after it is found too.
 */
export class SpoiledHost {
  private restoreWaits: () => Promise<void> = async () => undefined;

  private constructor(
    readonly open: OpenWorkbench,
    /** What is found in the form as it is. */
    readonly baseline: readonly string[],
  ) {}

  /** @param path address of the pages, where they are not those that all tests look at */
  static async start(path?: string): Promise<SpoiledHost> {
    const open = await openWorkbench(path === undefined ? {} : { path });
    await importJson(open, "form.json", JSON.stringify(CHONGMING?.document));
    return new SpoiledHost(open, await rulesOf(open));
  }

  async inject(fault: Fault): Promise<void> {
    if (fault.kind === "hang") await this.hurry();
    await this.open.workbench.injectFault(fault);
  }

  async calm(): Promise<void> {
    await this.open.workbench.clearFaults();
    await this.restoreWaits();
    this.restoreWaits = async () => undefined;
  }

  /** Makes the pane wait for a host that hangs as long as a test can wait. */
  async hurry(): Promise<void> {
    await this.restoreWaits();
    this.restoreWaits = await shortenWaits(this.open);
  }

  /** Does what begins a command and waits for its end: a sentence that was not there before, or the offer to take a fix back. */
  async toTheEnd(begin: () => Promise<unknown>): Promise<void> {
    const { pane } = this.open;
    const offers = pane.getByRole("button", { name: "恢复原值" });
    expect(await offers.count()).toBe(0);
    const before = await noticeNumbers(pane);
    await begin();
    await until(
      async () => (await offers.count()) > 0 || (await noticeNumbers(pane)).some((each) => !before.includes(each)),
      "the command to end",
      60_000,
    );
    await this.stopsTurning();
  }

  pressInsert(): Promise<void> {
    return this.open.pane.locator('[data-form="minhang-2019"]').getByRole("button").click();
  }

  async names(): Promise<readonly string[]> {
    return (await this.open.workbench.sheets()).map(({ name }) => name);
  }

  async addedSince(before: readonly string[]): Promise<readonly string[]> {
    return (await this.names()).filter((name) => !before.includes(name));
  }

  async remove(sheets: readonly string[]): Promise<void> {
    await Promise.all(sheets.map((name) => this.open.workbench.deleteSheet(name)));
    await this.rightAgain();
  }

  rules(): Promise<readonly string[]> {
    return rulesOf(this.open);
  }

  async brokenAt(): Promise<void> {
    await until(async () => (await this.rules()).includes(BROKEN), `${BROKEN} to be found`);
  }

  async rightAgain(): Promise<void> {
    await until(async () => (await this.rules()).join() === this.baseline.join(), "the form to be right again");
  }

  async stopsTurning(): Promise<void> {
    await until(async () => (await this.open.pane.locator(".fui-Spinner").count()) === 0, "the pane to stop turning");
  }

  /** Looks at all that the pane says: the expected sentence, once, or no complaint at all. */
  async saysOnly(says: RegExp | undefined): Promise<void> {
    await this.stopsTurning();
    const { pane } = this.open;
    const complaints = await pane.getByRole("alert").allTextContents();
    expect(complaints.filter((text) => text !== "")).toEqual(says === undefined ? [] : [expect.stringMatching(says)]);
    expect(await pane.locator("body").innerText()).not.toMatch(FOREIGN);
    const dismiss = pane.getByRole("button", { name: "关闭提示" });
    while ((await dismiss.count()) > 0) await dismiss.first().click();
  }
}

async function rulesOf(open: OpenWorkbench): Promise<readonly string[]> {
  return (await findings(open)).map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`).sort();
}
