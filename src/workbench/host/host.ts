import { readBatch, batchResponse } from "../protocol/batch";
import {
  applicationContext,
  INVOKE,
  readRequest,
  REGISTER,
  response,
  UNREGISTER,
  type FrameIdentity,
  type Request,
} from "../protocol/envelope";
import type { GridChange, Origin } from "../grid/changes";
import type { Spreadsheet } from "../grid/spreadsheet";
import { HostError } from "../protocol/errors";
import type { Batch } from "../protocol/batch";
import { BatchRunner } from "./batch-runner";
import { CustomXmlStore } from "./custom-xml-store";
import { EVENTS, eventsOf, Registrations, type HostEvent } from "./events";
import type { Model, PaneControl } from "./model";
import { exceedsPayload } from "./payload";
import { PrintSetups } from "./print-setups";
import { Protections } from "./protections";
import { References } from "./references";
import { endedCommand, errorResponse, isInternal, waitsForCellEdit } from "./requests";
import type { RequirementSets } from "./requirement-sets";
import { RunningCommands } from "./running-commands";
import { Statistics } from "./statistics";

/** The page around the host. */
export interface Surroundings extends PaneControl {
  readonly identity: () => FrameIdentity;
  readonly sets: RequirementSets;
  /** Nobody where people work; a host that is made to fail, where the add-in is tested. */
  readonly interference?: Interference;
}

/** Somebody between the host and the add-in. */
export interface Interference {
  /** Takes a batch in hand, or leaves it to the host. */
  batch(batch: Batch): ((host: BatchInHand) => Promise<void>) | null;
  /** What is told instead of an event. */
  event(event: HostEvent): readonly HostEvent[];
  /** Another add-in is about to load. */
  reset(): void;
}

/** A batch that the host has handed over. */
export interface BatchInHand {
  readonly model: Model;
  carryOut(batch: Batch): Promise<{ readonly response: unknown }>;
  answer(response: unknown): void;
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
  /** Resolves when the add-in is up: it has asked for its first batch. */
  readonly heard: Promise<void>;
  readonly statistics = new Statistics();
  private events: Requester | null = null;
  private commands: Requester | null = null;
  private sequence = 0;
  private begun: Model | null = null;
  private begin: () => void = () => undefined;
  /** Nothing is carried out before there is a grid. */
  private queue = new Promise<void>((resolve) => (this.begin = resolve));
  private hear: () => void = () => undefined;
  private pending: { readonly change: GridChange; readonly origin: Origin }[] = [];
  private readonly running = new RunningCommands();

  constructor(private readonly surroundings: Surroundings) {
    this.heard = new Promise((resolve) => (this.hear = resolve));
    window.addEventListener("message", (event) => this.receive(event));
  }

  /** From now on batches are carried out, those that wait first. */
  start(spreadsheet: Spreadsheet): void {
    const { surroundings } = this;
    this.begun = {
      spreadsheet,
      surroundings,
      references: new References(),
      registrations: new Registrations(),
      prints: new PrintSetups(),
      protections: new Protections(),
      customXml: new CustomXmlStore(),
      sets: surroundings.sets,
    };
    spreadsheet.changes.listen((change, origin) => this.changed(change, origin));
    this.begin();
  }

  /** @throws {Error} before the start, which is a mistake of ours */
  get model(): Model {
    if (this.begun === null) throw new Error("The host has no grid yet.");
    return this.begun;
  }

  /** Forgets the add-in of the page before; a new one is about to load. */
  reset(): void {
    this.events = null;
    this.commands = null;
    this.pending = [];
    this.surroundings.interference?.reset();
    this.model.references.clear();
    this.model.registrations.clear();
    // Nobody is left to say that they are done.
    this.running.endAll();
  }

  /** True once the add-in has registered for ribbon commands: from then on it can be asked to run one. */
  get takesCommands(): boolean {
    return this.commands !== null;
  }

