import type { Area } from "../core/grid/grid";
import type { CellContent, CellRole, Guard } from "../values/content";

/**
 * A worksheet to be written, host-neutral: the Excel adapter and the .xlsx writer carry it out, the gallery draws
 * it. Rows and columns from 0; widths in characters of the default font, heights in points.
 */
export interface SheetPlan {
  /** Definition sheet key (`overview`) and the wanted tab name; the host may have to number it. */
  readonly key: string;
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly cells: readonly CellPlan[];
  readonly merges: readonly Area[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly print: PrintPlan;
}

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  /** Covers the merge, if the cell is merged. */
  readonly area: Area;
  readonly style: CellStyle;
  readonly content: CellContent;
}

export type { CellContent, CellRole };

/** Every cell is centred between top and bottom, and its text wrapped. */
export interface CellStyle {
  readonly role: CellRole;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly color: string;
  /** `#RRGGBB`, or null for none. */
  readonly fill: string | null;
  readonly horizontal: "left" | "center" | "right";
  readonly border: "thin" | "none";
  /** en-US notation; `@` for text. */
  readonly numberFormat: string;
}

/** Native data validation. Formulas are relative to the top left cell of `area`, with a leading `=`. */
export interface ValidationPlan extends Guard {
  readonly area: Area;
}

/** Native conditional format; formula as in a validation. */
export interface ConditionalFormatPlan {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
  /** What it stands for: a rule id, or `required`. Not written to the sheet. */
  readonly rule: string;
}

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  readonly area: Area;
  /** Rows repeated on every page, or null. */
  readonly titleRows: { readonly top: number; readonly bottom: number } | null;
  /** Centimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}
