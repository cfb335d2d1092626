import fc from "fast-check";
import { compositions } from "../support/composed/arbitrary";
import { faultsOf } from "../support/composed/faults";
import { fuzzRuns } from "../support/fuzz";

/**
 * A known form with a part of another below it, beside it or on the next sheet, its own table broken over pages or with a
 * column of somebody's own: each cell is of the form in which it stands, and what stands elsewhere is said.
 */

test("a known form says what it says by itself, and of what stands elsewhere each cell is another form's or said", () => {
  fc.assert(
    fc.property(compositions, (composition) => {
      expect(faultsOf(composition).map(({ kind, words }) => `${kind}: ${words}`)).toEqual([]);
    }),
    fuzzRuns(200),
  );
});
