import type { TextItem } from "../../pasted/plan";

/** What is said where a form is filled from a pasted text. */
export interface TextFillerWords {
  readonly box: string;
  readonly hint: string;
  /** Over what will be written. */
  readonly open: (count: number) => string;
  /** Over what is to be looked at before it is chosen. */
  readonly doubtful: string;
  readonly doubts: Readonly<Record<NonNullable<TextItem["doubt"]>, string>>;
  /** Over what the text says and is not written, each with why. */
  readonly kept: string;
  readonly states: Readonly<Record<Exclude<TextItem["state"], "open">, string>>;
  readonly same: (count: number) => string;
  /** Over what belongs to nothing. */
  readonly left: string;
  readonly otherYear: (year: number) => string;
  readonly nothing: string;
  readonly write: (count: number) => string;
  readonly clear: string;
  readonly done: (written: number, added: number, left: number) => string;
}
