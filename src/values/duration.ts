import { numberOf } from "../core/date/dates";
import type { Cell } from "../core/grid/grid";
import { textAt } from "../core/json";
import { decimalOfText } from "../core/number/numbers";
import { isBlankMark } from "../core/text/blank-mark";
import { foldWidth, withoutSpaces } from "../core/text/text";
import { cellText } from "./cell-text";
import { prompting } from "./content";
import { PLAIN, type Kind } from "./kind";
import type { ReadValue } from "./read-value";

/** How long something takes: `1年`, `18个月`. */
export const DURATION: Kind = {
  ...PLAIN,
  guard: () => prompting({ title: "期限", message: "写明数和单位，例如：1年、18个月。" }),
  read: readDuration,
  json: (value) => (value?.type === "duration" ? value.length : null),
  content: (json) => {
    const [value, unit] = [textAt(json, "value"), textAt(json, "unit")];
    return value === null || unit === null ? null : { type: "text", text: `${value}${unit}` };
  },
};

export const DURATION_UNITS = ["年", "个月", "个季度", "星期", "个星期", "周", "天", "日"] as const;

const LENGTH = new RegExp(
  String.raw`^(?:共|为期)?(\d{1,4}(?:\.\d{1,4})?|[一二两三四五六七八九十])(${DURATION_UNITS.join("|")})$`,
  "u",
);

function readDuration(cell: Cell | null): Extract<ReadValue, { type: "duration" }> {
  const text = withoutSpaces(foldWidth(cellText(cell)));
  if (text === "" || isBlankMark(text)) return { type: "duration", length: null, unreadable: false };
  const [, number = "", unit = ""] = LENGTH.exec(text) ?? [];
  const value = /^\d/.test(number) ? decimalOfText(number) : String(numberOf(number.replace("两", "二")));
  const length = value === null || unit === "" ? null : { value, unit };
  return { type: "duration", length, unreadable: length === null };
}
