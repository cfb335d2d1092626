import { OFFICE_BLANK } from "../../support/office-form";
import { a1Area } from "../../../src/core/grid/address";
import type { OpenWorkbench } from "./open-workbench";

/** The blank form of an office that nobody described, typed into the first sheet. */
export async function typeOfficeForm({ workbench }: OpenWorkbench): Promise<void> {
  const rows = OFFICE_BLANK.cells.map((row) => Array.from({ length: 4 }, (_, column) => row[column]?.text ?? ""));
  await workbench.paste("Sheet1", "A1", rows);
  for (const area of OFFICE_BLANK.merges) await workbench.merge("Sheet1", a1Area(area));
  await workbench.settled();
}
