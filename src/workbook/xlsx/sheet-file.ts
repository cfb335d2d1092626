import type { Area, CellValue } from "../../core/grid/grid";
import type { HiddenState } from "../../reader/reading";
import type { CellStyle } from "./cell-style";

/**
 * What goes into an .xlsx file, in words of our own: forms, filled or not, summaries and what the workbench holds are all
 * made into this, and `write/` makes the file. Rows and columns count from 0.
 */
export interface WorkbookFile {
  readonly sheets: readonly SheetFile[];
  /** Index of the sheet that is in view first. One that is hidden gives way to the first that is shown. */
  readonly active: number;
  readonly parts: readonly WholePart[];
}

export interface SheetFile {
  readonly name: string;
  /** Null where the sheet is shown. */
  readonly hidden: HiddenState | null;
  /** `#RRGGBB`, or null for none. */
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  /** Rows at the top and columns at the left that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Characters of the default font, by column. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Points, by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** In any order; of two at one place the later counts. */
  readonly cells: readonly FileCell[];
  readonly merges: readonly Area[];
  readonly validations: readonly PlacedValidation[];
  /** The first that holds wins. */
  readonly conditions: readonly ConditionalFormat[];
  /** What the buttons of a filter stand over, headings included; null for none. */
  readonly filter: Area | null;
  readonly notes: readonly Note[];
  readonly print: PrintSetup;
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly content: FileContent;
  /** Null for that of the workbook. */
  readonly style: CellStyle | null;
  readonly link?: Link;
}

export type FileContent =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  /** Also a day, as its serial. */
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  /** With its leading `=`, and its result for readers that do not calculate; null shows nothing. */
  | { readonly kind: "formula"; readonly formula: string; readonly result: CellValue };

export type Link =
  /** An address, escaped as addresses are; a relative one starts from the file's folder. */
  | { readonly kind: "outside"; readonly address: string }
  | { readonly kind: "inside"; readonly sheet: string; readonly area: Area };

/** What is said of a cell in a balloon beside it. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export type ValidationOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** A rule for what may be entered. Formulas with a leading `=`, relative to the top left cell of the first area. */
export interface Validation {
  readonly rule:
    /** `source`: the values with commas between them, or a formula. */
    | { readonly kind: "list"; readonly source: string; readonly dropdown: boolean }
    | {
        readonly kind: "wholeNumber" | "decimal" | "date" | "textLength";
        readonly operator: ValidationOperator;
        /** A number, a day as its serial, or a formula. */
        readonly first: string;
        readonly second: string | null;
      }
    | { readonly kind: "custom"; readonly formula: string };
  readonly allowBlank: boolean;
  readonly alert: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  } | null;
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

export interface PlacedValidation {
  readonly areas: readonly Area[];
  readonly validation: Validation;
}

/** A look that a formula brings about. The formula has a leading `=` and is relative to the top left cell. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly formula: string;
  /** `#RRGGBB` or null */
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly stopIfTrue: boolean;
}

/** How a worksheet prints. */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** Number of an .xlsx file: 9 is A4. */
  readonly paperSize: number;
  /** Per cent, or null when the sheet is fitted to pages. */
  readonly scale: number | null;
  /** Pages; null for as many as it takes. */
  readonly fitWidth: number | null;
  readonly fitHeight: number | null;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  /** Points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly area: Area | null;
  /** Rows repeated on every page. */
  readonly titleRows: { readonly top: number; readonly bottom: number } | null;
  /** `&P` and so on as in a file. */
  readonly headersFooters: Readonly<Partial<Record<HeaderFooterPlace, string>>>;
}

export type HeaderFooterPlace =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

/** A part that goes into the file as it is: custom XML, a task pane to be opened. */
export interface WholePart {
  /** `customXml/item1.xml`. */
  readonly path: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** What names it from outside, and as what; null for a part that only another part refers to. */
  readonly from: { readonly owner: "package" | "workbook"; readonly type: string } | null;
  /** What it refers to itself, by the ids that its content has. */
  readonly relationships: readonly PartRelationship[];
}

export interface PartRelationship {
  readonly id: string;
  /** An address: `http://schemas.openxmlformats.org/…/customXmlProps`. */
  readonly type: string;
  /** Path of another part, from the top of the package. */
  readonly target: string;
}

/** On paper of A4, as Excel prints when nobody has said anything. */
export const DEFAULT_PRINT: PrintSetup = {
  orientation: "portrait",
  paperSize: 9,
  scale: 100,
  fitWidth: null,
  fitHeight: null,
  centerHorizontally: false,
  centerVertically: false,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  area: null,
  titleRows: null,
  headersFooters: {},
};

/** A sheet with nothing in it. */
export function blankSheet(name: string): SheetFile {
  return {
    name,
    hidden: null,
    tabColor: null,
    gridlines: true,
    frozen: { rows: 0, columns: 0 },
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: [],
    hiddenColumns: [],
    cells: [],
    merges: [],
    validations: [],
    conditions: [],
    filter: null,
    notes: [],
    print: DEFAULT_PRINT,
  };
}
