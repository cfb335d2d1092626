import { FIRST } from "./first";
import { formsOf, type Forms } from "./forms";
import type { FormDefinition } from "./language";
import { centralBreakdown2019 } from "./central-breakdown-2019";
import { central2019 } from "./central-2019";
import { guangyuan2021 } from "./guangyuan-2021";
import { huangshiApproval2022 } from "./huangshi-approval-2022";
import { mof2015 } from "./mof-2015";
import { mofSelfEvaluation2020 } from "./mof-self-evaluation-2020";
import { sichuanSelfEvaluation2023 } from "./sichuan-self-evaluation-2023";
import { wuhanQingshan2020 } from "./wuhan-qingshan-2020";
import { xiangtan2023 } from "./xiangtan-2023";

/** Forms of other offices. */
const OTHERS: readonly FormDefinition[] = [
  xiangtan2023,
  sichuanSelfEvaluation2023,
  huangshiApproval2022,
  guangyuan2021,
  mofSelfEvaluation2020,
  wuhanQingshan2020,
  central2019,
  centralBreakdown2019,
  mof2015,
];

/**
 * What is shipped, newest first: the order of the gallery, and of recognition where two fit alike. So a sheet that prints
 * no unit is the newest of the forms that only their unit tells apart; its amounts stay unknown.
 */
export const SHIPPED: readonly FormDefinition[] = [...FIRST, ...OTHERS].sort((a, b) => b.since - a.since);

/** The shipped forms. For entry points only: everything else is handed the forms that it is to know. */
export const FORMS: Forms = formsOf(SHIPPED);
