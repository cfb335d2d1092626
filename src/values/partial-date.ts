import { readDate } from "../core/date/dates";
import { prompting, textCell } from "./content";
import { DATE } from "./date";
import type { Kind } from "./kind";

/** As much of a date as is known, in a text cell (填报日期：2018年12月). */
export const PARTIAL_DATE: Kind = {
  ...DATE,
  role: "input-text",
  guard: () => prompting({ title: "填报日期", message: "写到年月或年月日，例如：2026年1月。" }),
  read: (cell) => ({ type: "date", ...readDate(cell) }),
  cell: (content) => textCell(content?.type === "date" ? chineseDate(content.iso) : ""),
};

/** `2018-12` as people write it at the foot of a form: `2018年12月`. */
export function chineseDate(iso: string): string {
  const [year = "", month, day] = iso.split("-");
  return `${year}年${month === undefined ? "" : `${Number(month)}月`}${day === undefined ? "" : `${Number(day)}日`}`;
}
