import { readFileSync } from "node:fs";
import path from "node:path";
import type { JsonObject } from "../../src/core/json";
import { violations } from "./support/accessibility";
import { focusGrid } from "./support/focus-grid";
import { actionsOf, KeyboardWork, type Counts } from "./support/keyboard-work";
import { openNarrow, tooWide } from "./support/narrow-pane";
import { openWorkbench, type OpenWorkbench } from "./support/open-workbench";
import { findings, insertForm, makeExport, newNotice, openTab, until } from "./support/pane";

/**
 * The form of 2026 filled in from a published one, by keyboard: by the sheet alone, and with what the pane does. Every
 * stroke and click is counted where it is made; what is to stand in the sheet is typed, and counted apart. Whatever has no
 * keys in the workbench's grid counts as few strokes as it takes in Excel. The sheet alone is filled in by
 * `npm run test:long`, which holds the count of it that the pane is measured against here.
 */

const LONG = process.env["JIXIAO_LONG"] === "1";
/** From cell to cell, two rows put in, and to the first cell and theirs. */
const BY_SHEET: Counts = { typed: 286, moves: 48, clicks: 2, choices: 3, copies: 0 };

const SHEET = "绩效目标申报表";
const FIXTURES = path.join(__dirname, "../fixtures");
const TEXT = readFileSync(path.join(FIXTURES, "texts/shanghai-2026.txt"), "utf8");
const DOCUMENT = JSON.parse(readFileSync(path.join(FIXTURES, "seeds/shanghai-2026.json"), "utf8")) as {
  readonly forms: readonly [JsonObject & { readonly goals: JsonObject; readonly indicators: readonly Indicator[] }];
};
const [FORM] = DOCUMENT.forms;

interface Indicator {
  readonly name: string;
  readonly target: { readonly raw: string };
}

interface Filled {
  readonly work: KeyboardWork;
  /** The form of the exported JSON. */
  readonly form: JsonObject;
}

async function filled(fill: (open: OpenWorkbench, work: KeyboardWork) => Promise<void>): Promise<Filled> {
  const open = await openWorkbench();
  await insertForm(open, "shanghai-2026", 2026);
  await openTab(open.pane, "检查");
  const work = new KeyboardWork(open.page);
  await fill(open, work);
  await findings(open);
  const { text } = await makeExport(open);
  await open.close();
  const { forms } = JSON.parse(text) as { readonly forms: readonly [JsonObject] };
  return { work, form: forms[0] };
}

/** Typed from cell to cell: Tab over the labels, Enter back to the first column, arrows over what stays blank. */
async function bySheet({ page, workbench }: OpenWorkbench, work: KeyboardWork): Promise<void> {
  const selected = async () => JSON.stringify(await workbench.selection());
  let at = "";
  /** Goes where no key does. */
  const select = async (address: string): Promise<void> => {
    await workbench.select(SHEET, address);
    at = await selected();
  };
  /** Presses keys in the sheet, each of which goes to another cell. */
  const go = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      const before = at;
      await work.press("moves", key);
      await until(async () => (at = await selected()) !== before, `${key} to have gone on`);
    }
  };
  const goals = FORM.goals as { readonly overall: string; readonly annual: string };
  const next = ["Tab", "Tab"] as const;
  await work.as("clicks", 1, async () => {
    await focusGrid(page, workbench);
    await select("B3");
  });
  const steps: readonly (readonly [string, ...string[]])[] = [
    ["兰溪路-真南路下立交工程", ...next],
    ["阶段性项目", ...next],
    ["特定目标类", "Enter"],
    ["上海市普陀区建设和管理委员会", ...next],
    ["上海市普陀区市政工程建设中心", "Enter"],
    ["2026/1/1", ...next],
    ["2027/12/31", "Enter", "ArrowDown", "ArrowRight"],
    ["771325800", ...next],
    ["226145100", "ArrowDown"],
    ["0", "ArrowDown"],
    ["0", "ArrowLeft", "ArrowLeft"],
    ["0", "ArrowDown", "ArrowDown"],
    [goals.overall, "Tab"],
    [goals.annual, "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"],
  ];
  for (const [text, ...keys] of steps) {
    await work.type(text);
    await go(...keys);
  }
  /** Rows to go on by behind each indicator: the blank ones of its level, and levels without any. */
  const behind = [1, 2, 2, 2, 1, 1, 2, 1, 1, 1];
  for (const [index, { name, target }] of FORM.indicators.entries()) {
    // Two rows more under 社会效益指标: the row's heads are dragged over, its menu opened, the command chosen.
    if (index === 5) {
      await work.as("choices", 3, () => workbench.insertRows(SHEET, 23, 2));
      await work.as("clicks", 1, () => select("D23"));
    }
    await work.type(name);
    await go("Tab");
    await work.type(target.raw);
    await go(...Array.from({ length: behind[index] ?? 1 }, () => "Enter"));
  }
}

