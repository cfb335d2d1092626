import { FORMS } from "../../src/forms";
import { geometryOf } from "../../src/forms/geometry";
import { ERROR_FILL } from "../../src/layout/styles";
import { closeBrowser, openWorkbench, type OpenWorkbench } from "./support/open-workbench";
import { findings, importJson, makeExport, openTab, until } from "./support/pane";
import { SEEDS } from "../support/seeds";

/** The pane as a person meets it: narrow, by keyboard, by ear, in another language, in the dark. */

const WIDTH = 350;
const HAN = /\p{Script=Han}+/gu;
const minhang = JSON.stringify(SEEDS.find(({ name }) => name === "minhang-2019")?.document);

afterAll(closeBrowser);

async function openNarrow(options: Parameters<typeof openWorkbench>[0] = {}): Promise<OpenWorkbench> {
  const open = await openWorkbench(options);
  await open.page.locator(".workbench-pane").evaluate((element, width) => {
    if (element instanceof HTMLElement) element.style.width = element.style.flexBasis = `${width}px`;
  }, WIDTH);
  return open;
}

/** A form with something to say in every view. */
async function withTroubles(open: OpenWorkbench): Promise<void> {
  await importJson(open, "a.json", minhang);
  await open.workbench.setCell("项目总体情况", "D13", "244801");
  await open.workbench.setCell("绩效目标", "E7", "90%以上");
  await open.workbench.clear("绩效目标", "E9");
  await open.workbench.setCell("绩效目标", "F8", "<b>历年经验</b>");
  await findings(open);
}

