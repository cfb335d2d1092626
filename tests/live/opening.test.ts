import type { Snapshot } from "../../src/live/snapshot";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import type { Grid } from "../../src/core/grid/grid";
import { seedDocument } from "../canonical/fixtures";
import { gridFromPlan, gridFromRows } from "../support/grids";
import { MemoryWorkbook } from "../support/memory-workbook";
import { chongming2023, minhang2019, startLive, toValues } from "../support/shipped";

beforeEach(() => vi.useFakeTimers());

/** Two hundred forms take a slow machine a while. */

const settle = () => vi.advanceTimersByTimeAsync(20_000);

const NOTE = gridFromRows([["说明"]]);

/** The sheets of one form each, filled in. */
function gridsOf(seed: "chongming-2023-1" | "minhang-2019"): readonly { readonly name: string; readonly grid: Grid }[] {
  const definition = seed === "minhang-2019" ? minhang2019 : chongming2023;
  return seedDocument(seed).forms.flatMap((form) =>
    planFilledForm(definition, toValues(form)).map((plan) => ({ name: plan.name, grid: gridFromPlan(plan) })),
  );
}

/** Takes so long for every answer, as a workbook on the web does. */
class SlowWorkbook extends MemoryWorkbook {
  constructor(private readonly delay: number) {
    super();
  }

  override async readSheets(ids: readonly string[]): ReturnType<MemoryWorkbook["readSheets"]> {
    const answer = await super.readSheets(ids);
    await new Promise((resolve) => setTimeout(resolve, this.delay));
    return answer;
  }
}

/** Every picture the pane is given. */
function watch(workbook: MemoryWorkbook): { readonly live: ReturnType<typeof startLive>; readonly seen: Snapshot[] } {
  const live = startLive(workbook);
  const seen: Snapshot[] = [];
  live.subscribe(() => seen.push(live.getSnapshot()));
  return { live, seen };
}

describe("opening a workbook of 200 forms", () => {
  function opened() {
    const workbook = new SlowWorkbook(100);
    const [form] = gridsOf("chongming-2023-1");
    if (!form) throw new Error("no form");
    const ids = Array.from({ length: 200 }, (_, index) => workbook.add(`${form.name}${index}`, form.grid).id);
    return { workbook, ids };
  }

  test("shows the form in view after the first answer, and the others as they come", async () => {
    const { workbook, ids } = opened();
    const { live, seen } = watch(workbook);
    workbook.activate(ids[120] ?? "");
    await vi.advanceTimersByTimeAsync(350);
    const early = live.getSnapshot();
    expect(early.status).toMatchObject({ kind: "reading", total: 200 });
    expect(early.forms.length).toBeGreaterThan(0);
    await settle();
    const counts = seen.map(({ forms }) => forms.length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts).size).toBeGreaterThan(4);
    expect(live.getSnapshot()).toMatchObject({ status: { kind: "ready" } });
    expect(live.getSnapshot().forms).toHaveLength(200);
  });

  test("reads every sheet once and checks every form once", async () => {
    const { workbook } = opened();
    const { live } = watch(workbook);
    await settle();
    expect(live.counters()).toMatchObject({ sheetsRead: 200, formsChecked: 200, lists: 1, writes: 0 });
  });

  test("reads the sheet that the user goes to meanwhile before the others", async () => {
    const { workbook, ids } = opened();
    const { live } = watch(workbook);
    await vi.advanceTimersByTimeAsync(250);
    const last = ids.at(-1) ?? "";
    workbook.activate(last);
    await vi.advanceTimersByTimeAsync(1_000);
    const { status, forms } = live.getSnapshot();
    expect(status.kind).toBe("reading");
    expect(forms.some(({ reading }) => reading.parts[0]?.sheet.id === last)).toBe(true);
  });

  test("keeps each form that was shown, unchanged, until the end", async () => {
    const { workbook } = opened();
    const { live, seen } = watch(workbook);
    await settle();
    const shown = new Set(live.getSnapshot().forms);
    expect(seen.flatMap(({ forms }) => forms).every((form) => shown.has(form))).toBe(true);
  });

  test("goes on by itself after a refusal half-way", async () => {
    const { workbook } = opened();
    const { live } = watch(workbook);
    await vi.advanceTimersByTimeAsync(900);
    workbook.failNext("failed");
    await settle();
    expect(live.getSnapshot().status).toEqual({ kind: "ready" });
    expect(live.getSnapshot().forms).toHaveLength(200);
  });
});

describe("forms of several sheets", () => {
  const three = gridsOf("minhang-2019");

  test.each<[string, readonly number[]]>([
    ["form by form", [0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2]],
    ["kind by kind", [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]],
    ["the first sheet last", [1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0]],
    ["without some of their sheets", [0, 1, 0, 2, 0, 1, 2, 0, 2, 1]],
  ])(
    "in tabs %s are never said to lack a sheet that is still to come, nor put together otherwise first",
    async (_, order) => {
      const workbook = new SlowWorkbook(500);
      const ids = order.map(
        (part, index) => workbook.add(`${index} ${three[part]?.name}`, three[part]?.grid ?? NOTE).id,
      );
      for (let more = 0; more < 20; more++) workbook.add(`说明${more}`, NOTE);
      const { live, seen } = watch(workbook);
      workbook.activate(ids[5] ?? "");
      await settle();
      const final = new Set(live.getSnapshot().forms.map(({ key }) => key));
      expect(final.size).toBeGreaterThan(3);
      expect(seen.flatMap(({ forms }) => forms.map(({ key }) => key)).filter((key) => !final.has(key))).toEqual([]);
      expect(live.counters().formsChecked).toBe(final.size);
    },
  );

  test("are shown once they are whole, before the last sheet of the workbook is read", async () => {
    const workbook = new SlowWorkbook(500);
    for (const { name, grid } of three) workbook.add(name, grid);
    for (let more = 0; more < 40; more++) workbook.add(`说明${more}`, NOTE);
    const { live } = watch(workbook);
    await vi.advanceTimersByTimeAsync(1_800);
    expect(live.getSnapshot().status.kind).toBe("reading");
    expect(live.getSnapshot().forms.map(({ reading }) => reading.missingSheets)).toEqual([[]]);
  });
});

test("a worksheet that was not read to its end says from which cell on", async () => {
  const workbook = new MemoryWorkbook();
  const [plan] = planForm(chongming2023, { fiscalYear: 2026 });
  if (!plan) throw new Error("no sheet");
  const { id } = workbook.add("数据", gridFromPlan(plan));
  vi.spyOn(workbook, "readSheets").mockImplementation(async () => [
    { sheet: { id, name: "数据" }, grid: gridFromPlan(plan), beyond: { row: 20_000, column: 2 } },
  ]);
  const { live } = watch(workbook);
  await settle();
  expect(live.getSnapshot().forms).toHaveLength(1);
  expect(live.getSnapshot().sheetFindings).toMatchObject([
    {
      rule: "FORM-UNREAD",
      form: null,
      at: { sheet: { name: "数据" }, row: 20_000, column: 2 },
      about: { reason: "beyond" },
    },
  ]);
});
