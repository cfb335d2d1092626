import { textOfGb18030 } from "../core/platform";

/**
 * First letters of how Chinese characters are spoken (道路养护: d l y h), as people type them to find words. The common
 * characters stand in GB 2312 in the order of their pinyin, which every browser and Node know as part of GB 18030: no
 * table is needed but of where each letter begins.
 */

/** The first common character of each letter, in the standard's order; none begins with i, u or v. */
const BEGINNINGS = "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝";
const LETTERS = "abcdefghjklmnopqrstwxyz";

/** Rows and places of the common characters. */
const FIRST_ROW = 0xb0;
const LAST_ROW = 0xd7;
const FIRST_PLACE = 0xa1;
const LAST_PLACE = 0xfe;
/** Behind it the last row is empty. */
const LAST_OF_ALL = 0xf9;

/** Characters that are spoken in several ways, with what the standard's place does not say. */
const ALSO: ReadonlyMap<string, string> = new Map(
  "长cz 重cz 调dt 校xj 会hk 率ls 降jx 行xh 传cz 种zc 单ds 参cs 便bp 乐ly 提td 藏cz 弹dt 朝cz 石sd 宿sx 盛sc 车cj 圈qj 卡kq 解jx 给gj 屏pb 泊bp 畜cx 秘mb 省sx 区qo 地d 都d 了l 厦sx 择z 核h 吓xh 合hg 券q 绿l"
    .split(" ")
    .map((entry) => [entry.charAt(0), entry.slice(1)]),
);
/** Less common characters that shipped indicators and sectors are called by. */
const RARE: ReadonlyMap<string, string> = new Map([["圩", "w"]]);

/** The common characters in their order, and where in it each letter begins. */
interface Common {
  readonly order: string;
  readonly beginnings: readonly number[];
}

let common: Common | null = null;

/** The letters by which a character may be typed, in lower case: several where it is spoken in several ways; "" for none. */
export function initialsOf(character: string): string {
  if (/^[A-Za-z0-9]/.test(character)) return character.toLowerCase();
  return ALSO.get(character) ?? commonInitial(character) ?? RARE.get(character) ?? "";
}

/** Looked for one by one: a table of all of them costs more than the words of a form. */
function commonInitial(character: string): string | null {
  common ??= commonOnes();
  const at = character === "" ? -1 : common.order.indexOf(character);
  const letter = common.beginnings.findLastIndex((beginning) => beginning <= at);
  return letter === -1 ? null : LETTERS.charAt(letter);
}

function commonOnes(): Common {
  const rows = LAST_ROW - FIRST_ROW + 1;
  const places = LAST_PLACE - FIRST_PLACE + 1;
  const count = rows * places - (LAST_PLACE - LAST_OF_ALL);
  const bytes = new Uint8Array(2 * count);
  for (let at = 0; at < count; at += 1) {
    bytes[2 * at] = FIRST_ROW + Math.floor(at / places);
    bytes[2 * at + 1] = FIRST_PLACE + (at % places);
  }
  const order = textOfGb18030(bytes);
  return { order, beginnings: [...BEGINNINGS].map((first) => order.indexOf(first)) };
}
