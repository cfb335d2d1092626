import type { FieldNode, RelationRule } from "../../forms/compile/form";
import type { CellRef, FormReading, ReadCell } from "../../reader/reading";
import type { Verdict } from "../money/verdict";
import { fieldAt, problemOf } from "./cells";
import type { Checked } from "./checked";
import { isLost, partOf, sameCell } from "./places";

/** What keeps rules from checking: values that they need and that cannot be told. */

export type WhyNotChecked =
  /** Something was typed, and it is no amount, number or date. */
  | "unreadable"
  /** A number of things below zero: no amount is worked out from it. */
  | "negative"
  /** An amount, and nothing says in which unit. */
  | "unit-unknown"
  /** A formula without a stored result. */
  | "no-result"
  /** Its label, its heading or its sheet is missing. */
  | "not-found";

export interface Hindrance {
  readonly why: WhyNotChecked;
  /** Null where there is no cell to look at. */
  readonly at: CellRef | null;
}

const NOT_FOUND: Hindrance = { why: "not-found", at: null };

/** Of a value in a cell of its own. What is blank is a matter of its own, and so is what a paper may go without. */
export function ofField(reading: FormReading, field: FieldNode | null): readonly Hindrance[] {
  if (field === null) return [];
  const cell = fieldAt(reading, field);
  if (cell) return ofCell(cell);
  return field.label?.optional === true && partOf(reading, field.sheet) !== null ? [] : [NOT_FOUND];
}

/** Of the rows of indicators: nothing can be said of those of a table that lacks one of its columns. */
export function ofIndicators(reading: FormReading): readonly Hindrance[] {
  const { form } = reading;
  const lost = form.tables.some(({ sheet, indicators }) => {
    const columns = indicators ? [indicators.level1, indicators.level2, indicators.name, indicators.target] : [];
    return columns.some((column) => column !== null && isLost(reading, sheet, column));
  });
  return lost ? [NOT_FOUND] : [];
}

/** Of the relations that a rule judges. */
export function ofRelations(checked: Checked, rule: RelationRule): readonly Hindrance[] {
  const { start, end } = checked.form.roles;
  const dated = checked.form.relations.some((relation) => relation.rule === rule && relation.singleYear);
  return [
    ...(dated ? [start, end].flatMap((field) => ofField(checked, field)) : []),
    ...checked.verdicts
      .filter(({ relation }) => relation.rule === rule)
      .flatMap((verdict) => ofVerdict(checked.verdicts, verdict, new Set())),
  ];
}

function ofVerdict(verdicts: readonly Verdict[], verdict: Verdict, seen: Set<Verdict>): readonly Hindrance[] {
  if (verdict.state !== "cannot-tell" || seen.has(verdict)) return [];
  seen.add(verdict);
  const unknown = [verdict.total, ...verdict.parts].filter(({ state }) => state === "unknown");
  return unknown.flatMap(({ cell }) => {
    if (!cell) return [NOT_FOUND];
    const own = ofCell(cell);
    // A blank that is still to be worked out: what it waits for.
    const behind = verdicts.filter(({ total }) => total.cell !== null && sameCell(total.cell.at, cell.at));
    return own.length > 0 ? own : behind.flatMap((each) => ofVerdict(verdicts, each, seen));
  });
}

function ofCell(cell: ReadCell): readonly Hindrance[] {
  const why = whyUnread(cell);
  return why === null ? [] : [{ why, at: cell.at }];
}

function whyUnread(cell: ReadCell): WhyNotChecked | null {
  const { value, noResult } = cell;
  if (noResult || problemOf(cell) === "formula-without-value") return "no-result";
  switch (value.type) {
    case "money":
      if (!value.unitKnown) return "unit-unknown";
      return value.amount === null && value.problem !== null ? "unreadable" : null;
    case "decimal":
      if (value.problem === "negative") return "negative";
      return value.problem === null ? null : "unreadable";
    case "date":
    case "period":
    case "duration":
      return value.unreadable ? "unreadable" : null;
    case "text":
    case "pair":
    case "choice":
    case "target":
    case "level":
    case "ticks":
      return null;
  }
}
