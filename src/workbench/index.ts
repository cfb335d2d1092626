import "./page/page.css";
import { startPage } from "./page/page";
import { samples } from "./page/samples";

const root = document.getElementById("workbench");
if (!root) throw new Error("The page has no place for the workbench.");
// The grid measures text when it draws: its fonts have to be there by then.
await Promise.allSettled([document.fonts.load('12px "宋体"', "绩效"), document.fonts.load('bold 12px "宋体"', "绩效")]);
window.workbench = startPage(root, samples).api;
