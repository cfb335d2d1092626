import type { Store } from "../form-files/own-forms";

/** The browser's. Where it is closed to panes even to look at it throws, which is why that is put off. */
const storage = (): Storage => localStorage;

/** What the page keeps from one day to the next. */
export const PAGE_STORE: Store = {
  getItem: (key) => storage().getItem(key),
  setItem: (key, value) => storage().setItem(key, value),
  removeItem: (key) => storage().removeItem(key),
};
