import { readFile } from "node:fs/promises";
import type { Download, Frame, Page } from "playwright-core";
import type { ShownFinding } from "../../../src/taskpane/testing/expose";
import { PATIENCE } from "./browser";
import type { OpenWorkbench } from "./open-workbench";

/**
 * What a person does in the pane, by the words on it. None of these returns what an earlier step left: notices and files
 * are numbered by the pane, and each helper waits for a number that was not there before.
 */

export async function insertForm(open: OpenWorkbench, formId: string, year: number): Promise<void> {
  const { pane, workbench } = open;
  await openTab(pane, "表单");
  await pane.getByLabel("预算年度").fill(String(year));
  const before = (await workbench.sheets()).length;
  const said = await newNotice(pane, () => pane.locator(`[data-form="${formId}"]`).getByRole("button").click());
  if ((await workbench.sheets()).length <= before) throw new Error(`${formId} was not inserted: ${said}`);
  await workbench.findings();
}

/** Chooses a file to restore forms from; resolves with what the pane says then, good or bad. */
export async function importJson({ pane, workbench }: OpenWorkbench, name: string, text: string): Promise<string> {
  await openTab(pane, "表单");
  const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
  const said = await newNotice(pane, () => pane.getByLabel("选择 JSON 文件").setInputFiles(file));
  await workbench.findings();
  return said;
}

/** Does what begins a command, and waits for what the pane says at its end: never for what was said before. */
export async function newNotice(pane: Frame, act: () => Promise<unknown>, patience = PATIENCE): Promise<string> {
  const before = new Set(await noticeNumbers(pane));
  await act();
  let number: string | undefined;
  await until(
    async () => {
      number = (await noticeNumbers(pane)).find((each) => !before.has(each));
      return number !== undefined;
    },
    "the pane to say how the command ended",
    patience,
  );
  return pane.locator(`[data-notice="${number}"]`).innerText();
}

/** Numbers of the sentences that commands have left on the screen. */
export function noticeNumbers(pane: Frame): Promise<readonly string[]> {
  return pane.locator("[data-notice]").evaluateAll((bars) => bars.map((bar) => bar.getAttribute("data-notice") ?? ""));
}

export async function openTab(pane: Frame, name: "检查" | "资金" | "指标库" | "导出" | "表单"): Promise<void> {
  await pane.getByRole("tab", { name }).click();
  await pane.getByRole("tab", { name, selected: true }).waitFor();
}

/** Makes the export of all that was done before, and returns what the pane shows of it. */
export async function makeExport({
  pane,
  workbench,
}: OpenWorkbench): Promise<{ text: string; facts: ReadonlyMap<string, string> }> {
  await openTab(pane, "导出");
  await workbench.findings();
  const before = await shownFile(pane);
  await pane.getByRole("button", { name: "生成文件" }).click();
  await until(async () => ![null, before].includes(await shownFile(pane)), "another file than before");
  const { text, facts } = await pane.locator("[data-file]").evaluate((section) => {
    const texts = (selector: string): string[] =>
      [...section.querySelectorAll(selector)].map((element) => element.textContent ?? "");
    const values = texts("dl dd");
    return {
      text: section.querySelector("textarea")?.value ?? "",
      facts: texts("dl dt").map((term, index) => [term, values[index] ?? ""] as const),
    };
  });
  return { text, facts: new Map(facts) };
}

/** Number of the file that the pane shows, of those that it made; null while it shows none. */
async function shownFile(pane: Frame): Promise<string | null> {
  const numbers = await pane
    .locator("[data-file]")
    .evaluateAll((sections) => sections.map((section) => section.getAttribute("data-file")));
  return numbers[0] ?? null;
}

/** Presses a save button and returns the file that the browser got. */
export async function saved(page: Page, pane: Frame, button: string): Promise<{ name: string; text: string }> {
  const waiting: Promise<Download> = page.waitForEvent("download");
  await pane.getByRole("button", { name: button, exact: true }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** What the pane shows once nothing is under way; it is drawn by then. */
export async function findings({ workbench }: OpenWorkbench): Promise<ShownFinding[]> {
  return (await workbench.findings()) as ShownFinding[];
}

export async function until(condition: () => Promise<boolean>, what: string, patience = PATIENCE): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Waited ${patience} ms for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What was asked of the host, as the host counted it, and for what reason, as the session says. */
export interface Cost {
  readonly reads: number;
  readonly lists: number;
  readonly writes: number;
}

/**
 * Does something and returns what it cost as an edit: what the host was asked for, without what is asked whenever
 * somebody goes to another sheet, and by the second look of a slow test.
 */
export async function editCost(open: OpenWorkbench, act: () => Promise<unknown>): Promise<Cost> {
  const { workbench, pane } = open;
  const causes = () => pane.evaluate(() => window.jixiao?.counters().byCause);
  await workbench.findings();
  await workbench.stats();
  const before = await causes();
  await act();
  await workbench.findings();
  const { reads, writes } = await workbench.stats();
  const after = await causes();
  if (before === undefined || after === undefined) throw new Error("The pane counts nothing.");
  const spent = (cause: keyof typeof after, what: "reads" | "lists"): number =>
    after[cause][what] - before[cause][what];
  const lists = spent("edit", "lists");
  const other = (["activation", "look"] as const).flatMap((cause) => [spent(cause, "reads"), spent(cause, "lists")]);
  return { reads: reads - lists - other.reduce((sum, each) => sum + each, 0), lists, writes };
}
