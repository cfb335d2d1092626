import { pointerOf, type JsonPath, type JsonValue } from "../../core/json";
import type { FormDefinition } from "../language";
import type { Say } from "./problems";

/** No word of a form is longer. */
const MOST_CHARACTERS = 500;
/** Of a text in a sentence about it. */
const MOST_SHOWN = 30;
/** What Excel keeps of a tab's name. */
const MOST_IN_TAB = 31;

/** Characters that nobody sees, or that turn what stands behind them; a line break is neither. */
const UNSEEN = /[^\P{C}\n]/u;
const ALL_UNSEEN = /[^\P{C}\n]/gu;
/** Begins a formula wherever a program takes the text for one; a mark by itself (`-`) does not. */
const FORMULA = /^[=+\-@][^\p{L}\p{N}]*[\p{L}\p{N}]/u;
/** What Excel refuses in the name of a tab. */
const NOT_IN_TAB = /[[\]:*?/\\]|^'|'$/u;
/** Keys whose texts, or the texts below them, stand in cells. */
const PRINTED = new Set(["text", "label", "aliases", "filler", "hints", "numbers", "texts", "constants", "printed"]);

/** Keys whose texts name what JSON has at a key, and what every object has there without anybody having put it in. */
const NAMES = new Set(["key", "code", "path", "column", "under", "left"]);
const OF_OBJECTS = new Set(Object.getOwnPropertyNames(Object.prototype));

const BY_COLUMN = new Set(["texts", "constants"]);

/**
 * Whether the words of a definition, whoever wrote it, can stand where they are printed: in cells, lists, guards and the
 * names of tabs.
 */
export function checkWords(definition: FormDefinition, say: Say): void {
  checkTexts(definition, [], say);
  for (const { name } of definition.sheets) {
    const fits = name.trim() !== "" && name.length <= MOST_IN_TAB && !NOT_IN_TAB.test(name);
    if (!fits || name.toLowerCase() === "history") say("tab-name", { name: shown(name), most: MOST_IN_TAB });
  }
}

/** @param path of the value, one list for the whole walk: a copy at each step of it cost most of a compile */
function checkTexts(value: JsonValue | object | undefined, path: (string | number)[], say: Say): void {
  if (typeof value === "string") checkText(value, path, say);
  else if (Array.isArray(value)) {
    for (const [index, member] of (value as readonly JsonValue[]).entries()) {
      path.push(index);
      checkTexts(member, path, say);
      path.pop();
    }
  } else if (typeof value === "object" && value !== null) {
    // A definition is JSON, but for keys that say nothing.
    for (const [key, member] of Object.entries(value as Readonly<Record<string, JsonValue | undefined>>)) {
      if (OF_OBJECTS.has(key)) say("name-of-objects", { name: key, pointer: pointerOf(path) });
      if (UNSEEN.test(key)) say("unseen-character", { ...about(key, path), code: codeOf(key) });
      path.push(key);
      checkTexts(member, path, say);
      path.pop();
    }
  }
}

function checkText(text: string, path: JsonPath, say: Say): void {
  if (UNSEEN.test(text)) say("unseen-character", { ...about(text, path), code: codeOf(text) });
  if (text.length > MOST_CHARACTERS) say("text-too-long", { ...about(text, path), most: MOST_CHARACTERS });
  const last = path.at(-1);
  if (typeof last === "string" && NAMES.has(last)) {
    for (const step of text.split(/[.[\]]+/u)) {
      if (OF_OBJECTS.has(step)) say("name-of-objects", { name: step, pointer: pointerOf(path) });
    }
  }
  if (!FORMULA.test(text)) return;
  // A text by the key of its column stands two keys below.
  const keys = path.filter((step) => typeof step === "string").slice(-2);
  if (keys.some((key, index) => PRINTED.has(key) && (index === keys.length - 1 || BY_COLUMN.has(key)))) {
    say("text-formula", about(text, path));
  }
}

function about(text: string, path: JsonPath) {
  return { text: shown(text), pointer: pointerOf(path).replace(ALL_UNSEEN, "") };
}

function shown(text: string): string {
  const seen = [...text.replace(ALL_UNSEEN, "").replace(/\s+/gu, " ")];
  return seen.length > MOST_SHOWN ? `${seen.slice(0, MOST_SHOWN).join("")}…` : seen.join("");
}

/** The first of them, by its number. */
function codeOf(text: string): string {
  const code = UNSEEN.exec(text)?.[0].codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
