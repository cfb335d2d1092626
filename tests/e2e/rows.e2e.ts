import { planForm } from "../../src/layout/plan-form";
import { writeXlsx } from "../../src/workbook/xlsx/write-xlsx";
import { drawnSheet } from "../support/drawn-sheet";
import { formsIn } from "../support/shipped-files";
import { partsOf } from "../support/zip";
import { violations } from "./support/accessibility";
import { openNarrow, tooWide } from "./support/narrow-pane";
import type { OpenWorkbench } from "./support/open-workbench";
import { findings, insertForm, openTab, until } from "./support/pane";

/** A row more in a form's table, in the pane, in the ribbon and in a cell's menu: its look and guards, and the way back. */

const SHEET = "绩效目标申报表";

let open: OpenWorkbench;
beforeAll(async () => {
  open = await openNarrow({ height: 900 });
  await insertForm(open, "chongming-2023", 2026);
  await openTab(open.pane, "检查");
});
afterAll(() => open.close());

async function text(address: string): Promise<string> {
  return (await open.workbench.getCell(SHEET, address)).text;
}

/** The row, counted from 1, in which a level is printed. */
async function rowWith(label: string): Promise<number> {
  for (let row = 1; row < 40; row += 1) if ((await text(`C${row}`)) === label) return row;
  throw new Error(`no ${label}`);
}

/** Rows over which the cell of a level is merged. */
async function rowsOf(label: string): Promise<number> {
  const top = (await rowWith(label)) - 1;
  const merge = (await open.workbench.merges(SHEET)).find((area) => area.top === top && area.left === 2);
  return merge ? merge.bottom - merge.top + 1 : 1;
}

async function mergedAreas(): Promise<readonly string[]> {
  const areas = await open.workbench.merges(SHEET);
  return areas.map(({ top, left, bottom, right }) => `${top} ${left} ${bottom} ${right}`).sort();
}

async function openCard(): Promise<void> {
  const card = open.pane.getByRole("button", { name: "当前单元格" });
  if ((await card.getAttribute("aria-expanded")) !== "true") await card.click();
}

it("is added in the pane by one look and one write, at the end of the table too, and taken back", async () => {
  const label = "服务对象满意度指标";
  const row = await rowWith(label);
  const before = await rowsOf(label);
  const merges = await mergedAreas();
  await open.workbench.setCell(SHEET, `D${row}`, "服务对象满意度");
  await open.workbench.select(SHEET, `D${row}`);
  await openCard();
  await findings(open);
  await open.workbench.stats();
  await open.pane.getByRole("button", { name: "下方加行" }).click();
  await until(async () => (await rowsOf(label)) === before + 1, "the level to have a row more");
  await findings(open);
  const stats = await open.workbench.stats();
  expect(stats.writes).toBe(1);
  expect((await open.workbench.selection()).area.top).toBe(row);
  expect(await open.workbench.setCell(SHEET, `E${row + 1}`, "≥90%")).toBe(true);
  await open.workbench.clear(SHEET, `E${row + 1}`);
  await findings(open);

  await open.workbench.select(SHEET, `D${row + 1}`);
  await open.pane.getByRole("button", { name: "删除行" }).click();
  await until(async () => (await rowsOf(label)) === before, "the row to be gone");
  expect(await mergedAreas()).toEqual(merges);
  await findings(open);
  await open.pane.getByRole("button", { name: "恢复原值" }).click();
  await until(async () => (await rowsOf(label)) === before + 1, "the row to be back");
  expect(await text(`D${row}`)).toBe("服务对象满意度");
});

it("moves by the keyboard: content, not rows", async () => {
  const row = await rowWith("服务对象满意度指标");
  await open.workbench.select(SHEET, `D${row}`);
  await findings(open);
  await open.pane.getByRole("button", { name: "下移" }).focus();
  await open.page.keyboard.press("Enter");
  await until(async () => (await text(`D${row + 1}`)) === "服务对象满意度", "the content to be below");
  expect(await text(`D${row}`)).toBe("");
});

it("is added by the ribbon; outside a table the pane says that nothing was done", async () => {
  const row = await rowWith("数量指标");
  const before = await rowsOf("数量指标");
  await open.workbench.select(SHEET, `D${row}`);
  await open.page.locator('[data-command="Jixiao.Row.Add"]').click();
  await until(async () => (await rowsOf("数量指标")) === before + 1, "the level to have a row more");
  await open.workbench.select(SHEET, "B3");
  await open.page.locator('[data-command="Jixiao.Row.Remove"]').click();
  await open.pane.getByText("请先选中申报表的指标").waitFor();
  // Whatever came of a command, the host is told that it is done.
  await open.page.getByRole("status").getByText("就绪").waitFor();
});

