import { a1Area, parseArea } from "../../../src/core/grid/address";
import { joined } from "../../../src/workbench/files/joined";

describe("single cells", () => {
  it.each([
    ["B2", "B2"],
    ["B2 C2 D2", "B2:D2"],
    ["B2 B3 B4", "B2:B4"],
    ["C3 B2 C2 B3", "B2:C3"],
    ["B2 D2 B5", "B2 D2 B5"],
    ["B2 C2 B3", "B2:C2 B3"],
  ])("%s are the areas %s", (cells, areas) => {
    const found = joined(cells.split(" ").flatMap((cell) => parseArea(cell) ?? []));
    expect(found.map(a1Area).join(" ")).toBe(areas);
  });
});
