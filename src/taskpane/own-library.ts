import { canonicalJson } from "../canonical/bytes";
import type { Store } from "../form-files/own-forms";
import type { Library } from "../library/library";
import { libraryDocument } from "../library/own";
import { readLibrary } from "../library/read-library";

/** The indicators that somebody has loaded, in the storage of a browser: they live on one computer, and only as long as it keeps them. */

const KEY = "jixiao.library";
/** Says that one was kept, so that it can be told when it is gone. */
const MARK = "jixiao.library.kept";

export interface StoredLibrary {
  readonly library: Library;
  /** One was kept and cannot be read any more. */
  readonly lost: boolean;
}

/** Whether it is there the next time. */
export type Keeping = "kept" | "full" | "closed";

export function storedLibrary(store: Store): StoredLibrary {
  try {
    const text = store.getItem(KEY);
    const library = text === null ? null : readLibrary(text);
    return { library: library ?? [], lost: library === null && store.getItem(MARK) !== null };
  } catch {
    return { library: [], lost: false };
  }
}

export function keepLibrary(store: Store, library: Library): Keeping {
  try {
    const before = store.getItem(KEY);
    try {
      store.setItem(KEY, libraryText(library));
      store.setItem(MARK, "1");
      return "kept";
    } catch {
      // What was there before takes no more room than it did.
      if (before === null) store.removeItem(KEY);
      else store.setItem(KEY, before);
      return "full";
    }
  } catch {
    return "closed";
  }
}

/** Forgets it, there or lost. */
export function dropLibrary(store: Store): void {
  try {
    store.removeItem(KEY);
    store.removeItem(MARK);
  } catch {
    // Where storage is closed there is nothing to forget.
  }
}

/** A library as a file, as `jixiao library` writes it. */
export function libraryText(library: Library): string {
  const own = library.map(({ level, name, comparator, unit }) => ({ level, name, comparator, unit, count: 1 }));
  return canonicalJson({ ...libraryDocument(own), indicators: own });
}
