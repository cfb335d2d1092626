import { a1 } from "../../core/grid/address";
import type { MeasuredLive } from "../../live/live";
import { loadPart } from "../../core/load-part";
import type { Snapshot } from "../../live/snapshot";
import { SESSION_WAITS } from "../../live/waits";
import { HOST_WAITS } from "../../workbook/waits";

/** A finding as the contract writes it: what the pane shows, for whoever drives it from outside. */
export interface ShownFinding {
  readonly rule: string;
  readonly severity: string;
  /** Null where no form was read. */
  readonly form: string | null;
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
  readonly rule: string;
  readonly reason: string;
}

declare global {
  interface Window {
    jixiao?: {
      /** What the pane says it cannot read, settled. */
      unread(): Promise<ShownUnread[]>;
      /** The canonical JSON of all forms as the pane knows them now, without reading the workbook again. */
      document(): Promise<string>;
      /** What the pane shows once no edit, read or check is under way; it is drawn by then. */
      findings(): Promise<ShownFinding[]>;
      /** How long host and session wait for what, by name; tests of what hangs make the waits short. */
      readonly waits: { readonly host: typeof HOST_WAITS; readonly session: typeof SESSION_WAITS };
      timings(): ReturnType<MeasuredLive["timings"]>;
      counters(): ReturnType<MeasuredLive["counters"]>;
    };
  }
}

/** Notes which picture of the workbook the pane has drawn last. */
export class Drawn {
  private snapshot: Snapshot | null = null;
  private readonly waiting = new Set<() => void>();

  /** To be told after each drawing. */
  note(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    for (const resume of [...this.waiting]) resume();
  }

  /** Resolves with the settled picture once it is what is drawn. */
  async settled(live: MeasuredLive): Promise<Snapshot> {
    for (;;) {
      const settled = await live.settled();
      if (this.snapshot === settled && live.getSnapshot() === settled) return settled;
      if (live.getSnapshot() === settled) await this.next();
    }
  }

  private next(): Promise<void> {
    return new Promise((resolve) => {
      const resume = (): void => {
        this.waiting.delete(resume);
        resolve();
      };
      this.waiting.add(resume);
    });
  }
}

/** Lets the workbench and the tests ask what the pane shows; nothing of the workbook can be changed through it. */
export function exposeToTests(live: MeasuredLive, drawn: Drawn): void {
  window.jixiao = {
    waits: { host: HOST_WAITS, session: SESSION_WAITS },
    findings: async () => {
      const { forms } = await drawn.settled(live);
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
      const { sheetFindings } = await live.settled();
      return sheetFindings.map(({ rule, at, about }) => ({
        sheet: at.sheet.name,
        cell: a1(at.row, at.column),
        rule,
        reason: about?.reason ?? "hidden",
      }));
    },
    document: async () => {
      const { forms } = await live.settled();
      const { makeExport } = await loadPart(() => import("../../live/make-export"));
      return (await makeExport(forms)).text;
    },
    timings: () => live.timings(),
    counters: () => live.counters(),
  };
}
