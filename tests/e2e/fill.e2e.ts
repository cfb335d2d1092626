import { createHash } from "node:crypto";
import { canonicalize } from "json-canonicalize";
import { openWorkbench, type OpenWorkbench } from "./support/open-workbench";
import { findings, insertForm, makeExport, saved } from "./support/pane";
import { SEEDS } from "../support/seeds";
import { typedCells } from "./support/typed-form";

/** All of them for `npm run test:long`; what is typed becomes the same document in every form by the same code. */
const LONG = process.env["JIXIAO_LONG"] === "1";
const TYPED = SEEDS.filter(({ name }) => LONG || name === "chongming-2023-2");

describe.each(TYPED)("$name, typed into the blank form", ({ form, content, document, findings: expected }) => {
  let open: OpenWorkbench;

  beforeAll(async () => {
    open = await openWorkbench();
    await insertForm(open, form.id, Number(content["fiscalYear"]));
    for (const { sheet, address, text } of typedCells(form, content))
      await open.workbench.setCell(sheet, address, text);
  });

  afterAll(() => open.close());

  it("shows exactly the findings that the contract names", async () => {
    expect((await findings(open)).map(({ rule }) => rule).sort()).toEqual([...expected].sort());
  });

  it("exports the bytes of the JSON written by hand, with its name, size and digest", async () => {
    const { text, facts } = await makeExport(open);
    expect(text).toBe(canonicalize(document));
    expect(facts.get("SHA-256 校验值")).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    expect(facts.get("大小")).toBe(`${Buffer.byteLength(text).toLocaleString("zh-CN")} 字节`);
    expect(facts.get("文件名")).toMatch(/\.json$/);
    expect(facts.get("文件名")).not.toMatch(/\.draft\.json$/);
  });

  it("saves exactly those bytes, and the map of cells as a second file", async () => {
    const { text, facts } = await makeExport(open);
    expect(await saved(open.page, open.pane, "保存文件")).toEqual({ name: facts.get("文件名"), text });
    const map = await saved(open.page, open.pane, "保存单元格对照表");
    expect(map.name).toMatch(/\.map\.json$/);
    expect(JSON.stringify(JSON.parse(map.text))).toContain(form.sheets[0]?.name);
  });
});
