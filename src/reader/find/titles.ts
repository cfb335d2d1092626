import { labelKey } from "../../core/text/text";
import { BESIDE_TITLES, type FormKind, KIND_WORDS, NAME_ENDS, OF_PEOPLE, PERFORMANCE } from "../../forms/kinds";
import { UNIT_WORDS } from "./unit-words";

/** Longer, and it is a sentence. */
const LONGEST_TITLE = 60;
const FIRST_LOOK = /绩[\s\u200b-\u200d\u2060\ufeff\u00ad]*效/;
const SENTENCE = /[。，；！？,;!?]/;
/** Behind the name: years and remarks in brackets, a number, whose form it is, the unit of its amounts. */
const BEHIND_NAME = new RegExp(
  String.raw`(?:\([^()]{0,30}\)|\d{4}年度?|[-—_]+[^-—_]{1,24}|\d{1,2}|[一二三四五六七八九十]|${UNIT_WORDS})$`,
);
const BRACKETS = /\(([^()]{1,30})\)$/;
const NAME = new RegExp(`(?:${NAME_ENDS.join("|")})$`);

/** What a text names if it is the title of a form (`XX局 2022 年度项目支出绩效自评表（样表）`); null when it is none. */
export function titleKind(text: string): FormKind | null {
  if (text.length > 2 * LONGEST_TITLE || !FIRST_LOOK.test(text)) return null;
  const key = labelKey(text);
  if (key.length > LONGEST_TITLE || SENTENCE.test(key) || OF_PEOPLE.some((word) => key.includes(word))) return null;
  const name = nameIn(key);
  if (name === null) return null;
  const remark = BRACKETS.exec(key)?.[1];
  const own = kindOf(name);
  // `绩效目标申报表（整体支出）`: whose form it is may stand behind its name.
  return own === "declaration" && remark !== undefined ? (remarkedKind(remark) ?? own) : own;
}

/** The title without what stands behind its name; null where no name of a form ends. */
function nameIn(key: string): string | null {
  let name = key;
  while (!NAME.test(name)) {
    const shorter = name.replace(BEHIND_NAME, "");
    if (shorter === name) return null;
    name = shorter;
  }
  return name;
}

function kindOf(name: string): FormKind | null {
  const at = name.lastIndexOf(PERFORMANCE);
  if (at === -1) return null;
  const front = name.slice(0, at);
  const back = name.slice(at + PERFORMANCE.length);
  const entry = KIND_WORDS.find(
    ({ behind = [], before = [], anywhere = [] }) =>
      behind.some((word) => back.includes(word)) ||
      before.some((word) => front.endsWith(word)) ||
      anywhere.some((word) => name.includes(word)),
  );
  return entry?.kind ?? null;
}

/** A remark that is nothing but the words of a kind. */
function remarkedKind(remark: string): FormKind | null {
  const word = remark.replace(/^(?:部门|单位|预算|转移支付)+|绩效|目标|表$/g, "");
  const entry = KIND_WORDS.find(({ behind = [], before = [] }) => [...behind, ...before].includes(word));
  return entry?.kind ?? null;
}

/** `附件3`, `单位：万元`, `报表编号：0013` in the row of a title. */
export function standsBesideTitles(text: string): boolean {
  const key = labelKey(text);
  return BESIDE_TITLES.some(
    (word) => key.startsWith(word) && /^(?:$|[:\d(一二三四五六七八九十-])/.test(key.slice(word.length)),
  );
}
