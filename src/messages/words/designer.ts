import type { Answer, DoubtKind, NoForm, Reason } from "../../designer/proposal";

/** What is said of a form that was proposed from its sheet, on the command line and in the pane. */
export interface DesignerWords {
  /** Why a sheet was taken for no form. */
  readonly why: Readonly<Record<NoForm, string>>;
  /** What is asked; the printed words may be empty. */
  readonly asks: Readonly<Record<DoubtKind, (words: string) => string>>;
  /** Of what has no words of its own in the field. */
  readonly answer: (answer: Extract<Answer, { is: "half" | "unit" | "relation" | "form" }>) => string;
  /** What only this form has. */
  readonly own: string;
  readonly isWords: string;
  readonly reason: (reason: Reason) => string;
  /** How a value is written, by its type. */
  readonly values: Readonly<Record<ValueName, string>>;
  /** Texts of one line and of several. */
  readonly line: string;
  readonly lines: string;
}

/** Types of fields and columns. */
export type ValueName = Extract<Answer, { is: "field" | "column" | "key" }>["value"]["type"];
