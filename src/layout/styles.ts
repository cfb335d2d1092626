import type { PrintedUnit } from "../core/number/amounts";
import type { CellRole, CellStyle } from "./plan";

/** The paper's look: 宋体, black on white, thin lines; a light tint shows where to type and what is summed up. */

const INPUT_TINT = "#F2F8FD";
const TOTAL_TINT = "#EFEFEF";

/** Point sizes, which also decide how many lines a text needs. */
export const FONT_SIZE = { title: 18, year: 12, body: 10.5 } as const;

export const ERROR_FILL = "#FDE3E1";
export const ERROR_COLOR = "#A80000";

/** What the plan knows of a cell beyond its role. */
export interface StyleDetails {
  /** Outside the ruled table: no border. */
  readonly plain?: boolean;
  readonly align?: CellStyle["horizontal"];
  readonly numberFormat?: string;
}

export const TEXT_FORMAT = "@";
/** Quantities are printed with two digits and exported as shown, so that `1.00` typed is `1.00` handed in. */
export const DECIMAL_FORMAT = "0.00####";
const DATE = "yyyy-mm-dd";

type Look = Omit<CellStyle, "role">;

const LABEL: Look = {
  fontName: "宋体",
  fontSize: FONT_SIZE.body,
  bold: false,
  color: "#000000",
  fill: null,
  horizontal: "center",
  border: "thin",
  numberFormat: TEXT_FORMAT,
};
const INPUT: Look = { ...LABEL, fill: INPUT_TINT };

const LOOKS: Readonly<Record<CellRole, Look>> = {
  title: { ...LABEL, fontSize: FONT_SIZE.title, bold: true, border: "none" },
  year: { ...LABEL, fontSize: FONT_SIZE.year, border: "none" },
  "plain-label": { ...LABEL, horizontal: "left", border: "none" },
  label: LABEL,
  heading: { ...LABEL, bold: true },
  level: LABEL,
  filler: LABEL,
  "input-text": INPUT,
  "input-long-text": { ...INPUT, horizontal: "left" },
  "input-choice": INPUT,
  "input-money": { ...INPUT, horizontal: "right" },
  "input-decimal": { ...INPUT, horizontal: "right", numberFormat: DECIMAL_FORMAT },
  "input-date": { ...INPUT, numberFormat: DATE },
  total: { ...INPUT, horizontal: "right", fill: TOTAL_TINT },
};

export function styleOf(role: CellRole, unit: PrintedUnit, details: StyleDetails = {}): CellStyle {
  const look = LOOKS[role];
  return {
    ...look,
    role,
    horizontal: details.align ?? look.horizontal,
    border: details.plain === true ? "none" : look.border,
    numberFormat:
      details.numberFormat ?? (role === "input-money" || role === "total" ? MONEY_FORMATS[unit] : look.numberFormat),
  };
}

/** 万元 shows as many as six decimals: a cent is 0.000001 万元. */
const MONEY_FORMATS: Readonly<Record<PrintedUnit, string>> = { 元: "#,##0.00", 万元: "#,##0.00####" };

/** The format that shows a decimal with the very digits it was written with (`1.00` with `0.00`, `05` with `00`). */
export function decimalFormat(decimal: string): string {
  const [whole = "", fraction] = decimal.replace(/^-/, "").split(".");
  const integer = whole.length > 1 && whole.startsWith("0") ? "0".repeat(whole.length) : "0";
  return fraction === undefined ? integer : `${integer}.${"0".repeat(fraction.length)}`;
}
