import { cellAt } from "../../src/core/grid/grid";
import { parseArea } from "../../src/core/grid/address";
import { changed, fixtureText, SEEDS } from "../canonical/fixtures";
import { addressOf, gridFromRows } from "../support/grids";
import { openLiveForm, type LiveForm } from "../support/live-form";
import { MemoryWorkbook } from "../support/memory-workbook";
import { startLive } from "../support/shipped";

const opened = (): Promise<LiveForm> => openLiveForm((live) => live.settled());

function valueOf({ workbook, sheet }: LiveForm, address: string): unknown {
  const area = parseArea(address);
  return area && cellAt(workbook.grid(sheet.id), area.top, area.left)?.value;
}

async function brokenTotal(): Promise<LiveForm> {
  const session = await opened();
  session.workbook.type(session.sheet.id, session.total, 1);
  await session.live.settled();
  session.workbook.takeCalls();
  return session;
}

function fixOf({ live }: LiveForm, rule: string) {
  const fix = live.getSnapshot().forms[0]?.findings.find((finding) => finding.rule === rule)?.fix;
  if (!fix) throw new Error(`${rule} offers no fix`);
  return fix;
}

describe("insert", () => {
  test("adds the sheets of the form, all in one insertion, and shows them", async () => {
    const workbook = new MemoryWorkbook();
    const live = startLive(workbook);
    await live.settled();
    workbook.takeCalls();
    const sheets = await live.insertForm("minhang-2019", 2026);
    expect(sheets.map(({ name }) => name)).toEqual(["项目总体情况", "绩效目标", "制度保障"]);
    expect(workbook.takeCalls()).toEqual(["insert 项目总体情况 绩效目标 制度保障", "list", "read s1 s2 s3"]);
    expect(live.getSnapshot().forms.map(({ reading }) => reading.year.value)).toEqual([2026]);
  });

  test("tells why the host refused, and leaves everything as it was", async () => {
    const { workbook, live } = await opened();
    const before = live.getSnapshot().forms;
    workbook.failNext("protected");
    await expect(live.insertForm("chongming-2023", 2026)).rejects.toMatchObject({ problem: "protected" });
    expect((await live.settled()).forms).toBe(before);
  });
});

