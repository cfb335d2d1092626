import { CONDITIONAL_FORMATS_CLASSES } from "./conditional-formats";
import { CUSTOM_XML_CLASSES } from "./custom-xml-parts";
import { DATA_VALIDATION_CLASSES } from "./data-validation";
import type { ClassDefinition } from "./object";
import { PAGE_LAYOUT_CLASSES } from "./page-layout";
import { RANGE_CLASSES } from "./range";
import { RANGE_AREAS_CLASSES } from "./range-areas";
import { RANGE_FORMAT_CLASSES } from "./range-format";
import { WORKBOOK_CLASSES } from "./workbook";
import { WORKSHEET_CLASSES } from "./worksheet";
import { WORKSHEETS_CLASSES } from "./worksheets";

/** Every class of the object model, whatever its objects rest on: for asking what there is, not for making objects. */
export const CLASSES: readonly ClassDefinition<never>[] = [
  ...WORKBOOK_CLASSES,
  ...CUSTOM_XML_CLASSES,
  ...WORKSHEETS_CLASSES,
  ...WORKSHEET_CLASSES,
  ...RANGE_CLASSES,
  ...RANGE_AREAS_CLASSES,
  ...RANGE_FORMAT_CLASSES,
  ...CONDITIONAL_FORMATS_CLASSES,
  ...DATA_VALIDATION_CLASSES,
  ...PAGE_LAYOUT_CLASSES,
];
