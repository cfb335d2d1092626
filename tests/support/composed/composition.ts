import { FORMS } from "../../../src/forms";
import { FIRST_FORMS } from "../../../src/forms/first";
import type { Forms } from "../../../src/forms/forms";
import type { PageBreak } from "./pages";

/** Which forms are known: to the first four, those of other offices are layouts that nobody has described. */
export const KNOWN = { first: FIRST_FORMS, all: FORMS } as const satisfies Readonly<Record<string, Forms>>;

/** A known form with a part of another, in words: what a failure prints. Shares are of what there is to choose from. */
export interface Composition {
  readonly known: keyof typeof KNOWN;
  readonly host: string;
  /** Index of the host's sheet at which something is done. */
  readonly sheet: number;
  readonly edit: Edit;
  readonly guest: Part | null;
}

/** What is done to the host itself. */
export type Edit =
  | { readonly kind: "none" | "untitled" }
  | { readonly kind: "page" | "next-sheet"; readonly row: number; readonly page: PageLook }
  | { readonly kind: "column"; readonly at: number; readonly heading: string };

export type PageLook = Omit<PageBreak, "heading" | "headingRows" | "at" | "left">;

/** A part of another form, and where it stands. */
export interface Part {
  readonly name: string;
  /** Where it begins: with its title, its head, the heading of its table, or further down in the head. */
  readonly from: "title" | "head" | "heading" | "within";
  /** Share of its rows from there on that are left. */
  readonly rows: number;
  /** Its table's heading is printed again on a second page. */
  readonly paged: boolean;
  readonly columns: "all" | "first cut" | "last cut" | "two last cut" | "one added";
  readonly place: "below" | "beside" | "next sheet";
  /** Blank rows above it or, beside, blank columns. */
  readonly gap: number;
  /** Columns further right or, beside, rows further down. */
  readonly shift: number;
}
