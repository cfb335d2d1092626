import { formFileText } from "../../src/form-files/form-file";
import type { FormDefinition } from "../../src/forms/language";
import { smallForm } from "../support/small-form";
import { openWorkbench, type OpenWorkbench } from "./support/open-workbench";
import { insertForm, openTab, until } from "./support/pane";

/** A form that somebody sent, in a browser: chosen, taken, inserted, there again in the next pane, removed, and brought along by the workbook. */

/** Printed under a title that says what it is, so that whoever does not know the form is told of it. */
const FORM = JSON.parse(
  JSON.stringify(smallForm()).replace('"text":"小表"', '"text":"青浦区财政项目支出绩效目标申报表"'),
) as FormDefinition;
const file = { name: "小表.form.json", mimeType: "application/json", buffer: Buffer.from(formFileText(FORM)) };
const card = ({ pane }: OpenWorkbench) => pane.locator(`[data-form="${FORM.id}"]`);
const kept = ({ pane }: OpenWorkbench) =>
  pane.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("jixiao.form")));

it("is used like any other, until it is removed; the workbook brings it along", async () => {
  const open = await openWorkbench();
  await openTab(open.pane, "表单");
  const chooser = open.page.waitForEvent("filechooser");
  await open.pane.getByRole("button", { name: "打开表单文件" }).click();
  await (await chooser).setFiles(file);
  await open.pane.getByRole("button", { name: "采用", exact: true }).click();
  await card(open).waitFor();
  await insertForm(open, FORM.id, 2026);
  expect((await kept(open)).sort()).toEqual(["jixiao.form.small-2024", "jixiao.forms"]);
  const bytes = await open.workbench.saveXlsx();
  await open.pane.getByRole("button", { name: "移除小表" }).click();
  await until(async () => (await card(open).count()) === 0, "the form to go");
  expect(await kept(open)).toEqual([]);

  expect(await open.openFile(bytes)).toEqual([]);
  await open.pane.getByText("有申报表没有读取").waitFor();
  const carried = open.pane.locator(`[data-carried="${FORM.id}"]`);
  await carried.getByRole("button", { name: "核对后再采用：小表" }).click();
  await open.pane.getByRole("button", { name: "采用", exact: true }).click();
  await until(async () => (await carried.count()) === 0, "the sheet to be read");
  await open.pane.getByText("已采用：小表").waitFor();
  expect((await kept(open)).sort()).toEqual(["jixiao.form.small-2024", "jixiao.forms"]);
  await open.close();
});
