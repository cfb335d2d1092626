import { groupedBy } from "../grouped";
import { matchAt } from "../text/match-at";

/**
 * Units of indicator targets. A known unit is recognised anywhere; an unknown word counts as a unit only as the
 * whole of what follows a number, and only when it cannot be an ordinary word.
 */

const LENGTHS = "米 公里 千米 分米 厘米 毫米 里 海里 延米 延长米 车公里 人公里 吨公里 M m km KM Km cm mm ㎞ ㎝ ㎜";
const AREAS = "平方米 平米 平方公里 平方千米 平方厘米 公顷 顷 亩 ㎡ ㎢ m² M² m2 km²";
const VOLUMES = "立方米 立方 方 升 毫升 ㎥ m³ M³ m3 L ml mL ML";
const WEIGHTS = "吨 公斤 千克 克 毫克 微克 斤 两 kg KG Kg g mg t 吨标煤 吨标准煤";
const TECHNICAL =
  "度 瓦 千瓦 兆瓦 千瓦时 千伏 千伏安 伏 安 kW KW kw kWh KWh kwh MW kV KV kVA 分贝 dB DB ℃ °C ppm Pa kPa MPa GB TB MB KB Mbps Gbps h H min 兆 字 字节 勒克斯";
const PEOPLE = "人 人次 人天 人日 人月 人年 名 位 户 户次 家 家次 员 对 代表 学生";
const THINGS =
  "个 个次 只 台 台次 套 套次 辆 辆次 座 间 间次 栋 幢 项 项次 件 件次 份 份次 本 册 篇 页 张 幅 块 片 棵 株 头 匹 条 条次 根 支 支次 把 " +
  "盏 面 扇 口 眼 处 处次 所 所次 门 门次 部 架 架次 艘 艘次 种 类 款 枚 粒 颗 朵 束 盆 袋 箱 包 桶 瓶 罐 盒 卷 副 双 樘 组 组次 队 点 " +
  "点位 站 站点 段 层 级 单 笔 宗 起 例 例次 案 样 样本 批 批次 道 桩 车 车次 车位 泊位 床 床位 席 座席 餐 顿 井 孔 版 行 具 尊 尾 羽 框 丛 杆 路 针 剂 剂次 针次 词条 数据项 " +
  "村 镇 乡 街道 社区 居委 居委会 楼组 居民区 乡镇 街镇 村居 小区 支部 学校 企业 标段 项目 部门 单位 系统 平台";
const EVENTS = "次 回 趟 轮 场 场次 期 届 班 班次 节 课 课时 学时 学分 课次 团次 周次 航次 频次";
const MONEY = "元 角 千元 百元 美元 欧元 日元 港元 人民币";
const TIMES =
  "年 月 天 日 周 周年 星期 小时 分钟 秒 秒钟 时 旬 季度 季 学年 学期 年度 工作日 自然日 工作天 日历天 " +
  "个月 个年 个周 个星期 个小时 个工作日 个自然日 个季度 个学期 个学年 个年度 个日历天 个工作天 毫秒 ms";
const RATIOS = "% ‰ 百分比 百分点 个百分点 个点 倍 成 比例 分 星 颗星 位次 个位次 名次";

const ATOMS = [LENGTHS, AREAS, VOLUMES, WEIGHTS, TECHNICAL, PEOPLE, THINGS, EVENTS, MONEY, TIMES, RATIOS].flatMap(
  (list) => list.split(" "),
);

/**
 * Atoms by their first characters, longest first, so that 个工作日 is not read as 个. One pattern of all of them takes
 * longer to compile than a form to be read.
 */
const ATOMS_BY_FIRST = groupedBy(
  [...new Set(ATOMS)].sort((left, right) => right.length - left.length),
  (atom) => atom.charAt(0),
);
const MULTIPLIERS = ["百万", "千万", "十万", "亿", "万", "千", "百", ""];
/** What counts without a thing that is counted. */
const BARE_MULTIPLIERS = ["百万", "千万", "十万", "亿", "万"];
/** In 元/人·年 each but the first of them. */
const MOST_DIVISORS = 3;

/** Where atoms that stand at a position end. Those in Latin letters end where the letters end. */
function atomEnds(text: string, at: number): readonly number[] {
  return (ATOMS_BY_FIRST.get(text.charAt(at)) ?? [])
    .filter((atom) => text.startsWith(atom, at))
    .map((atom) => at + atom.length)
    .filter((end) => !(isLetter(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end))));
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Where units that stand at a position end, a multiplier before them or none. */
function countedEnds(text: string, at: number): readonly number[] {
  return MULTIPLIERS.filter((multiplier) => text.startsWith(multiplier, at)).flatMap((multiplier) =>
    atomEnds(text, at + multiplier.length),
  );
}