describe("the pane, 350 px wide", () => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openNarrow();
    await withTroubles(open);
  });
  afterAll(() => open.close());

  it("is so wide", async () => {
    await expect(open.pane.evaluate(() => innerWidth)).resolves.toBe(WIDTH);
  });

  it.each(["检查", "资金", "导出", "表单"] as const)("%s never scrolls sideways", async (view) => {
    if (view === "导出") await makeExport(open.pane);
    else await openTab(open.pane, view);
    await expect(tooWide(open)).resolves.toEqual([]);
  });

  it("has its tabs, a live region with the counts, a named progress bar, and no control without a name", async () => {
    await openTab(open.pane, "检查");
    const tabs = open.pane.getByRole("tablist", { name: "面板视图" }).getByRole("tab");
    for (const name of ["检查", "资金", "导出", "表单"])
      await expect(tabs.and(open.pane.getByRole("tab", { name, exact: true })).count()).resolves.toBe(1);
    await expect(tabs.count()).resolves.toBe(4);
    await expect(open.pane.getByRole("tab", { selected: true, name: "检查", exact: true }).count()).resolves.toBe(1);
    await expect(open.pane.getByRole("status").first().textContent()).resolves.toBe("2 处错误，6 处提醒");
    await expect(open.pane.getByRole("status").first().getAttribute("aria-live")).resolves.toBe("polite");
    await expect(open.pane.getByRole("progressbar", { name: /^已填 \d+\/\d+ 项$/ }).count()).resolves.toBe(1);
    await expect(open.pane.getByRole("region", { name: "当前申报表" }).count()).resolves.toBe(1);
    await expect(open.pane.getByRole("combobox", { name: "语言" }).count()).resolves.toBe(1);
    for (const view of ["检查", "资金", "导出", "表单"] as const) {
      await openTab(open.pane, view);
      const unnamed = await open.pane
        .locator("button, select, input:not([type=file]), textarea, [role=img], [role=progressbar]")
        .evaluateAll((controls) =>
          controls
            .filter((control) => {
              const labels =
                control instanceof HTMLInputElement || control instanceof HTMLSelectElement
                  ? [...(control.labels ?? [])]
                  : [];
              const name =
                control.getAttribute("aria-label") ??
                [control, ...labels].map((element) => element.textContent ?? "").join("");
              return name.trim() === "";
            })
            .map((control) => control.outerHTML.slice(0, 200)),
        );
      expect(unnamed).toEqual([]);
    }
  });

  it("says a new count in the live region when a finding comes and goes", async () => {
    await openTab(open.pane, "检查");
    const status = open.pane.getByRole("status").filter({ hasText: "处" }).first();
    await open.workbench.clear("绩效目标", "D8");
    await until(async () => (await status.textContent()) === "3 处错误，5 处提醒", "one error more");
    await open.workbench.undo();
    await until(async () => (await status.textContent()) === "2 处错误，6 处提醒", "one error less");
  });

  it("says how a command ended also to somebody who has gone to another tab meanwhile", async () => {
    await openTab(open.pane, "表单");
    await open.workbench.injectFault({ kind: "late", milliseconds: 1_500, executed: "late", on: "write" });
    await open.pane.locator('[data-form="mof-2018"]').getByRole("button").click();
    await openTab(open.pane, "检查");
    await open.pane.getByText(/^已插入：/).waitFor();
    await open.pane.getByRole("button", { name: "关闭提示" }).click();
    await open.workbench.deleteSheet((await open.workbench.sheets()).at(-1)?.name ?? "");
    await findings(open);
  });

  it("by keyboard alone: from tab to tab with the arrows, to each finding with Tab, to its cell with Enter", async () => {
    await openTab(open.pane, "表单");
    const { keyboard } = open.page;
    await keyboard.press("ArrowLeft");
    await keyboard.press("ArrowLeft");
    await keyboard.press("ArrowLeft");
    await keyboard.press("Enter");
    await open.pane.getByRole("tab", { selected: true, name: "检查" }).waitFor();
    const reached: string[] = [];
    for (let presses = 0; presses < 30; presses += 1) {
      await keyboard.press("Tab");
      const cell = await open.pane.evaluate(
        () => document.activeElement?.closest("[data-cell]")?.getAttribute("data-cell") ?? null,
      );
      if (cell !== null && reached.at(-1) !== cell) reached.push(cell);
      if (cell === "绩效目标!E9") break;
    }
    expect(reached).toEqual(["项目总体情况!D13", "绩效目标!E9"]);
    await keyboard.press("Enter");
    await until(async () => {
      const { sheet, area } = await open.workbench.selection();
      return sheet === "绩效目标" && area.top === 8 && area.left === 4;
    }, "the selection to be on 绩效目标!E9");
  });

  it("shows where the focus is", async () => {
    await openTab(open.pane, "检查");
    const card = open.pane.locator("[data-rule] button").first();
    await open.page.keyboard.press("Tab");
    await card.focus();
    const outline = await card.evaluate((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return { outlined: outlineStyle !== "none" && outlineWidth !== "0px", shadowed: boxShadow !== "none" };
    });
    expect(outline.outlined || outline.shadowed).toBe(true);
  });

  it("in English says nothing in Chinese but what the form itself says", async () => {
    await open.pane.getByRole("combobox", { name: "语言" }).selectOption("en-US");
    await expect(open.pane.evaluate(() => document.documentElement.lang)).resolves.toBe("en-US");
    for (const view of ["Check", "Funds", "Export", "Forms"]) {
      await open.pane.getByRole("tab", { name: view }).click();
      if (view === "Export") await open.pane.getByRole("button", { name: "Make the file" }).click();
      expect({ view, chinese: (await wordsOf(open)).filter((words) => !FORM_WORDS.includes(words)) }).toEqual({
        view,
        chinese: [],
      });
      await expect(tooWide(open)).resolves.toEqual([]);
    }
    await open.pane.getByRole("combobox", { name: "Language" }).selectOption("zh-CN");
  });
});

describe.each([
  { theme: "light", options: { colorScheme: "light" as const }, forced: false },
  { theme: "dark", options: { colorScheme: "dark" as const }, forced: false },
  { theme: "forced colours", options: { colorScheme: "dark" as const }, forced: true },
])("in $theme", ({ theme, options, forced }) => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openNarrow(options);
    if (forced) await open.page.emulateMedia({ forcedColors: "active" });
    await withTroubles(open);
  });
  afterAll(() => open.close());

  it("every text of the pane can be told from its ground", async () => {
    for (const view of ["检查", "资金", "导出", "表单"] as const) {
      await openTab(open.pane, view);
      const weak = await weakTexts(open);
      expect({ view, weak }).toEqual({ view, weak: [] });
    }
    const [ground, ink] = await open.pane.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(
        document.querySelector("main")?.parentElement ?? document.body,
      );
      return [backgroundColor, color].map((each) =>
        (each.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0),
      );
    });
    expect((ground ?? 0) > (ink ?? 0)).toBe(theme === "light");
  });
});

