/** What was measured, printed line by line; beside each limit whether it was kept, and the command fails where one was not. */
export class Report {
  private kept = 0;
  private readonly broken: string[] = [];

  /** @param limit as it is promised, and whether it was kept; null where nothing is promised */
  line(what: string, measured: string, limit: readonly [text: string, kept: boolean] | null = null): void {
    const [text, kept] = limit ?? ["", null];
    if (kept === true) this.kept += 1;
    if (kept === false) this.broken.push(what);
    const verdict = kept === null ? " " : kept ? "✓" : "✗";
    console.log(`${verdict} ${what.padEnd(56)} ${measured.padStart(24)}  ${text}`);
  }

  /** How many limits were kept, and the name of each that was not. */
  verdict(): void {
    console.log(`${this.kept} limits kept, ${this.broken.length} not`);
    for (const what of this.broken) console.log(`✗ ${what}`);
  }

  get allKept(): boolean {
    return this.broken.length === 0;
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
