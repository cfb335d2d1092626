import { readBatch, batchResponse } from "../protocol/batch";
import { applicationContext, INVOKE, readRequest, REGISTER, response, UNREGISTER, type FrameIdentity, type Request } from "../protocol/envelope";
import type { GridChange, Origin } from "../grid/changes";
import type { Spreadsheet } from "../grid/spreadsheet";
import { HostError } from "../protocol/errors";
import { BatchRunner } from "./batch-runner";
import { EVENT_TYPES, eventsOf, Registrations } from "./events";
import type { Model, PaneControl } from "./model";
import { PrintSetups } from "./print-setups";
import { References } from "./references";
import { Statistics } from "./statistics";

/** What `isSetSupported` reports; no more than the object model covers for the add-in. */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  ExcelApiOnline: "1.1",
  SharedRuntime: "1.1",
  AddinCommands: "1.1",
  RibbonApi: "1.1",
  DelayForCellEdit: "1.1",
};

/** Flag of a request whose add-in would rather wait than fail while a cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;
const FLAGS_INDEX = 6;

/** The page around the host. */
export interface Surroundings extends PaneControl {
  readonly identity: () => FrameIdentity;
}

interface Requester {
  readonly request: Request;
  readonly source: Window;
}

/**
 * Excel's part of the conversation with office.js in the pane: answers its calls in order, carries out batches,
 * and tells it about changes.
 */
export class Host {
  readonly model: Model;
  readonly statistics = new Statistics();
  private events: Requester | null = null;
  private commands: Requester | null = null;
  private sequence = 0;
  private queue: Promise<void> = Promise.resolve();
  private pending: { readonly change: GridChange; readonly origin: Origin }[] = [];
  private commandDone: (() => void) | null = null;

  constructor(
    spreadsheet: Spreadsheet,
    private readonly surroundings: Surroundings,
  ) {
    this.model = { spreadsheet, surroundings, references: new References(), registrations: new Registrations(), prints: new PrintSetups() };
    spreadsheet.changes.listen((change, origin) => this.changed(change, origin));
    window.addEventListener("message", (event) => this.receive(event));
  }

  /** Forgets the add-in of the page before; a new one is about to load. */
  reset(): void {
    this.events = null;
    this.commands = null;
    this.pending = [];
    this.model.references.clear();
    this.model.registrations.clear();
  }

  /** True once the add-in has registered for ribbon commands: from then on it can be asked to run one. */
  get takesCommands(): boolean {
    return this.commands !== null;
  }

  /** Runs a ribbon command of the add-in's shared runtime; resolves when its function says it is done. */
  async invokeCommand(controlId: string, functionName: string): Promise<void> {
    if (!this.commands) throw new HostError("GeneralException");
    const done = new Promise<void>((resolve) => (this.commandDone = resolve));
    this.post(this.commands, [controlId, functionName, JSON.stringify({ source: { id: controlId } })], "event");
    await done;
  }

  /** Resolves when every batch so far is answered and every change so far is told. */
  async idle(): Promise<void> {
    for (let seen: Promise<void> | null = null; seen !== this.queue; ) {
      seen = this.queue;
      await seen;
    }
  }

  private receive(event: MessageEvent): void {
    if (event.origin !== this.surroundings.identity().origin || !event.source) return;
    const request = readRequest(event.data);
    if (!request || request._conversationId !== this.surroundings.identity().conversation) return;
    const requester: Requester = { request, source: event.source as Window };
    if (request._actionType === INVOKE) this.invoked(requester, String(event.data).length);
    else this.registered(requester);
  }

