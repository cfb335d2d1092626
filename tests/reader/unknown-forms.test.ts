import type { Grid } from "../../src/core/grid/grid";
import { FIRST_FORMS } from "../../src/forms/first";
import { type Guest, guestsOf } from "../support/composed/guests";
import { heightOf, laidOver, rowsOf, widthOf } from "../support/composed/grids";
import { outcomeOf, sampleGrid } from "../support/outcome";

/** Forms of layouts that nobody has described, alone and with one that is known: those of other offices, to whom knows only the first four. */

const LAYOUTS = guestsOf(FIRST_FORMS).filter(({ form }) => form === null);
const DECLARATIONS = ["layout 06", "layout 14", "layout 15"];
const MOF = sampleGrid("mof-2018");
const SHANGHAI = sampleGrid("shanghai-2026");

const read = (grids: readonly Grid[]) => outcomeOf(grids, FIRST_FORMS);
const untitled = ({ grid, head }: Guest): Grid => rowsOf(grid, head, heightOf(grid));
const isSaid = /^(?:FORM-UNREAD|FORM-OTHER-KIND) /;

test.each(LAYOUTS.map((each) => [each.name, each] as const))("%s alone: not read, and said once", (name, { grid }) => {
  const { forms, said } = read([grid]);
  expect(forms).toEqual([]);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(
    DECLARATIONS.some((each) => name.startsWith(each)) ? /^FORM-UNREAD A1$/ : /^FORM-OTHER-KIND A[12]$/,
  );
});

test.each(LAYOUTS.map((each) => [each.name, each] as const))(
  "%s without its title: said once all the same",
  (_, guest) => {
    const { forms, said } = read([untitled(guest)]);
    expect(forms).toEqual([]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(isSaid);
  },
);

describe.each(LAYOUTS.map((each) => [each.name, each] as const))("%s", (_, guest) => {
  const PLACES: readonly (readonly [string, (known: Grid, other: Grid) => Grid])[] = [
    ["directly below", (known, other) => laidOver(known, other, heightOf(known), 0)],
    ["four rows below", (known, other) => laidOver(known, other, heightOf(known) + 4, 0)],
    ["below, further right", (known, other) => laidOver(known, other, heightOf(known) + 2, 2)],
    ["beside", (known, other) => laidOver(known, other, 0, widthOf(known) + 1)],
    ["beside, from the table on", (known, other) => laidOver(known, other, 11, widthOf(known) + 2)],
    ["above", (known, other) => laidOver(other, known, heightOf(other) + 2, 0)],
  ];

  test.each(
    PLACES.flatMap(
      ([place, put]) =>
        [
          [place, "with", put],
          [place, "without", put],
        ] as const,
    ),
  )("%s a known form, %s its title: the known one is read, the other is said", (_place, title, put) => {
    const other = title === "with" ? guest.grid : untitled(guest);
    for (const known of [MOF, SHANGHAI]) {
      const outcome = read([put(known, other)]);
      expect(outcome.forms).toEqual(read([known]).forms);
      expect(outcome.said.filter((each) => isSaid.test(each))).toHaveLength(1);
    }
  });
});
