import type { CellWrite } from "../../rules/fix";

/** One cell as Office.js hands it over. */
export interface CellContent {
  readonly formula: unknown;
  readonly value: unknown;
  readonly format: string;
}

/** What a loaded range of one cell holds. */
export function contentOf(range: Pick<Excel.Range, "formulas" | "values" | "numberFormat"> | undefined): CellContent {
  return {
    formula: first(range?.formulas),
    value: first(range?.values),
    format: String(first(range?.numberFormat) ?? "General"),
  };
}

/**
 * What a write that failed has done to its cell. `started`: the format is set, the content is not. `untouched` also for
 * a cell that somebody else has changed meanwhile: what others typed is never put back.
 */
export function afterFailure(
  write: CellWrite,
  before: CellContent | undefined,
  now: CellContent,
): "written" | "started" | "untouched" {
  if (holds(write, now) && (!("text" in write) || now.format === "@")) return "written";
  return now.formula === before?.formula && now.format !== before?.format ? "started" : "untouched";
}

/** Whether a cell has the content that was written into it, whatever it looks like. */
export function holds(write: CellWrite, { formula, value }: CellContent): boolean {
  if ("text" in write) return value === write.text;
  if ("formula" in write) return typeof formula === "string" && plain(formula) === plain(write.formula);
  return value === Number(write.number) && typeof formula === "number";
}

/** Excel may space and write a formula its own way. */
function plain(formula: string): string {
  return formula.replace(/\s/g, "").toUpperCase();
}

function first(block: readonly (readonly unknown[])[] | undefined): unknown {
  return block?.[0]?.[0];
}
