import type { PrintedUnit } from "../core/number/amounts";
import type { Cell } from "../core/grid/grid";
import type { JsonValue } from "../core/json";
import { textCell, type CellContent, type CellRole, type Content, type Guard } from "./content";
import type { Option } from "./option";
import type { ReadValue } from "./read-value";

/** How a value is typed, stored, guarded and exported: what a definition says of a field, or of a column. */
export type ValueType =
  | { readonly type: "text"; readonly multiline?: boolean | undefined }
  | {
      readonly type:
        | "money"
        | "decimal"
        | "percent"
        | "points"
        | "date"
        | "partial-date"
        | "period"
        | "duration"
        | "code-name"
        | "person-phone"
        | "signature"
        | "target"
        | "level1"
        | "level2";
    }
  | { readonly type: "choice" | "boxes" | "kind" | "ticks"; readonly options: readonly Option[] };

/** Everything that depends on the kind of a value, at one place for each kind. */
export interface Kind {
  /** Read joined over line breaks, without characters that nobody sees. */
  readonly line: boolean;
  /** Printed beside the rows for which it holds: a level, a kind. */
  readonly printed: boolean;
  /** A number: where cells are merged it counts once, and relations reckon with it. */
  readonly number: boolean;
  /** The look of its cell. */
  readonly role: CellRole;
  /** What the sheet asks of whoever types. */
  readonly guard: (unit: PrintedUnit) => Guard | null;
  /** What one cell says; levels and ticks depend on their neighbours and are read by the table. @param unit as printed, null while unknown */
  readonly read: (cell: Cell | null, unit: PrintedUnit | null) => ReadValue;
  /** As the contract writes it; null (of a list: empty) for what is blank, or what the format cannot say. */
  readonly json: (value: ReadValue | null) => JsonValue;
  /** The way back: what to put into a sheet. Null for nothing. */
  readonly content: (json: JsonValue | undefined) => Content | null;
  /** What its cell holds. */
  readonly cell: (content: Content | undefined, unit: PrintedUnit) => CellContent;
}

/** A kind like most: typed by people, one value in one cell, written as a text. */
export const PLAIN = {
  line: false,
  printed: false,
  number: false,
  role: "input-text",
  guard: () => null,
  cell: (content: Content | undefined) => textCell(content?.type === "text" ? content.text : ""),
} as const satisfies Partial<Kind>;
