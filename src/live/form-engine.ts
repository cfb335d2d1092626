import { FORMS } from "../forms";
import { assembleForms } from "../reader/assemble";
import { readSheet } from "../reader/read-sheet";
import { checkForm, checkSheets, isHiddenForm } from "../rules";
import { fundTree } from "../rules/money/fund-tree";
import { progress } from "../rules/progress";
import { tidyTargets } from "../rules/indicators/tidy";
import type { Engine } from "./engine";

/** Live checking of the forms that Jixiao knows. */
export const formEngine: Engine = {
  readSheet: (sheet, grid) => readSheet(sheet, grid, FORMS),
  assemble: (sheets) => assembleForms(sheets, FORMS),
  checkSheet: (sheet) => checkSheets([sheet]),
  check(form) {
    const findings = checkForm(form);
    return {
      reading: form,
      hidden: isHiddenForm(form),
      findings,
      funds: fundTree(form),
      progress: progress(form, findings),
      offers: tidyTargets(form),
    };
  },
};
