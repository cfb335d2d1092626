import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  ClearSelectionFormatCommand,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/preset-sheets-core";
import type { GridContext } from "./context";

/** Longer than any recalculation of forms; a workbook that needs more is answered with what there is. */
const LIMIT = 8000;
const FORMAT_ONLY: ReadonlySet<unknown> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/**
 * Knows whether the grid has recalculated everything that was changed. The grid waits a moment for further changes,
 * then calculates beside the page's own work; answers and events must not overtake it.
 */
export class Settling {
  /** Numbers of changes: made so far, taken up by the calculation under way, calculated. */
  private changed = 0;
  private taken = 0;
  private calculated = 0;
  private waiting: (() => void)[] = [];

  constructor(grid: GridContext) {
    const dirty = grid.injector.get(IActiveDirtyManagerService);
    grid.commands.beforeCommandExecuted((command) => {
      // Before, not after: a short calculation ends before its own start is reported.
      if (command.id === SetFormulaCalculationStartMutation.id) this.taken = this.changed;
    });
    grid.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) this.notified(command);
      else if (dirty.has(command.id) && needsCalculation(command, options)) this.changed++;
    });
  }

  get isSettled(): boolean {
    return this.calculated >= this.changed;
  }

  /** Resolves once nothing is left to calculate; at once if that is so. */
  async settled(): Promise<void> {
    if (this.isSettled) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting = this.waiting.filter((other) => other !== done);
        this.calculated = this.changed;
        resolve();
      }, LIMIT);
      this.waiting.push(done);
    });
  }

  /** A calculation that was stopped is begun anew by the grid, with the newer changes. */
  private notified(command: Readonly<ICommandInfo>): void {
    const params: ISetFormulaCalculationNotificationMutation | undefined = command.params;
    const state = params?.functionsExecutedState;
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.calculated = Math.max(this.calculated, this.taken);
    if (!this.isSettled) return;
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** The same exceptions that the grid's own trigger makes. */
function needsCalculation(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (command.id !== SetRangeValuesMutation.id) return true;
  const params: { trigger?: unknown } | undefined = command.params;
  return options?.onlyLocal !== true && !FORMAT_ONLY.has(params?.trigger);
}
