import type { Store } from "../../form-files/own-forms";
import { isJsonObject, type JsonValue } from "../../core/json";
import { NOTHING_SAID, type Said } from "./work";

/**
 * What was said of forms that are not finished, and beside those that are kept: in the storage of the browser, so that it
 * outlives the pane. Answers hold printed words and addresses only, so no value ever gets there.
 */

const OPEN = "jixiao.design";
const KEPT = "jixiao.answers.";

interface Draft {
  readonly title: string;
  /** With the printed titles of its sheets. */
  readonly said: Said;
}

/** Titles of so many unfinished forms are remembered. */
const MOST_DRAFTS = 8;

export function storedDraft(store: Store, title: string): Said | null {
  const found = draftsIn(store).find((draft) => draft.title === title)?.said;
  return found ? { ...NOTHING_SAID, ...found } : null;
}

/** False where the browser keeps nothing. */
export function keepDraft(store: Store, title: string, said: Said): boolean {
  const drafts = [...othersIn(store, title), { title, said: withoutValues(said) }].slice(-MOST_DRAFTS);
  return written(store, OPEN, JSON.stringify(drafts));
}

export function dropDraft(store: Store, title: string): void {
  const others = othersIn(store, title);
  written(store, OPEN, others.length === 0 ? null : JSON.stringify(others));
}

/** The answers that a form of one's own was made by, for the day on which its paper changes. */
export function storedAnswers(store: Store, id: string): Said["answers"] | null {
  const answers = parsed(store, `${KEPT}${id}`);
  return isJsonObject(answers) ? answers : null;
}

export function keepAnswers(store: Store, id: string, answers: Said["answers"]): boolean {
  return written(store, `${KEPT}${id}`, JSON.stringify(withoutValues({ ...NOTHING_SAID, answers }).answers));
}

/** A cell that belongs to nothing is known by its words, which may be what somebody has filled in. */
const OF_CELL = /^cell /;

function withoutValues(said: Said): Said {
  const { about } = said.answers;
  if (about === undefined) return said;
  const printed = Object.entries(about).filter(([subject]) => !OF_CELL.test(subject));
  return { ...said, answers: { ...said.answers, about: Object.fromEntries(printed) } };
}

function othersIn(store: Store, title: string): readonly Draft[] {
  return draftsIn(store).filter((draft) => draft.title !== title);
}

function draftsIn(store: Store): readonly Draft[] {
  const drafts = parsed(store, OPEN);
  if (!Array.isArray(drafts)) return [];
  return drafts.filter(isDraft);
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  const { title, said } = value as Partial<Draft>;
  return typeof title === "string" && typeof said === "object" && typeof said?.answers === "object";
}

function parsed(store: Store, key: string): JsonValue {
  try {
    return JSON.parse(store.getItem(key) ?? "null") as JsonValue;
  } catch {
    // Closed, or written by something else: as if there were none.
    return null;
  }
}

function written(store: Store, key: string, text: string | null): boolean {
  try {
    if (text === null) store.removeItem(key);
    else store.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
