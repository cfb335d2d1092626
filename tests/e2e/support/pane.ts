import { readFile } from "node:fs/promises";
import type { Download, Frame, Page } from "playwright-core";
import type { ShownFinding } from "../../../src/taskpane/expose";
import type { OpenWorkbench } from "./open-workbench";

/** What a person does in the pane, by the words on it. */

export async function insertForm({ pane, workbench }: OpenWorkbench, formId: string, year: number): Promise<void> {
  await openTab(pane, "表单");
  await pane.getByLabel("预算年度").fill(String(year));
  const before = (await workbench.sheets()).length;
  await pane.locator(`[data-form="${formId}"]`).getByRole("button").click();
  await until(async () => (await workbench.sheets()).length > before, `${formId} to be inserted`);
  await workbench.findings();
}

export async function importJson({ pane, workbench }: OpenWorkbench, name: string, text: string): Promise<void> {
  await openTab(pane, "表单");
  await pane
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  await pane
    .getByText(/已还原：|没有写入任何内容/)
    .first()
    .waitFor();
  await workbench.findings();
}

export async function openTab(pane: Frame, name: "检查" | "资金" | "导出" | "表单"): Promise<void> {
  await pane.getByRole("tab", { name }).click();
}

/** Makes the export and returns what the pane shows of it. */
export async function makeExport(pane: Frame): Promise<{ text: string; facts: ReadonlyMap<string, string> }> {
  await openTab(pane, "导出");
  await pane.getByRole("button", { name: "生成文件" }).click();
  const area = pane.getByRole("textbox", { name: "文件内容" });
  await area.waitFor();
  const terms = await pane.locator("dl dt").allTextContents();
  const values = await pane.locator("dl dd").allTextContents();
  return { text: await area.inputValue(), facts: new Map(terms.map((term, index) => [term, values[index] ?? ""])) };
}

/** Presses a save button and returns the file that the browser got. */
export async function saved(page: Page, pane: Frame, button: string): Promise<{ name: string; text: string }> {
  const waiting: Promise<Download> = page.waitForEvent("download");
  await pane.getByRole("button", { name: button, exact: true }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

export async function findings({ workbench }: OpenWorkbench): Promise<ShownFinding[]> {
  return (await workbench.findings()) as ShownFinding[];
}

export async function until(condition: () => Promise<boolean>, what: string, patience = 30_000): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Waited ${patience} ms for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