/** Copied as a whole, looked over, and written. */
async function fromText(open: OpenWorkbench, work: KeyboardWork): Promise<void> {
  const { page, pane } = open;
  // The document is a window of its own: there, all of it is copied, and back.
  const paper = await page.context().newPage();
  await paper.setContent("<textarea autofocus></textarea>");
  await paper.locator("textarea").fill(TEXT);
  await work.as("moves", 1, () => paper.bringToFront());
  await paper.locator("textarea").focus();
  await work.pressIn(paper, "copies", "ControlOrMeta+A", "ControlOrMeta+C");
  await work.as("moves", 1, () => page.bringToFront());
  await work.click(pane.getByRole("button", { name: "从文本填写" }));
  await pane.getByLabel("粘贴文本").waitFor();
  await work.press("copies", "ControlOrMeta+V");
  for (const name of [/^项目总目标/, /^年度总体目标/])
    await work.click(pane.getByRole("checkbox", { name }), "choices");
  await newNotice(pane, () => work.press("choices", "ControlOrMeta+Enter"));
  await paper.close();
}

const ways = [["from the text", fromText] as const, ...(LONG ? [["by the sheet alone", bySheet] as const] : [])];

describe.each(ways)("%s", (way, fill) => {
  let done: Filled;
  beforeAll(async () => {
    done = await filled(fill);
    process.stdout.write(`${way}: ${actionsOf(done.work.counts)} actions ${JSON.stringify(done.work.counts)}\n`);
  });

  it("says what the JSON written by hand has", () => {
    // The blank sheet prints the levels that this project has nothing under, and the years of its goal.
    const { goals, emptyLevels: _blank, ...others } = done.form;
    const { goals: expected, emptyLevels: _none, ...rest } = FORM;
    expect(others).toEqual(rest);
    expect(goals).toEqual({ ...expected, overallSpan: (goals as JsonObject)["overallSpan"] });
  });

  it("is counted stroke by stroke: at most half of the actions with the pane, and nothing typed into the sheet", () => {
    const { counts } = done.work;
    if (fill === bySheet) expect(counts).toEqual(BY_SHEET);
    else {
      expect(actionsOf(counts) / actionsOf(BY_SHEET)).toBeLessThanOrEqual(0.5);
      expect(counts.typed).toBe(0);
    }
  });
});

it("keeps to its width, with colours that can be told, in both languages", async () => {
  const open = await openNarrow();
  await insertForm(open, "shanghai-2026", 2026);
  await openTab(open.pane, "检查");
  await open.workbench.setCell(SHEET, "B4", "另一个委员会");
  await open.pane.getByRole("button", { name: "从文本填写" }).click();
  await open.pane.getByLabel("粘贴文本").fill(`${TEXT}\n联系人 张三`);
  for (const language of ["中文", "English"]) {
    await open.pane.getByRole("combobox").last().selectOption({ label: language });
    await open.pane.getByRole("button", { name: language === "中文" ? "清空" : "Clear" }).waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await open.page.emulateMedia({ colorScheme });
      await expect(violations(open.pane, "html")).resolves.toEqual([]);
    }
    expect(await tooWide(open)).toEqual([]);
  }
  await open.close();
});
