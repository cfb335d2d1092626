import { a1 } from "../core/address";
import type { MeasuredLive } from "../live/live";

/** A finding as the contract writes it: what the pane shows, for whoever drives it from outside. */
export interface ShownFinding {
  readonly rule: string;
  readonly severity: string;
  readonly form: string;
  readonly sheet: string;
  readonly cell: string;
  readonly field: string | null;
  readonly observed: string | null;
  readonly expected: string | null;
  readonly fix: string | null;
}

declare global {
  interface Window {
    jixiao?: {
      /** What the pane shows once no edit, read or check is under way. */
      findings(): Promise<ShownFinding[]>;
      timings(): ReturnType<MeasuredLive["timings"]>;
      counters(): ReturnType<MeasuredLive["counters"]>;
    };
  }
}

/** Lets the workbench and the tests ask what the pane shows; it can change nothing. */
export function exposeToTests(live: MeasuredLive): void {
  window.jixiao = {
    findings: async () => {
      const { forms } = await live.settled();
      return forms.flatMap(({ findings }) =>
        findings.map((finding) => ({
          rule: finding.rule,
          severity: finding.severity,
          form: finding.form,
          sheet: finding.at.sheet.name,
          cell: a1(finding.at.row, finding.at.column),
          field: finding.field,
          observed: finding.observed,
          expected: finding.expected,
          fix: finding.fix?.kind ?? null,
        })),
      );
    },
    timings: () => live.timings(),
    counters: () => live.counters(),
  };
}
