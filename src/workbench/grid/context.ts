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
import type { UndoSteps } from "./undo-steps";

/** What every file of this folder needs of the grid: its services, the workbook of the moment, and undo steps. */
export class GridContext {
  readonly commands: ICommandService;
  readonly undoRedo: IUndoRedoService;
  private readonly instances: IUniverInstanceService;

  constructor(
    readonly injector: Injector,
    private readonly steps: UndoSteps,
  ) {
    this.commands = injector.get(ICommandService);
    this.undoRedo = injector.get(IUndoRedoService);
    this.instances = injector.get(IUniverInstanceService);
  }

  get workbook(): Workbook {
    const workbook = this.instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("The grid holds no workbook.");
    return workbook;
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
