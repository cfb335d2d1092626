/** A person's own forms, in the storage of a browser: they live on one computer, and only as long as it keeps them. */

/** What of a browser's storage is used; each of it may throw where storage is closed or full. */
export interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface StoredForms {
  readonly files: readonly { readonly id: string; readonly text: string }[];
  /** Ids of forms that were kept and are gone. */
  readonly lost: readonly string[];
  /** False where nothing can be kept here. */
  readonly open: boolean;
}

/** The ids of what is kept, so that what is gone can be named. */
const LIST = "jixiao.forms";
const keyOf = (id: string): string => `jixiao.form.${id}`;

export function storedForms(store: Store): StoredForms {
  try {
    const kept = idsIn(store).map((id) => ({ id, text: store.getItem(keyOf(id)) }));
    return {
      files: kept.flatMap(({ id, text }) => (text === null ? [] : [{ id, text }])),
      lost: kept.flatMap(({ id, text }) => (text === null ? [id] : [])),
      open: true,
    };
  } catch {
    return { files: [], lost: [], open: false };
  }
}

/** Whether the form is there the next time. */
export function keepForm(store: Store, id: string, text: string): "kept" | "full" | "closed" {
  try {
    const before = store.getItem(keyOf(id));
    try {
      store.setItem(keyOf(id), text);
      writeIds(store, [...idsIn(store).filter((each) => each !== id), id]);
      return "kept";
    } catch {
      // What was there before takes no more room than it did.
      if (before === null) store.removeItem(keyOf(id));
      else store.setItem(keyOf(id), before);
      return "full";
    }
  } catch {
    return "closed";
  }
}

/** Forgets a form, there or lost. */
export function dropForm(store: Store, id: string): void {
  try {
    store.removeItem(keyOf(id));
    writeIds(
      store,
      idsIn(store).filter((each) => each !== id),
    );
  } catch {
    // Where storage is closed there is nothing to forget.
  }
}

function idsIn(store: Store): readonly string[] {
  const text = store.getItem(LIST) ?? "";
  return text === "" ? [] : text.split(" ");
}

/** Ids hold no spaces. */
function writeIds(store: Store, ids: readonly string[]): void {
  if (ids.length === 0) store.removeItem(LIST);
  else store.setItem(LIST, ids.join(" "));
}
