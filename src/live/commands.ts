import { forbidsFinal } from "../rules/finding";
import type { ImportNotice } from "../canonical/import";
import { knownForm, type Forms } from "../forms/forms";
import type { SheetPlan } from "../layout/plan";
import type { LibraryIndicator } from "../library/library";
import type { CellRef, SheetRef } from "../reader/reading";
import type { Fix } from "../rules/fix";
import { WorkbookError, type SelectedCell, type Workbook } from "../workbook/workbook";
import { loadPart } from "../core/load-part";
import type { RowCommand } from "../rows/plan-rows";
import type { RowOutcome } from "./row-outcome";
import type { FillOutcome, FillPlan } from "./fill-indicator";
import type { TextWriting } from "./fill-text";
import type { TextOutcome } from "./text-outcome";
import { formByKey, targetAt } from "./form-at";
import type { RowsOnSheet } from "./inserted-rows";
import type { NewSheets } from "./new-sheets";
import type { LiveSession } from "./session";
import type { CheckedForm, LiveCommands, Snapshot } from "./snapshot";
import { isLost, sheetsOfTokens } from "./undo-ends";

/**
 * What the user can ask for. Every write of the add-in is here, each on a command of the user. Before a write the
 * sheets it is about are read again: the row a fix was found in may have moved since. Commands that write take turns:
 * each begins when the one before is on screen.
 */
export class Commands implements LiveCommands {
  private writeCount = 0;
  private exportCount = 0;
  private turn: Promise<unknown> = Promise.resolve();
  /** Ids of sheets that were planned elsewhere. */
  private readonly planned = new Set<string>();

  constructor(
    private readonly workbook: Workbook,
    private readonly session: LiveSession,
  ) {
    session.onRowsInserted = (rows) => void this.lookAtRows(rows);
  }

  /** Writes so far, for measuring. */
  get writes(): number {
    return this.writeCount;
  }

  async insertForm(id: string, fiscalYear: number): Promise<readonly SheetRef[]> {
    const { blankForm } = await loadPart(() => import("./new-sheets"));
    return this.insert(blankForm(knownForm(this.known, id), fiscalYear));
  }

  async importDocument(
    bytes: Uint8Array,
    said: (notices: readonly ImportNotice[]) => void = () => undefined,
  ): Promise<readonly SheetRef[]> {
    const { formsOfDocument } = await loadPart(() => import("./new-sheets"));
    return this.insert(formsOfDocument(bytes, this.known, said));
  }

  async startNewYear(formKey: string, fiscalYear: number): Promise<readonly SheetRef[]> {
    const { forms } = await this.current([formKey]);
    const [form] = forms;
    const { formForYear } = await loadPart(() => import("./new-sheets"));
    return form ? this.insert(formForYear(form.reading, fiscalYear, this.known)) : [];
  }

  async insertPlans(plans: readonly SheetPlan[]): Promise<readonly SheetRef[]> {
    const sheets = await this.insert({ plans, parts: [] });
    for (const { id } of sheets) this.planned.add(id);
    return sheets;
  }

  removeInserted(sheets: readonly SheetRef[]): Promise<void> {
    return this.inTurn(async () => {
      const own = sheets.filter(({ id }) => this.planned.has(id));
      await this.session.queue.hold(() => this.counted(this.workbook.removeSheets(own)));
      await this.afterWrite([], true);
    });
  }

  /** What was solved or has moved in the meantime is not written: the list then on screen says what is still to be done. */
  applyFix(fix: Fix): Promise<void> {
    return this.put(sheetsOf(fix), (forms) => (isOffered(fix, forms) ? fix : null));
  }

  writeTarget(at: CellRef, before: string, text: string): Promise<void> {
    const fix: Fix = { kind: "write-target", writes: [{ at, text }] };
    return this.put(sheetsOf(fix), (forms) => {
      if (targetAt(forms, at)?.raw === before) return fix;
      throw new WorkbookError("overtaken", at.sheet.name);
    });
  }

