import fc from "fast-check";
import { compositions } from "../support/composed/arbitrary";
import type { Composition } from "../support/composed/composition";
import { faultsOf } from "../support/composed/faults";
import { fuzzRuns } from "../support/fuzz";

/**
 * A known form with a part of another below it, beside it or on the next sheet, its own table broken over pages or with a
 * column of somebody's own: each cell is of the form in which it stands, and what stands elsewhere is said.
 */

const NONE = { kind: "none" } as const;
const PART = { rows: 1, paged: false, columns: "all", gap: 0, shift: 0 } as const;

/** Found by chance once, and rare. */
const FOUND: readonly (readonly [string, Composition])[] = [
  [
    "the rest of a head below a table without targets, where a word that no row begins with stands before its labels",
    {
      host: "minhang-2019",
      sheet: 2,
      edit: NONE,
      guest: { ...PART, name: "shanghai-2026", from: "head", place: "below", rows: 0, columns: "first cut" },
    },
  ],
  [
    "a table under headings that leave some of the own ones out, behind a page that prints them all again,",
    {
      host: "shanghai-2026",
      sheet: 0,
      edit: { kind: "page", row: 0.3, page: { titleRows: 0, side: false, levels: false, blankRows: 0 } },
      guest: { ...PART, name: "layout 15", from: "heading", place: "below", columns: "two last cut" },
    },
  ],
  [
    "a table without its head, beside the form where its title ends,",
    {
      host: "minhang-2019",
      sheet: 1,
      edit: NONE,
      guest: { ...PART, name: "layout 28 blank", from: "heading", place: "beside", columns: "first cut", shift: 6 },
    },
  ],
  [
    "a form whose lines begin with words at its side, beside a table of another",
    {
      host: "minhang-2019",
      sheet: 2,
      edit: { kind: "page", row: 0.95, page: { titleRows: 0, side: false, levels: true, blankRows: 0 } },
      guest: { ...PART, name: "minhang-2019/targets", from: "head", place: "beside", columns: "one added", shift: 3 },
    },
  ],
  [
    "the same form without its first column, directly beside its first rows,",
    {
      host: "shanghai-2026",
      sheet: 0,
      edit: NONE,
      guest: {
        ...PART,
        name: "shanghai-2026",
        from: "head",
        place: "beside",
        rows: 0.77,
        columns: "first cut",
        shift: 6,
      },
    },
  ],
  [
    "a table whose headings stand directly behind those of another kind of table",
    {
      host: "minhang-2019",
      sheet: 1,
      edit: { kind: "page", row: 0.11, page: { titleRows: 2, side: true, levels: true, blankRows: 3 } },
      guest: {
        ...PART,
        name: "layout 24",
        from: "within",
        place: "beside",
        rows: 0.15,
        columns: "first cut",
        shift: 8,
      },
    },
  ],
  [
    "a form behind a column that somebody put there",
    {
      host: "chongming-2023",
      sheet: 0,
      edit: { kind: "column", at: 0.94, heading: "指标性质" },
      guest: { ...PART, name: "layout 14", from: "head", place: "beside", shift: 12 },
    },
  ],
  [
    "a table further right below the form, in columns that its title ends between,",
    {
      host: "mof-2018",
      sheet: 0,
      edit: NONE,
      guest: { ...PART, name: "layout 17 blank", from: "heading", place: "below", rows: 0.02, gap: 1, shift: 10 },
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
