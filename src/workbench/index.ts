import "./page/page.css";
import { Spreadsheet } from "./grid/spreadsheet";
import { Host } from "./host/host";
import { workbenchApi, type WorkbenchApi } from "./page/api";
import { Pane } from "./page/pane";
import { newWorkbook } from "./grid/new-workbook";

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}

function element(className: string, parent: HTMLElement): HTMLElement {
  const made = document.createElement("div");
  made.className = className;
  parent.append(made);
  return made;
}

const root = document.getElementById("workbench");
if (!root) throw new Error("The page has no place for the workbench.");
element("workbench-bar", root);
const main = element("workbench-main", root);
const grid = element("workbench-grid", main);
const spreadsheet = Spreadsheet.start(grid, newWorkbook());
const pane = new Pane(element("workbench-pane", main));
const host = new Host(spreadsheet, () => pane.identity);
window.workbench = workbenchApi(spreadsheet, host, pane, { open: () => Promise.resolve([]), save: () => Promise.resolve(new Uint8Array()) });
pane.load();
