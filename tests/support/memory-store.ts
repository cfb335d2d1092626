import type { Store } from "../../src/form-files/own-forms";

/** A browser's storage in memory, with room for so many characters. */
export class MemoryStore implements Store {
  readonly values = new Map<string, string>();

  constructor(private readonly room = Infinity) {}

  getItem(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (value.length > this.room) throw new Error("QuotaExceededError");
    this.values.set(key, value);
  }

  removeItem(key: string): void {
    this.values.delete(key);
  }
}

function closed(): never {
  throw new Error("SecurityError");
}

/** One that is closed to the pane: even to look at it fails. */
export const CLOSED_STORE: Store = { getItem: closed, setItem: closed, removeItem: closed };
