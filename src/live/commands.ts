import type { ImportNotice } from "../canonical/import";
import { knownForm, type Forms } from "../forms/forms";
import type { SheetPlan } from "../layout/plan";
import type { CellRef, SheetRef } from "../reader/reading";
import type { Fix } from "../rules/fix";
import { forbidsFinal } from "../rules/forbids-final";
import { WorkbookError, type Workbook } from "../workbook/workbook";
import { loadPart } from "../core/load-part";
import { targetAt } from "./form-at";
import type { LiveSession } from "./session";
import type { CheckedForm, LiveCommands, Snapshot } from "./snapshot";

/**
 * What the user can ask for. Every write of the add-in is here, each on a command of the user. Before a write the
 * sheets it is about are read again: the row a fix was found in may have moved since. Commands that write take turns:
 * each begins when the one before is on screen.
 */
export class Commands implements LiveCommands {
  private writeCount = 0;
  private exportCount = 0;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly workbook: Workbook,
    private readonly session: LiveSession,
  ) {}

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

  /** What was solved or has moved in the meantime is not written: the list then on screen says what is still to be done. */
  applyFix(fix: Fix): Promise<void> {
    return this.put(fix, (forms) => isOffered(fix, forms));
  }

  writeTarget(at: CellRef, before: string, text: string): Promise<void> {
    return this.put({ kind: "write-target", writes: [{ at, text }] }, (forms) => {
      if (targetAt(forms, at)?.raw === before) return true;
      throw new WorkbookError("overtaken", at.sheet.name);
    });
  }

  /** @param still whether it is to be written all the same, asked of the sheets as they are now */
  private put(fix: Fix, still: (forms: readonly CheckedForm[]) => boolean): Promise<void> {
    return this.inTurn(async () => {
      const sheetIds = [...new Set(fix.writes.map(({ at }) => at.sheet.id))];
      await this.session.check(sheetIds);
      const written = await this.session.queue.hold(async () => {
        const { forms } = this.session.getSnapshot();
        return still(forms) ? { token: await this.counted(this.workbook.write(fix.writes)), forms } : null;
      });
      if (written === null) return;
      this.session.offerUndo({ token: written.token, fix }, written.forms);
      await this.afterWrite(sheetIds);
    });
  }

  undoFix(): Promise<void> {
    return this.inTurn(async () => {
      const token = await this.session.queue.hold(async () => {
        const { undo } = this.session.getSnapshot();
        // Withdrawn by an edit of its cells before its turn came.
        if (undo === null) return null;
        await this.counted(this.workbook.restore(undo.token)).catch((failure: unknown) => {
          // What the user had typed is in the token alone: the offer stands while it can still be put back.
          if (failure instanceof WorkbookError && failure.problem === "changed") this.session.withdrawUndo();
          throw failure;
        });
        this.session.withdrawUndo();
        return undo.token;
      });
      if (token !== null) await this.afterWrite(token.previous.map(({ at }) => at.sheet.id));
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

  private insert(plans: readonly SheetPlan[]): Promise<readonly SheetRef[]> {
    return this.inTurn(async () => {
      const sheets = await this.session.queue.hold(() => this.counted(this.workbook.insert(plans)));
      await this.afterWrite(
        sheets.map(({ id }) => id),
        true,
      );
      return sheets;
    });
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

function isOffered(fix: Fix, forms: readonly CheckedForm[]): boolean {
  const wanted = JSON.stringify(fix);
  return forms.some(({ findings, offers }) =>
    [...findings, ...offers].some((each) => each.fix !== null && JSON.stringify(each.fix) === wanted),
  );
}
