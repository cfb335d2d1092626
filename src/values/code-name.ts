import { foldWidth } from "../core/text/text";
import { pairKind } from "./pair";
import type { Pair } from "./read-value";

/** The code of a project, the only one with a letter within: region (6), year (2), kind (R, Y or T), number (12). */
export const PROJECT_CODE = String.raw`\d{8}[RYT]\d{12}`;

const DIGIT = String.raw`[\d０-９]`;
const NO_DIGIT = String.raw`[^\d０-９]`;

/** In brackets, or parted by a dash: a code without either may be the beginning of a name. */
const IN_FRONT = new RegExp(String.raw`^[[［【〔(（]\s?(${PROJECT_CODE}|${DIGIT}{1,24})\s?[\]］】〕)）]\s?(.*)$`, "u");
const BEHIND = new RegExp(String.raw`^(.+?)\s?[[［【〔(（]\s?(${PROJECT_CODE}|${DIGIT}{1,24})\s?[\]］】〕)）]$`, "u");
const WITH_DASH = new RegExp(String.raw`^(${PROJECT_CODE}|${DIGIT}{3,24})\s?[-—－]\s?(${NO_DIGIT}.*)$`, "u");

/** A number and words, or words and a number, that nothing parts, or blanks. */
const NUMBER_FIRST = new RegExp(String.raw`^(${PROJECT_CODE}|${DIGIT}{3,24})(\s{0,8})([\p{Script=Han}(（].*)$`, "u");
const NUMBER_LAST = new RegExp(String.raw`^(\p{Script=Han}.{0,200}?)(\s{1,8})(${DIGIT}{3,24})$`, "u");
/** 202301, 20230115: they may as well be a month or a day. */
const DAY = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])?(?:[0-3]\d)?$/;
/** A telephone, and numbers that are called by everybody. */
const CALLED = /^(?:1[3-9]\d{9}|110|112|114|119|120|122|12\d{3}|9[56]\d{3})$/;
/** Behind a number these say how many, when, or which of its kind. */
const COUNTED =
  /^(?:多|余|[万千百亿]|[年月日天周时分秒个名人位次项件台套批辆家户亩米吨元处座条例期届级号所间组团场篇本册款层棵株头只艘斤克度线路]|公[里斤顷]|平方|立方|国道|省道|县道)/u;
const ORGANISATION =
  /(?:局|委|厅|部|办|院|校|中心|政府|公司|站|所|馆|处|科|室|队|会|乡|镇|街道|机关|厂|场|园|社|大学|中学|小学)(?:[(（]?(?:本级|机关)[)）]?)?$/u;
/** So long a number before words counts nothing. */
const LONG = 6;

/** A code and the name that it stands for: `[015001]武汉市青山区教育局`, `219-池州市…人民政府`, `交通运输局[136]`. */
export const CODE_NAME = pairKind({
  key: "code",
  parse: codeAndName,
  print: (name, code) => `[${code}]${name}`,
});

function codeAndName(line: string): Pair | null {
  const front = IN_FRONT.exec(line) ?? WITH_DASH.exec(line);
  if (front) return pairOf(front[1], front[2]);
  const behind = BEHIND.exec(line);
  if (behind) return pairOf(behind[2], behind[1]);
  const bare = bareCode(line);
  return bare?.sure ? bare.pair : null;
}

function pairOf(code = "", name = ""): Pair {
  return { name: name.trim(), other: foldWidth(code) };
}

/**
 * A name that begins or ends with a number, which may well be its code (`120 急救中心`): as it would be read if it is.
 * Null where it is none, and where it surely is one.
 */
export function codeInName(line: string): Pair | null {
  const bare = IN_FRONT.test(line) || WITH_DASH.test(line) || BEHIND.test(line) ? null : bareCode(line);
  return bare && !bare.sure ? bare.pair : null;
}

/** `307001 临河县水利局`, and `临河县水利局 307001`. */
function bareCode(line: string): { readonly pair: Pair; readonly sure: boolean } | null {
  const first = NUMBER_FIRST.exec(line);
  const last = first ? null : NUMBER_LAST.exec(line);
  const [typed = "", gap = "", name = ""] = first ? first.slice(1) : last ? [last[3], last[2], last[1]] : [];
  const code = foldWidth(typed);
  if (code === "" || (first !== null && COUNTED.test(name))) return null;
  const parted = gap !== "";
  const long = code.length >= LONG;
  // Three figures that nothing parts from a name are part of it: 985高校.
  if (!parted && (!long || DAY.test(code))) return null;
  const ofNobody = !DAY.test(code) && !CALLED.test(code);
  const ofOrganisation = ORGANISATION.test(name);
  const sure = ofNobody && (ofOrganisation || (long && parted && first !== null));
  return { pair: pairOf(code, name), sure };
}
