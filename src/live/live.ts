import type { Forms } from "../forms/forms";
import type { Workbook } from "../workbook/workbook";
import { Commands } from "./commands";
import { formEngine } from "./form-engine";
import { LiveSession } from "./session";
import type { Engine } from "./engine";
import type { Live, LiveCommands } from "./snapshot";
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
  return Object.assign(commands, {
    subscribe: (listener) => session.subscribe(listener),
    getSnapshot: () => session.getSnapshot(),
    settled: () => session.settled(),
    know: (known) => session.know(engineFor(known)),
    tried: (forms) => session.readings.tried(engineFor(forms)),
    heldSheets: () => session.readings.heldSheets(),
    heldSheet: (id) => session.readings.heldSheet(id),
    stop: () => session.stop(),
    watchSelection: (listener) => workbook.watchSelection(listener),
    readParts: (namespace) => workbook.readParts(namespace),
    timings: () => session.editTimings,
    counters: () => ({ ...session.counters, writes: commands.writes }),
  } satisfies Omit<MeasuredLive, keyof LiveCommands>);
}
