import { loadPart } from "../../core/load-part";
import type { Spreadsheet } from "./spreadsheet";

/**
 * The grid is most of the page: fetched at once, it is run only when it is asked for, since nothing else happens in the
 * page meanwhile.
 */
export async function gridClass(): Promise<typeof Spreadsheet> {
  return (await loadPart(() => import(/* webpackMode: "eager" */ "./spreadsheet"))).Spreadsheet;
}
