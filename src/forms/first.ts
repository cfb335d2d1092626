import { chongming2023 } from "./chongming-2023";
import { formsOf, type Forms } from "./forms";
import { minhang2019 } from "./minhang-2019";
import { mof2018 } from "./mof-2018";
import { shanghai2026 } from "./shanghai-2026";

/** The forms that the pane knows at once, newest first; all others that are shipped come when it is drawn. */
export const FIRST = [shanghai2026, chongming2023, minhang2019, mof2018] as const;

/** For entry points only, as `FORMS` is. */
export const FIRST_FORMS: Forms = formsOf(FIRST);
