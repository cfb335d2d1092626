import { readFileSync } from "node:fs";
import { savePageAddress } from "../../src/workbook/excel/save-page-address";
import { openPage, openWorkbench } from "./support/open-workbench";

/** Nothing may be blocked by the policy or thrown unseen on any page, whatever else it shows. */
describe("without a policy violation, an uncaught error or an unhandled rejection", () => {
  it("the workbench opens, with the pane under office.js and the ribbon of manifest.xml", async () => {
    const { page, pane, close } = await openWorkbench();
    await expect(pane.evaluate(() => Office.context.platform.toString())).resolves.toBe("OfficeOnline");
    for (const button of ["打开面板", "插入申报表", "立即检查", "导出 JSON"]) {
      await page.getByRole("button", { name: button }).first().waitFor();
    }
    await close();
  });

  it("the pane says what it needs when it is opened in a plain browser window", async () => {
    const { page, problems, close } = await openPage("taskpane.html");
    await page.locator("#container").getByText("Excel").first().waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it("the help opens in both languages", async () => {
    const { page, problems, close } = await openPage("help.html");
    await expect(page.locator("h1").allTextContents()).resolves.toEqual(["绩效申报助手", "Jixiao Performance Forms"]);
    expect(problems).toEqual([]);
    await close();
  });
});

const BLOCKED = /没有加载到 Office 组件（https:\/\/localhost:\d+\/office\/office\.js）。可能是网络或防火墙不允许访问/;

it("the workbench speaks the browser's language until another is chosen, which it keeps", async () => {
  const { page, close } = await openPage("", { locale: "en-GB" });
  const address = page.url();
  await page.getByRole("button", { name: "中文" }).click();
  await page.getByRole("button", { name: "新建" }).waitFor();
  await page.goto(address);
  await page.getByRole("button", { name: "新建" }).waitFor();
  await close();
});

it("the workbench goes on without the ribbon where manifest.xml cannot be had, and says that something is wrong", async () => {
  const { page, close } = await openWorkbench({
    prepare: (blank) => blank.route("**/manifest.xml", (route) => route.abort()),
  });
  await page.getByRole("status").getByText("请刷新页面").waitFor();
  await close();
});

it("the pane names the address of office.js when that is blocked", async () => {
  const { page, close } = await openPage("help.html");
  await page.route("**/office/office.js", (route) => route.abort());
  await page.goto(new URL("taskpane.html", page.url()).href);
  const alert = page.getByRole("alert");
  await alert.getByText(BLOCKED).waitFor();
  await page.getByRole("button", { name: "重试" }).waitFor();
  await close();
});

describe("the page that saves a file for Excel on the Mac", () => {
  it("offers exactly the file that was in the address", async () => {
    const text = '{"forms":[{"goals":{"annual":"≥90%，及时"}}],"schema":"jixiao/1"}';
    const { page, problems, close } = await openPage("help.html");
    const address = await savePageAddress(new URL("assets/save.html", page.url()), "2023年 申报表.json", text);
    if (address === null) throw new Error("too long");
    await page.goto(address);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link").click()]);
    expect(download.suggestedFilename()).toBe("2023年 申报表.json");
    expect(readFileSync(await download.path(), "utf8")).toBe(text);
    expect(problems).toEqual([]);
    await close();
  });

  it("says so when the address was cut short", async () => {
    const { page, close } = await openPage("assets/save.html#a.json/eJyr");
    await page.getByText("地址里没有完整的文件").waitFor();
    await close();
  });
});