/** The end of the unit at a position, the longest reading that is accepted first; null for none. */
function unitEnd(text: string, at: number, accepts: (end: number) => boolean): number | null {
  const bare = BARE_MULTIPLIERS.filter((multiplier) => text.startsWith(multiplier, at));
  const ends = [...countedEnds(text, at), ...bare.map((multiplier) => at + multiplier.length)];
  return dividedEnd(text, ends, MOST_DIVISORS, accepts);
}

/** `例/十万人`, `升/百公里` are for so many of something. */
function dividedEnd(
  text: string,
  ends: readonly number[],
  divisors: number,
  accepts: (end: number) => boolean,
): number | null {
  for (const end of ends) {
    const divided = divisors > 0 && /[/·]/.test(text.charAt(end));
    const further = divided ? dividedEnd(text, countedEnds(text, end + 1), divisors - 1, accepts) : null;
    const whole = further ?? (accepts(end) ? end : null);
    if (whole !== null) return whole;
  }
  return null;
}

function isKnownUnit(text: string): boolean {
  return unitEnd(text, 0, (end) => end === text.length) !== null;
}

/** Words that begin like a unit and are none (`3年级`, `2023元旦`). */
const NO_UNIT =
  /年级|年代|年前|元旦|天然|处理|条例|人均|日常|度假|期间|周边|户外|个体|名义|分值|级别|月饼|日期|时间|方案|方面|方式|路线|单元|两会|点钟|成本|成果|成效/y;

/** Characters of verbs, adverbs and grades: a word that holds one is no unit. */
const STOP =
  /[的了是在和与及或并且为以不无有达均都各每其较增减升降提完约近于从被把将能可应需按等优良好差中高低大小上下前后左右内外至到第余多来几全覆]/;
const COUNTED_NOUN = /^(?:百|千|万|十万|百万)?[个家名位项类种批条处所件场支套座间台辆只份门部]\p{Script=Han}{1,6}$/u;
const SHORT_WORD = /^\p{Script=Han}{1,4}$/u;
const ONE_CHARACTER = /^\p{Script=Han}$/u;
const LETTERS = /^[A-Za-z°μµΩ]{1,8}[²³]?$/;
const LETTER_DIGIT_LOOKALIKE = /^[OoIl]/;

export interface UnitMatch {
  /** `%` for 百分比 and for `(%)`, otherwise as written. */
  readonly unit: string;
  readonly end: number;
}

/** The known unit that starts at a position, brackets around it included: `元/平方米`, `万株`, `(%)`. */
export function matchUnit(text: string, at: number): UnitMatch | null {
  if (matchAt(NO_UNIT, text, at)) return null;
  if (text.charAt(at) === "(") {
    const end = unitEnd(text, at + 1, (each) => text.charAt(each) === ")");
    return end === null ? null : { unit: canonicalUnit(text.slice(at + 1, end)), end: end + 1 };
  }
  const end = unitEnd(text, at, () => true);
  return end === null ? null : { unit: canonicalUnit(text.slice(at, end)), end };
}

/**
 * Reads the whole of what follows a number as its unit; null when it is none. With a comparator before the number
 * (`explicit`) a short unknown word is a unit; without one only a counted noun (`5个标段`) or a single character is.
 */
export function readUnit(tail: string, explicit: boolean): string | null {
  const inner = /^\(([^()]{1,12})\)$/.exec(tail)?.[1] ?? tail;
  if (isKnownUnit(inner)) return canonicalUnit(inner);
  if (inner.length > 16) return null;
  const pieces = inner.split(/[/·]/);
  if (pieces.length > 4) return null;
  const known = pieces.every((piece, index) => isKnownUnit(piece) || isUnknownUnit(piece, explicit || index > 0));
  return known ? canonicalUnit(inner) : null;
}

/** True for a text that is a unit and nothing else. Words that may stand alone as an answer (对) are not meant. */
export function isBareUnit(text: string): boolean {
  return (
    isKnownUnit(text) &&
    !/^(?:对|代表|学生|系统|平台|单位|部门|项目|学校|企业|路|级|安|度|方|成|单|案|行|针|员|两|人民币)$/.test(text)
  );
}

function isUnknownUnit(piece: string, explicit: boolean): boolean {
  if (STOP.test(piece) || /^[年月日]/.test(piece)) return false;
  if (COUNTED_NOUN.test(piece)) return true;
  if (!explicit) return ONE_CHARACTER.test(piece);
  return SHORT_WORD.test(piece) || (LETTERS.test(piece) && !LETTER_DIGIT_LOOKALIKE.test(piece));
}

function canonicalUnit(unit: string): string {
  return unit === "百分比" ? "%" : unit;
}
