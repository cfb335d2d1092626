import "./page/page.css";
import type { Interference } from "./host/host";
import { pageLocale } from "./page/locale";
import { Page } from "./page/page";
import { samples } from "./page/samples";

/** Starts the workbench in the language that it was asked for. */
export async function startWorkbench(interference?: Interference): Promise<Page> {
  const root = document.getElementById("workbench");
  if (!root) throw new Error("The page has no place for the workbench.");
  // The grid measures text when it draws: its fonts have to be there by then.
  await Promise.allSettled([
    document.fonts.load('12px "宋体"', "绩效"),
    document.fonts.load('bold 12px "宋体"', "绩效"),
  ]);
  return new Page(root, pageLocale(), samples, interference);
}
