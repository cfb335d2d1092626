import type { Drawing } from "../../src/core/grid/drawing";
import { propose } from "../../src/designer/propose";
import { compile } from "../../src/forms/compile/compile";
import { sheetRef } from "../support/grids";
import { type Drawn, papers } from "./support/drawn";
import { measure, readWith, type Measure } from "./support/measure";
import { type Sample, VARIANTS } from "./support/variants";

/** Papers of further offices, drawn after how published forms are described: proposed from the blank sheet, the filled one read. */

const PAPERS = papers();
/** Each paper in one other way, or in all. */
const ALL = process.env["JIXIAO_LONG"] === "1";

function measured({ blank, filled, expected }: Sample, drawing: Drawing | null = null): Measure {
  const { definition, ...why } = propose(blank, {}, { drawings: [drawing] });
  if (definition === null) throw new Error(JSON.stringify(why));
  return measure(readWith(compile(definition), sheetRef("表"), filled), expected);
}

test.each(PAPERS.map((paper) => [paper.name, paper] as const))("of %s everything is read", (_, paper) => {
  expect(measured(paper, paper.drawing).wrong).toEqual([]);
});

const FRAMED = PAPERS.filter(({ drawing }) => drawing !== null);

test.each(FRAMED.map((paper) => [paper.name, paper] as const))(
  "of %s not everything is, without its lines",
  (_, paper) => {
    expect(measured(paper).wrong).not.toEqual([]);
  },
);

const OTHERWISE = PAPERS.filter((paper) => !FRAMED.includes(paper)).flatMap((paper, index) =>
  VARIANTS.filter((_, at) => ALL || at === index % VARIANTS.length).map(
    ([how, change]): readonly [string, string, Drawn, (sample: Sample) => Sample] => [paper.name, how, paper, change],
  ),
);

test.each(OTHERWISE)(
  "of %s %s nine fields in ten are read, and of its indicators all but one in twenty",
  (_, _how, paper, change) => {
    const { fields, indicators } = measured(change(paper));
    expect(fields.right / fields.of).toBeGreaterThanOrEqual(0.9);
    expect(indicators.right / indicators.of).toBeGreaterThanOrEqual(0.95);
  },
);

/** Numbers beside their units are no numbers of rows. */
const FROM_FILLED = PAPERS.filter(({ name }) => ALL || ["region-targets", "printed-indicators"].includes(name));

test.each(FROM_FILLED.map((paper) => [paper.name, paper] as const))(
  "of %s the indicators are read with what the filled sheet proposes",
  (_, paper) => {
    const { indicators } = measured({ ...paper, blank: paper.filled });
    expect(indicators.right).toBe(indicators.of);
  },
);
