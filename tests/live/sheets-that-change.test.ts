import { gridFromRows } from "../support/grids";
import { MemoryWorkbook } from "../support/memory-workbook";
import { addSeed, openSession, rules, settle, sheetAt } from "../support/seeded-session";

beforeEach(() => vi.useFakeTimers());

describe("sheets that come, go and change", () => {
  async function opened(capabilities = {}) {
    const workbook = new MemoryWorkbook(capabilities);
    const sheets = addSeed(workbook, "minhang-2019");
    return { workbook, sheets, live: await openSession(workbook) };
  }

  test("a renamed sheet is known by its new name", async () => {
    const { workbook, sheets, live } = await opened();
    workbook.rename(sheetAt(sheets, 1).id, "目标");
    await settle();
    expect(live.getSnapshot().forms[0]?.reading.parts.map(({ sheet }) => sheet.name)).toContain("目标");
    expect(live.getSnapshot().forms[0]?.findings.filter(({ at }) => at.sheet.name === "绩效目标")).toEqual([]);
  });

  test("a host without rename events tells the new name when the user goes to another sheet", async () => {
    const { workbook, sheets, live } = await opened({ renameEvents: false });
    workbook.rename(sheetAt(sheets, 1).id, "目标");
    await settle();
    workbook.activate(sheetAt(sheets, 0).id);
    await settle();
    expect(live.getSnapshot().forms[0]?.reading.parts.map(({ sheet }) => sheet.name)).toContain("目标");
  });

  test("a deleted sheet is missed", async () => {
    const { workbook, sheets, live } = await opened();
    workbook.remove(sheetAt(sheets, 2).id);
    await settle();
    expect(rules(live.getSnapshot().forms[0])).toContain("SHEET-MISSING");
    expect(workbook.takeCalls()).toEqual(["list"]);
  });

  test("deleting the last sheet of a form takes the form away", async () => {
    const { workbook, sheets, live } = await opened();
    for (const { id } of sheets) workbook.remove(id);
    await settle();
    expect(live.getSnapshot().forms).toEqual([]);
  });

  test("a copied set of sheets is a second form", async () => {
    const { workbook, sheets, live } = await opened();
    for (const { id } of sheets) workbook.copy(id);
    await settle();
    const { forms } = live.getSnapshot();
    expect(forms).toHaveLength(2);
    expect(rules(forms[1])).toEqual(rules(forms[0]));
    expect(new Set(forms.map(({ key }) => key)).size).toBe(2);
  });

  test("a row inserted above moves the findings down with their cells", async () => {
    const { workbook, sheets, live } = await opened();
    const sheet = sheetAt(sheets, 1);
    const rowsOf = () =>
      live
        .getSnapshot()
        .forms[0]?.findings.filter(({ at }) => at.sheet.id === sheet.id)
        .map(({ at }) => at.row) ?? [];
    const before = rowsOf();
    expect(before.length).toBeGreaterThan(0);
    workbook.insertRow(sheet.id, 0);
    await settle();
    expect(rowsOf()).toEqual(before.map((row) => row + 1));
  });

  test("a sheet whose form is cleared is no form any more, and is one again when it is pasted back", async () => {
    const { workbook, sheets, live } = await opened();
    const sheet = sheetAt(sheets, 0);
    const grid = workbook.grid(sheet.id);
    workbook.replace(sheet.id, gridFromRows([]));
    await settle();
    expect(rules(live.getSnapshot().forms[0])).toContain("SHEET-MISSING");
    workbook.replace(sheet.id, grid);
    await settle();
    expect(rules(live.getSnapshot().forms[0])).not.toContain("SHEET-MISSING");
  });
});