  async fillIndicator(
    formKey: string,
    indicator: LibraryIndicator,
    selected: SelectedCell | null,
  ): Promise<FillOutcome> {
    const { indicatorSheets, planFill } = await loadPart(() => import("./fill-indicator"));
    const { reading } = formByKey(this.session.getSnapshot().forms, formKey);
    let found: FillPlan = { kind: "no-level" };
    await this.put(indicatorSheets(reading), (forms) => {
      found = planFill(formByKey(forms, formKey).reading, selected, indicator);
      return found.kind === "fill" ? found.fix : null;
    });
    return this.filledBy(found);
  }

  /** Where there is no blank row under its level, an indicator is given a new one. */
  private async filledBy(plan: FillPlan): Promise<FillOutcome> {
    if (plan.kind === "fill") return { kind: "filled", at: plan.at };
    if (plan.kind !== "add-row") return plan;
    const { sheet, row, column } = plan.below;
    const command = { kind: "add-to", level: row, texts: plan.texts } as const;
    const done = await this.changeRow({ sheetId: sheet.id, row, column }, command);
    if (done.kind === "refused") return { kind: "no-blank-row", level: plan.level };
    return { kind: "filled", at: { ...done.at, column: plan.targetColumn } };
  }

  changeRow(at: SelectedCell, command: RowCommand): Promise<RowOutcome> {
    return this.inTurn(async () => {
      const { changeRow } = await loadPart(() => import("./change-row"));
      const done = await changeRow(this.session, at, command, {
        change: (request, plan) => this.counted(this.workbook.change(request, plan)),
        offer: (offer, forms) => this.session.offerUndo(offer, forms),
      });
      if (done.kind === "done") await this.afterWrite([at.sheetId]);
      return done;
    });
  }

  fillText(formKey: string, text: string, keys: readonly string[]): Promise<TextOutcome> {
    return this.inTurn(async () => {
      const { fillText } = await loadPart(() => import("./fill-text"));
      const writing: TextWriting = {
        write: (writes) => this.counted(this.workbook.write(writes)),
        change: (request, plan) => this.counted(this.workbook.change(request, plan)),
        restore: (token) => this.counted(this.workbook.restore(token)),
        shown: (sheetIds) => this.afterWrite(sheetIds),
      };
      return fillText(this.session, writing, formKey, text, keys);
    });
  }

  completeRows(): Promise<void> {
    return this.inTurn(async () => {
      const { newRows } = this.session.getSnapshot();
      if (newRows === null) return;
      const { completeRows } = await loadPart(() => import("./complete-rows"));
      const done = await completeRows(this.session, newRows.sheetId, (request, plan) =>
        this.counted(this.workbook.change(request, plan)),
      );
      this.session.offerRows(null);
      if (done === "done") await this.afterWrite([newRows.sheetId]);
    });
  }

  dismissRows(): void {
    this.session.offerRows(null);
  }

  /** Where the host refuses to be looked at, nothing is offered: nobody has asked for anything. */
  private lookAtRows(rows: RowsOnSheet): Promise<void> {
    const looked = this.inTurn(async () => {
      const { lackAnything } = await loadPart(() => import("./complete-rows"));
      const lacking = await lackAnything(this.session, rows, (request) => this.workbook.look(request));
      if (this.session.inserted.seen !== rows) return;
      if (lacking === "overtaken") this.session.inserted.again();
      else this.session.offerRows(lacking ? rows : null);
    });
    return looked.catch(() => undefined);
  }

  /** @param fixFor what is to be written, if anything, asked of the sheets as they are now */
  private put(sheetIds: readonly string[], fixFor: (forms: readonly CheckedForm[]) => Fix | null): Promise<void> {
    return this.inTurn(async () => {
      await this.session.check(sheetIds);
      const written = await this.session.queue.hold(async () => {
        const { forms } = this.session.getSnapshot();
        const fix = fixFor(forms);
        return fix === null ? null : { token: await this.counted(this.workbook.write(fix.writes)), fix, forms };
      });
      if (written === null) return;
      this.session.offerUndo({ tokens: [written.token], fix: written.fix }, written.forms);
      await this.afterWrite(sheetIds);
    });
  }

