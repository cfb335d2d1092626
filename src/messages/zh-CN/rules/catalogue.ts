import type { CatalogueTexts } from "../../words/rules";
import { amountsCatalogue } from "./amounts";
import { fieldsCatalogue } from "./fields";
import { fundsCatalogue } from "./funds";
import { goalsCatalogue } from "./goals";
import { measuresCatalogue } from "./measures";
import { rowsCatalogue } from "./rows";
import { sheetsCatalogue } from "./sheets";
import { targetsCatalogue } from "./targets";
import { textsCatalogue } from "./texts";

export const catalogue: CatalogueTexts = {
  ...sheetsCatalogue,
  ...fieldsCatalogue,
  ...textsCatalogue,
  ...amountsCatalogue,
  ...fundsCatalogue,
  ...rowsCatalogue,
  ...targetsCatalogue,
  ...measuresCatalogue,
  ...goalsCatalogue,
};
