import { parseArea } from "../../src/core/grid/address";
import { cellCard, type CellCard } from "../../src/live/cell-card";
import { addressOf } from "../support/grids";
import { openLiveForm, type LiveForm } from "../support/live-form";

/** What is to be said of a cell that somebody is on, from what was read last. */

const opened = (): Promise<LiveForm> => openLiveForm((live) => live.settled());

async function cardAt(where: (form: LiveForm) => string, change?: (form: LiveForm) => void): Promise<CellCard | null> {
  const form = await opened();
  const address = where(form);
  change?.(form);
  const { forms } = await form.live.settled();
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address`);
  return cellCard(forms, { sheetId: form.sheet.id, row: area.top, column: area.left });
}

const at = (text: string) => (form: LiveForm) => addressOf(form.workbook.grid(form.sheet.id), text);
const total = ({ total: address }: LiveForm): string => address;

test("of a field it says its printed name, whether it is required, and in which unit amounts are", async () => {
  const card = await cardAt(total);
  expect(card).toMatchObject({ name: "项目资金总额", row: null, required: true, unit: "元" });
  expect(card?.value.type).toBe("money");
});

test("of an amount it says which sums it is part of, with what their parts make", async () => {
  const card = await cardAt((form) => {
    const field = form.live.getSnapshot().forms[0]?.reading.fields.get("funds.totalFiscal");
    if (!field) throw new Error("There is no such field.");
    return `${String.fromCharCode(65 + field.at.column)}${field.at.row + 1}`;
  });
  expect(card?.sums.map(({ label }) => label)).toEqual(["项目资金总额"]);
});

test("it says what is wrong here", async () => {
  const card = await cardAt(total, (form) => form.workbook.type(form.sheet.id, form.total, 1));
  expect(card?.findings.map(({ rule }) => rule)).toContain("FUND-TOTAL-SUM");
});

test("of an indicator's target it says of which indicator", async () => {
  const card = await cardAt(at("=15个"));
  expect(card).toMatchObject({ name: "年度指标值", cell: { raw: "=15个" } });
  expect(card?.value.type).toBe("target");
  expect(card?.row).toMatch(/./);
});

test("of a level it says what may stand there: of a second one what its first one has", async () => {
  expect((await cardAt(at("产出指标")))?.levels).toEqual(["产出指标", "效益指标", "满意度指标"]);
  expect((await cardAt(at("数量指标")))?.levels).toEqual(["数量指标", "质量指标", "时效指标", "成本指标"]);
});

test("of a level that is printed once for several rows it says the same in each of them", async () => {
  const card = await cardAt((form) => {
    const area = parseArea(at("产出指标")(form));
    return `${String.fromCharCode(65 + (area?.left ?? 0))}${(area?.top ?? 0) + 2}`;
  });
  expect(card?.levels).toContain("满意度指标");
});

test("of a text it says how long it is, and for how much there is room", async () => {
  const card = await cardAt((form) => {
    const goal = form.live.getSnapshot().forms[0]?.reading.fields.get("goals.annual");
    if (!goal) throw new Error("There is no such field.");
    return `${String.fromCharCode(65 + goal.at.column)}${goal.at.row + 1}`;
  });
  expect(card?.length?.most).toBe(2000);
  expect(card?.length?.bytes).toBeGreaterThan(card?.length?.characters ?? Infinity);
});

test.each([
  ["a printed label", at("项目名称")],
  ["a cell outside the form", () => "AA900"],
])("of %s it says nothing", async (_what, where) => {
  expect(await cardAt(where)).toBeNull();
});

test("of another sheet at the same place it says nothing", async () => {
  const { live } = await opened();
  const { forms } = live.getSnapshot();
  const field = forms[0]?.reading.fields.get("funds.total");
  expect(cellCard(forms, { sheetId: "elsewhere", row: field?.at.row ?? 0, column: field?.at.column ?? 0 })).toBeNull();
});
