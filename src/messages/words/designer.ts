import type { Answer, DoubtKind, NoForm, Reason } from "../../designer/proposal";

/** What is said of a form that was proposed from its sheet, on the command line and in the pane. */
export interface DesignerWords {
  /** Why a sheet was taken for no form. */
  readonly why: Readonly<Record<NoForm, string>>;
  /** What is asked; the printed words may be empty. */
  readonly asks: Readonly<Record<DoubtKind, (words: string) => string>>;
  readonly answer: (answer: Answer) => string;
  readonly reason: (reason: Reason) => string;
  /** How a value is written, by its type. */
  readonly values: Readonly<Record<ValueName, string>>;
}

/** Types of fields and columns. */
export type ValueName = Extract<Answer, { is: "field" | "column" | "key" }>["value"]["type"];
