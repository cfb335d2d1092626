import { formFileText } from "../../src/form-files/form-file";
import { smallForm } from "../support/small-form";
import { openWorkbench, type OpenWorkbench } from "./support/open-workbench";
import { insertForm, openTab, until } from "./support/pane";

/** A form that somebody sent, in a browser: chosen, taken, inserted, there again in the next pane, and removed. */

const FORM = smallForm();
const file = { name: "小表.form.json", mimeType: "application/json", buffer: Buffer.from(formFileText(FORM)) };
const card = ({ pane }: OpenWorkbench) => pane.locator(`[data-form="${FORM.id}"]`);

it("is used like any other, until it is removed", async () => {
  const open = await openWorkbench();
  await openTab(open.pane, "表单");
  const chooser = open.page.waitForEvent("filechooser");
  await open.pane.getByRole("button", { name: "打开表单文件" }).click();
  await (await chooser).setFiles(file);
  await open.pane.getByRole("button", { name: "采用", exact: true }).click();
  await card(open).waitFor();
  await insertForm(open, FORM.id, 2026);
  const kept = () => open.pane.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("jixiao.form")));
  expect((await kept()).sort()).toEqual(["jixiao.form.small-2024", "jixiao.forms"]);
  await open.pane.getByRole("button", { name: "移除小表" }).click();
  await until(async () => (await card(open).count()) === 0, "the form to go");
  expect(await kept()).toEqual([]);
  await open.close();
});
