import { a1 } from "../../core/grid/address";
import { findingText, messageOf, type Locale } from "../../messages";
import type { CellRef } from "../../reader/reading";
import type { Finding, Severity } from "../../rules/finding";
import type { CellWrite, Fix } from "../../rules/fix";

/** A cell as it is named outside: `{ "sheet": "表一", "cell": "C7" }`. */
export interface CellJson {
  readonly sheet: string;
  readonly cell: string;
}

export type WriteJson = CellJson &
  ({ readonly text: string } | { readonly formula: string } | { readonly number: string });

export interface FixJson {
  readonly kind: Fix["kind"];
  readonly writes: readonly WriteJson[];
}

/** A finding as upstream systems get it: the contract's keys, the other cells it speaks of, and its words. */
export interface FindingJson {
  readonly rule: string;
  readonly severity: Severity;
  /** Definition id; null where no form was recognised. */
  readonly form: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly field: string | null;
  readonly observed: string | null;
  readonly expected: string | null;
  readonly related: readonly CellJson[];
  readonly fix?: FixJson;
  /** On a hidden sheet, and so in no count. */
  readonly hidden?: true;
  /** What is wrong and what to do. */
  readonly message: string;
}

export interface ReportedFinding extends FindingJson {
  /** A few words: what is wrong. */
  readonly title: string;
}

/** @param apart on a hidden sheet */
export function reported(finding: Finding, locale: Locale, apart = false): ReportedFinding {
  const { rule, severity, form, field, observed, expected } = finding;
  const text = findingText(finding, locale);
  return {
    rule,
    severity,
    form,
    ...cellJson(finding.at),
    field,
    observed,
    expected,
    related: finding.related.map(cellJson),
    ...(finding.fix === null ? {} : { fix: fixJson(finding.fix) }),
    message: messageOf(text, locale),
    ...(apart ? { hidden: true } : {}),
    title: text.title,
  };
}

export function cellJson({ sheet, row, column }: CellRef): CellJson {
  return { sheet: sheet.name, cell: a1(row, column) };
}

function fixJson({ kind, writes }: Fix): FixJson {
  return { kind, writes: writes.map(writeJson) };
}

function writeJson(write: CellWrite): WriteJson {
  const at = cellJson(write.at);
  if ("text" in write) return { ...at, text: write.text };
  if ("formula" in write) return { ...at, formula: write.formula };
  return { ...at, number: write.number };
}
