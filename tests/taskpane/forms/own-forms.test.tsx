import { act, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { FORMS } from "../../../src/forms";
import { compile } from "../../../src/forms/compile/compile";
import type { FormDefinition } from "../../../src/forms/language";
import { formFileText } from "../../../src/form-files/form-file";
import type { Store } from "../../../src/form-files/own-forms";
import { planForm } from "../../../src/layout/plan-form";
import { FormCollection } from "../../../src/taskpane/forms/collection";
import { gridFromPlan } from "../../support/grids";
import { smallForm } from "../../support/small-form";
import { renderPane, type PaneOptions } from "../support/render-pane";

/** Forms that somebody sent, in the pane: opened, looked at, taken, exported, removed. */

class Memory implements Store {
  readonly held = new Map<string, string>();
  full = false;
  getItem = (key: string): string | null => this.held.get(key) ?? null;
  removeItem = (key: string): void => void this.held.delete(key);
  setItem(key: string, value: string): void {
    if (this.full) throw new DOMException("", "QuotaExceededError");
    this.held.set(key, value);
  }
}

const text = (change: Partial<FormDefinition> = {}) => formFileText({ ...smallForm(), ...change });

interface Beside {
  readonly store?: Memory;
  readonly files?: Readonly<Record<string, string>>;
  readonly grids?: PaneOptions["grids"];
}

async function open({ store = new Memory(), files = {}, grids = [] }: Beside = {}) {
  const saved: (readonly [string, string])[] = [];
  let give: (collection: FormCollection) => void = () => undefined;
  const collection = new Promise<FormCollection>((resolve) => (give = resolve));
  const pane = await renderPane({
    grids,
    host: {
      collection,
      saveFile: async (name, content) => {
        saved.push([name, content]);
        return "offered";
      },
    },
  });
  const own = new FormCollection(pane.live, { store, fetchText: async (path) => files[path] ?? null });
  await act(async () => {
    await own.start(FORMS);
    give(own);
    await collection;
  });
  await pane.settled();
  await pane.openTab("表单").catch(() => undefined);
  return { ...pane, store, saved, section: await screen.findByRole("region", { name: "自己的表单" }) };
}

async function choose(user: UserEvent, section: HTMLElement, content: string, name = "小表.form.json"): Promise<void> {
  // The page that tests draw in reads no files by itself.
  const arrayBuffer = async () => new TextEncoder().encode(content).buffer;
  const file = Object.assign(new File([content], name), { arrayBuffer });
  await user.click(within(section).getByRole("button", { name: "打开表单文件" }));
  await user.upload(within(section).getByLabelText("打开表单文件", { selector: "input" }), file);
}

const offered = () =>
  [...document.querySelectorAll("[data-form]")].flatMap((card) => card.getAttribute("data-form") ?? []);

test("a form is looked at beside the sheet at hand, and then taken: it is offered first, known, and kept", async () => {
  const [plan] = planForm(compile(smallForm()), { fiscalYear: 2026 }).map(gridFromPlan);
  const { user, section, store, live } = await open({ grids: plan ? [plan] : [] });
  await choose(user, section, text({ relations: [{ left: "funds.total", op: "≤", right: { constant: "9" } }] }));
  const look = await screen.findByRole("article", { name: "核对后再采用：小表" });
  expect(look.textContent).toContain("编号 small-2024，第 1 版");
  expect(look.textContent).toContain("总额 ≤ 9");
  expect(
    within(look)
      .getAllByRole("row")
      .map((row) => row.textContent),
  ).toContain("总额（空）");
  expect(live.getSnapshot().known).toHaveLength(FORMS.length);
  await user.click(within(look).getByRole("button", { name: "采用" }));
  expect(await screen.findByText("已采用：小表")).toBeDefined();
  expect(offered()[0]).toBe("small-2024");
  expect(live.getSnapshot().forms.map(({ reading }) => reading.form.id)).toEqual(["small-2024"]);
  expect(store.held.has("jixiao.form.small-2024")).toBe(true);
});

test("it is there the next time, can be exported as it came, and removed", async () => {
  const store = new Memory();
  store.setItem("jixiao.forms", "small-2024");
  store.setItem("jixiao.form.small-2024", text());
  const { user, section, saved } = await open({ store });
  expect(offered()[0]).toBe("small-2024");
  await user.click(within(section).getByRole("button", { name: "导出小表" }));
  expect(saved).toEqual([["small-2024.form.json", text()]]);
  await user.click(within(section).getByRole("button", { name: "移除小表" }));
  expect(offered()).not.toContain("small-2024");
  expect(store.held.size).toBe(0);
});

test("a file that is no form is refused in sentences with their places", async () => {
  const { user, section, live } = await open();
  await choose(user, section, text({ id: "x" }), "坏.form.json");
  expect((await within(section).findByRole("alert")).textContent).toBe(
    "坏.form.json 不能使用：id：“x”不对，应是小写英文词用 - 相连，最后是年份，如 qingpu-2026。（/id）",
  );
  expect(live.getSnapshot().known).toHaveLength(FORMS.length);
});

test.each([
  ["what is wrong with it", "{}", "alert"],
  ["what it is", text(), "article"],
] as const)("%s comes into sight: it stands below the button", async (_what, content, role) => {
  const { user, section } = await open();
  const scrolled: Element[] = [];
  vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (this: Element) {
    scrolled.push(this);
  });
  await choose(user, section, content);
  const shown = await within(section).findByRole(role);
  expect(scrolled.some((each) => each.contains(shown))).toBe(true);
});

