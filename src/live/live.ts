import type { Forms } from "../forms/forms";
import type { Workbook } from "../workbook/workbook";
import { Commands } from "./commands";
import { formEngine } from "./form-engine";
import { LiveSession } from "./session";
import type { Engine } from "./engine";
import type { Live } from "./snapshot";
import type { Timers } from "./timers";
import type { EditTiming, LiveCounters } from "./timings";

/** A live session with its commands, and what the bench and the tests measure. */
export interface MeasuredLive extends Live {
  timings(): readonly EditTiming[];
  counters(): LiveCounters;
}

/** Starts live checking of a workbook. The snapshot is `starting` until the first read is done. */
export function startLive(
  workbook: Workbook,
  forms: Forms,
  timers?: Timers,
  engineFor: (forms: Forms) => Engine = formEngine,
): MeasuredLive {
  const session = new LiveSession(workbook, engineFor(forms), timers);
  const commands = new Commands(workbook, session);
  void session.start();
  return {
    subscribe: (listener) => session.subscribe(listener),
    getSnapshot: () => session.getSnapshot(),
    settled: () => session.settled(),
    know: (known) => session.know(engineFor(known)),
    tried: (forms) => session.readings.tried(engineFor(forms)),
    heldSheets: () => session.readings.heldSheets(),
    heldSheet: (id) => session.readings.heldSheet(id),
    stop: () => session.stop(),
    insertForm: (formId, fiscalYear) => commands.insertForm(formId, fiscalYear),
    importDocument: (bytes, said) => commands.importDocument(bytes, said),
    startNewYear: (formKey, fiscalYear) => commands.startNewYear(formKey, fiscalYear),
    insertPlans: (plans) => commands.insertPlans(plans),
    removeInserted: (sheets) => commands.removeInserted(sheets),
    applyFix: (fix) => commands.applyFix(fix),
    fillIndicator: (formKey, indicator, at) => commands.fillIndicator(formKey, indicator, at),
    changeRow: (at, command) => commands.changeRow(at, command),
    fillText: (formKey, text, keys) => commands.fillText(formKey, text, keys),
    completeRows: () => commands.completeRows(),
    dismissRows: () => commands.dismissRows(),
    undoFix: () => commands.undoFix(),
    dismissUndo: () => commands.dismissUndo(),
    select: (cell) => commands.select(cell),
    watchSelection: (listener) => workbook.watchSelection(listener),
    readParts: (namespace) => workbook.readParts(namespace),
    writeTarget: (at, before, text) => commands.writeTarget(at, before, text),
    checkAll: () => commands.checkAll(),
    exportForms: (formKeys, leftOut) => commands.exportForms(formKeys, leftOut),
    timings: () => session.editTimings,
    counters: () => ({ ...session.counters, writes: commands.writes }),
  };
}
