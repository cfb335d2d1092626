import type { FormReading } from "../../reader/reading";
import type { Finding } from "../finding";
import { RULES } from "../registry";
import type { RuleStage, Severity } from "./rule";

/** The lower the number, the more it weighs. */
export const SEVERITY: Readonly<Record<Severity, number>> = {
  error: 0,
  warning: 1,
  info: 2,
};

const STAGE: Readonly<Record<RuleStage, number>> = { paper: 0, values: 1, content: 2 };

/** By rule: its stage, then its place in the catalogue. */
const RANKS = new Map(RULES.map(({ id, stage }, index) => [id, { stage: STAGE[stage], place: index }]));

/** Errors first, root causes first, then by sheet, row and column of the form. */
export function inOrder(form: FormReading, findings: readonly Finding[]): readonly Finding[] {
  const sheets = new Map(form.parts.map((part, index) => [part.sheet.id, index]));
  const rank = (finding: Finding): readonly number[] => [
    SEVERITY[finding.severity],
    RANKS.get(finding.rule)?.stage ?? 0,
    sheets.get(finding.at.sheet.id) ?? sheets.size,
    finding.at.row,
    finding.at.column,
    RANKS.get(finding.rule)?.place ?? 0,
  ];
  return findings
    .map((finding) => ({ finding, rank: rank(finding) }))
    .sort((left, right) => compareRanks(left.rank, right.rank))
    .map(({ finding }) => finding);
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < left.length; index += 1) {
    const apart = (left[index] ?? 0) - (right[index] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}