describe("a fix", () => {
  test("is the only thing written, after its sheet has been read again", async () => {
    const session = await brokenTotal();
    const { workbook, sheet, live, total } = session;
    await live.applyFix(fixOf(session, "FUND-TOTAL-SUM"));
    expect(workbook.takeCalls()).toEqual([`read ${sheet.id}`, `write ${total}`, `read ${sheet.id}`]);
    expect(live.counters().writes).toBe(1);
    expect(valueOf(session, total)).not.toBe(1);
  });

  test("can be taken back, value and all", async () => {
    const session = await brokenTotal();
    const { live, total } = session;
    await live.applyFix(fixOf(session, "FUND-TOTAL-SUM"));
    expect(live.getSnapshot().undo).toMatchObject({ native: false });
    await live.undoFix();
    expect(valueOf(session, total)).toBe(1);
    expect(live.getSnapshot().undo).toBeNull();
    expect(live.getSnapshot().forms[0]?.findings.map(({ rule }) => rule)).toContain("FUND-TOTAL-SUM");
  });

  test("that could not be taken back can be taken back later: what was there before is not lost", async () => {
    const session = await brokenTotal();
    const { workbook, live, total } = session;
    await live.applyFix(fixOf(session, "FUND-TOTAL-SUM"));
    workbook.failNext("failed");
    await expect(live.undoFix()).rejects.toMatchObject({ problem: "failed" });
    expect(live.getSnapshot().undo).not.toBeNull();
    await live.undoFix();
    expect(valueOf(session, total)).toBe(1);
  });

  test("cannot be taken back any more once the user has typed into its cell", async () => {
    const session = await brokenTotal();
    const { workbook, sheet, live, total } = session;
    await live.applyFix(fixOf(session, "FUND-TOTAL-SUM"));
    workbook.type(sheet.id, "A1", "别的单元格");
    expect(live.getSnapshot().undo).not.toBeNull();
    workbook.type(sheet.id, total, 9);
    expect(live.getSnapshot().undo).toBeNull();
  });

  test("cannot be taken back any more once rows have moved", async () => {
    const session = await brokenTotal();
    const { workbook, sheet, live } = session;
    await live.applyFix(fixOf(session, "FUND-TOTAL-SUM"));
    workbook.insertRow(sheet.id, 0);
    expect(live.getSnapshot().undo).toBeNull();
    await live.settled();
  });

  test("cannot be taken back any more once its sheet is deleted", async () => {
    const session = await brokenTotal();
    const { workbook, sheet, live } = session;
    await live.applyFix(fixOf(session, "FUND-TOTAL-SUM"));
    workbook.add("别的工作表", gridFromRows([["说明"]]));
    workbook.remove(sheet.id);
    await live.settled();
    expect(live.getSnapshot().undo).toBeNull();
  });

  test("that moves a row writes it into the blank row of its level, blanks where it stood, and can be taken back", async () => {
    const session = await opened();
    const { workbook, sheet, live } = session;
    const grid = workbook.grid(sheet.id);
    const [name, target, timely, due] = [
      "居民区党组织服务群众专项 经费覆盖居民区数量",
      "=91个",
      "下拨居民区党组织服务群众 专项经费",
      "2023年7月前",
    ].map((text) => addressOf(grid, text));
    if (!name || !target || !timely || !due) throw new Error("no such row");
    workbook.type(sheet.id, timely, "");
    workbook.type(sheet.id, due, "");
    workbook.type(sheet.id, name, "专项经费下拨及时率");
    workbook.type(sheet.id, target, "=100%");
    await live.settled();
    const shown = () => [name, target, timely, due].map((address) => valueOf(session, address) || null);
    expect(shown()).toEqual(["专项经费下拨及时率", "=100%", null, null]);

    await live.applyFix(fixOf(session, "MISFILED"));
    expect(shown()).toEqual([null, null, "专项经费下拨及时率", "=100%"]);
    expect(live.getSnapshot().forms[0]?.findings.map(({ rule }) => rule)).not.toContain("MISFILED");

    await live.undoFix();
    expect(shown()).toEqual(["专项经费下拨及时率", "=100%", null, null]);
  });

  test("whose cell has moved in the meantime writes nothing", async () => {
    const session = await brokenTotal();
    const { workbook, sheet, live } = session;
    const fix = fixOf(session, "FUND-TOTAL-SUM");
    workbook.insertRow(sheet.id, 0);
    await live.applyFix(fix);
    expect(live.counters().writes).toBe(0);
    expect(live.getSnapshot().undo).toBeNull();
  });

  test("that cannot be written says so and offers nothing to take back", async () => {
    const session = await brokenTotal();
    const fix = fixOf(session, "FUND-TOTAL-SUM");
    const { workbook, live } = session;
    const read = workbook.readSheets.bind(workbook);
    vi.spyOn(workbook, "readSheets").mockImplementationOnce(async (ids) => {
      const grids = await read(ids);
      workbook.failNext("protected");
      return grids;
    });
    await expect(live.applyFix(fix)).rejects.toMatchObject({ problem: "protected" });
    expect(live.getSnapshot().undo).toBeNull();
    await live.settled();
  });

  test("dismissed, its offer to take it back goes", async () => {
    const session = await brokenTotal();
    await session.live.applyFix(fixOf(session, "FUND-TOTAL-SUM"));
    session.live.dismissUndo();
    expect(session.live.getSnapshot().undo).toBeNull();
  });
});

