import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { CommandListener } from "@univerjs/core";
import { calculatePromptly, CHANGES_WAIT } from "../../../../src/workbench/grid/patches/prompt-calculation";

type Commands = Parameters<typeof calculatePromptly>[0];

const CHANGE = { id: "change" };

/** The grid's command service; says what it is told to everyone who listens. */
function service() {
  const listeners: CommandListener[] = [];
  const commands: Commands = {
    onCommandExecuted: (listener) => {
      listeners.push(listener);
      return { dispose: () => undefined };
    },
  };
  calculatePromptly(commands);
  return { commands, change: () => listeners.forEach((listener) => listener(CHANGE)) };
}

describe("the wait for further changes", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is short before a calculation, and as long as asked for everywhere else", () => {
    const { commands, change } = service();
    const done: string[] = [];
    const calculation = { _waitingCommandQueue: [] as unknown[] };
    commands.onCommandExecuted((command) => {
      calculation._waitingCommandQueue.push(command);
      setTimeout(() => done.push("calculated"), 100);
    });
    commands.onCommandExecuted(() => setTimeout(() => done.push("other"), 100));
    change();
    vi.advanceTimersByTime(CHANGES_WAIT);
    expect(done).toEqual(["calculated"]);
    expect(calculation._waitingCommandQueue).toEqual([CHANGE]);
    vi.advanceTimersByTime(100);
    expect(done).toEqual(["calculated", "other"]);
  });

  it("is as long as ever for timers that are set later, also when a listener fails", () => {
    const { commands, change } = service();
    const before = globalThis.setTimeout;
    commands.onCommandExecuted(() => {
      throw new Error("_waitingCommandQueue");
    });
    expect(change).toThrow("_waitingCommandQueue");
    expect(globalThis.setTimeout).toBe(before);
  });
});

test("the grid has one listener with that queue, and it sets one timer, of a tenth of a second", () => {
  const library = createRequire(import.meta.url).resolve("@univerjs/sheets-formula");
  const code = readFileSync(path.join(path.dirname(library), "../es/index.js"), "utf8");
  const listeners = code.split("onCommandExecuted(").slice(1);
  const own = listeners
    .map((listener) => listener.slice(0, listener.indexOf("\n\t\t}));")))
    .filter((listener) => listener.includes("_waitingCommandQueue"));
  expect(own.map((listener) => [...listener.matchAll(/setTimeout\(|\}, (\d+)\);/g)].map(([, wait]) => wait))).toEqual([
    [undefined, "100"],
  ]);
});
