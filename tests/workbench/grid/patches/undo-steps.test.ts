import { UndoSteps } from "../../../../src/workbench/grid/patches/undo-steps";

type Item = Parameters<UndoSteps["take"]>[0];

const WORKBOOK = "workbook";
const item = (name: string, unitID = WORKBOOK): Item => ({
  unitID,
  redoMutations: [{ id: `do ${name}`, params: {} }],
  undoMutations: [{ id: `undo ${name}`, params: {} }],
});

describe("a step of the undo", () => {
  it("does again in order and takes back in reverse", () => {
    const steps = new UndoSteps();
    const pushed: Item[] = [];
    steps.gather(
      WORKBOOK,
      () => {
        steps.take(item("sheet"));
        steps.gather(
          WORKBOOK,
          () => steps.take(item("cell")),
          () => undefined,
        );
      },
      (each) => pushed.push(each),
    );
    expect(pushed).toHaveLength(1);
    expect(pushed[0]?.redoMutations.map(({ id }) => id)).toEqual(["do sheet", "do cell"]);
    expect(pushed[0]?.undoMutations.map(({ id }) => id)).toEqual(["undo cell", "undo sheet"]);
  });

  it("leaves out what the cell editor does to its own text meanwhile", () => {
    const steps = new UndoSteps();
    const pushed: Item[] = [];
    steps.gather(
      WORKBOOK,
      () => {
        expect(steps.take(item("letters", "editor"))).toBe(false);
        steps.take(item("cell"));
      },
      (each) => pushed.push(each),
    );
    expect(pushed).toEqual([item("cell")]);
  });

  it("is none when nothing was done", () => {
    const pushed: Item[] = [];
    new UndoSteps().gather(
      WORKBOOK,
      () => undefined,
      (each) => pushed.push(each),
    );
    expect(pushed).toEqual([]);
  });

  it("keeps what was done before a failure", () => {
    const steps = new UndoSteps();
    const pushed: Item[] = [];
    const work = (): never => {
      steps.take(item("cell"));
      throw new Error("failed");
    };
    expect(() => steps.gather(WORKBOOK, work, (each) => pushed.push(each))).toThrow("failed");
    expect(pushed).toHaveLength(1);
    expect(steps.take(item("later"))).toBe(false);
  });
});
