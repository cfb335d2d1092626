import { canonicalJson } from "../../src/canonical/bytes";
import { toDocument } from "../../src/canonical/document";
import { readForms } from "./read-forms";
import { seedDocument } from "./fixtures";
import { gridFromText, seedText } from "../support/grids";

/** The forms of a published document, pasted into one sheet cell by cell. */
function pasted(name: "minhang-2019" | "chongming-2023" | "shanghai-2026") {
  return readForms([{ name, grid: gridFromText(seedText(name)) }]);
}

describe("the published documents give the JSON written by hand, byte for byte", () => {
  it("minhang-2019", () => {
    const document = toDocument(pasted("minhang-2019"), { draft: false });
    expect(document).toEqual(seedDocument("minhang-2019"));
    expect(canonicalJson(document)).toBe(canonicalJson(seedDocument("minhang-2019")));
  });

  it("shanghai-2026, whose first row prints no first level", () => {
    const document = toDocument(pasted("shanghai-2026"), { draft: false });
    expect(document).toEqual(seedDocument("shanghai-2026"));
    expect(canonicalJson(document)).toBe(canonicalJson(seedDocument("shanghai-2026")));
  });

  it("chongming-2023, both forms of one sheet, in their order", () => {
    const forms = [...seedDocument("chongming-2023-1").forms, ...seedDocument("chongming-2023-2").forms];
    const document = toDocument(pasted("chongming-2023"), { draft: false });
    expect(document).toEqual({ schema: "jixiao/1", forms });
    expect(canonicalJson(document)).toBe(canonicalJson({ schema: "jixiao/1", forms }));
  });
});
