import type { Area } from "../../core/grid/grid";
import type { GridChange } from "../grid/changes";
import { shifted } from "./references";

/** How a worksheet prints. The grid does not print; this is kept beside it and goes into the .xlsx file. */
export interface PrintSetup {
  orientation: "portrait" | "landscape";
  /** Number of an .xlsx file: 9 is A4. */
  paperSize: number;
  /** Per cent, or null when the sheet is fitted to pages. */
  scale: number | null;
  fitWidth: number | null;
  fitHeight: number | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  area: Area | null;
  titleRows: { top: number; bottom: number } | null;
  /** `&P` and so on as in a file; keys `centerFooter` and so on. */
  headersFooters: Partial<Record<HeaderFooterPlace, string>>;
}

export type HeaderFooterPlace =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

export function defaultPrintSetup(): PrintSetup {
  return {
    orientation: "portrait",
    paperSize: 9,
    scale: 100,
    fitWidth: null,
    fitHeight: null,
    centerHorizontally: false,
    centerVertically: false,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    area: null,
    titleRows: null,
    headersFooters: {},
  };
}

export class PrintSetups {
  private readonly setups = new Map<string, PrintSetup>();

  of(sheetId: string): PrintSetup {
    let setup = this.setups.get(sheetId);
    if (!setup) this.setups.set(sheetId, (setup = defaultPrintSetup()));
    return setup;
  }

  set(sheetId: string, setup: PrintSetup): void {
    this.setups.set(sheetId, setup);
  }

  copy(from: string, to: string): void {
    this.setups.set(to, structuredClone(this.of(from)));
  }

  clear(): void {
    this.setups.clear();
  }

  /** Print area and title rows stay on their rows. */
  follow(change: GridChange): void {
    if (change.kind === "deleted") return;
    if (
      change.kind !== "rows-inserted" &&
      change.kind !== "rows-deleted" &&
      change.kind !== "columns-inserted" &&
      change.kind !== "columns-deleted"
    )
      return;
    const setup = this.setups.get(change.sheetId);
    if (!setup) return;
    if (setup.area) setup.area = shifted(setup.area, change.kind, change.area);
    if (setup.titleRows && change.kind.startsWith("rows")) {
      const rows = shifted({ ...setup.titleRows, left: 0, right: 0 }, change.kind, change.area);
      setup.titleRows = rows && { top: rows.top, bottom: rows.bottom };
    }
  }
}
