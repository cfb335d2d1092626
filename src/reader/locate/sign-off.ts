import { parseTarget } from "../../core/target/parse";
import { labelKey } from "../../core/text/text";
import { UNIT_WORDS } from "../find/unit-words";

/**
 * What people write below a table that has no closing row: who signs, opinions, notes, sums, words that say that nothing
 * follows. None of it is a row of the table, however much it stands in its columns.
 */

/** Who signs, what they think, when and where. */
const SIGNED =
  "(?:(?:填报|申报|编报|填表)(?:单位|部门)|(?:填报|申报|项目|主管|实施|本)?(?:单位|部门|处室|科室|项目)?(?:负责人|责任人|领导|主管|主任|局长|处长|科长)|(?:分管|主管|主要|单位|部门)领导|法定代表人|法人代表|(?:填|制|编)(?:报|表|制)人?|经办人?|审核人?|复核人?|审批人|批准人|会计|出纳|联系人|联系方式|(?:联系)?电话|手机|(?:填报|填表|申报|编制|制表|审核|审批)(?:日期|时间)|日期|(?:领导|负责人)?签[字章名]|(?:单位)?(?:盖章|公章))";
const OPINION = "(?:[\\p{Script=Han}]{0,6}(?:审核|审批|审查|评审|主管部门|财政部门|业务处室|单位)意见)";
const NOTE = "(?:备?注|说明|填表说明|填报说明|附件)";
const SUM = "(?:合计|总计|小计|共计)";
const IN_BRACKETS = "(?:\\((?:签[字章名]|盖章|公章|单位公章|签字盖章)\\))?";
/** A cell of its own, or with what belongs to it behind a colon. */
const LABEL = new RegExp(`^(?:${SIGNED}|${OPINION}|${NOTE})${IN_BRACKETS}(?::|$)`, "u");
const WHOLE_SUM = new RegExp(`^${SUM}$`);
/** The line above a head that says in what its amounts are. */
const UNIT = new RegExp(`^${UNIT_WORDS}$`);
const FILLER = /^[(—─*-]{0,4}(?:(?:以下|此页|本页)(?:为?空白|无正文|无内容)|完|结束)[)—─*-]{0,4}$/;

/**
 * Whether the texts of a row say that it is none of a table: one of them is such a word, and none is what only a target
 * is, a number of something.
 */
export function isSignedOff(texts: readonly string[]): boolean {
  const keys = texts.map((text) => labelKey(text.slice(0, LONGEST)));
  if (keys.some((key) => FILLER.test(key) || UNIT.test(key) || WHOLE_SUM.test(key))) return true;
  return keys.some((key) => LABEL.test(key)) && !texts.some(isTargetLike);
}

/**
 * How a line around a table begins: a label of somebody's own, with what belongs to it; not a part of a sum. A colon
 * within brackets, as in 结余率（计算方法为：…）, is none behind a label.
 */
const OWN_LABEL = /^(?!其中)(?=[^:：]{1,16}[:：])(?:[^:：(（]|[(（][^:：)）]*[)）])+[:：]|^(?:注|备注|说明|填表)/;

/** Whether a text without white space in front begins as notes around a table do. */
export function beginsLikeNote(text: string): boolean {
  return OWN_LABEL.test(text);
}

/** A label with nothing behind it: what follows in its row is its value. */
const OPEN_LABEL = new RegExp(`[:：]$|^${NOTE}$`);

/**
 * Whether the texts of a row are notes around a table: each begins so or stands behind such a label, and none is what only a
 * target is.
 */
export function isNote(texts: readonly string[]): boolean {
  const open = texts.findIndex((text) => beginsLikeNote(text) && OPEN_LABEL.test(text));
  const own = open === -1 ? texts : texts.slice(0, open + 1);
  return own.every(beginsLikeNote) && !texts.some(isTargetLike);
}

/** No such word stands further in. */
const LONGEST = 60;

/** What only a target is: a number of something, or one with a comparator. */
export function isTargetLike(text: string): boolean {
  const target = parseTarget(text);
  switch (target?.kind) {
    case "quantity":
      return target.comparator !== null || target.unit !== null;
    case "range":
      return target.unit !== null;
    default:
      return false;
  }
}
