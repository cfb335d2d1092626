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

/** Something that looks like a form and was not read, as the pane says it. */
export interface ShownUnread {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: string;
}

declare global {
  interface Window {
    jixiao?: {
      /** What the pane says it cannot read, settled. */
      unread(): Promise<ShownUnread[]>;
      /** The canonical JSON of all forms as the pane knows them now, without reading the workbook again. */
      document(): Promise<string>;
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
    unread: async () => {
      const { unread } = await live.settled();
      return unread.map(({ sheet, at, reason }) => ({ sheet: sheet.name, cell: a1(at.row, at.column), reason }));
    },
    document: async () => {
      const { forms } = await live.settled();
      const { makeExport } = await import("../live/make-export");
      return (await makeExport(forms)).text;
    },
    timings: () => live.timings(),
    counters: () => live.counters(),
  };
}
