import fc from "fast-check";
import { propose } from "../../src/designer/propose";
import { formFileText } from "../../src/form-files/form-file";
import { readFormFile } from "../../src/form-files/read";
import { FORMS } from "../../src/forms";
import { planForm } from "../../src/layout/plan-form";
import { fuzzRuns } from "../support/fuzz";
import { mutated, mutations } from "../support/grid-mutations";
import { gridFromPlan } from "../support/grids";

/** Blank sheets changed at random: whatever is done to them, what is proposed is a form file that can be used, or nothing. */

test.each(FORMS.map((form) => [form.id, planForm(form, { fiscalYear: 2026 }).map(gridFromPlan)] as const))(
  "%s",
  (_, sheets) => {
    fc.assert(
      fc.property(mutations, (list) => {
        const { definition } = propose(sheets.map((grid) => mutated(grid, list)));
        if (definition) expect(readFormFile(formFileText(definition)).ok).toBe(true);
      }),
      fuzzRuns(15),
    );
  },
);
