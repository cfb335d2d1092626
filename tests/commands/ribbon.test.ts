import { COMMAND_NAMES } from "../../src/commands/names";
import { connectRibbon, ribbonActions } from "../../src/commands/ribbon";
import { currentRoute, onRoute, showRoute } from "../../src/live/route";
import type { Snapshot } from "../../src/live/snapshot";

const SNAPSHOT: Snapshot = {
  status: { kind: "ready" },
  known: [],
  forms: [],
  sheetFindings: [],
  activeSheet: null,
  undo: null,
  revision: 1,
};

function ribbon(checkAll: () => Promise<Snapshot> = async () => SNAPSHOT) {
  const steps: string[] = [];
  const live = {
    checkAll: () => {
      steps.push("check");
      return checkAll();
    },
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

test("a check that fails is no failure of the button: the pane says it", async () => {
  const { actions, stop } = ribbon(async () => Promise.reject(new Error("host")));
  await expect(actions.checkWorkbook()).resolves.toBeUndefined();
  stop();
});

test("a pane that opens only now finds the place last asked for", () => {
  showRoute({ view: "funds" });
  expect(currentRoute()).toEqual({ view: "funds" });
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
  connectRibbon({ checkAll: async () => SNAPSHOT });
  await Promise.all(
    COMMAND_NAMES.map((name) => new Promise<void>((resolve) => associated.get(name)?.({ completed: resolve }))),
  );
  expect([...associated.keys()].sort()).toEqual([...COMMAND_NAMES].sort());
});
