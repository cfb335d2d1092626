/** A number, and the number format that Excel gives a cell which had none; null where it gives none. */
export interface NumberEntry {
  readonly number: number;
  readonly format: string | null;
}

const DAY = 86_400_000;
/** Excel's day 0; from 1 March 1900 on every serial is right. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel serial of a day, or null if there is no such day or it lies before Excel's calendar. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((time - EPOCH) / DAY);
  return year >= 1900 && year <= 9999 ? (serial < 61 ? serial - 1 : serial) : null;
}

const FULL = /^(\d{4}|\d{2})([-/])(\d{1,2})\2(\d{1,2})(?:\s+(.+))?$/;
const FULL_CHINESE = /^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})日?(?:\s*(.+))?$/;
const MONTH = /^(\d{4})[-/](\d{1,2})$/;
const MONTH_CHINESE = /^(\d{4})年(\d{1,2})月$/;
const DAY_OF_YEAR = /^(\d{1,2})[-/](\d{1,2})$/;
const DAY_CHINESE = /^(\d{1,2})月(\d{1,2})日$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** A date or time as Excel with Chinese settings understands it; `year` serves dates typed without one. */
export function dateEntry(text: string, year: number): NumberEntry | null {
  const time = timeOf(text);
  if (time !== null) return { number: time, format: text.split(":").length > 2 ? "h:mm:ss" : "h:mm" };
  const full = FULL.exec(text);
  if (full) return withTime(full[1], full[3], full[4], full[5], "yyyy/m/d");
  const chinese = FULL_CHINESE.exec(text);
  if (chinese) return withTime(chinese[1], chinese[2], chinese[3], chinese[4], 'yyyy"年"m"月"d"日"');
  const month = MONTH.exec(text);
  if (month) return day(Number(month[1]), Number(month[2]), 1, "mmm-yy");
  const monthChinese = MONTH_CHINESE.exec(text);
  if (monthChinese) return day(Number(monthChinese[1]), Number(monthChinese[2]), 1, 'yyyy"年"m"月"');
  const ofYear = DAY_OF_YEAR.exec(text) ?? DAY_CHINESE.exec(text);
  return ofYear ? day(year, Number(ofYear[1]), Number(ofYear[2]), 'm"月"d"日"') : null;
}

function withTime(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
  time: string | undefined,
  format: string,
): NumberEntry | null {
  const entry = day(fullYear(year ?? ""), Number(month), Number(date), format);
  if (entry === null || time === undefined) return entry;
  const fraction = timeOf(time.trim());
  return fraction === null || fraction >= 1 ? null : { number: entry.number + fraction, format: "yyyy/m/d h:mm" };
}

function day(year: number, month: number, date: number, format: string): NumberEntry | null {
  const serial = serialOfDay(year, month, date);
  return serial === null ? null : { number: serial, format };
}

/** Excel reads 00 to 29 as this century, 30 to 99 as the last. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function timeOf(text: string): number | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  return minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86_400 : null;
}