  private invoked(requester: Requester, bytes: number): void {
    const { request } = requester;
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.answer(requester, applicationContext(this.surroundings.identity(), REQUIREMENTS, `${this.model.spreadsheet.workbookName}.xlsx`));
        return;
      case "executeMethod":
        this.enqueue(() => this.execute(requester, bytes));
        return;
      case "appCommandInvocationCompleted":
      case "ContextActivationManager_notifyHost":
      default:
        // Focus, telemetry and the like. A ribbon command reports its end this way.
        if (/appCommandInvocationCompleted/i.test(request._actionName)) this.finishCommand();
        this.answer(requester, { Error: 0 });
    }
  }

  private finishCommand(): void {
    this.commandDone?.();
    this.commandDone = null;
  }

  private registered(requester: Requester): void {
    const { _actionName: name, _actionType: type } = requester.request;
    const adding = type === REGISTER;
    if (name === "richApiMessage") this.events = adding ? requester : null;
    if (name === "appCommandInvoked") this.commands = adding ? requester : null;
    if (adding || type === UNREGISTER) this.answer(requester, { Error: 0 });
  }

  private enqueue(work: () => Promise<void>): void {
    this.queue = this.queue.then(work).catch((problem: unknown) => console.error(problem));
  }

  private async execute(requester: Requester, bytes: number): Promise<void> {
    const data = requester.request._data;
    const found = readBatch(data);
    if (!found) {
      if (isCommandEnd(data)) this.finishCommand();
      this.answer(requester, { Version: 1, Error: isCommandEnd(data) ? 0 : 5001 });
      return;
    }
    if (this.model.spreadsheet.typing.isEditing && !isInternal(found.batch)) {
      if (((flagsOf(data) ?? 0) & DELAY_FOR_CELL_EDIT) === 0) {
        this.answer(requester, batchResponse(JSON.stringify({ Error: editModeError(), Results: [] })));
        return;
      }
      await this.model.spreadsheet.typing.ended();
    }
    const { answer, tally } = await new BatchRunner(this.model, found.batch).run();
    const json = JSON.stringify(answer);
    if (!isInternal(found.batch)) this.statistics.count(found.batch.Actions.length, bytes + json.length, tally);
    this.answer(requester, batchResponse(json));
  }

  /** Changes are told after recalculation, in order, and after the answer to the batch that made them. */
  private changed(change: GridChange, origin: Origin): void {
    this.model.references.follow(change);
    this.model.prints.follow(change);
    if (eventsOf(change, origin).every(({ event, sheetId }) => this.model.registrations.targets(event, sheetId).length === 0)) return;
    this.pending.push({ change, origin });
    if (this.pending.length === 1) {
      queueMicrotask(() => {
        this.enqueue(async () => {
          await this.model.spreadsheet.settling.settled();
          const told = this.pending;
          this.pending = [];
          for (const each of told) this.tell(each.change, each.origin);
        });
      });
    }
  }

  private tell(change: GridChange, origin: Origin): void {
    if (!this.events) return;
    for (const { event, sheetId, args } of eventsOf(change, origin)) {
      const type = EVENT_TYPES[event];
      const messages = this.model.registrations.targets(event, sheetId).map((target) => [65536, type, target, JSON.stringify(args), ++this.sequence, false]);
      if (messages.length > 0) this.post(this.events, { ArrayData: messages }, "event");
    }
  }

  private answer(requester: Requester, data: unknown): void {
    this.post(requester, data, "answer");
  }

  private post({ request, source }: Requester, data: unknown, kind: "answer" | "event"): void {
    const { origin } = this.surroundings.identity();
    source.postMessage(response(request, data, kind, origin), origin);
  }
}

function flagsOf(data: unknown): number | null {
  const array = (data as { ArrayData?: unknown } | null)?.ArrayData;
  const flags: unknown = Array.isArray(array) ? array[FLAGS_INDEX] : null;
  return typeof flags === "number" ? flags : null;
}

/** A batch of office.js's own start-up: no part of what the add-in does. */
function isInternal(batch: { readonly ObjectPaths: Readonly<Record<string, { readonly Name: string; readonly ObjectPathType: number }>> }): boolean {
  const paths = Object.values(batch.ObjectPaths);
  return paths.length > 0 && paths.every((path) => path.ObjectPathType === 2);
}

function isCommandEnd(data: unknown): boolean {
  return (data as { DdaMethod?: { DispatchId?: unknown } } | null)?.DdaMethod?.DispatchId === 94;
}

function editModeError(): object {
  const error = new HostError("InvalidOperationInCellEditMode");
  return { Code: error.code, Message: error.message, ActionIndex: 0, Location: "" };
}