it("is given what it lacks where somebody has put it in, on one click, and that can be taken back", async () => {
  const label = "服务对象满意度指标";
  const before = await rowsOf(label);
  const at = (await rowWith(label)) + before;
  await open.workbench.insertRows(SHEET, at, 1);
  await findings(open);
  const merges = await mergedAreas();
  const offer = open.pane.getByRole("status").filter({ hasText: `第 ${at} 行是插入的新行` });
  await offer.waitFor();
  await open.workbench.setCell(SHEET, `D${at}`, "群众满意度");
  await findings(open);
  await open.workbench.stats();
  await open.pane.getByRole("button", { name: "为新行补上格式和校验" }).click();
  await until(async () => (await rowsOf(label)) === before + 1, "the level to reach into the new row");
  expect((await open.workbench.stats()).writes).toBe(1);
  expect(await text(`D${at}`)).toBe("群众满意度");
  expect(await offer.count()).toBe(0);
  await findings(open);
  await open.pane.getByRole("button", { name: "恢复原值" }).click();
  await until(async () => (await rowsOf(label)) === before, "the level to end above it again");
  expect(await mergedAreas()).toEqual(merges);
  expect(await text(`D${at}`)).toBe("群众满意度");
  await open.workbench.deleteRows(SHEET, at, 1);
  await findings(open);
});

/** The form as it is now, saved, and one that is inserted with as many rows under each level. */
async function savedAndFresh(): Promise<ReadonlyMap<string, Uint8Array>> {
  const saved = await open.workbench.saveXlsx();
  const [reading] = formsIn(saved).forms.map((form) => form.reading);
  const [table] = reading?.form.tables ?? [];
  if (reading === undefined || table === undefined) throw new Error("no form");
  const counts: Record<string, number> = {};
  for (const { cells } of reading.tables.get(table.path)?.rows ?? []) {
    const value = cells.get(table.printed?.column.key ?? "")?.value;
    const code = value?.type === "level" ? (value.level2?.code ?? "") : "";
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const plans = planForm(reading.form, { fiscalYear: 2026, blankRows: { [table.path]: counts } });
  return new Map([
    ["changed", saved],
    ["fresh", await writeXlsx(plans)],
  ]);
}

it("is drawn after all that like the form inserted with so many rows: borders, fills, merges, heights, what is printed", async () => {
  for (let row = 1; row < 40; row += 1)
    if ((await text(`D${row}`)) === "服务对象满意度") await open.workbench.clear(SHEET, `D${row}`);
  const files = await savedAndFresh();
  const [changed = [], fresh = []] = await Promise.all([...files.values()].map((bytes) => drawnSheet(bytes, SHEET)));
  expect(changed.length).toBeGreaterThan(300);
  expect(changed).toEqual(fresh);
});

/** Parts of a file that are not the same in another, each from where they differ. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const others = new Map(partsOf(after).map(({ name, content }) => [name, content.toString()]));
  return partsOf(before).flatMap(({ name, content }) => {
    const [one, other = ""] = [content.toString(), others.get(name)];
    if (one === other) return [];
    const at = [...one].findIndex((sign, index) => sign !== other.charAt(index));
    return [`${name}: ${one.slice(at, at + 200)} / ${other.slice(at, at + 200)}`];
  });
}

// A row that was gone comes back with guards and marks of its own, beside those of its neighbours: that says the same of each
// cell, in other words (tests/rows/random-commands).
it.each(["下方加行", "下移"])("%s, taken back, leaves the saved file as it was, byte for byte", async (command) => {
  const row = await rowWith("服务对象满意度指标");
  await open.workbench.setCell(SHEET, `D${row}`, "群众满意度");
  await open.workbench.setCell(SHEET, `E${row}`, "≥90%");
  await open.workbench.select(SHEET, `D${row}`);
  await findings(open);
  const before = await open.workbench.saveXlsx();
  const back = open.pane.getByRole("button", { name: "恢复原值" });
  await open.pane.getByRole("button", { name: command }).click();
  await back.waitFor();
  await findings(open);
  expect(Buffer.from(before).equals(await open.workbench.saveXlsx())).toBe(false);
  await back.click();
  await back.waitFor({ state: "detached" });
  await findings(open);
  await open.workbench.select(SHEET, `D${row}`);
  const after = await open.workbench.saveXlsx();
  expect(changedParts(before, after)).toEqual([]);
});

it("keeps to its width, with colours that can be told, in both languages", async () => {
  const label = "服务对象满意度指标";
  await open.workbench.insertRows(SHEET, (await rowWith(label)) + (await rowsOf(label)), 1);
  await open.workbench.select(SHEET, `D${await rowWith("数量指标")}`);
  await open.pane.getByRole("button", { name: "下方加行" }).waitFor();
  await open.pane.getByRole("button", { name: "为新行补上格式和校验" }).waitFor();
  const language = open.pane.getByRole("combobox", { name: "语言" });
  await language.selectOption("en-US");
  await open.pane.getByRole("button", { name: "Add below" }).waitFor();
  expect(await tooWide(open)).toEqual([]);
  await picture("rows-en-US");
  await open.pane.getByRole("combobox", { name: "Language" }).selectOption("zh-CN");
  for (const colorScheme of ["light", "dark"] as const) {
    await open.page.emulateMedia({ colorScheme });
    await expect(violations(open.pane, "html")).resolves.toEqual([]);
    await picture(`rows-${colorScheme}`);
  }
  await open.page.emulateMedia({ colorScheme: "light" });
  expect(await tooWide(open)).toEqual([]);
  await open.pane.getByRole("button", { name: "为新行补上格式和校验" }).click();
  await findings(open);
});

/** For whoever wants to look at it. */
async function picture(name: string): Promise<void> {
  const folder = process.env["ROW_PICTURES"];
  if (folder !== undefined) await open.page.screenshot({ path: `${folder}/${name}.png` });
}
