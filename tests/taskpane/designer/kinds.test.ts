import { firstOfEach } from "../../../src/core/grouped";
import { propose } from "../../../src/designer/propose";
import type { Place } from "../../../src/designer/proposal";
import { answerNow, kindsFor, typeOfKind } from "../../../src/taskpane/designer/meanings";
import { sheetsOf } from "../../designer/support/table";
import { OFFICE_BLANK } from "../../support/office-form";

/** Whatever kind somebody chooses of those that a place offers, what comes of it is a form. */

const SHEETS = [
  OFFICE_BLANK,
  ...["24-blank.xlsx", "28-blank.xlsx"].flatMap((file) =>
    sheetsOf(file)
      .slice(0, 1)
      .map(({ grid }) => grid),
  ),
];

/** Every place, or of each kind the first that it is offered for, on every other sheet the last. */
const ALL = process.env["JIXIAO_LONG"] === "1";

function choices(place: Place) {
  const now = answerNow(place);
  if (!now || !("value" in now)) return [];
  return kindsFor(place).flatMap((kind) => {
    const value = typeOfKind(kind);
    return value === null ? [] : [{ kind, answer: { ...now, value } }];
  });
}

test.each(SHEETS.map((grid, index) => [index, grid] as const))("sheet %i", (index, grid) => {
  const { outline } = propose(grid);
  const offered = outline.flatMap((place) => choices(place).map((choice) => ({ ...choice, subject: place.subject })));
  const one = ({ kind, answer }: (typeof offered)[number]): string => `${answer.is} ${kind}`;
  const tried = ALL ? offered : firstOfEach(index % 2 === 0 ? offered : [...offered].reverse(), one);
  const unsayable = tried.flatMap(({ kind, answer, subject }) =>
    propose(grid, { about: { [subject]: answer } }).definition === null ? [`${subject}: ${kind}`] : [],
  );
  expect(offered.length).toBeGreaterThan(outline.length);
  expect(unsayable).toEqual([]);
});
