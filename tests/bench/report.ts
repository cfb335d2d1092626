/** What was measured, printed line by line; a measure beyond its limit is marked, and the command then fails. */
export class Report {
  private kept = true;

  /** @param limit as it is promised, and whether it was kept */
  line(what: string, measured: string, limit: readonly [text: string, kept: boolean] = ["", true]): void {
    const [text, kept] = limit;
    this.kept &&= kept;
    console.log(`${kept ? " " : "✗"} ${what.padEnd(56)} ${measured.padStart(24)}  ${text}`);
  }

  get allKept(): boolean {
    return this.kept;
  }
}

export function milliseconds(value: number): string {
  return `${value.toFixed(0)} ms`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MB`;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1);
  return sorted[Math.max(0, at)] ?? Number.NaN;
}
