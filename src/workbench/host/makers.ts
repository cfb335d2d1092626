import type { Makers } from "./model";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { worksheetById } from "./worksheet";

export const MAKERS: Makers = { worksheet: worksheetById, range, rangeAreas };
