import { fromFileColor } from "../../../src/workbench/files/looks/colors";
import { color } from "../../../src/workbook/xlsx/write/styles";

describe("colours of a file", () => {
  it.each([
    [{ argb: "FFFF0000" }, "#FF0000"],
    [{ theme: 4 }, "#4472C4"],
    [{ theme: 0, tint: -0.25 }, "#BFBFBF"],
    [{ theme: 1, tint: 0.5 }, "#808080"],
    [{ indexed: 64 }, null],
    [undefined, null],
  ])("%j is %s", (color, expected) => {
    expect(fromFileColor(color)).toBe(expected);
  });

  it("go back as opaque", () => {
    expect(color("color", "#1A2B3C")).toBe('<color rgb="FF1A2B3C"/>');
  });
});
