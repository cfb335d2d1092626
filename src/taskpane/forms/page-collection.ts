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

/** Milliseconds; until then nothing is said of sheets that such a form may be on. */
const TIMEOUT = 10_000;

const PAGE: CollectionHost = {
  store: STORE,
  async fetchText(path) {
    const answer = await fetch(encodeURI(path), {
      cache: "no-cache",
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT),
    });
    // A server in trouble has not said that there is none.
    if (answer.status >= 500) throw new Error(`${path}: ${answer.status}`);
    if (!answer.ok) return null;
    const text = await answer.text();
    return text.length > MOST_FORM_BYTES ? text.slice(0, MOST_FORM_BYTES + 1) : text;
  },
};
