import type { Store } from "../../../src/form-files/own-forms";
import { dropDraft, keepAnswers, keepDraft, storedAnswers, storedDraft } from "../../../src/taskpane/designer/drafts";
import type { Said } from "../../../src/taskpane/designer/work";

/** Unfinished work, in the storage of a browser. */

function memory(): Store & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

const CLOSED: Store = {
  getItem: () => {
    throw new DOMException("", "SecurityError");
  },
  setItem: () => {
    throw new DOMException("", "SecurityError");
  },
  removeItem: () => {
    throw new DOMException("", "SecurityError");
  },
};

const said = (code: string): Said => ({
  answers: { about: { "level 效果指标": { is: "level", code } } },
  replaces: null,
  sheets: ["甲表"],
});

test("is found again by the printed title, until it is finished", () => {
  const store = memory();
  expect(keepDraft(store, "甲表", said("benefit"))).toBe(true);
  keepDraft(store, "乙表", said("output"));
  keepDraft(store, "甲表", said("cost"));
  expect(storedDraft(store, "甲表")).toEqual(said("cost"));
  dropDraft(store, "甲表");
  expect(storedDraft(store, "甲表")).toBeNull();
  expect(storedDraft(store, "乙表")).toEqual(said("output"));
  dropDraft(store, "乙表");
  expect(store.held.size).toBe(0);
});

test("the oldest of many is forgotten", () => {
  const store = memory();
  for (let count = 0; count < 9; count += 1) keepDraft(store, `表${count}`, said("cost"));
  expect(storedDraft(store, "表0")).toBeNull();
  expect(storedDraft(store, "表8")).not.toBeNull();
});

test("words of a cell that belongs to nothing may be what somebody filled in, and are not kept", () => {
  const store = memory();
  keepDraft(store, "甲表", {
    answers: { about: { "cell 张三 13800000000": { is: "words" }, "level 效果指标": { is: "level", code: "cost" } } },
    replaces: null,
    sheets: ["甲表"],
  });
  expect([...store.held.values()].join("")).not.toContain("张三");
  expect(storedDraft(store, "甲表")).toEqual(said("cost"));
});

test("where storage is closed there is none, and that is said", () => {
  expect(storedDraft(CLOSED, "甲表")).toBeNull();
  expect(keepDraft(CLOSED, "甲表", said("cost"))).toBe(false);
  expect(() => dropDraft(CLOSED, "甲表")).not.toThrow();
});

test.each(["", "{", "1", '{"a":1}', '[{"title":"甲表"}]', '[null,{"title":1,"said":{}}]'])(
  "what others have left there is none: %s",
  (text) => {
    const store = memory();
    store.setItem("jixiao.design", text);
    expect(storedDraft(store, "甲表")).toBeNull();
  },
);

test("the answers that a form was made by stand beside it", () => {
  const store = memory();
  expect(storedAnswers(store, "own-2026")).toBeNull();
  keepAnswers(store, "own-2026", said("cost").answers);
  expect(storedAnswers(store, "own-2026")).toEqual(said("cost").answers);
});
