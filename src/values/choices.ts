import { lineOf } from "../core/text/lines";
import { isBlank, labelKey } from "../core/text/text";
import { named, type Option } from "./option";
import type { Chosen } from "./read-value";

/** An HTML checkbox, a box or tick character, or a bracket around a tick or nothing. */
const BOX =
  /<input\b[^<>]{0,200}>|[☑☒🗹✅√✓✔■☐□○◯●◉⊙◎]|[(（]\s{0,4}[√✓✔]?\s{0,4}[)）]|[[［【]\s{0,4}[√✓✔]?\s{0,4}[\]］】]/giu;
const CHECKED_INPUT = /\schecked(?:\s|=|\/|>)/i;
const TICK = /[☑☒🗹✅√✓✔■●◉⊙◎]/u;

/** 口 stands for an empty box where it stands directly at the words of an option: 新增性项目口. */
export function withBoxes(text: string, options: readonly Option[]): string {
  if (!text.includes("口")) return text;
  return options.reduce(
    (boxed, { label }) => boxed.replaceAll(`${label}口`, `${label}□`).replaceAll(`口${label}`, `□${label}`),
    text,
  );
}

/**
 * What is chosen in a text that prints every option with a box, before it (`☑经常性项目`) or behind it
 * (`经常性项目 <input checked="">`). Without boxes the text itself is the choice, in or out of the list.
 */
export function chosenIn(written: string, options: readonly Option[]): readonly Chosen[] {
  const text = withBoxes(written, options);
  const printed = printedIn(text);
  if (printed.length === 0) return chosenWords(text, options);
  return printed.flatMap(({ ticked, label }) =>
    ticked && label !== "" ? [{ option: named(options, label), label }] : [],
  );
}

/** What is written behind an option that is not ticked, with the option: words that are no choice. Null where nothing is. */
export function besideUnticked(text: string, options: readonly Option[]): string | null {
  const found = printedIn(withBoxes(text, options)).find(({ ticked, label }) => {
    if (ticked || named(options, label) !== null) return false;
    const key = labelKey(label);
    return options.some(
      (option) =>
        key.startsWith(labelKey(option.label)) && /[\p{L}\p{N}]/u.test(key.slice(labelKey(option.label).length)),
    );
  });
  return found?.label ?? null;
}

/** Words that most options end in and that people leave out: 一次性 for 一次性项目. */
const GENERIC = /项目$/;
/** `非经常性` names what it is not. */
const NOT = /(?:非|不是|不属于)$/;

/** The options that a text names by label or alias, at full length or without 项目 at their ends; boxes do not count. */
export function namedIn(text: string, options: readonly Option[]): readonly Option[] {
  const words = options
    .flatMap((option) => [option.label, ...(option.aliases ?? [])].map((word) => ({ option, word: labelKey(word) })))
    .map(({ option, word }) => ({ option, word: word.replace(GENERIC, "") || word }))
    .sort((left, right) => right.word.length - left.word.length);
  const found = new Set<Option>();
  let rest = labelKey(text);
  for (const { option, word } of words) {
    const at = rest.indexOf(word);
    if (at === -1) continue;
    if (!NOT.test(rest.slice(0, at))) found.add(option);
    // What one option takes is not another's: 预算试点 in 中期预算试点.
    rest = rest.replaceAll(word, "\n");
  }
  return options.filter((option) => found.has(option));
}

/** A text that has no box, tick or HTML checkbox in it is not the printed list. */
export function hasBox(text: string): boolean {
  return text.search(BOX) !== -1;
}

/** What a text says beside its boxes and ticks. */
export function withoutBoxes(text: string): string {
  return text.replace(BOX, "");
}

/** Every box of a text with the words that belong to it. */
function printedIn(text: string): readonly { readonly ticked: boolean; readonly label: string }[] {
  const boxes = [...text.matchAll(BOX)];
  const words = text.split(BOX);
  const before = isBlank(words[0] ?? "");
  return boxes.map(([box], index) => ({
    ticked: isTicked(box),
    label: trimmed(words[before ? index + 1 : index] ?? ""),
  }));
}

/** Whether a cell shows options, or a box by itself, when they stand in cells of their own: other words there are none. */
export function isOptionOf(text: string, options: readonly Option[]): boolean {
  return hasBox(withBoxes(text, options)) || named(options, text) !== null;
}

/** True when the text holds a tick of any kind. */
export function isTicked(text: string): boolean {
  return TICK.test(text) || CHECKED_INPUT.test(text);
}

function chosenWords(text: string, options: readonly Option[]): readonly Chosen[] {
  const label = trimmed(text);
  if (label === "") return [];
  const option = named(options, label);
  // All options printed without their boxes: nothing is chosen.
  if (option === null && onlyOptions(labelKey(label), options)) return [];
  return [{ option, label }];
}

function onlyOptions(key: string, options: readonly Option[]): boolean {
  let rest = key;
  let count = 0;
  for (const option of options) {
    const word = labelKey(option.label);
    if (!rest.includes(word)) continue;
    rest = rest.replace(word, "");
    count += 1;
  }
  return count > 1 && /^[、,/;|]*$/.test(rest);
}

/** A choice is a line, wherever its cell breaks it. */
function trimmed(text: string): string {
  return lineOf(text) ?? "";
}
