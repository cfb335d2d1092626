import type { Live } from "../../live/snapshot";
import { deployedText } from "../deployed-text";
import { FormCollection, type CollectionHost } from "./collection";

/** The browser's. Where it is closed to panes even to look at it throws, which is why that is put off. */
const storage = (): Storage => localStorage;

const STORE: CollectionHost["store"] = {
  getItem: (key) => storage().getItem(key),
  setItem: (key, value) => storage().setItem(key, value),
  removeItem: (key) => storage().removeItem(key),
};

/** The forms beside the shipped ones, of the page that the pane is: files beside it, and its storage. */
export function pageCollection(live: Live): FormCollection {
  return new FormCollection(live, { store: STORE, fetchText: deployedText });
}
