import fc from "fast-check";
import { compositions } from "../support/composed/arbitrary";
import type { Composition } from "../support/composed/composition";
import { faultsOf } from "../support/composed/faults";
import { fuzzRuns } from "../support/fuzz";
import { FOUND } from "./composed-found";

/**
 * A known form with a part of another below it, beside it or on the next sheet, its own table broken over pages or with a
 * column of somebody's own: each cell is of the form in which it stands, and what stands elsewhere is said.
 */

test.each(FOUND)("%s is none of the table's rows", (_what, composition) => {
  expect(faultsOf(composition)).toEqual([]);
});

const PART = { paged: false, columns: "first cut", place: "below", gap: 6, shift: 3 } as const;

test.each<[string, Composition]>([
  [
    "the last columns of a long list, further right below a short one,",
    {
      known: "all",
      host: "minhang-2019",
      sheet: 2,
      edit: { kind: "none" },
      guest: { ...PART, name: "central-breakdown-2019", from: "within", rows: 1 },
    },
  ],
  [
    "headings behind a word that no form knows, where the title of the form beside them ends,",
    {
      known: "first",
      host: "minhang-2019",
      sheet: 1,
      edit: { kind: "none" },
      guest: {
        ...PART,
        name: "layout 28 blank",
        from: "heading",
        rows: 0.33,
        paged: true,
        columns: "one added",
        place: "beside",
        gap: 0,
        shift: 0,
      },
    },
  ],
  [
    "rows that go on below those of the table beside which they stand, with their headings beside its own,",
    {
      known: "first",
      host: "minhang-2019",
      sheet: 2,
      edit: { kind: "none" },
      guest: {
        name: "layout 28",
        from: "heading",
        rows: 0.32,
        paged: false,
        columns: "all",
        place: "beside",
        gap: 0,
        shift: 3,
      },
    },
  ],
])("%s are another's", (_what, composition) => {
  expect(faultsOf(composition)).toEqual([]);
});

/** On the next sheet, or below a page that prints title and headings again. */
const GOES_ON: readonly (readonly [string, string, Composition["edit"]])[] = [
  ["two lists side by side", "mof-2015", onNextSheet(0.3)],
  ["headings in two rows, and who signs below the rows", "huangshi-approval-2022", onNextSheet(0.6)],
  ["who signs below the rows", "xiangtan-2023", onNextSheet(0.9)],
  ["a closing row", "mof-self-evaluation-2020", onNextSheet(0.8)],
  ["a line below the title that each page prints", "xiangtan-2023", onNextPage(0.2)],
  ["headings in two rows that each page prints", "huangshi-approval-2022", onNextPage(0.5)],
];

function onNextSheet(row: number): Composition["edit"] {
  return { kind: "next-sheet", row, page: { titleRows: 0, side: false, levels: true, blankRows: 0 } };
}

function onNextPage(row: number): Composition["edit"] {
  return { kind: "page", row, page: { titleRows: 2, side: true, levels: false, blankRows: 1 } };
}

test.each(GOES_ON)("a table goes on with all of its form: %s", (_what, host, edit) => {
  expect(faultsOf({ known: "all", host, sheet: 0, edit, guest: null })).toEqual([]);
});

test.each([
  ["one of the first four, to whom no other is known", "first", 200],
  ["any of those that are shipped", "all", 100],
] as const)(
  "%s says what it says by itself, and of what stands elsewhere each cell is another form's or said",
  (_which, known, usual) => {
    fc.assert(
      fc.property(compositions(known), (composition) => {
        expect(faultsOf(composition).map(({ kind, words }) => `${kind}: ${words}`)).toEqual([]);
      }),
      fuzzRuns(usual),
    );
  },
);
