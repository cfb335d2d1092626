import {
  INSTANTIATE,
  METHOD,
  QUERY,
  RECURSIVE_QUERY,
  SET_PROPERTY,
  TRACE,
  writes,
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type BatchError,
  type ObjectPath,
} from "../protocol/batch";
import { HostError } from "../protocol/errors";
import type { Model } from "./model";
import { isHostObject, NULL_OBJECT, type HostObject } from "./object";
import { query } from "./query";
import { serviceObject } from "./services";
import { heldRange, workbook } from "./workbook";

/** What a batch did, for the statistics. */
export interface BatchTally {
  readonly read: boolean;
  readonly wrote: boolean;
}

/**
 * Carries out one batch: resolves object paths once each, runs the actions in order, and stops at the first error,
 * keeping what was done before it, as Excel does.
 */
export class BatchRunner {
  private readonly resolved = new Map<number, HostObject>();
  private read = false;
  private wrote = false;

  constructor(
    private readonly model: Model,
    private readonly batch: Batch,
  ) {}

  async run(): Promise<{ readonly answer: BatchAnswer; readonly tally: BatchTally }> {
    const results: { ActionId: number; Value: unknown }[] = [];
    let error: BatchError | null = null;
    const { Actions: actions } = this.batch;
    for (let index = 0; index < actions.length && !error;) {
      // Everything up to the next load is done in one go: one undo step, and nobody types in between.
      this.asAddIn(() => {
        do {
          const action = actions[index];
          if (!action) return;
          try {
            results.push({ ActionId: action.Id, Value: this.perform(action) ?? null });
          } catch (problem) {
            error = errorOf(problem, index, this.locationOf(action));
          }
          index++;
        } while (index < actions.length && !error && !this.mustSettle(actions[index]));
        this.model.spreadsheet.writes.apply();
      });
      await this.model.spreadsheet.settling.settled();
    }
    return { answer: { Error: error, Results: error ? [] : results }, tally: { read: this.read, wrote: this.wrote } };
  }

  /** What is loaded has to be in the cells, and calculated. */
  private mustSettle(action: Action | undefined): boolean {
    if (action?.ActionType !== QUERY && action?.ActionType !== RECURSIVE_QUERY) return false;
    this.model.spreadsheet.writes.apply();
    return !this.model.spreadsheet.settling.isSettled;
  }

  private perform(action: Action): unknown {
    if (action.ActionType === TRACE) return null;
    const object = this.resolve(action.ObjectPathId);
    this.admit(object, action);
    switch (action.ActionType) {
      case INSTANTIATE:
        return object === NULL_OBJECT ? null : object.identity();
      case QUERY:
      case RECURSIVE_QUERY:
        this.read ||= !object.className.startsWith("Microsoft.");
        return object === NULL_OBJECT ? null : query(object, action.QueryInfo);
      case METHOD: {
        const value = object.call(action.Name, this.argumentsOf(action.ArgumentInfo));
        return isHostObject(value) ? (value === NULL_OBJECT ? null : value.identity()) : value;
      }
      case SET_PROPERTY:
        object.set(action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new HostError("ApiNotFound", `${object.className}.${action.Name}`);
    }
  }

  /** Refuses what this version of Excel does not have, and what a protected worksheet does not let happen. */
  private admit(object: HostObject, step: Action | ObjectPath): void {
    // Whatever is done to what is not there changes nothing.
    if (object === NULL_OBJECT) return;
    const { className, sheetId } = object;
    const { sets, protections } = this.model;
    const where = `${className}.${step.Name.charAt(0).toLowerCase()}${step.Name.slice(1)}`;
    if (!sets.has(className, step.Name)) throw new HostError("ApiNotFound", where);
    if (!writes(step)) return;
    if (protections.refuses(className, sheetId)) throw new HostError("AccessDenied", where);
    this.wrote = true;
  }

  private asAddIn<T>(work: () => T): T {
    const { changes } = this.model.spreadsheet;
    const before = changes.origin;
    changes.origin = "addin";
    try {
      return this.model.spreadsheet.step(work);
    } finally {
      changes.origin = before;
    }
  }

  private resolve(id: number): HostObject {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidArgument");
    const object = this.make(path);
    this.resolved.set(id, object);
    return object;
  }

  private make(path: ObjectPath): HostObject {
    switch (path.ObjectPathType) {
      case 1:
        return workbook(this.model);
      case 2:
        return serviceObject(this.model, path.Name);
      case 3: {
        const parent = this.parentOf(path);
        this.admit(parent, path);
        const value = parent.call(path.Name, this.argumentsOf(path.ArgumentInfo));
        if (!isHostObject(value)) throw new HostError("ApiNotFound", `${parent.className}.${path.Name}`);
        return value;
      }
      case 4:
        return this.parentOf(path).navigate(path.Name);
      case 5:
        return this.parentOf(path).item(this.argumentsOf(path.ArgumentInfo)[0]);
      case 6:
        return heldRange(this.model, path.Name);
      case 7:
        return NULL_OBJECT;
      default:
        throw new HostError("NotImplemented");
    }
  }

  private parentOf(path: ObjectPath): HostObject {
    if (path.ParentObjectPathId === undefined) throw new HostError("InvalidArgument");
    return this.resolve(path.ParentObjectPathId);
  }

  /** Plain values stay; arguments that are objects of the API come as the ids of their paths. */
  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids?.[index];
      return typeof id === "number" && id > 0 ? this.resolve(id) : value;
    });
  }

  /** Class and member, where an error does not say itself. */
  private locationOf(action: Action): string {
    const known = this.resolved.get(action.ObjectPathId);
    const member = action.Name === "" ? (this.batch.ObjectPaths[String(action.ObjectPathId)]?.Name ?? "") : action.Name;
    return `${known?.className ?? ""}.${member.charAt(0).toLowerCase()}${member.slice(1)}`.replace(/^\./, "");
  }
}

function errorOf(problem: unknown, index: number, location: string): BatchError {
  if (problem instanceof HostError)
    return { Code: problem.code, Message: problem.message, ActionIndex: index, Location: problem.location ?? location };
  // A fault of the workbench, not of the add-in: it must not pass for one of Excel's answers unseen.
  console.error(problem);
  const general = new HostError("GeneralException");
  return { Code: general.code, Message: general.message, ActionIndex: index, Location: location };
}
