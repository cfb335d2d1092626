import { gridFromText } from "../support/grids";
import { MemoryWorkbook } from "../support/memory-workbook";
import { addSeed, openSession, rules, settle, sheetAt } from "../support/seeded-session";

beforeEach(() => vi.useFakeTimers());

const UNKNOWN = gridFromText("项目支出绩效目标表\n项目名称\t道路养护\n一级指标\t二级指标\t三级指标\t指标值（长期）");
const SELF_EVALUATION = gridFromText(
  "项目支出绩效自评表\n项目名称\t道路养护\n一级指标\t二级指标\t三级指标\t实际完成值",
);

async function opened(renameEvents = true) {
  const workbook = new MemoryWorkbook({ renameEvents });
  const sheets = [...addSeed(workbook, "chongming-2023-1"), ...addSeed(workbook, "minhang-2019")];
  const live = await openSession(workbook);
  return { workbook, sheets, live };
}

test("a form whose sheet is hidden is known as such, and its finding says so, without a read", async () => {
  const { workbook, sheets, live } = await opened();
  const [, other] = live.getSnapshot().forms;
  workbook.hide(sheetAt(sheets, 0).id, "very-hidden");
  await settle();
  expect(workbook.takeCalls()).toEqual(["list"]);
  const [form, same] = live.getSnapshot().forms;
  expect(form?.hidden).toBe(true);
  expect(form?.findings[0]).toMatchObject({ rule: "SHEET-HIDDEN", observed: "very-hidden", severity: "warning" });
  expect(same).toBe(other);
  workbook.hide(sheetAt(sheets, 0).id);
  await settle();
  const [shown] = live.getSnapshot().forms;
  expect(shown?.hidden).toBe(false);
  expect(rules(shown)).not.toContain("SHEET-HIDDEN");
});

test("a further sheet of a form in sight is read and named, and the form is not hidden", async () => {
  const { workbook, sheets, live } = await opened();
  const second = sheetAt(sheets, 2);
  workbook.hide(second.id, "hidden");
  await settle();
  const [, form] = live.getSnapshot().forms;
  expect(form).toMatchObject({ hidden: false, reading: { missingSheets: [] } });
  expect(form?.findings.filter(({ rule }) => rule === "SHEET-HIDDEN")).toMatchObject([
    { at: { sheet: { name: second.name } }, ofVisibleForm: true },
  ]);
});

test("a host that tells of no hiding is asked when the user goes to another sheet", async () => {
  const { workbook, sheets, live } = await opened(false);
  workbook.hide(sheetAt(sheets, 0).id, "hidden");
  workbook.activate(sheetAt(sheets, 1).id);
  await settle();
  expect(live.getSnapshot().forms[0]?.hidden).toBe(true);
});

describe("an export beside a declaration that could not be read", () => {
  async function withUnknown() {
    const workbook = new MemoryWorkbook();
    addSeed(workbook, "chongming-2023-1");
    const unknown = workbook.add("外来", UNKNOWN);
    const live = await openSession(workbook);
    const keys = live.getSnapshot().forms.map(({ key }) => key);
    return { workbook, unknown, live, keys };
  }

  test("is a draft, until its sheet is left out", async () => {
    const { unknown, live, keys } = await withUnknown();
    expect(live.getSnapshot().sheetFindings).toMatchObject([{ rule: "FORM-UNREAD", form: null }]);
    expect(await live.exportForms(keys)).toMatchObject({ draft: true, unread: 1, errors: 0 });
    expect(await live.exportForms(keys, [unknown.id])).toMatchObject({ draft: false, unread: 0 });
  });

  test("is final where that one is on a hidden sheet, which is named", async () => {
    const { workbook, unknown, live, keys } = await withUnknown();
    workbook.hide(unknown.id, "hidden");
    await settle();
    expect(live.getSnapshot().sheetFindings.map(({ rule }) => rule)).toEqual(["SHEET-HIDDEN", "FORM-UNREAD"]);
    expect(await live.exportForms(keys)).toMatchObject({ draft: false });
  });
});

test("a form of another kind is said to be one, and forbids nothing", async () => {
  const workbook = new MemoryWorkbook();
  addSeed(workbook, "chongming-2023-1");
  workbook.add("自评", SELF_EVALUATION);
  const live = await openSession(workbook);
  const { forms, sheetFindings } = live.getSnapshot();
  expect(sheetFindings).toMatchObject([
    { rule: "FORM-OTHER-KIND", severity: "info", about: { kind: "self-evaluation" } },
  ]);
  expect(await live.exportForms(forms.map(({ key }) => key))).toMatchObject({ draft: false });
});

/** A part of some form, which is said where others of the workbook are forms. */
const WITHOUT_TITLE = gridFromText("一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t走访次数\t≥12次");

test.each([
  ["read by itself", SELF_EVALUATION],
  ["told by the forms beside it", WITHOUT_TITLE],
])("what is said of a sheet keeps its identity while nothing of it changes: %s", async (_what, grid) => {
  const workbook = new MemoryWorkbook();
  const [form] = addSeed(workbook, "chongming-2023-1");
  workbook.add("其他", grid);
  const live = await openSession(workbook);
  const before = live.getSnapshot().sheetFindings;
  workbook.type(form?.id ?? "", "B3", "别的项目");
  await settle();
  expect(before).toHaveLength(1);
  expect(live.getSnapshot().sheetFindings).toBe(before);
});
