import type { ImportNotice } from "../../canonical/import";
import type { CardWords } from "./card";
import type { WhyNotChecked } from "../../rules/checked/hindrances";
import type { Severity } from "../../rules/finding";

/** Words of the task pane. Findings, fixes, sections and host problems have their own (`for-pane.ts`). */
export interface PaneWords {
  readonly tabs: Readonly<Record<"check" | "funds" | "library" | "export" | "forms", string>>;
  readonly views: string;
  readonly dismiss: string;
  readonly language: string;

  readonly starting: string;
  readonly reading: (done: number, total: number) => string;
  readonly checked: string;
  readonly waiting: (reason: string) => string;
  readonly checkNow: string;

  readonly noForm: string;
  readonly noFormHint: string;
  readonly chooseForm: string;
  readonly thisForm: string;
  /** Of a form in whose place there is another. */
  readonly replacedBy: (name: string) => string;
  readonly unnamedProject: string;
  /** In the list of forms, in brackets behind the project. */
  readonly onHiddenSheet: (sheet: string) => string;
  readonly yearOf: (year: number | null) => string;
  readonly progress: (filled: number, total: number) => string;
  /** All sections of a form, and those where something is still to be done. */
  readonly sections: string;
  readonly sectionsOpen: string;
  readonly nothingOpen: string;
  readonly sectionSummary: (label: string, filled: number, total: number, open: number, errors: number) => string;

  readonly findings: string;
  readonly counts: (errors: number, warnings: number, infos: number, notChecked: number) => string;
  readonly allClear: string;
  readonly allClearHint: string;
  /** In place of `allClear` where some of the checks could not run. */
  readonly partlyChecked: string;
  /** Above what stands in the way of so many checks. */
  readonly notChecked: (checks: number) => string;
  readonly whyNotChecked: Readonly<Record<WhyNotChecked, string>>;
  /** Behind it: titles of the rules that did not run. */
  readonly thereforeNotChecked: (titles: readonly string[]) => string;
  /** Behind the first places that stand in the way. */
  readonly moreCells: (rest: number) => string;
  readonly blankForm: string;
  /** The button below a long list: so many are not shown yet. */
  readonly showMore: (rest: number) => string;
  readonly severityGroups: Readonly<Record<Severity, (count: number) => string>>;
  /** Shows a form on a hidden sheet in the pane: nobody can go to its cells. */
  readonly showForm: string;
  readonly goTo: (place: string) => string;
  readonly offers: string;
  readonly offersHint: string;
  readonly applyOffer: (observed: string, expected: string) => string;
  readonly written: string;
  /** Of what is no write of single cells, by the name of the fix. */
  readonly done: (what: string) => string;
  readonly undo: string;
  readonly undoNative: string;

  readonly fundsHint: string;
  readonly declared: string;
  readonly computed: string;
  readonly difference: string;
  readonly blank: string;
  readonly states: {
    readonly ok: string;
    readonly wrong: string;
    readonly "cannot-tell": string;
    readonly blank: string;
  };
  readonly inUnit: (unit: string) => string;

  readonly exportHint: string;
  readonly prepareExport: string;
  readonly exportDraft: (errors: number) => string;
  /** Nothing was filled in yet: nobody wants an empty form handed in as final. */
  readonly exportBlank: string;
  readonly exportFinal: string;
  /** Sheets with a declaration that could not be read are chosen. */
  readonly exportUnread: (sheets: readonly string[]) => string;
  /** Above the boxes of forms on hidden sheets, and of sheets that could not be read. */
  readonly hiddenForms: string;
  readonly unreadSheets: string;
  readonly sheetNamed: (name: string) => string;
  readonly fileName: string;
  readonly size: string;
  readonly bytes: (count: number) => string;
  readonly fingerprint: string;
  readonly fieldsRead: string;
  readonly fieldsReadValue: (filled: number, fields: number) => string;
  readonly openErrors: string;
  readonly preview: string;
  readonly preparing: string;
  readonly inserting: string;
  /** A view, or further forms, are on their way. */
  readonly fetching: string;
  /** Some forms could not be fetched. */
  readonly formsLacking: string;
  readonly save: string;
  readonly saveMap: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly savedOffered: string;
  readonly saveUnavailable: string;
  readonly exportStale: string;
  /** The part for submitting could not be fetched. */
  readonly submitMissing: string;

  readonly galleryTitle: string;
  readonly fiscalYear: string;
  readonly fiscalYearBad: string;
  readonly insert: string;
  readonly insertNamed: (name: string) => string;
  readonly inserted: (sheets: readonly string[]) => string;
  readonly previewOf: (name: string) => string;
  readonly importTitle: string;
  readonly importHint: string;
  readonly importChoose: string;
  /** With what is worth saying of the file. */
  readonly imported: (sheets: readonly string[], notices: ReadonlySet<ImportNotice>) => string;
  readonly newYearTitle: string;
  readonly newYearHint: string;
  readonly newYear: (year: number) => string;
  readonly sheetCount: (count: number) => string;

  readonly card: CardWords;

  readonly crashed: string;
}
