import { MOST_FORM_BYTES } from "../../form-files/form-file";
import type { Live } from "../../live/snapshot";
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
  return new FormCollection(live, PAGE);
}

const PAGE: CollectionHost = {
  store: STORE,
  async fetchText(path) {
    const answer = await fetch(encodeURI(path), { cache: "no-cache", redirect: "error" });
    if (!answer.ok) return null;
    const text = await answer.text();
    return text.length > MOST_FORM_BYTES ? text.slice(0, MOST_FORM_BYTES + 1) : text;
  },
};
