import type { BatchInHand, Interference } from "../host/host";
import type { HostEvent } from "../host/events";
import type { Batch } from "../protocol/batch";
import { errorResponse } from "../host/requests";
import { disturb } from "./disturb";
import { executedPart, kindOf, type BatchFault, type Faults } from "./faults";

/** Lets a host's batches and events meet with the faults that wait for them. */
export class Spoiling implements Interference {
  /** Events that a fault holds back. */
  private held: HostEvent[] = [];

  constructor(private readonly faults: Faults) {}

  batch(batch: Batch): ((host: BatchInHand) => Promise<void>) | null {
    const fault = this.faults.ofBatch(kindOf(batch));
    return fault === null ? null : (host) => spoil(fault, batch, host);
  }

  event(event: HostEvent): readonly HostEvent[] {
    const fate = this.faults.ofEvent(event.event);
    if (fate === "lose") return [];
    if (fate === "hold") {
      this.held.push(event);
      return [];
    }
    const following = this.held;
    this.held = [];
    return [event, ...(fate === "repeat" ? [event] : []), ...following];
  }

  reset(): void {
    this.held = [];
  }
}

async function spoil(fault: BatchFault, batch: Batch, host: BatchInHand): Promise<void> {
  switch (fault.kind) {
    case "fail":
      await host.carryOut(executedPart(batch, fault.executed ?? "nothing"));
      host.answer(errorResponse(fault.code));
      return;
    case "hang":
      await host.carryOut(executedPart(batch, fault.executed ?? "nothing"));
      return;
    case "late": {
      const wait = new Promise<void>((resolve) => setTimeout(resolve, fault.milliseconds));
      if (fault.executed === "late") await wait;
      const { response } = await host.carryOut(batch);
      void wait.then(() => host.answer(response));
      return;
    }
    case "twice": {
      const { response } = await host.carryOut(batch);
      host.answer(response);
      host.answer(response);
      return;
    }
    case "meanwhile":
      disturb(host.model, fault.what);
      host.answer((await host.carryOut(batch)).response);
  }
}