describe("import and export", () => {
  test.each(SEEDS)("%s goes in and comes out the same, byte for byte", async (seed) => {
    const workbook = new MemoryWorkbook();
    const live = startLive(workbook);
    await live.settled();
    const text = fixtureText(`${seed}.json`).trim();
    const canonical = JSON.stringify(JSON.parse(text));
    await live.importDocument(new TextEncoder().encode(text));
    const { forms } = live.getSnapshot();
    const result = await live.exportForms(forms.map(({ key }) => key));
    expect(JSON.parse(result.text)).toEqual(JSON.parse(canonical));
    expect(result).toMatchObject({ draft: false, errors: 0 });
    expect(new TextDecoder().decode(result.bytes)).toBe(result.text);
    await live.importDocument(result.bytes);
    const copies = live.getSnapshot().forms;
    expect(copies).toHaveLength(2);
    const again = await live.exportForms([copies[1]?.key ?? ""]);
    expect(again.text).toBe(result.text);
    expect(again.sha256).toBe(result.sha256);
  });

  test("a document of before, whose names have line breaks, goes in joined, and that is said", async () => {
    const { live } = await opened();
    const document = changed(JSON.parse(fixtureText(`${SEEDS[0]}.json`)), "/forms/0/project/name", "党员\n教育");
    const said: string[] = [];
    await live.importDocument(new TextEncoder().encode(JSON.stringify(document)), (notices) => said.push(...notices));
    expect(said).toEqual(["lines-joined"]);
    const { forms } = live.getSnapshot();
    const { text } = await live.exportForms([forms.at(-1)?.key ?? ""]);
    expect(text).toContain('"name":"党员教育"');
  });

  test("a file that is none is refused with what is wrong, and nothing is written", async () => {
    const { workbook, live } = await opened();
    await expect(live.importDocument(new TextEncoder().encode("[]"))).rejects.toMatchObject({ name: "ImportError" });
    expect(workbook.takeCalls()).toEqual([]);
  });

  test("errors make the file a draft", async () => {
    const { live } = await brokenTotal();
    const result = await live.exportForms(live.getSnapshot().forms.map(({ key }) => key));
    expect(result).toMatchObject({ draft: true, errors: 1 });
    expect(result.fileName).toMatch(/\.draft\.json$/);
    expect(JSON.parse(result.text)).toMatchObject({ draft: true });
  });

  test("a form without any input is no declaration: a draft", async () => {
    const workbook = new MemoryWorkbook();
    const live = startLive(workbook);
    await live.insertForm("chongming-2023", 2026);
    const result = await live.exportForms(live.getSnapshot().forms.map(({ key }) => key));
    expect(result).toMatchObject({ draft: true, errors: 0 });
  });

  test("an edit that no event told of is in the file all the same", async () => {
    const { workbook, sheet, live, total } = await opened();
    workbook.mute();
    workbook.type(sheet.id, total, 7);
    await live.settled();
    const result = await live.exportForms(live.getSnapshot().forms.map(({ key }) => key));
    expect(JSON.parse(result.text)).toMatchObject({ forms: [{ funds: { total: "7.00" } }] });
  });

  test("a form that is gone cannot be exported as if it were not", async () => {
    const { workbook, sheet, live } = await opened();
    const keys = live.getSnapshot().forms.map(({ key }) => key);
    workbook.remove(sheet.id);
    await expect(live.exportForms(keys)).rejects.toMatchObject({ problem: "gone" });
  });
});

test("a new year starts from last year's form in sheets of its own", async () => {
  const { workbook, sheet, live } = await opened();
  const before = workbook.grid(sheet.id);
  const [added] = await live.startNewYear(live.getSnapshot().forms[0]?.key ?? "", 2024);
  expect(added?.id).not.toBe(sheet.id);
  expect(workbook.grid(sheet.id)).toBe(before);
  expect(live.getSnapshot().forms.map(({ reading }) => reading.year.value)).toEqual([2023, 2024]);
});

test("selecting goes to the cell and reads nothing", async () => {
  const { workbook, sheet, live } = await opened();
  await live.select({ sheet, row: 4, column: 2 });
  expect(workbook.selected).toEqual({ sheet, row: 4, column: 2 });
  expect(workbook.takeCalls()).toEqual(["select"]);
});
