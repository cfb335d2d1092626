import { chongming2023 } from "./chongming-2023";
import type { FormDefinition } from "./language";
import { formsOf, type Forms } from "./forms";
import { minhang2019 } from "./minhang-2019";
import { mof2018 } from "./mof-2018";
import { shanghai2026 } from "./shanghai-2026";

/**
 * What is shipped, newest first: the order of the gallery, and of recognition where two fit alike. So a sheet that prints
 * no unit is the newest of the forms that only their unit tells apart; its amounts stay unknown.
 */
export const SHIPPED: readonly FormDefinition[] = [shanghai2026, chongming2023, minhang2019, mof2018];

/** The shipped forms. For entry points only: everything else is handed the forms that it is to know. */
export const FORMS: Forms = formsOf(SHIPPED);
