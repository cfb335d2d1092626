import type { FormReading } from "../../reader/reading";
import { CATALOGUE, RULE_IDS } from "../catalogue";
import type { Finding, RuleId, Severity } from "../finding";

const SEVERITY: Readonly<Record<Severity, number>> = {
  error: 0,
  warning: 1,
  info: 2,
};

/** What nothing else can be told without comes first. */
const UNREADABLE: readonly RuleId[] = ["FORMULA-NO-VALUE", "UNIT-UNKNOWN", "AMOUNT-UNREADABLE", "DATE-UNREADABLE"];

const catalogueOrder = new Map(RULE_IDS.map((rule, index) => [rule, index]));

/** Errors first, root causes first, then by sheet, row and column of the form. */
export function inOrder(form: FormReading, findings: readonly Finding[]): readonly Finding[] {
  const sheets = new Map(form.parts.map((part, index) => [part.sheet.id, index]));
  const rank = (finding: Finding): readonly number[] => [
    SEVERITY[finding.severity],
    tier(finding.rule),
    sheets.get(finding.at.sheet.id) ?? sheets.size,
    finding.at.row,
    finding.at.column,
    catalogueOrder.get(finding.rule) ?? 0,
  ];
  return findings
    .map((finding) => ({ finding, rank: rank(finding) }))
    .sort((left, right) => compareRanks(left.rank, right.rank))
    .map(({ finding }) => finding);
}

function tier(rule: RuleId): number {
  if (CATALOGUE[rule].family === "structure") return 0;
  return UNREADABLE.includes(rule) ? 1 : 2;
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  for (const [index, value] of left.entries()) {
    const other = right[index] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}
