import fc from "fast-check";
import { compositions } from "../support/composed/arbitrary";
import type { Composition } from "../support/composed/composition";
import { faultsOf } from "../support/composed/faults";
import { fuzzRuns } from "../support/fuzz";

/**
 * A known form with a part of another below it, beside it or on the next sheet, its own table broken over pages or with a
 * column of somebody's own: each cell is of the form in which it stands, and what stands elsewhere is said.
 */

/** Found by chance once, and rare. */
const FOUND: readonly (readonly [string, Composition])[] = [
  [
    "the rest of a head below a table without targets, where a word that no row begins with stands before its labels",
    {
      host: "minhang-2019",
      sheet: 2,
      edit: { kind: "none" },
      guest: {
        name: "shanghai-2026",
        from: "head",
        rows: 0,
        paged: false,
        columns: "first cut",
        place: "below",
        gap: 0,
        shift: 0,
      },
    },
  ],
  [
    "a table under headings that leave some of the own ones out, behind a page that prints them all again,",
    {
      host: "shanghai-2026",
      sheet: 0,
      edit: { kind: "page", row: 0.3, page: { titleRows: 0, side: false, levels: false, blankRows: 0 } },
      guest: {
        name: "layout 15",
        from: "heading",
        rows: 1,
        paged: false,
        columns: "two last cut",
        place: "below",
        gap: 0,
        shift: 0,
      },
    },
  ],
];

test.each(FOUND)("%s is none of the table's rows", (_what, composition) => {
  expect(faultsOf(composition)).toEqual([]);
});

test("a known form says what it says by itself, and of what stands elsewhere each cell is another form's or said", () => {
  fc.assert(
    fc.property(compositions, (composition) => {
      expect(faultsOf(composition).map(({ kind, words }) => `${kind}: ${words}`)).toEqual([]);
    }),
    fuzzRuns(200),
  );
});
