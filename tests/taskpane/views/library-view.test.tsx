import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { libraryDocument, type OwnIndicator } from "../../../src/library/own";
import type { Store } from "../../../src/form-files/own-forms";
import { readLibrary } from "../../../src/library/read-library";
import { addressOf, withCell } from "../../support/grids";
import { CLOSED_STORE, MemoryStore } from "../../support/memory-store";
import { BLANK, FIRST, SECOND } from "../support/forms";
import { renderPane, type OpenPane } from "../support/render-pane";

/** The indicators to choose from, and what a click on one does. */

/** A blank form of a project that says what it is about. */
const ROADS = withCell(BLANK, besideName(), "城市道路养护");

function besideName(): string {
  const label = addressOf(BLANK, "项目名称");
  return label.replace(/^[A-Z]+/, (column) => String.fromCharCode(column.charCodeAt(0) + 1));
}

function listed(): readonly string[] {
  const items = within(screen.getByRole("list", { name: "可选的指标" })).queryAllByRole("listitem");
  return items.map((item) => item.querySelector("[data-indicator]")?.getAttribute("data-indicator") ?? "");
}

function fillButton(name: string): HTMLElement {
  return screen.getByRole("button", { name: `填入“${name}”` });
}

async function opened(options: Parameters<typeof renderPane>[0]): Promise<OpenPane> {
  const pane = await renderPane(options);
  await pane.openTab("指标库");
  await screen.findByRole("searchbox");
  return pane;
}

function ownLibrary(...names: readonly string[]): string {
  const own = names.map((name): OwnIndicator => ({
    level: "output.quantity",
    name,
    comparator: "≥",
    unit: "个",
    count: 1,
  }));
  return JSON.stringify(libraryDocument(own));
}

function choose(text: string): void {
  const file = new File([text], "a.json");
  Object.defineProperty(file, "arrayBuffer", { value: async () => new TextEncoder().encode(text).buffer });
  const input = document.querySelector("input[type=file]");
  fireEvent.change(input ?? document.body, { target: { files: [file] } });
}

test("those of the project's sector come first; a level and a few letters narrow them", async () => {
  const { user } = await opened({ grids: [ROADS] });
  expect(listed()).toContain("车行道日常养护面积");
  await user.selectOptions(screen.getByRole("combobox", { name: "指标级别" }), "时效指标");
  expect(listed()[0]).toBe("路面病害修复及时率");
  await user.type(screen.getByRole("searchbox"), "dlyh");
  expect(listed()).toEqual(expect.arrayContaining(["路面病害修复及时率", "大中修工程完工时间"]));
  expect(listed()).not.toContain("车行道日常养护面积");
  await user.clear(screen.getByRole("searchbox"));
  await user.type(screen.getByRole("searchbox"), "没有这样的");
  expect(listed()).toEqual([]);
  expect(screen.getByText(/^没有这样的指标/)).toBeDefined();
});

test("one click fills a blank row and says where the value is missing; another takes it back", async () => {
  const pane = await opened({ grids: [ROADS] });
  await pane.user.click(fillButton("车行道日常养护面积"));
  await screen.findByText(/^已填入“车行道日常养护面积”，请到 申报表1!E\d+ 补上指标值。$/);
  const grid = () => pane.workbook.grid(pane.sheets[0]?.id ?? "");
  expect(addressOf(grid(), "≥平方米")).toMatch(/^E\d+$/);
  await pane.user.click(await screen.findByRole("button", { name: "恢复原值" }));
  await pane.settled();
  expect(() => addressOf(grid(), "车行道日常养护面积")).toThrow();
});

test("without a blank row of the level it is given a new one", async () => {
  const pane = await opened({ grids: [FIRST] });
  await pane.user.type(screen.getByRole("searchbox"), "项目整体完成时间");
  await pane.user.click(fillButton("项目整体完成时间"));
  await screen.findByText(/^已填入“项目整体完成时间”，请到 申报表1!E\d+ 补上指标值。$/);
  expect(pane.workbook.takeCalls().filter((call) => call.startsWith("change"))).toEqual(["change insert-row"]);
});

test("a level that the form does not have is said", async () => {
  const pane = await opened({ grids: [ROADS] });
  await pane.user.type(screen.getByRole("searchbox"), "单次占道施工时长");
  await pane.user.click(fillButton("单次占道施工时长"));
  expect((await screen.findByRole("alert")).textContent).toContain("这份申报表没有“社会成本指标”");
});

test("indicators of other forms in the workbook are there to choose from", async () => {
  const pane = await opened({ grids: [ROADS, SECOND] });
  const own = pane.live.getSnapshot().forms[1]?.reading.tables.get("indicators")?.rows[0]?.cells.get("name")?.raw ?? "";
  await pane.user.type(screen.getByRole("searchbox"), own);
  expect(listed()[0]).toBe(own);
  expect(screen.getAllByText(/本单位/).length).toBeGreaterThan(0);
});