  /** Runs a ribbon command of the add-in's shared runtime; resolves when its function says it is done. */
  async invokeCommand(controlId: string, functionName: string): Promise<void> {
    if (!this.commands) throw new HostError("GeneralException");
    const { id, done } = this.running.begin(controlId);
    this.post(this.commands, [id, functionName, JSON.stringify({ source: { id: controlId } })], "event");
    await done;
  }

  /** Resolves when every batch so far is answered and every change so far is told. */
  async idle(): Promise<void> {
    for (let seen: Promise<void> | null = null; seen !== this.queue;) {
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
        this.answer(
          requester,
          applicationContext(
            this.surroundings.identity(),
            this.surroundings.sets.matrix,
            this.begun === null ? "" : `${this.begun.spreadsheet.workbookName}.xlsx`,
          ),
        );
        return;
      case "executeMethod":
        this.hear();
        if (this.isRefusedAtOnce(request._data))
          this.answer(requester, errorResponse("InvalidOperationInCellEditMode"));
        else this.enqueue(() => this.execute(requester, bytes));
        return;
      default:
        // Focus, telemetry and the like.
        this.answer(requester, { Error: 0 });
    }
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
      const ended = endedCommand(data);
      if (ended !== null) this.running.end(ended);
      this.answer(requester, { Version: 1, Error: ended === null ? 5001 : 0 });
      return;
    }
    if (isInternal(found.batch)) {
      this.answer(requester, (await this.carryOut(found.batch)).response);
      return;
    }
    await this.model.spreadsheet.typing.ended();
    if (exceedsPayload(JSON.stringify(data))) {
      this.answer(requester, errorResponse("RequestPayloadSizeLimitExceeded"));
      return;
    }
    const taken = this.surroundings.interference?.batch(found.batch);
    if (taken) {
      await taken({
        model: this.model,
        carryOut: (batch) => this.carryOut(batch),
        answer: (answer) => this.answer(requester, answer),
      });
      return;
    }
    const { response: answer, tally, length } = await this.carryOut(found.batch);
    this.statistics.count(found.batch.Actions.length, bytes + length, tally);
    this.answer(requester, answer);
  }

  private async carryOut(batch: Batch) {
    const { answer, tally } = await new BatchRunner(this.model, batch).run();
    const json = JSON.stringify(answer);
    const response = exceedsPayload(json) ? errorResponse("ResponsePayloadSizeLimitExceeded") : batchResponse(json);
    return { response, tally, length: json.length };
  }

  /** While a cell is being edited, a request that would not wait for the end of it. */
  private isRefusedAtOnce(data: unknown): boolean {
    if (this.begun?.spreadsheet.typing.isEditing !== true || waitsForCellEdit(data)) return false;
    const found = readBatch(data);
    return found !== null && !isInternal(found.batch);
  }

  /** Changes are told after recalculation, in order, and after the answer to the batch that made them. */
  private changed(change: GridChange, origin: Origin): void {
    this.model.references.follow(change);
    this.model.prints.follow(change);
    if (
      eventsOf(change, origin).every(
        ({ event, sheetId }) => this.model.registrations.targets(event, sheetId).length === 0,
      )
    )
      return;
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
    for (const event of eventsOf(change, origin)) {
      const { event: name, sheetId } = event;
      if (this.model.registrations.targets(name, sheetId).length === 0) continue;
      for (const each of this.surroundings.interference?.event(event) ?? [event]) this.send(each);
    }
  }

  private send({ event, sheetId, args }: HostEvent): void {
    if (!this.events) return;
    const text = JSON.stringify(this.surroundings.sets.eventArgs(args));
    const targets = this.model.registrations.targets(event, sheetId);
    const messages = targets.map((target) => [65536, EVENTS[event].type, target, text, ++this.sequence, false]);
    if (messages.length > 0) this.post(this.events, { ArrayData: messages }, "event");
  }

  private answer(requester: Requester, data: unknown): void {
    this.post(requester, data, "answer");
  }

  private post({ request, source }: Requester, data: unknown, kind: "answer" | "event"): void {
    const { origin } = this.surroundings.identity();
    source.postMessage(response(request, data, kind, origin), origin);
  }
}
