import "./page/page.css";
import type { WorkbenchApi } from "./page/api";
import { startPage } from "./page/page";
import { samples } from "./page/samples";

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}

const root = document.getElementById("workbench");
if (!root) throw new Error("The page has no place for the workbench.");
window.workbench = startPage(root, samples).api;
