import { dropForm, keepForm, storedForms, type Store } from "../../src/form-files/own-forms";

class Memory implements Store {
  readonly held = new Map<string, string>();

  constructor(private readonly room = Number.POSITIVE_INFINITY) {}

  getItem = (key: string): string | null => this.held.get(key) ?? null;
  removeItem = (key: string): void => void this.held.delete(key);
  setItem(key: string, value: string): void {
    const others = [...this.held].filter(([each]) => each !== key);
    const size = [...others, [key, value]].reduce((sum, [name = "", text = ""]) => sum + name.length + text.length, 0);
    if (size > this.room) throw new DOMException("", "QuotaExceededError");
    this.held.set(key, value);
  }
}

const CLOSED: Store = {
  getItem: () => {
    throw new DOMException("", "SecurityError");
  },
  setItem: () => undefined,
  removeItem: () => undefined,
};

test("what is kept is there the next time, in the order in which it came", () => {
  const store = new Memory();
  expect([keepForm(store, "b-2024", "B"), keepForm(store, "a-2024", "A"), keepForm(store, "b-2024", "C")]).toEqual([
    "kept",
    "kept",
    "kept",
  ]);
  expect(storedForms(store)).toEqual({
    files: [
      { id: "a-2024", text: "A" },
      { id: "b-2024", text: "C" },
    ],
    lost: [],
    open: true,
  });
});

test("what is gone is named until it is forgotten", () => {
  const store = new Memory();
  keepForm(store, "a-2024", "A");
  store.removeItem("jixiao.form.a-2024");
  expect(storedForms(store)).toEqual({ files: [], lost: ["a-2024"], open: true });
  dropForm(store, "a-2024");
  expect(storedForms(store)).toEqual({ files: [], lost: [], open: true });
  expect(store.held.size).toBe(0);
});

test("where there is no room what was there before stays, and nothing half", () => {
  const store = new Memory(70);
  expect(keepForm(store, "a-2024", "A")).toBe("kept");
  const before = new Map(store.held);
  expect(keepForm(store, "b-2024", "B".repeat(100))).toBe("full");
  expect(keepForm(store, "a-2024", "A".repeat(100))).toBe("full");
  expect(store.held).toEqual(before);
});

test("where storage is closed nothing is kept, and that can be said", () => {
  expect(keepForm(CLOSED, "a-2024", "A")).toBe("closed");
  expect(storedForms(CLOSED)).toEqual({ files: [], lost: [], open: false });
  expect(() => dropForm(CLOSED, "a-2024")).not.toThrow();
});
