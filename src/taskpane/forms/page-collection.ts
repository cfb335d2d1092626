import type { Live } from "../../live/snapshot";
import { deployedText } from "../deployed-text";
import { PAGE_STORE } from "../page-store";
import { FormCollection } from "./collection";

/** The forms beside the shipped ones, of the page that the pane is: files beside it, and its storage. */
export function pageCollection(live: Live): FormCollection {
  return new FormCollection(live, { store: PAGE_STORE, fetchText: deployedText });
}
