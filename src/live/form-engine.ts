import type { Forms } from "../forms/forms";
import { assembleForms } from "../reader/assemble";
import { readSheet } from "../reader/read-sheet";
import type { FormReading } from "../reader/reading";
import {
  checkedOf,
  checkSheets,
  findingsOf,
  fundTree,
  isHiddenForm,
  notCheckedOf,
  progress,
  tidyTargets,
} from "../rules";
import type { Engine } from "./engine";

/** Live checking of the forms that are known. */
export function formEngine(forms: Forms): Engine {
  return {
    forms,
    readSheet: (sheet, grid) => readSheet(sheet, grid, forms),
    assemble: (sheets) => assembleForms(sheets, forms),
    checkSheet: (sheet) => checkSheets([sheet]),
    check,
  };
}

function check(reading: FormReading): ReturnType<Engine["check"]> {
  const checked = checkedOf(reading);
  const findings = findingsOf(checked);
  return {
    reading,
    hidden: isHiddenForm(reading),
    findings,
    notChecked: notCheckedOf(checked),
    funds: fundTree(checked),
    progress: progress(checked, findings),
    offers: tidyTargets(checked),
  };
}
