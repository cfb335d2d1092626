import { canonicalize } from "json-canonicalize";
import type { JsonObject } from "../../src/core/json";
import { allFindings, paperFindings, textsOf } from "./support/form-on-screen";
import { openWorkbench, type OpenWorkbench } from "./support/open-workbench";
import { importJson, makeExport, openTab, saved, until } from "./support/pane";
import { SEEDS } from "../support/seeds";

const document = (...forms: readonly JsonObject[]): string => canonicalize({ schema: "jixiao/1", forms });
const [minhang, first, second] = SEEDS.map(({ content }) => content);

describe("forms put back from JSON", () => {
  let open: OpenWorkbench;

  beforeAll(async () => {
    open = await openWorkbench();
    // Indented, as somebody may have looked at it: it says the same.
    for (const { name, document: written } of SEEDS)
      await importJson(open, `${name}.json`, JSON.stringify(written, null, 2));
  });

  afterAll(() => open.close());

  const choose = async (...numbers: readonly number[]): Promise<void> => {
    await openTab(open.pane, "导出");
    const boxes = open.pane.getByRole("group", { name: "选择申报表" }).getByRole("checkbox");
    for (let index = 0; index < (await boxes.count()); index += 1)
      await boxes.nth(index).setChecked(numbers.includes(index));
  };

  it("are exported again as the same bytes, all in one file in the order of their sheets", async () => {
    const { text, facts } = await makeExport(open);
    expect(text).toBe(document(minhang ?? {}, first ?? {}, second ?? {}));
    expect(facts.get("文件名")).toMatch(/_等3份\.json$/);
  });

  it.each(SEEDS.map(({ name, document: written }, index) => ({ name, written, index })))(
    "$name chosen alone is its own file",
    async ({ written, index }) => {
      await choose(index);
      const { text } = await makeExport(open);
      expect(text).toBe(canonicalize(written));
      await expect(saved(open.page, open.pane, "保存文件")).resolves.toMatchObject({ text });
    },
  );

  it("nothing can be exported when no form is chosen", async () => {
    await choose();
    await expect(open.pane.getByRole("button", { name: "生成文件" }).isDisabled()).resolves.toBe(true);
  });

  it("a file made before an edit says that it is out of date", async () => {
    await choose(1);
    await makeExport(open);
    await open.workbench.setCell("绩效目标申报表", "B3", "另一个项目");
    await open.pane.getByText("请重新生成").waitFor();
    await open.workbench.undo();
  });

  it("with an error in any chosen form the file is a draft, and says so", async () => {
    await open.workbench.clear("绩效目标申报表", "E19");
    await choose(1, 2);
    await open.pane.getByText("只能保存为草稿").waitFor();
    const { text, facts } = await makeExport(open);
    expect(JSON.parse(text)).toMatchObject({
      schema: "jixiao/1",
      draft: true,
      forms: [{ form: "chongming-2023" }, { form: "chongming-2023" }],
    });
    expect(facts.get("未改正的错误")).toBe("1");
    expect((await saved(open.page, open.pane, "保存文件")).name).toMatch(/\.draft\.json$/);
    await choose(2);
    expect((await makeExport(open)).text).toBe(document(second ?? {}));
    await open.workbench.undo();
  });
});

