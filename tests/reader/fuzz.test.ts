import fc from "fast-check";
import { toDocument } from "../../src/canonical/document";
import { a1 } from "../../src/core/grid/address";
import { contains, EMPTY_GRID, type Grid } from "../../src/core/grid/grid";
import { FORMS } from "../../src/forms";
import { assembleForms, readSheet } from "../../src/reader";
import type { SheetReading } from "../../src/reader/sheet-reading";
import { cellKey } from "../../src/rules/checked/places";
import { fuzzRuns, SOON } from "../support/fuzz";
import { stopwatch } from "../support/stopwatch";
import { mutated, mutations } from "../support/grid-mutations";
import { beside, sheetRef, stack } from "../support/grids";
import { tokenForm, wordsIn } from "../support/token-forms";
import { checkForms } from "../support/findings";

/**
 * Forms with a word of its own in every cell, changed at random. Whatever is done to them: no crash, no long wait, and
 * no wrong silence. Each word that stands in a form is in the export, or a finding says its cell.
 */

const FILLED = FORMS.map((form) => ({ form, grids: tokenForm(form) }));

/** Words that the mutated sheets hold, and that neither export nor findings speak of. */
function silent(grids: readonly Grid[]): readonly string[] {
  const taken = stopwatch();
  const readings = grids.map((grid, index) => readSheet(sheetRef(`表${index + 1}`), grid, FORMS));
  const forms = assembleForms(readings, FORMS);
  const findings = checkForms(forms);
  const exported = JSON.stringify(toDocument(forms, { draft: false }));
  expect(taken()).toBeLessThan(SOON);
  const said = new Set(findings.flatMap(({ at, related }) => [at, ...related]).map(cellKey));
  return readings.flatMap((reading, index) => {
    const grid = grids[index];
    return (grid?.cells ?? []).flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const words = wordsIn(cell?.text ?? "").filter((word) => !exported.includes(word));
        const at = { sheet: reading.sheet, row, column };
        return words.length === 0 || said.has(cellKey(at)) || isBeyond(reading, row, column)
          ? []
          : words.map((word) => `${word} in ${a1(row, column)}`);
      }),
    );
  });
}

/** No form is known there, and that is said of the sheet or the file; or it stands around a form like a note. */
function isBeyond({ parts }: SheetReading, row: number, column: number): boolean {
  return !parts.some(({ area, labels }) => {
    const lines = [...labels.values()].filter(({ id }) => !/title|year/.test(id)).map((label) => label.at.row);
    return contains({ ...area, top: Math.min(...lines) }, row, column);
  });
}

test("a form that nobody has touched is exported word for word", () => {
  for (const { grids } of FILLED) {
    const words = grids.flatMap((grid) => grid.cells.flat().flatMap((cell) => wordsIn(cell?.text ?? "")));
    const forms = assembleForms(
      grids.map((grid, index) => readSheet(sheetRef(`表${index}`), grid, FORMS)),
      FORMS,
    );
    const exported = JSON.stringify(toDocument(forms, { draft: false }));
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((word) => !exported.includes(word))).toEqual([]);
  }
});

/** Which form or sheet, as an index: what a failure prints stays short. */
const any = (list: readonly unknown[]): fc.Arbitrary<number> => fc.nat({ max: list.length - 1 });

test("whatever is done to a form, no word in it is lost in silence", () => {
  fc.assert(
    fc.property(any(FILLED), fc.nat({ max: 9 }), mutations, (form, which, list) => {
      const grids = FILLED[form]?.grids ?? [];
      const changed = grids.map((grid, index) => (index === which % grids.length ? mutated(grid, list) : grid));
      expect(silent(changed)).toEqual([]);
    }),
    fuzzRuns(150),
  );
});

test("nor when two forms share a sheet", () => {
  const sheets = FILLED.flatMap(({ grids }) => grids);
  fc.assert(
    fc.property(any(sheets), any(sheets), fc.boolean(), mutations, (first, second, below, list) => {
      const [one, other] = [sheets[first] ?? EMPTY_GRID, sheets[second] ?? EMPTY_GRID];
      const both = below ? stack([one, other], 2) : beside(one, other, 1);
      expect(silent([mutated(both, list)])).toEqual([]);
    }),
    fuzzRuns(80),
  );
});
