export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly missing: readonly string[];
}
export function closingLine(counts: Pick<Counts, "passed" | "failed">): string;
export function sumOf(lines: readonly string[]): Counts;
