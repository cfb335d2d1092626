import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type IMutationInfo,
  type Injector,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { UndoSteps } from "./patches/undo-steps";

/** The grid's own API of a workbook and of a worksheet. */
export type Book = NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>;
export type Sheet = NonNullable<ReturnType<Book["getSheetBySheetId"]>>;

/**
 * What every file of this folder needs of the grid: its own API, the workbook of the moment, undo steps, and for what that
 * API has not, its services. Cells are read from the model itself, which makes no object for each.
 */
export class GridContext {
  readonly commands: ICommandService;
  readonly undoRedo: IUndoRedoService;
  private readonly instances: IUniverInstanceService;
  private made: FUniver | null = null;
  private opened: Book | null = null;

  constructor(
    readonly injector: Injector,
    private readonly steps: UndoSteps,
  ) {
    this.commands = injector.get(ICommandService);
    this.undoRedo = injector.get(IUndoRedoService);
    this.instances = injector.get(IUniverInstanceService);
  }

  /** Null between two workbooks. */
  get openWorkbook(): Workbook | null {
    return this.instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  get workbook(): Workbook {
    const { openWorkbook } = this;
    if (!openWorkbook) throw new Error("The grid holds no workbook.");
    return openWorkbook;
  }

  /** The grid's own API; there once its plugins are. */
  get api(): FUniver {
    return (this.made ??= FUniver.newAPI(this.injector));
  }

  /** That of the workbook of the moment. */
  get book(): Book {
    if (this.opened?.getWorkbook() !== this.workbook) this.opened = this.api.getActiveWorkbook();
    if (!this.opened) throw new Error("The grid holds no workbook.");
    return this.opened;
  }

  /** That of a worksheet. @throws if it is gone; callers look it up by an id they have just checked. */
  face(id: string): Sheet {
    const sheet = this.book.getSheetBySheetId(id);
    if (!sheet) throw new Error(`The grid holds no worksheet ${id}.`);
    return sheet;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Undo acts on the unit in focus; without this the first undo of a fresh page would do nothing. */
  focus(): void {
    this.instances.focusUnit(this.unitId);
  }

  /** @throws if the worksheet is gone; callers look it up by an id they have just checked. */
  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`The grid holds no worksheet ${id}.`);
    return sheet;
  }

  run(command: { readonly id: string }, params: object): boolean {
    return Boolean(this.commands.syncExecuteCommand(command.id, params));
  }

  /** Runs mutations and makes one undo step of them. */
  mutate(redo: readonly IMutationInfo[], undo: readonly IMutationInfo[]): void {
    for (const mutation of redo) this.commands.syncExecuteCommand(mutation.id, mutation.params);
    this.undoRedo.pushUndoRedo({ unitID: this.unitId, redoMutations: [...redo], undoMutations: [...undo] });
  }

  /** Everything done inside is one step for the user's undo. */
  step<T>(work: () => T): T {
    return this.steps.gather(this.unitId, work, (item) => this.undoRedo.pushUndoRedo(item));
  }
}
