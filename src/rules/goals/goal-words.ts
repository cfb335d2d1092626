import { COMMON, remembered } from "../../core/remembered";

/**
 * What the words around a figure in a running text say about it, as data and as plain functions: `goal-targets.ts`
 * holds goals against indicators with them. Only certain likeness counts; texts are compact and folded.
 */

/** Between what is measured and its figure: 满意度达到, 长度为. */
const LINKS =
  /(?:提高到|提升到|提升至|提高至|上升到|增加到|达到|控制在|保持在|维持在|达|为|在|至|到|约|均|都|要|应|须|需|是|[:=])$/;
/** A figure behind these is a change, not a level. */
const CHANGE = /(?:提高|提升|增长|增加|上升|下降|降低|减少|缩短|节约|压减)(?:了|约|近)?$/;
/** Before what is measured: 确保满意度, 实现覆盖率. */
const OPENERS =
  /^(?:\d{1,2}[、.)]|[一二三四五六七八九十]{1,2}[、)]|\([一二三四五六七八九十\d]{1,2}\)|预计|计划|力争|争取|确保|保证|保障|实现|使得?|并且?|且|同时|以及|本项目|项目|本年度?|全年|年度|年内|推动|达到|完成|开展|组织|举办|安排)/;

/** What a figure in a text is of, out of the words before it. */
export interface Measured {
  /** Back to the figure before, without the words that lead to this one. */
  readonly phrase: string;
  /** Without the words that introduce it either. */
  readonly said: string;
  /** Who is satisfied, where that is what is measured. */
  readonly whose: string | null;
}

/** Null where the figure is a change of something. */
export function measuredBefore(words: string): Measured | null {
  let phrase = words;
  for (let link = LINKS.exec(phrase); link !== null; link = LINKS.exec(phrase)) phrase = phrase.slice(0, link.index);
  if (CHANGE.test(phrase)) return null;
  const said = withoutOpeners(phrase);
  return { phrase, said, whose: whoseSatisfaction(said) };
}

function withoutOpeners(phrase: string): string {
  let rest = phrase;
  for (let opener = OPENERS.exec(rest); opener !== null; opener = OPENERS.exec(rest)) {
    rest = rest.slice(opener[0].length);
  }
  return rest;
}

/** Clauses about other years, about parts of the year or of the whole, or about each of many. */
export const OTHER_MATTER =
  /上年|上一年|去年|往年|历年|以前年度|此前|目前|现有|已有|同期|同比|相比|季度|上半年|下半年|\d月|[一二三四五六七八九十]月|每|各|平均|人均|户均|其中|分别|首批|第[\d一二三四五六七八九十]/;

/** `满意度` is the same thing whoever measures it, as long as nobody else is named. */
const SATISFACTION = /^(.*)满意(?:度|率|程度)$/;
const ANYBODY = new Set(
  "|群众|居民|居民群众|人民群众|公众|社会公众|服务对象|受益群众|受益对象|受益人群|服务群众|服务人群|社会|使用者|参与者|对象|市民".split(
    "|",
  ),
);

function whoseSatisfaction(text: string): string | null {
  return SATISFACTION.exec(text)?.[1] ?? null;
}

/** An indicator's name, taken apart once for all the statements that it is held against. */
export interface NameParts {
  readonly name: string;
  readonly whose: string | null;
  /** What is counted: 培训班 of 培训班数量. */
  readonly thing: string;
  /** What is to be done, of a name that dates it. */
  readonly step: string;
}

export const nameParts = remembered(
  (name): NameParts => {
    const step = stepOf(name.replace(TIME_NAME, ""));
    return { name, whose: whoseSatisfaction(name), thing: name.replace(COUNTED, ""), step };
  },
  { ...COMMON, longest: 200 },
);

/** Few characters that two phrases share are shared by chance. */
const ENOUGH_CHARACTERS = 4;

/** Whether a text measures what an indicator measures: the same words, or one the end of the other. */
export function sameMeasure({ name, whose }: NameParts, measured: Measured): boolean {
  if (whose === null || measured.whose === null) return isEnd(name, measured.said, ENOUGH_CHARACTERS);
  return ANYBODY.has(whose) || ANYBODY.has(measured.whose) || isEnd(whose, measured.whose, 2);
}

/** Words in which names end that only say that something is counted. */
const COUNTED = /(?:总|的)?(?:数量|数目|个数|次数|人次数|人数|人次|场次数|场次|期数|户数|套数|件数|份数|门数|数)$/;
/** What may follow a counted noun without making it another: 15个乡镇每个居民区, not 15个乡镇卫生院. */
const NOUN_ENDS = /^(?:$|[的每各和及与、等共,()])/;

/**
 * Whether `12期` in `举办12期培训班` counts what an indicator counts: the noun behind the figure and the verb before
 * it make up the indicator's name (培训班数量, 举办培训班期数).
 */
export function sameCount({ thing }: NameParts, { phrase, said }: Measured, after: string): boolean {
  const noun = longestEnd(thing, after);
  if (noun > 0 && (noun < 2 || !NOUN_ENDS.test(after.slice(noun)))) return false;
  const verb = thing.slice(0, thing.length - noun);
  if (noun === 0) return isEnd(thing, said, ENOUGH_CHARACTERS);
  if (verb === "") return thing.length >= 3;
  return isEnd(verb, phrase, 2) || commonEnd(verb, phrase) >= ENOUGH_CHARACTERS;
}

/** Words of a clause about a date that say nothing of what is to be done. */
const TIME_TALK =
  /计划|预计|力争|争取|确保|保证|完成|工作|任务|全部|全面|基本|按时|及时|按期|如期|左右|之前|以前|之内|以内|本项目|预定|[前底末初内于在将并且拟的等该此]/g;
const TIME_NAME = /(?:完成)?(?:时间|时限|日期|期限|及时性|及时率|及时情况|及时程度|进度|节点)$/;

/**
 * Whether a clause with a date is about what an indicator dates: the same words, or the indicator's with something
 * left out of the middle (`下拨专项经费` for 下拨居民区党组织服务群众专项经费).
 */
export function sameStep({ step }: NameParts, said: string): boolean {
  return said.length >= 3 && (step === said || isContraction(step, said));
}

/** The words of a dated clause that say what is to be done. */
export function stepOf(clause: string): string {
  return clause.replace(TIME_TALK, "");
}

function isContraction(whole: string, short: string): boolean {
  if (short.length < ENOUGH_CHARACTERS || short.length >= whole.length) return false;
  let start = 0;
  while (start < short.length && short.charAt(start) === whole.charAt(start)) start += 1;
  const end = commonEnd(whole, short);
  // Both pieces are words: one character alone is shared by chance.
  return start + end >= short.length && start >= 2 && end >= 2;
}

/** Equal, or the shorter the end of the longer and long enough to say something. */
function isEnd(left: string, right: string, enough: number): boolean {
  if (left === right) return left.length >= Math.min(enough, 3);
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= enough && long.endsWith(short);
}

function commonEnd(left: string, right: string): number {
  const most = Math.min(left.length, right.length);
  let length = 0;
  while (length < most && left.charAt(left.length - 1 - length) === right.charAt(right.length - 1 - length))
    length += 1;
  return length;
}

/** How many characters at the end of one text begin the other, at most a dozen. */
function longestEnd(text: string, start: string): number {
  for (let length = Math.min(text.length, start.length, 12); length > 0; length -= 1) {
    if (start.startsWith(text.slice(-length))) return length;
  }
  return 0;
}