  undoFix(): Promise<void> {
    return this.inTurn(async () => {
      const tokens = await this.session.queue.hold(async () => {
        // None where it was withdrawn by an edit of its cells before its turn came.
        const { tokens = [] } = this.session.getSnapshot().undo ?? {};
        for (const token of tokens) {
          await this.counted(this.workbook.restore(token)).catch((failure: unknown) => {
            // The offer stands while it can still be put back.
            if (isLost(failure)) this.session.withdrawUndo();
            throw failure;
          });
          this.session.putBack(token);
        }
        return tokens;
      });
      if (tokens.length > 0) await this.afterWrite(sheetsOfTokens(tokens));
    });
  }

  dismissUndo(): void {
    this.session.withdrawUndo();
  }

  select(cell: Parameters<LiveCommands["select"]>[0]): Promise<void> {
    return this.workbook.select(cell);
  }

  checkAll(): ReturnType<LiveCommands["checkAll"]> {
    return this.session.checkAll();
  }

  async exportForms(
    formKeys: readonly string[],
    leftOut: readonly string[] = [],
  ): ReturnType<LiveCommands["exportForms"]> {
    const { forms, sheetFindings, revision } = await this.current(formKeys);
    const unread = sheetFindings.filter((found) => forbidsFinal(found) && !leftOut.includes(found.at.sheet.id));
    const { makeExport } = await loadPart(() => import("./make-export"));
    return { ...(await makeExport(forms, unread.length)), revision, number: (this.exportCount += 1) };
  }

  /** The chosen forms in tab order, read and checked just now. @throws {WorkbookError} `gone` if one is not there */
  private async current(formKeys: readonly string[]): Promise<Snapshot> {
    const snapshot = await this.session.checkAll();
    const forms = snapshot.forms.filter(({ key }) => formKeys.includes(key));
    if (forms.length < new Set(formKeys).size) throw new WorkbookError("gone");
    return { ...snapshot, forms };
  }

  private get known(): Forms {
    return this.session.getSnapshot().known;
  }

  private insert({ plans, parts }: NewSheets): Promise<readonly SheetRef[]> {
    return this.inTurn(async () => {
      const sheets = await this.session.queue.hold(() => this.counted(this.workbook.insert(plans)));
      await this.afterWrite(
        sheets.map(({ id }) => id),
        true,
      );
      if (parts.length > 0) await this.carry(parts);
      return sheets;
    });
  }

  /** Sheets without the form files of their forms are as good: a host that keeps none loses nothing else. */
  private async carry(parts: readonly string[]): Promise<void> {
    try {
      const { CARRIED_NAMESPACE, partsLacking } = await loadPart(() => import("./new-sheets"));
      const lacking = partsLacking(parts, await this.workbook.readParts(CARRIED_NAMESPACE));
      if (lacking.length > 0) await this.counted(this.workbook.addParts(lacking));
    } catch (failure) {
      if (!(failure instanceof WorkbookError)) throw failure;
    }
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  /** What was written stands, even if it cannot be read back at once: the session tries again by itself. */
  private async afterWrite(sheetIds: readonly string[], list = false): Promise<void> {
    await this.session.showWritten(sheetIds, list).catch(() => undefined);
  }

  private counted<Result>(write: Promise<Result>): Promise<Result> {
    this.writeCount += 1;
    return write;
  }
}

function sheetsOf({ writes }: Fix): readonly string[] {
  return [...new Set(writes.map(({ at }) => at.sheet.id))];
}

function isOffered(fix: Fix, forms: readonly CheckedForm[]): boolean {
  const wanted = JSON.stringify(fix);
  return forms.some(({ findings, offers }) =>
    [...findings, ...offers].some((each) => each.fix !== null && JSON.stringify(each.fix) === wanted),
  );
}
