/** `[DBNum1]` to `[DBNum3]`: numbers in Chinese digits, 一二三, 壹贰叁 and full-width. */

export type ChineseStyle = 1 | 2 | 3;

const DIGITS: Readonly<Record<ChineseStyle, string>> = {
  1: "〇一二三四五六七八九",
  2: "零壹贰叁肆伍陆柒捌玖",
  3: "０１２３４５６７８９",
};
const TENS: Readonly<Record<ChineseStyle, readonly string[]>> = {
  1: ["", "十", "百", "千"],
  2: ["", "拾", "佰", "仟"],
  3: ["", "十", "百", "千"],
};
/** Of each four digits, from the right. */
const MYRIADS = ["", "万", "亿", "万亿"];

/** Each digit by itself, other signs as they are: `2025` is 二〇二五. */
export function digitByDigit(text: string, style: ChineseStyle): string {
  return text.replace(/\d/g, (digit) => DIGITS[style].charAt(Number(digit)));
}

/** A decimal as it is spoken, `12345.6` is 一万二千三百四十五.六; digits behind the point one by one. */
export function spoken(decimal: string, style: ChineseStyle): string {
  const [whole = "0", fraction] = decimal.split(".");
  const words = spokenWhole(whole, style);
  return fraction === undefined ? words : `${words}.${digitByDigit(fraction, style)}`;
}

/** Day, month or hour: as spoken, but 十二 where a number is 一十二. */
export function spokenShort(whole: string, style: ChineseStyle): string {
  const words = spokenWhole(whole, style);
  return style === 1 && words.startsWith("一十") ? words.slice(1) : words;
}

function spokenWhole(whole: string, style: ChineseStyle): string {
  const zero = DIGITS[style].charAt(0);
  let words = "";
  let gap = false;
  for (let at = 0; at < whole.length; at++) {
    const left = whole.length - 1 - at;
    const digit = Number(whole.charAt(at));
    if (digit === 0) {
      gap = true;
    } else {
      words += `${gap && words !== "" ? zero : ""}${DIGITS[style].charAt(digit)}${TENS[style][left % 4] ?? ""}`;
      gap = false;
    }
    // 万 behind its four digits, unless all of them are zero.
    if (left % 4 === 0 && /[1-9]/.test(whole.slice(Math.max(0, at - 3), at + 1))) words += MYRIADS[left / 4] ?? "";
  }
  return words === "" ? zero : words;
}