describe("in the sheet itself", () => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openWorkbench();
    await importJson(open, "a.json", minhang);
    await open.workbench.activateSheet("项目总体情况");
    await open.workbench.select("项目总体情况", "D16");
  });
  afterAll(() => open.close());

  it("a wrong sum is red, and no longer once it is right", async () => {
    await until(async () => (await redPixels(open)) === 0, "a sheet without red");
    await open.workbench.setCell("项目总体情况", "D14", "244000");
    await until(async () => (await redPixels(open)) > 200, "red at the wrong sum");
    await open.workbench.undo();
    await until(async () => (await redPixels(open)) === 0, "the red to be gone");
  });

  it.each([
    ["a label", "A7", "开始", "起始日期"],
    ["a heading that stands over others", "A12", "资金", "项目资金"],
    ["an amount with words", "D12", "二十万", "244,800.00"],
    ["an amount below nothing", "D15", "-1", "0.00"],
  ])("%s refuses what is typed over it", async (_what, cell, typed, stays) => {
    await open.workbench.setCell("项目总体情况", cell, typed);
    expect((await open.workbench.getCell("项目总体情况", cell)).text).toBe(stays);
  });

  it("the year may be changed within its line, and the line by nothing else", async () => {
    await open.workbench.setCell("项目总体情况", "A2", "二〇二〇");
    expect((await open.workbench.getCell("项目总体情况", "A2")).text).toBe("（2019年）");
    await open.workbench.setCell("项目总体情况", "A2", "（2020年）");
    expect((await open.workbench.getCell("项目总体情况", "A2")).text).toBe("（2020年）");
    await open.workbench.undo();
  });

  it("项目类别 offers its choices", async () => {
    const offered = await open.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem("项目总体情况").getRange("B5");
        dataValidation.load("rule");
        await context.sync();
        return dataValidation.rule.list?.source;
      }),
    );
    expect(String(offered).split(",")).toEqual([
      "☑一次性项目 ☐经常性项目 ☐中期预算试点项目",
      "☐一次性项目 ☑经常性项目 ☐中期预算试点项目",
      "☐一次性项目 ☐经常性项目 ☑中期预算试点项目",
      "☐一次性项目 ☐经常性项目 ☐中期预算试点项目",
    ]);
  });
});

describe("where the pane cannot work it says why", () => {
  it.each([
    {
      why: "office.js is blocked",
      prepare: (page: OpenWorkbench["page"]) => page.route("**/office/office.js", (route) => route.abort()),
      sentence: /没有加载到 Office 组件（https:\/\/localhost:\d+\/office\/office\.js）。可能是网络或防火墙不允许访问/,
    },
    {
      why: "a part of office.js is blocked, so that it never answers",
      prepare: (page: OpenWorkbench["page"]) => page.route("**/office/excel*.js", (route) => route.abort()),
      sentence: /等待 Office 超过 10 秒没有响应/,
    },
    {
      why: "the host is too old",
      prepare: (page: OpenWorkbench["page"]) =>
        page.addInitScript(() => {
          document.addEventListener("readystatechange", () => {
            if (document.readyState !== "interactive" || typeof Office === "undefined") return;
            void Office.onReady(() => {
              Office.context.requirements.isSetSupported = (name, version) =>
                name !== "ExcelApi" || Number(String(version).split(".")[1]) < 13;
            });
          });
        }),
      sentence: "当前的 Excel 版本过低（需要 ExcelApi 1.13）。请使用 Excel 2021 及以上版本，或网页版 Excel。",
    },
  ])("$why", async ({ prepare, sentence }) => {
    const { pane, close } = await openWorkbench({ prepare });
    await pane.getByRole("alert").getByText(sentence).waitFor();
    await pane.getByRole("button", { name: "重试" }).waitFor();
    await close();
  });
});

