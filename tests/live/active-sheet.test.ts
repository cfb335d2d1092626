import { startLive } from "../../src/live/live";
import { gridFromRows } from "../support/grids";
import { MemoryWorkbook } from "../support/memory-workbook";

/** Which sheet the user is on decides which form the pane shows: a host that tells it wrongly must not mislead it for long. */

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const settle = () => jest.advanceTimersByTimeAsync(200);

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
  await jest.advanceTimersByTimeAsync(61_000);
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