describe("a new year from last year's form", () => {
  let open: OpenWorkbench;

  beforeAll(async () => {
    open = await openWorkbench();
    await importJson(open, "minhang-2019.json", document(minhang ?? {}));
    await openTab(open.pane, "表单");
    await open.pane.getByLabel("预算年度").fill("2020");
    await open.pane.getByRole("button", { name: "生成 2020 年度申报表" }).click();
    await until(async () => (await open.workbench.sheets()).length === 7, "three more sheets");
    await allFindings(open);
    for (const sheet of ["项目总体情况", "绩效目标", "制度保障"]) await open.workbench.deleteSheet(sheet);
  });

  afterAll(() => open.close());

  it("keeps what stays and clears what must be set anew", async () => {
    const { text, facts } = await makeExport(open);
    const { forms } = JSON.parse(text) as { forms: JsonObject[] };
    const group = (path: string): JsonObject => (minhang?.[path] ?? {}) as JsonObject;
    const rows = (path: string): readonly JsonObject[] => (minhang?.[path] ?? []) as readonly JsonObject[];
    expect(forms).toEqual([
      {
        ...minhang,
        fiscalYear: 2020,
        period: { start: null, end: null },
        funds: Object.fromEntries(Object.keys(group("funds")).map((key) => [key, null])),
        goals: { ...group("goals"), annual: null },
        narrative: { ...group("narrative"), otherMatters: null },
        indicators: rows("indicators").map((row) => ({ ...row, target: null })),
        breakdown: rows("breakdown").map((row) => ({ ...row, amount: null, quantity: null })),
        breakdownTotal: null,
        signoff: { ...group("signoff"), date: null },
      },
    ]);
    expect(facts.get("文件名")).toMatch(/2020\.draft\.json$/);
  });

  it("says what is to be filled in", async () => {
    const rules = (await paperFindings(open)).map((line) => line.split(" ")[0]);
    const required = ["period.start", "period.end", "funds.total", "funds.annual", "goals.annual"];
    expect(rules).toEqual([
      ...required.map(() => "FIELD-REQUIRED"),
      ...Array.from({ length: 7 }, () => "ROW-NO-TARGET"),
    ]);
  });
});

describe("a file that is no canonical document", () => {
  let open: OpenWorkbench;
  let before: unknown;
  const state = async () => ({
    sheets: await open.workbench.sheets(),
    texts: await textsOf(open, "绩效目标申报表", { rows: 30, columns: 6 }),
  });

  beforeAll(async () => {
    open = await openWorkbench();
    await importJson(open, "a.json", document(first ?? {}));
    before = await state();
    await open.workbench.stats();
  });

  afterAll(() => open.close());

  const without = (form: JsonObject | undefined, group: string, key: string): JsonObject => {
    const { [key]: _left, ...rest } = (form?.[group] ?? {}) as JsonObject;
    return { ...form, [group]: rest };
  };

  it.each([
    ["text that is no JSON", "申报表", "文件不是 JSON（第 1 行第 1 列）。"],
    ["JSON cut short", document(first ?? {}).slice(0, 200), /^文件不是 JSON（第 1 行第 \d+ 列）。$/],
    ["other JSON", '{"name":"别的文件"}', "文件是 JSON，但不是绩效申报助手导出的文件。"],
    ["another version", '{"schema":"jixiao/2","forms":[]}', "文件的格式版本“jixiao/2”与本工具不同。"],
    [
      "an unknown form",
      document({ ...first, form: "pudong-2031" }),
      "“/forms/0/form”处的表单“pudong-2031”不在本工具的表单中。",
    ],
    ["a missing key", document(without(first, "goals", "annual")), "“/forms/0/goals/annual”处缺少应有的内容。"],
    [
      "one good form and one bad",
      document(second ?? {}, without(first, "funds", "total")),
      "“/forms/1/funds/total”处缺少应有的内容。",
    ],
  ])("%s: says so, and changes nothing", async (_what, text, sentence) => {
    await importJson(open, "b.json", text);
    const alert = open.pane.getByRole("alert");
    const lines = (await alert.locator("div:not(:has(*))").allTextContents()).filter((line) => line !== "");
    expect(lines).toContainEqual(sentence instanceof RegExp ? expect.stringMatching(sentence) : sentence);
    expect(lines.at(-1)).toBe("没有写入任何内容。请选择由本工具导出、未经改动的 JSON 文件。");
    expect(await open.workbench.stats()).toMatchObject({ writes: 0 });
    expect(await state()).toEqual(before);
    await open.pane.getByRole("button", { name: "关闭提示" }).click();
  });
});
