import { endedCommand } from "../../../src/workbench/host/requests";
import { RunningCommands } from "../../../src/workbench/host/running-commands";

describe("ribbon commands under way", () => {
  it("end each by itself, in any order, those of one button too", async () => {
    const commands = new RunningCommands();
    const ended: string[] = [];
    const [check, again, insert] = ["Check", "Check", "Insert"].map((control, index) => {
      const { id, done } = commands.begin(control);
      void done.then(() => ended.push(`${control} ${index}`));
      return id;
    });
    for (const id of [insert, check, again]) {
      commands.end(id ?? "");
      await Promise.resolve();
    }
    expect(ended).toEqual(["Insert 2", "Check 0", "Check 1"]);
  });

  it("end all where nobody is left to say so", async () => {
    const commands = new RunningCommands();
    const all = ["Check", "Insert"].map((control) => commands.begin(control).done);
    commands.endAll();
    await expect(Promise.all(all)).resolves.toHaveLength(2);
  });

  it("that nobody began end nothing", async () => {
    const commands = new RunningCommands();
    let ended = false;
    void commands.begin("Check").done.then(() => (ended = true));
    commands.end("Check");
    await Promise.resolve();
    expect(ended).toBe(false);
  });
});

test.each([
  ["the end of a command", { DdaMethod: { DispatchId: 94 }, 0: "Check#1", 1: 0, 2: "{}" }, "Check#1"],
  ["a batch", { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "POST"] }, null],
  ["an end of nothing", { DdaMethod: { DispatchId: 94 } }, null],
  ["nothing", null, null],
])("%s", (_what, data, id) => {
  expect(endedCommand(data)).toBe(id);
});
