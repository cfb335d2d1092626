import type { Rule, RuleFamily } from "./engine/rule";
import { goalCopied, goalRepeated } from "./goals/copied-goals";
import { goalTargetDiffers, goalUncovered } from "./goals/goal-targets";
import { costOverBudget, costDirection, unitCostQuantity } from "./indicators/costs";
import { directionAdverse } from "./indicators/directions";
import { duplicateIndicator, duplicateRow } from "./indicators/duplicates";
import { rowNoTarget, rowNoName, namePlaceholder } from "./indicators/halves";
import { levelUnknown, level1Missing } from "./indicators/levels";
import { misfiled } from "./indicators/misfiled";
import { quantification } from "./indicators/quantification";
import { rateUnit, unitUnlikeName, satisfactionRange, rateOver100, rateAtLeast100 } from "./indicators/shares";
import { bareTargets, unclearTargets } from "./indicators/targets";
import { timeAfterEnd, timeBeforeStart } from "./indicators/timeliness";
import { formulaNoValue, unitUnknown, amountUnreadable, amountNegative, amountPrecision } from "./money/amounts";
import { agreements, fundSingleYear } from "./money/funds";
import { unitMixed } from "./money/mixed-units";
import { textAmountDiffers } from "./money/text-amounts";
import { categoryMany, choiceUnknown } from "./paper/category";
import { codeUnclear } from "./paper/codes";
import { dateUnreadable, dateOrder, yearOutside, yearSpan } from "./paper/dates";
import { labelMissing } from "./paper/labels";
import { goalLong, nameLong } from "./paper/lengths";
import { edgeSpace } from "./paper/lines";
import { fieldRequired } from "./paper/required";
import { sheetMissing, sheetNameDiffers, sheetYearDiffers } from "./paper/sheets";
import { textErrorValue, textHtml, textTemplate } from "./paper/texts";
import { cellUnread, columnUnknown } from "./paper/unread-cells";
import { formUnread, formOtherKind, sheetHidden } from "./paper/worksheets";

const ALL = [
  formUnread,
  formOtherKind,
  sheetHidden,
  sheetMissing,
  labelMissing,
  columnUnknown,
  cellUnread,
  sheetNameDiffers,
  sheetYearDiffers,
  formulaNoValue,
  unitUnknown,
  amountUnreadable,
  amountNegative,
  amountPrecision,
  dateUnreadable,
  textErrorValue,
  fieldRequired,
  ...agreements,
  dateOrder,
  levelUnknown,
  rowNoTarget,
  rowNoName,
  namePlaceholder,
  ...unclearTargets,
  level1Missing,
  categoryMany,
  codeUnclear,
  timeAfterEnd,
  costOverBudget,
  fundSingleYear,
  yearOutside,
  yearSpan,
  ...bareTargets,
  ...quantification,
  timeBeforeStart,
  costDirection,
  unitCostQuantity,
  rateUnit,
  unitUnlikeName,
  directionAdverse,
  satisfactionRange,
  rateOver100,
  rateAtLeast100,
  misfiled,
  duplicateIndicator,
  duplicateRow,
  goalTargetDiffers,
  goalUncovered,
  goalCopied,
  goalRepeated,
  goalLong,
  nameLong,
  unitMixed,
  textAmountDiffers,
  choiceUnknown,
  edgeSpace,
  textHtml,
  textTemplate,
] as const;

export type RuleId = (typeof ALL)[number]["id"];

/**
 * Every rule, in the order of the catalogue: what a paper lacks first, then what cannot be read, then what does not
 * agree. What is derived from it: the ids, the catalogue, the order of findings at one cell. A rule that names a rule
 * that does not exist does not compile.
 */
export const RULES: readonly Rule<RuleId, RuleFamily, RuleId>[] = ALL;

/** The ids of a family's rules: their words lie together. */
export type RuleIdOf<Family extends RuleFamily> = Extract<(typeof ALL)[number], { readonly family: Family }>["id"];

export const RULE_IDS: readonly RuleId[] = RULES.map(({ id }) => id);