test("one that clashes with a form that is known is named and cannot be taken", async () => {
  const { user, section } = await open({
    files: {
      "forms/index.json": JSON.stringify({ forms: ["d.form.json"], retired: [] }),
      "forms/d.form.json": text(),
    },
  });
  await choose(user, section, text({ unit: "万元" }));
  const look = await screen.findByRole("article", { name: "核对后再采用：小表" });
  expect(within(look).getByRole("alert").textContent).toContain("forms/d.form.json 与 自己的表单 small-2024");
  expect(within(look).getByRole("button", { name: "采用" }).getAttribute("aria-disabled")).toBe("true");
});

test("a full storage is said, and the form is in use all the same", async () => {
  const store = new Memory();
  const { user, section } = await open({ store });
  store.full = true;
  await choose(user, section, text());
  await user.click(await screen.findByRole("button", { name: "采用" }));
  expect(await screen.findByText(/存储空间已满，没有保存/)).toBeDefined();
  expect(offered()).toContain("small-2024");
});

test("forms that were kept and are gone are named until that was read", async () => {
  const store = new Memory();
  store.setItem("jixiao.forms", "gone-2024");
  const { user, section } = await open({ store });
  expect(within(section).getByRole("alert").textContent).toContain("不见了：gone-2024");
  await user.click(within(section).getByRole("button", { name: "知道了" }));
  expect(within(section).queryByRole("alert")).toBeNull();
  expect(store.held.size).toBe(0);
});

test("a deployment's forms are offered, and what it retires is read and not offered", async () => {
  const { live } = await open({
    files: {
      "forms/index.json": JSON.stringify({ forms: ["d.form.json", "missing.form.json"], retired: ["mof-2018"] }),
      "forms/d.form.json": text({ since: 2030 }),
    },
  });
  expect(offered()[0]).toBe("small-2024");
  expect(offered()).not.toContain("mof-2018");
  expect(live.getSnapshot().known.map(({ id }) => id)).toContain("mof-2018");
});

test("many forms are searched by name, place and year", async () => {
  const forms = Object.fromEntries(
    ["aa", "bb"].map((word, index) => [
      `forms/${word}.form.json`,
      text({ id: `${word}-202${index}`, since: 2020 + index, name: { "zh-CN": `${word} 区申报表`, "en-US": word } }),
    ]),
  );
  const { user } = await open({
    files: { ...forms, "forms/index.json": JSON.stringify({ forms: ["aa.form.json", "bb.form.json"], retired: [] }) },
  });
  const search = screen.getByRole("searchbox", { name: "查找表单（名称、地区、年份）" });
  await user.type(search, "bb 2021");
  expect(offered()).toEqual(["bb-2021"]);
  await user.type(search, " 没有");
  expect(offered()).toEqual([]);
  expect(screen.getByText("没有找到这样的表单。")).toBeDefined();
});
