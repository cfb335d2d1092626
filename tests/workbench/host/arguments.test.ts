import { areasOf } from "../../../src/workbench/host/range-areas";
import { colorOf, quotedName, splitAddress } from "../../../src/workbench/host/arguments";
import { checkName } from "../../../src/workbench/host/worksheet";
import { HostError } from "../../../src/workbench/protocol/errors";

describe("addresses", () => {
  it.each<[string, string | null, string]>([
    ["A1", null, "A1"],
    ["表1!A1:B2", "表1", "A1:B2"],
    ["'a b'!C3", "a b", "C3"],
    ["'o''clock'!C3", "o'clock", "C3"],
  ])("%s names its worksheet and its cells", (address, sheetName, local) => {
    expect(splitAddress(address)).toEqual({ sheetName, local });
  });

  it.each<[string, string]>([
    ["表1", "表1"],
    ["绩效目标", "绩效目标"],
    ["a b", "'a b'"],
    ["2023年", "'2023年'"],
    ["表1 (2)", "'表1 (2)'"],
    ["o'clock", "'o''clock'"],
    ["A1", "'A1'"],
  ])("quote the name %s where Excel does", (name, quoted) => {
    expect(quotedName(name)).toBe(quoted);
  });

  it("may name several areas", () => {
    expect(areasOf("A1:B2,表1!D4")).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 3, left: 3, bottom: 3, right: 3 },
    ]);
  });
});

describe("colours", () => {
  it.each([
    ["#ff0000", "#FF0000"],
    ["00FF00", "#00FF00"],
    ["red", "#FF0000"],
  ])("%s is %s", (given, expected) => {
    expect(colorOf(given)).toBe(expected);
  });

  it("that are none are an argument that Excel refuses", () => {
    expect(() => colorOf("not a colour")).toThrow(HostError);
  });
});

describe("names of worksheets", () => {
  it.each(["", "a:b", "a/b", "[a]", "a?", "'a", "a'", "一".repeat(32)])("cannot be %s", (name) => {
    expect(() => checkName(name)).toThrow(HostError);
  });

  it("may be 31 characters long", () => {
    expect(() => checkName("一".repeat(31))).not.toThrow();
  });
});