test("a deployment's own come with the pane, from the pane's own place alone", async () => {
  const asked: string[] = [];
  const deployedText = async (path: string) => {
    asked.push(path);
    return ownLibrary("窨井盖更换数量");
  };
  const { user } = await opened({ grids: [ROADS], host: { deployedText } });
  await user.type(screen.getByRole("searchbox"), "窨井盖");
  expect(listed()).toEqual(["窨井盖更换数量"]);
  expect(asked).toEqual(["library/index.json"]);
});

test("where those cannot be fetched that is said, and they are asked for again when somebody comes back", async () => {
  const deployedText = vi.fn<(path: string) => Promise<string | null>>();
  deployedText.mockRejectedValueOnce(new TypeError("Failed to fetch")).mockResolvedValue(ownLibrary("窨井盖更换数量"));
  const { user, openTab } = await opened({ grids: [ROADS], host: { deployedText } });
  expect((await screen.findByRole("alert")).textContent).toContain("随面板发布的指标没有取到");
  expect(listed().length).toBeGreaterThan(0);
  await openTab("检查");
  await openTab("指标库");
  await user.type(screen.getByRole("searchbox"), "窨井盖");
  expect(listed()).toEqual(["窨井盖更换数量"]);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("an office's own are loaded from a file, and anything else is refused", async () => {
  const { user } = await opened({ grids: [ROADS] });
  choose(ownLibrary("窨井盖更换数量", "窨井盖巡查次数"));
  await screen.findByText(/^已载入 2 个指标/);
  await user.type(screen.getByRole("searchbox"), "窨井盖");
  expect(listed()).toEqual(["窨井盖更换数量", "窨井盖巡查次数"]);
  choose("{}");
  expect((await screen.findByRole("alert")).textContent).toContain("这不是指标库文件");
  expect(listed()).toHaveLength(2);
});

test("what was loaded is there the next time, until it is removed", async () => {
  const store = new MemoryStore();
  await opened({ grids: [ROADS], host: { store } });
  choose(ownLibrary("窨井盖更换数量", "窨井盖巡查次数"));
  await screen.findByText(/^已载入 2 个指标，列在最前面。下次打开面板时还在。$/);
  cleanup();
  const { user } = await opened({ grids: [ROADS], host: { store } });
  await user.type(screen.getByRole("searchbox"), "窨井盖");
  expect(listed()).toEqual(["窨井盖更换数量", "窨井盖巡查次数"]);
  await user.click(screen.getByRole("button", { name: "移除" }));
  await screen.findByText("已移除载入的指标。");
  expect(listed()).toEqual([]);
  expect([...store.values.keys()]).toEqual([]);
});

test.each<[string, Store, string]>([
  ["full", new MemoryStore(20), "浏览器的存储空间已满，没有保存"],
  ["closed", CLOSED_STORE, "这里不能保存，关闭面板后要重新载入"],
])("a browser whose storage is %s says that it is not kept; it can be used all the same", async (_, store, words) => {
  const { user } = await opened({ grids: [ROADS], host: { store } });
  choose(ownLibrary("窨井盖更换数量"));
  expect((await screen.findByRole("alert")).textContent).toContain(words);
  await user.type(screen.getByRole("searchbox"), "窨井盖");
  expect(listed()).toEqual(["窨井盖更换数量"]);
});

test.each([
  ["spoilt", (store: MemoryStore) => store.values.set("jixiao.library", "{")],
  ["gone", (store: MemoryStore) => store.values.delete("jixiao.library")],
])("one that was kept and is %s is said to be lost, until it is loaded again", async (_, lose) => {
  const store = new MemoryStore();
  await opened({ grids: [ROADS], host: { store } });
  choose(ownLibrary("窨井盖更换数量"));
  await screen.findByText(/下次打开面板时还在/);
  cleanup();
  lose(store);
  await opened({ grids: [ROADS], host: { store } });
  expect(screen.getByRole("alert").textContent).toContain("读不出来了");
  choose(ownLibrary("窨井盖更换数量"));
  await screen.findByText(/下次打开面板时还在/);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("the office's own, loaded and at hand in the workbook, are saved as a file that can be loaded again", async () => {
  const saved: string[] = [];
  const saveFile = async (name: string, text: string) => {
    saved.push(name, text);
    return "offered" as const;
  };
  const pane = await opened({ grids: [FIRST], host: { saveFile } });
  choose(ownLibrary("窨井盖更换数量"));
  await screen.findByText(/^已载入 1 个指标/);
  await pane.user.click(screen.getByRole("button", { name: /^存成文件（\d+ 个）$/ }));
  await screen.findByText(/个指标存成文件，不含指标值/);
  const [name, text = ""] = saved;
  const names = readLibrary(text)?.map((each) => each.name) ?? [];
  const row = pane.live.getSnapshot().forms[0]?.reading.tables.get("indicators")?.rows[0];
  expect([name, names[0]]).toEqual(["指标库.json", "窨井盖更换数量"]);
  expect(names).toContain(row?.cells.get("name")?.raw);
});
