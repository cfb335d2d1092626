import "./page/page.css";
import { loadPart } from "../core/load-part";
import type { Interference } from "./host/host";
import { pageLocale } from "./page/locale";
import { Page, type PageParts, type StartGrid } from "./page/page";
import { samples } from "./page/samples";

/** For a pane that does not come, or takes long. Milliseconds. */
const PANE_WAIT = 1500;

/** Starts the workbench in the language that it was asked for; resolves when it can be used. */
export async function startWorkbench(interference?: Interference): Promise<PageParts> {
  const root = document.getElementById("workbench");
  if (!root) throw new Error("The page has no place for the workbench.");
  return new Page(root, pageLocale(), samples, startGrid, interference).parts;
}

const startGrid: StartGrid = async (place, locale, addInIsUp) => {
  const [{ gridClass }] = await Promise.all([
    loadPart(() => import(/* webpackChunkName: "grid" */ "./grid/late")),
    // The grid measures text when it draws: its fonts have to be there by then.
    Promise.allSettled([document.fonts.load('12px "宋体"', "绩效"), document.fonts.load('bold 12px "宋体"', "绩效")]),
    Promise.race([addInIsUp, pause(PANE_WAIT)]),
  ]);
  // What the pane still has to draw comes first.
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: PANE_WAIT }));
  const Spreadsheet = await gridClass();
  const spreadsheet = Spreadsheet.start(place, locale);
  performance.mark("jixiao:grid");
  return spreadsheet;
};

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
