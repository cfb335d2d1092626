import { gridFromRows } from "../support/grids";
import { MemoryWorkbook } from "../support/memory-workbook";
import { startLive } from "../support/shipped";

/** Which sheet the user is on decides which form the pane shows: a host that tells it wrongly must not mislead it for long. */

beforeEach(() => vi.useFakeTimers());

const settle = () => vi.advanceTimersByTimeAsync(200);

async function opened() {
  const workbook = new MemoryWorkbook();
  const [first, second] = [workbook.add("一", gridFromRows([["说明"]])), workbook.add("二", gridFromRows([["说明"]]))];
  const live = startLive(workbook);
  live.subscribe(() => undefined);
  await settle();
  expect(live.getSnapshot().activeSheet).toEqual(first);
  workbook.takeCalls();
  return { workbook, live, first, second };
}

test("the sheet the user went to is known in the end although no event told of it", async () => {
  const { workbook, live, first, second } = await opened();
  workbook.mute();
  workbook.activate(second.id);
  await settle();
  expect(live.getSnapshot().activeSheet).toEqual(first);
  await vi.advanceTimersByTimeAsync(61_000);
  expect(live.getSnapshot().activeSheet).toEqual(second);
  await live.stop();
});

test("an event that comes after that of a later one misleads nobody: of two so close the host is asked", async () => {
  const { workbook, live, first, second } = await opened();
  workbook.activate(second.id);
  workbook.tellLate(first.id);
  expect(live.getSnapshot().activeSheet).toEqual(first);
  await settle();
  expect(live.getSnapshot().activeSheet).toEqual(second);
  expect(workbook.takeCalls()).toEqual(["list"]);
  await live.stop();
});

test("a list that was asked for before the user went elsewhere does not take them back", async () => {
  const { workbook, live, second } = await opened();
  const release = workbook.holdAnswers();
  workbook.rename(second.id, "改名");
  await settle();
  workbook.activate(second.id);
  release();
  await settle();
  expect(live.getSnapshot().activeSheet).toEqual({ ...second, name: "改名" });
  await live.stop();
});

test("a sheet that is told of twice, or again although it is in view, costs nothing: nobody has gone anywhere", async () => {
  const { workbook, live, first, second } = await opened();
  workbook.activate(second.id);
  workbook.tellLate(second.id);
  await settle();
  workbook.tellLate(second.id);
  await settle();
  expect(live.getSnapshot().activeSheet).toEqual(second);
  expect(workbook.takeCalls()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  workbook.activate(first.id);
  await settle();
  expect(workbook.takeCalls()).toEqual([]);
  await live.stop();
});

test("however many sheets somebody goes through at once, the host is asked once where that ended", async () => {
  const { workbook, live, first, second } = await opened();
  for (const { id } of [second, first, second, first, second]) workbook.activate(id);
  await settle();
  expect(live.getSnapshot().activeSheet).toEqual(second);
  expect(workbook.takeCalls()).toEqual(["list"]);
  await live.stop();
});

test("a sheet told again while a list is under way that knows a later one is asked for once more", async () => {
  const { workbook, live, first, second } = await opened();
  await vi.advanceTimersByTimeAsync(1_000);
  const release = workbook.holdAnswers();
  workbook.rename(second.id, "改名");
  await settle();
  workbook.tellLate(first.id);
  release();
  await settle();
  expect(workbook.takeCalls()).toEqual(["list", `read ${second.id}`, "list"]);
  expect(live.getSnapshot().activeSheet).toEqual(first);
  await live.stop();
});

test("what an edit costs is told apart from what going to another sheet costs, also when they fall together", async () => {
  const { workbook, live, first, second } = await opened();
  const before = live.counters().byCause;
  workbook.activate(second.id);
  workbook.activate(first.id);
  workbook.type(first.id, "A1", "别的说明");
  await settle();
  expect(workbook.takeCalls()).toEqual(["list", `read ${first.id}`]);
  const after = live.counters().byCause;
  expect([after.edit.reads - before.edit.reads, after.edit.lists - before.edit.lists]).toEqual([1, 0]);
  expect([after.activation.reads - before.activation.reads, after.activation.lists - before.activation.lists]).toEqual([
    0, 1,
  ]);
  await live.stop();
});

test.each([
  ["an edit", "edit", { reads: 1, lists: 0, sheetsRead: 1 }],
  ["a sheet that came", "edit", { reads: 1, lists: 1, sheetsRead: 1 }],
  ["a check that the user asked for", "command", { reads: 1, lists: 1, sheetsRead: 2 }],
  ["the second look", "look", { reads: 1, lists: 1, sheetsRead: 1 }],
] as const)("%s is counted under its own cause and no other", async (what, cause, cost) => {
  const { workbook, live, first } = await opened();
  const before = live.counters();
  if (what === "an edit") workbook.type(first.id, "A1", "别的说明");
  else if (what === "a sheet that came") workbook.add("三", gridFromRows([["说明"]]));
  else if (what === "the second look") await vi.advanceTimersByTimeAsync(46_000);
  else await live.checkAll();
  await settle();
  const after = live.counters();
  for (const each of ["edit", "command", "activation", "look"] as const) {
    const spent = (name: keyof typeof cost): number => after.byCause[each][name] - before.byCause[each][name];
    expect({ each, reads: spent("reads"), lists: spent("lists"), sheetsRead: spent("sheetsRead") }).toEqual({
      each,
      ...(each === cause ? cost : { reads: 0, lists: 0, sheetsRead: 0 }),
    });
  }
  expect(after.reads - before.reads).toBe(cost.reads);
  await live.stop();
});
