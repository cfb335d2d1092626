import { COMMAND_NAMES } from "../../src/commands/names";
import { connectRibbon, ribbonActions } from "../../src/commands/ribbon";
import { onRoute, showRoute, takeRoute, type Route } from "../../src/live/route";
import type { RowOutcome } from "../../src/live/row-outcome";
import type { RowCommand } from "../../src/rows/plan-rows";
import type { Snapshot } from "../../src/live/snapshot";

const SNAPSHOT: Snapshot = {
  status: { kind: "ready" },
  known: [],
  forms: [],
  sheetFindings: [],
  activeSheet: null,
  undo: null,
  newRows: null,
  revision: 1,
};

const AT = { sheetId: "s1", row: 12, column: 3 };
const DONE: RowOutcome = { kind: "done", at: { sheet: { id: "s1", name: "表" }, row: 13, column: 3 } };

/** What is done with rows, told in `steps`. */
function rowsLive(steps: string[], outcome: RowOutcome) {
  return {
    watchSelection: async (listener: (at: typeof AT) => void) => {
      listener(AT);
      // The host answers later than it tells.
      await new Promise((resolve) => setTimeout(resolve, 0));
      return async () => void steps.push("no longer told");
    },
    changeRow: async ({ row }: typeof AT, { kind }: RowCommand) => {
      steps.push(`${kind} at ${row}`);
      return outcome;
    },
    select: async ({ row }: { row: number }) => void steps.push(`select ${row}`),
  };
}

function ribbon(checkAll: () => Promise<Snapshot> = async () => SNAPSHOT, outcome = DONE) {
  const steps: string[] = [];
  const live = {
    checkAll: () => {
      steps.push("check");
      return checkAll();
    },
    ...rowsLive(steps, outcome),
  };
  const stop = onRoute(({ view }) => steps.push(`go to ${view}`));
  const actions = ribbonActions(live, async () => void steps.push("open"));
  return { steps, actions, stop };
}

test("every function of the manifest has an action", () => {
  const { actions, stop } = ribbon();
  expect(Object.keys(actions).sort()).toEqual([...COMMAND_NAMES].sort());
  stop();
});

test.each([
  ["insertForm", ["go to forms", "open"]],
  ["checkWorkbook", ["go to check", "open", "check"]],
  ["exportWorkbook", ["go to export", "open", "check"]],
] as const)("%s opens the pane where its work is shown", async (name, expected) => {
  const { steps, actions, stop } = ribbon();
  await actions[name]();
  expect(steps).toEqual(expected);
  stop();
});

test.each([
  ["addRow", "add-below"],
  ["removeRow", "remove"],
  ["moveRowUp", "move-up"],
  ["moveRowDown", "move-down"],
] as const)("%s works where the user is and goes there, without the pane", async (name, command) => {
  const { steps, actions, stop } = ribbon();
  await actions[name]();
  expect(steps).toEqual(["no longer told", `${command} at 12`, "select 13"]);
  stop();
});

test("where nothing can be done the pane opens and says so", async () => {
  const { steps, actions, stop } = ribbon(undefined, { kind: "refused", reason: "no-row" });
  const heard: Route[] = [];
  const deaf = onRoute((route) => void heard.push(route));
  await actions.removeRow();
  deaf();
  expect(steps.slice(2)).toEqual(["go to check", "open"]);
  expect(heard).toEqual([{ view: "check", said: "no-row" }]);
  stop();
});

test("a check that fails is no failure of the button: the pane says it", async () => {
  const { actions, stop } = ribbon(async () => Promise.reject(new Error("host")));
  await expect(actions.checkWorkbook()).resolves.toBeUndefined();
  stop();
});

test("a pane that opens only now finds the place last asked for, once; one that was there has gone to it", () => {
  showRoute({ view: "funds" });
  expect([takeRoute(), takeRoute()]).toEqual([{ view: "funds" }, null]);
  const deaf = onRoute(() => undefined);
  showRoute({ view: "forms" });
  deaf();
  expect(takeRoute()).toBeNull();
});

test("Excel is told that a function is done, even if the pane cannot be opened", async () => {
  const associated = new Map<string, (event: { completed: () => void }) => void>();
  vi.stubGlobal("Office", {
    actions: {
      associate: (name: string, run: (event: { completed: () => void }) => void) => associated.set(name, run),
    },
    addin: { showAsTaskpane: async () => Promise.reject(new Error("host")) },
  });
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.spyOn(console, "group").mockImplementation(() => undefined);
  connectRibbon({ checkAll: async () => SNAPSHOT, ...rowsLive([], { kind: "refused", reason: "first" }) });
  await Promise.all(
    COMMAND_NAMES.map((name) => new Promise<void>((resolve) => associated.get(name)?.({ completed: resolve }))),
  );
  expect([...associated.keys()].sort()).toEqual([...COMMAND_NAMES].sort());
});
