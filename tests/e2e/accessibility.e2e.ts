import path from "node:path";
import { Workbook } from "exceljs";
import { refuses, startUpstream, type Upstream } from "../submit/upstream";
import { SEEDS } from "../support/seeds";
import { savePageAddress } from "../../src/workbook/excel/save-page-address";
import { violations } from "./support/accessibility";
import type { FolderServer } from "../../src/workbench/server/serve-folder";
import { builtPages } from "./support/global-setup";
import { openPage, openWorkbench, type OpenWorkbench } from "./support/open-workbench";
import { findings, importJson, makeExport, openTab } from "./support/pane";
import { press, says } from "./support/submit-panel";
import { ROOT, serveTested } from "./support/test-build";

/**
 * axe-core over what is drawn, on light and on dark ground, the pane 350 px wide: colours above all, which only a browser
 * knows. Names, roles and order do not depend on the ground: `tests/taskpane` looks at those in every view and language.
 */

const minhang = JSON.stringify(SEEDS.find(({ name }) => name === "minhang-2019")?.document);
/** What the workbench shows around the grid. */
const BARS = ".workbench-bar, .workbench-status, .workbench-divider";
const SCHEMES = ["light", "dark"] as const;
const COLOURS = "color-contrast";

describe("the pane breaks no rule", () => {
  let open: OpenWorkbench;
  let upstream: Upstream;
  let server: FolderServer;
  beforeAll(async () => {
    upstream = await startUpstream();
    const submit = { url: upstream.url, auth: { type: "bearer" } } as const;
    server = await serveTested(builtPages(), submit);
    open = await openWorkbench({ path: server.address });
  });
  afterAll(async () => {
    await server.close();
    await upstream.close();
    await open.close();
  });

  /** What is wrong with the pane as it stands; or what one rule says of it. On the dark ground only colours are other ones. */
  async function wrong(only?: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (const [colorScheme, rule] of [
      ["light", only],
      ["dark", COLOURS],
    ] as const) {
      await open.page.emulateMedia({ colorScheme });
      await open.pane.waitForFunction(isGroundOf, colorScheme);
      found.push(...(await violations(open.pane, "html", rule)).map((each) => `${colorScheme}: ${each}`));
    }
    await open.page.emulateMedia({ colorScheme: "light" });
    return found;
  }

  it("over an empty workbook, with the preview of each form", async () => {
    await expect(open.pane.evaluate(() => innerWidth)).resolves.toBe(350);
    await expect(violations(open.page, BARS)).resolves.toEqual([]);
    await open.pane.locator("article svg").first().waitFor();
    await expect(wrong()).resolves.toEqual([]);
  });

  it("where a file cannot be restored", async () => {
    await importJson(open, "a.json", '{"schema":"jixiao/1","forms":[{"form":"minhang-2019","fiscalYear":"?"}]}');
    await expect(wrong()).resolves.toEqual([]);
  });

  it("where nothing is wrong, before and after a file is made of it, and where it is handed in", async () => {
    await importJson(open, "a.json", JSON.stringify(SEEDS[1]?.document));
    await expect(wrong()).resolves.toEqual([]);
    await openTab(open.pane, "导出");
    await expect(wrong()).resolves.toEqual([]);
    await makeExport(open);
    await press(open, "提交");
    await open.pane.getByLabel("访问令牌").waitFor();
    await expect(wrong()).resolves.toEqual([]);
    upstream.behave(refuses({ pointer: "/forms/0/project/name", message: "项目没有立项" }));
    await open.pane.getByLabel("访问令牌").fill("x".repeat(20));
    await press(open, "使用并提交");
    await says(open, "项目没有立项");
    await expect(wrong()).resolves.toEqual([]);
  });

  it("with findings, with a change that can be taken back, and with sums that differ", async () => {
    await importJson(open, "b.json", minhang);
    await open.workbench.setCell("项目总体情况", "D13", "244801");
    await open.workbench.setCell("绩效目标", "E7", "90%以上");
    await open.workbench.setCell("绩效目标", "F8", "<b>历年经验</b>");
    await open.workbench.activateSheet("绩效目标");
    await findings(open);
    await openTab(open.pane, "检查");
    await expect(wrong()).resolves.toEqual([]);
    await open.pane.locator('[data-rule="TEXT-HTML"]').getByRole("button").nth(1).click();
    await open.pane.getByRole("button", { name: "恢复原值" }).waitFor();
    await expect(wrong()).resolves.toEqual([]);
    await openTab(open.pane, "资金");
    await expect(wrong()).resolves.toEqual([]);
    await openTab(open.pane, "导出");
    await expect(wrong()).resolves.toEqual([]);
  });

  it("with forms on hidden sheets and sheets that were not read, and in its other language", async () => {
    await open.openFile(await withSheetsNotRead());
    await openTab(open.pane, "导出");
    await open.pane.getByText("有申报表没有读取的工作表").waitFor();
    await expect(wrong()).resolves.toEqual([]);
    // Names and order are the same whatever the language; how long the words are is not, nor what lies on what.
    await open.pane.getByLabel("语言").selectOption("en-US");
    await open.pane.getByRole("button", { name: "Make the file" }).waitFor();
    await expect(wrong(COLOURS)).resolves.toEqual([]);
  });
});

/** A form in sight, one on a hidden sheet, a declaration of an unknown layout, and another kind of form. */
async function withSheetsNotRead(): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.readFile(path.join(ROOT, "tests/fixtures/cases/c4-veryHidden.xlsx"));
  for (const title of ["项目支出绩效目标表", "项目支出绩效自评表"])
    book
      .addWorksheet(title)
      .addRows([[title], ["项目名称", "道路养护"], ["一级指标", "二级指标", "三级指标", "指标值（长期）"]]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Whether the pane's ground is light or dark as asked for, and no colour still on its way from the other. */
function isGroundOf(colorScheme: string): boolean {
  const ground = getComputedStyle(document.querySelector("main")?.parentElement ?? document.body).backgroundColor;
  const [red = 0, green = 0, blue = 0] = (ground.match(/\d+/g) ?? []).map(Number);
  const reached = red + green + blue > 384 === (colorScheme === "light");
  return reached && !document.getAnimations().some((animation) => animation instanceof CSSTransition);
}

it("the workbench breaks no rule in its other language", async () => {
  const { page, close } = await openWorkbench({ path: "?lang=en-US" });
  await expect(violations(page, BARS)).resolves.toEqual([]);
  await close();
});

describe.each(SCHEMES)("on a %s ground the small pages break no rule", (colorScheme) => {
  it("help, saving, signing in, and the pane that cannot start", async () => {
    const { page, close } = await openPage("help.html", { colorScheme, width: 350 });
    await expect(violations(page)).resolves.toEqual([]);
    const save = await savePageAddress(new URL("assets/save.html", page.url()), "2023.json", minhang);
    for (const address of [save ?? "", "assets/save.html#a.json/eJyr", "assets/sign-in.html", "taskpane.html"]) {
      await page.goto(new URL(address, new URL(".", new URL("help.html", process.env["JIXIAO_URL"]))).href);
      await page.locator("h1, h2, p, [role=alert]").first().waitFor();
      const found = await violations(page);
      expect({ address: address.slice(0, 30), found }).toEqual({ address: address.slice(0, 30), found: [] });
    }
    await close();
  });
});
