import { ERROR_FILL } from "../../src/layout/styles";
import { minhang, openNarrow, withTroubles } from "./support/narrow-pane";
import { openWorkbench, type OpenWorkbench } from "./support/open-workbench";
import { importJson, openTab, until } from "./support/pane";

/** What a form and the pane look like: the colours of the pane, the marks and guards of the sheet itself. */

/** Light and dark are axe-core's (accessibility.e2e.ts); where the system gives the colours it knows too little. */
describe("in forced colours", () => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openNarrow();
    // Without motion, no colour is on its way to another.
    await open.page.emulateMedia({ colorScheme: "dark", forcedColors: "active", reducedMotion: "reduce" });
    await withTroubles(open);
  });
  afterAll(() => open.close());

  it.each(["检查", "资金", "导出", "表单"] as const)("every text of %s can be told from its ground", async (view) => {
    await openTab(open.pane, view);
    await expect(weakTexts(open)).resolves.toEqual([]);
  });
});

describe("in the sheet itself", () => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openWorkbench({ painted: true });
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
