import { remains } from "../../../src/workbook/excel/insertion";

const COMING = ["总体", "目标", "保障"].map((name, index) => ({ temporary: `t${index}`, name }));
const BEFORE = new Set(["a"]);

/** What stands in the workbook, as `id:name`, beside a sheet of the user's that was there before. */
function found(...present: readonly string[]) {
  const sheets = ["a:旧表", ...present].map((each) => {
    const [id = "", name = ""] = each.split(":");
    return { id, name };
  });
  return remains(COMING, BEFORE, sheets);
}

describe("what an insertion that failed has left", () => {
  test.each<[string, string[]]>([
    ["nothing, when nothing came", []],
    ["nothing, when only somebody else's sheet has a wanted name", ["x:总体"]],
  ])("is %s", (_, present) => {
    expect(found(...present)).toEqual({ kind: "nothing" });
  });

  test("is everything, when all sheets have their names", () => {
    expect(found("x:总体", "y:目标", "z:保障")).toEqual({
      kind: "all",
      sheets: [
        { id: "x", name: "总体" },
        { id: "y", name: "目标" },
        { id: "z", name: "保障" },
      ],
    });
  });

  test.each<[string, string[], string[]]>([
    ["those added so far", ["x:t0", "y:t1"], ["x", "y"]],
    ["all, before the first has its name", ["x:t0", "y:t1", "z:t2"], ["x", "y", "z"]],
    ["all, when some have got their names", ["x:总体", "y:t1", "z:t2"], ["x", "y", "z"]],
    [
      "ours alone, when somebody else's sheet keeps one of ours from its name",
      ["x:总体", "y:t1", "z:t2", "w:目标"],
      ["x", "y", "z"],
    ],
    [
      "ours alone, when somebody else's sheet has the name of one that was not added",
      ["x:t0", "y:t1", "w:保障"],
      ["x", "y"],
    ],
  ])("is %s", (_, present, ids) => {
    expect(found(...present)).toEqual({ kind: "part", ids });
  });

  test("is never a sheet that was there before", () => {
    expect(
      remains(COMING, new Set(["a", "b"]), [
        { id: "b", name: "总体" },
        { id: "x", name: "t1" },
      ]),
    ).toEqual({ kind: "part", ids: ["x"] });
  });
});
