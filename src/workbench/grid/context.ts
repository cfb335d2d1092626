import { ICommandService, IUndoRedoService, IUniverInstanceService, UniverInstanceType, type IMutationInfo, type Injector, type IUndoRedoItem, type Workbook, type Worksheet } from "@univerjs/core";

/** What every file of this folder needs of the grid: its services, the workbook of the moment, and undo steps. */
export class GridContext {
  readonly commands: ICommandService;
  readonly undoRedo: IUndoRedoService;
  private readonly instances: IUniverInstanceService;
  private collected: IUndoRedoItem[] | null = null;

  constructor(readonly injector: Injector) {
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

  /**
   * Everything done inside is one step for the user's undo, taken back in reverse order. The grid's own batching takes
   * it back in the order it was done, which fails where one change rests on another.
   */
  step<T>(work: () => T): T {
    if (this.collected !== null) return work();
    const { undoRedo, unitId } = this;
    const items: IUndoRedoItem[] = [];
    this.collected = items;
    const push = undoRedo.pushUndoRedo.bind(undoRedo);
    undoRedo.pushUndoRedo = (item) => (item.unitID === unitId ? void items.push(item) : push(item));
    try {
      return work();
    } finally {
      undoRedo.pushUndoRedo = push;
      this.collected = null;
      if (items.length > 0) {
        push({
          unitID: unitId,
          redoMutations: items.flatMap((item) => item.redoMutations),
          undoMutations: items.toReversed().flatMap((item) => item.undoMutations),
        });
      }
    }
  }
}
