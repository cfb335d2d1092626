import { WriteLedger } from "../../../src/workbook/excel/ledger";
import { watchWorkbook } from "../../../src/workbook/excel/watch";
import type { WorkbookChange } from "../../../src/workbook/workbook";

type Handler = (event: Record<string, unknown>) => Promise<void>;

/** The events of `worksheets`: keeps handlers by name, and on which context they were registered and removed. */
function install() {
  const handlers = new Map<string, Handler>();
  const removedOn: unknown[] = [];
  let syncs = 0;
  const context = {
    sync: async () => {
      syncs += 1;
    },
    workbook: {
      worksheets: new Proxy(
        { getActiveWorksheet: () => ({ load: () => undefined, id: "active" }) },
        {
          get: (target, name) =>
            String(name).startsWith("on")
              ? {
                  add: (handler: Handler) => {
                    handlers.set(String(name), handler);
                    const remove = (): void => {
                      removedOn.push(context);
                      handlers.delete(String(name));
                    };
                    return { remove };
                  },
                }
              : Reflect.get(target, name),
        },
      ),
    },
  };
  Object.assign(globalThis, {
    Excel: { run: (_options: unknown, work: (c: unknown) => unknown) => Promise.resolve(work(context)) },
  });
  return { handlers, removedOn, context, syncs: () => syncs };
}

afterEach(() => Reflect.deleteProperty(globalThis, "Excel"));

async function watching(renameEvents = true, ledger = new WriteLedger(() => 0)) {
  const host = install();
  const changes: WorkbookChange[] = [];
  const stop = await watchWorkbook((change) => changes.push(change), ledger, renameEvents);
  const [first] = changes.splice(0);
  const fire = async (name: string, event: Record<string, unknown>) => {
    await host.handlers.get(name)?.(event);
    return changes.splice(0);
  };
  return { ...host, stop, first, fire };
}

const EDIT = { worksheetId: "s1", address: "B3", changeType: "RangeEdited", source: "Local" };

test("everything is registered in one round trip, and the active sheet is told", async () => {
  const { handlers, syncs, first } = await watching();
  expect(syncs()).toBe(1);
  expect([...handlers.keys()].sort()).toEqual(
    [
      "onActivated",
      "onAdded",
      "onCalculated",
      "onChanged",
      "onDeleted",
      "onFormatChanged",
      "onMoved",
      "onNameChanged",
      "onVisibilityChanged",
    ].sort(),
  );
  expect(first).toEqual({ kind: "activated", sheetId: "active" });
});

test("a host without rename events is not asked for them", async () => {
  const { handlers } = await watching(false);
  expect(handlers.has("onNameChanged")).toBe(false);
  expect(handlers.has("onMoved")).toBe(false);
});

test.each<[string, Record<string, unknown>, object]>([
  [
    "a user's edit",
    {},
    { remote: false, own: false, structural: false, areas: [{ top: 2, left: 1, bottom: 2, right: 1 }] },
  ],
  ["a co-author's edit", { source: "Remote" }, { remote: true, own: false }],
  ["an inserted row", { changeType: "RowInserted", address: "5:5" }, { structural: true, inserted: true }],
  ["an own write where the host says so", { triggerSource: "ThisLocalAddin" }, { own: true }],
  ["a write of someone unknown", { triggerSource: "Unknown" }, { own: false }],
])("%s", async (_, details, expected) => {
  const { fire } = await watching();
  expect(await fire("onChanged", { ...EDIT, ...details })).toEqual([
    expect.objectContaining({ kind: "content", sheetId: "s1", ...expected }),
  ]);
});

test("an own write is known from the ledger where the host does not say", async () => {
  const ledger = new WriteLedger(() => 0);
  ledger.expect([{ sheet: { id: "s1", name: "表" }, row: 2, column: 1 }]);
  const { fire } = await watching(true, ledger);
  expect(await fire("onChanged", EDIT)).toEqual([expect.objectContaining({ own: true })]);
  expect(await fire("onChanged", EDIT)).toEqual([expect.objectContaining({ own: false })]);
});

test.each([
  ["own where the host does not say whose it is", {}, true],
  ["the user's where the host says that it is not ours", { triggerSource: "Unknown" }, false],
])("a row that comes just after rows of ours is %s", async (_, details, own) => {
  const ledger = new WriteLedger(() => 0);
  ledger.expectRows("s1");
  const { fire } = await watching(true, ledger);
  const inserted = { ...EDIT, changeType: "RowInserted", address: "5:5", ...details };
  expect(await fire("onChanged", inserted)).toEqual([expect.objectContaining({ own })]);
});

test.each<[string, WorkbookChange["kind"]]>([
  ["onCalculated", "content"],
  ["onFormatChanged", "content"],
  ["onAdded", "sheets"],
  ["onDeleted", "sheets"],
  ["onNameChanged", "sheets"],
  ["onMoved", "sheets"],
  ["onVisibilityChanged", "sheets"],
  ["onActivated", "activated"],
])("%s is told as %s", async (name, kind) => {
  const { fire } = await watching();
  expect(await fire(name, { worksheetId: "s1", source: "Local" })).toEqual([
    expect.objectContaining({ kind, sheetId: "s1" }),
  ]);
});

test("handlers are removed with the context that registered them", async () => {
  const { stop, handlers, removedOn, context, syncs } = await watching();
  await stop();
  expect(handlers.size).toBe(0);
  expect(new Set(removedOn)).toEqual(new Set([context]));
  expect(syncs()).toBe(2);
});

test("a registration that comes about after it was given up is taken back: the next one would tell everything twice", async () => {
  vi.useFakeTimers();
  const { handlers, context } = install();
  let answer: () => void = () => undefined;
  const { sync } = context;
  context.sync = () => new Promise((resolve) => (answer = resolve));
  const changes: WorkbookChange[] = [];
  const watched = watchWorkbook((change) => changes.push(change), new WriteLedger(() => 0), true);
  const outcome = expect(watched).rejects.toMatchObject({ problem: "timeout" });
  await vi.advanceTimersByTimeAsync(40_000);
  await outcome;
  context.sync = sync;
  answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(handlers.size).toBe(0);
  expect(changes).toEqual([]);
});
