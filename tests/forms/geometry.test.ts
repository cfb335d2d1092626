import { a1Area } from "../../src/core/grid/address";
import { type SheetGeometry } from "../../src/forms/compile/geometry";
import type { Form } from "../../src/forms/compile/form";
import { chongming2023, minhang2019 } from "../support/shipped";

function sheetOf(form: Form, key: string): SheetGeometry {
  const sheet = form.sheets.find((candidate) => candidate.key === key);
  if (!sheet) throw new Error(`no sheet ${key}`);
  return sheet.geometry;
}

function label(geometry: SheetGeometry, id: string): string | undefined {
  const area = geometry.labels.find((place) => place.label.id === id)?.area;
  return area && a1Area(area);
}

describe("chongming-2023", () => {
  const geometry = sheetOf(chongming2023, "declaration");

  test.each([
    ["title", "A1:E1"],
    ["year", "A2:E2"],
    ["name", "A3"],
    ["funds", "A6:A9"],
    ["total-other", "B9"],
    ["annual-other", "D9"],
    ["overall-goal", "B10:C10"],
    ["indicators", "A12:A23"],
    ["indicator-target", "E12"],
  ])("prints the label %s at %s", (id, area) => expect(label(geometry, id)).toBe(area));

  test.each([
    ["project.category", "D3:E3", "category", "right"],
    ["funds.totalOther", "C9", "total-other", "right"],
    ["funds.annualOther", "E9", "annual-other", "right"],
    ["goals.overall", "B11:C11", "overall-goal", "below"],
    ["goals.annual", "D11:E11", "annual-goal", "below"],
  ])("asks for %s at %s, %s of its label", (path, area, name, placement) => {
    const place = geometry.fields.find((field) => field.field.path === path);
    expect([place && a1Area(place.area), place?.field.label?.id, place?.placement]).toEqual([area, name, placement]);
  });

  test("gives each printed level its rows", () => {
    const [table] = geometry.tables;
    expect([table?.headingRow, table?.firstRow, table?.lastRow]).toEqual([11, 12, 22]);
  });
});

describe("minhang-2019", () => {
  const targets = sheetOf(minhang2019, "targets");

  test("closes the breakdown with its total, dashes under what is not summed", () => {
    const breakdown = targets.tables.find((place) => place.table.path === "breakdown");
    expect(breakdown?.total?.sums.map(({ area }) => a1Area(area))).toEqual(["F22"]);
    expect(label(targets, "item-total")).toBe("A22:E22");
    expect(targets.fillers.filter((filler) => filler.text === "——").map((filler) => a1Area(filler.area))).toEqual([
      "G22",
      "H22",
      "I22",
      "J22",
      "K22",
    ]);
  });

  test("keeps the side label off the heading row", () => expect(label(targets, "breakdown")).toBe("A17:A21"));

  test("knows that the name on a later sheet repeats the first", () => {
    const name = (key: string) => sheetOf(minhang2019, key).fields.find((place) => place.field.path === "project.name");
    expect([name("overview")?.repeats, name("targets")?.repeats, name("safeguards")?.repeats]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
