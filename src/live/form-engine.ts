import type { Forms } from "../forms/forms";
import { assembleForms } from "../reader/assemble";
import { readSheet } from "../reader/read-sheet";
import type { FormReading } from "../reader/reading";
import { checkForm, checkSheets, isHiddenForm } from "../rules";
import { fundTree } from "../rules/money/fund-tree";
import { progress } from "../rules/progress";
import { tidyTargets } from "../rules/indicators/tidy";
import type { Engine } from "./engine";

/** Live checking of the forms that are known. */
export function formEngine(forms: Forms): Engine {
  return {
    forms,
    readSheet: (sheet, grid) => readSheet(sheet, grid, forms),
    assemble: (sheets) => assembleForms(sheets, forms),
    checkSheet: (sheet) => checkSheets([sheet]),
    check: checked,
  };
}

function checked(form: FormReading): ReturnType<Engine["check"]> {
  const findings = checkForm(form);
  return {
    reading: form,
    hidden: isHiddenForm(form),
    findings,
    funds: fundTree(form),
    progress: progress(form, findings),
    offers: tidyTargets(form),
  };
}