/** Chinese that comes from the form: its labels, contents and units, the names of its sheets; and the name of the other language. */
const FORM_WORDS: readonly string[] = [
  ...FORMS.flatMap((form) => [
    ...form.sheets.flatMap((sheet) => [sheet.name, ...geometryOf(form, sheet).labels.map(({ label }) => label.text)]),
    ...form.levels.flatMap((level) => [level.label, ...level.children.map((child) => child.label)]),
  ]),
  minhang,
  "次",
  ...FORMS.map(({ unit }) => unit),
  "中文",
]
  .flatMap((text) => text.match(HAN) ?? [])
  .filter((words, index, all) => all.indexOf(words) === index);

/** Every run of Chinese that is shown or read out. */
async function wordsOf({ pane }: OpenWorkbench): Promise<readonly string[]> {
  const texts = await pane.evaluate(() => [
    // Previews are pictures of the forms, and the file is theirs.
    ...[...document.querySelectorAll("body *:not(svg *, textarea, script, noscript)")].flatMap((element) =>
      [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ""),
    ),
    ...[...document.querySelectorAll("[aria-label], [title]")].flatMap((element) => [
      element.getAttribute("aria-label") ?? "",
      element.getAttribute("title") ?? "",
    ]),
  ]);
  return texts.flatMap((text) => text.match(HAN) ?? []);
}

/** What makes the pane scroll sideways, or sticks out of it. */
function tooWide({ pane }: OpenWorkbench): Promise<readonly string[]> {
  return pane.evaluate(() =>
    [...document.querySelectorAll("html, body, body *")]
      .filter((element) => {
        const scrolls =
          /auto|scroll/.test(getComputedStyle(element).overflowX) ||
          element === document.documentElement ||
          element === document.body;
        const { right, width, height } = element.getBoundingClientRect();
        return (
          (scrolls && element.scrollWidth > element.clientWidth + 1) ||
          (width > 1 && height > 1 && right > innerWidth + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
}

/** Texts that are hard to tell from what they stand on: contrast below 4.5, or 3 for large ones (WCAG AA). */
function weakTexts({ pane }: OpenWorkbench): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const channels = (color: string): number[] => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, alpha];
    };
    const luminance = (color: number[]): number => {
      const [red = 0, green = 0, blue = 0] = color.map((part) =>
        part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (element: Element | null): number[] => {
      for (let at = element; at !== null; at = at.parentElement) {
        const color = channels(getComputedStyle(at).backgroundColor);
        if ((color[3] ?? 0) > 0.5) return color;
      }
      return [255, 255, 255, 1];
    };
    const weak: string[] = [];
    for (const element of document.querySelectorAll("body *")) {
      const own = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent?.trim() ?? "")
        .join("");
      if (
        own === "" ||
        !(element instanceof HTMLElement) ||
        element.closest(":disabled, [aria-disabled=true], option, svg, noscript") ||
        element.offsetHeight < 2
      )
        continue;
      const style = getComputedStyle(element);
      if (style.visibility === "hidden") continue;
      const [light, dark] = [luminance(channels(style.color)), luminance(ground(element))].sort((a, b) => b - a);
      const contrast = ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
      const large = Number.parseFloat(style.fontSize) >= 24;
      if (contrast < (large ? 3 : 4.5)) weak.push(`${own.slice(0, 30)}: ${style.color}, ${contrast.toFixed(2)}`);
    }
    return weak;
  });
}

/** Pixels of the grid in the colour that conditional formats give to what is wrong. */
function redPixels({ page }: OpenWorkbench): Promise<number> {
  return page.evaluate((fill) => {
    const wanted = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
    let count = 0;
    for (const canvas of document.querySelectorAll("canvas")) {
      const data =
        canvas.width * canvas.height > 0
          ? canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data
          : undefined;
      if (data === undefined) continue;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === wanted[0] && data[at + 1] === wanted[1] && data[at + 2] === wanted[2]) count += 1;
      }
    }
    return count;
  }, ERROR_FILL);
}
