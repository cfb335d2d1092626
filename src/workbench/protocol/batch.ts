/** An Excel batch as office.js puts it on the wire: `executeMethod` with dispatch id 93. */

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** In step with `Arguments`: the object path that an argument stands for, null for a plain value. Nested for lists. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace, 6 recursive query, 7 query as JSON, 8 ensure unchanged, 9 update. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** As Excel answers; office.js makes an `OfficeExtension.Error` of it. */
export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
}

export interface BatchAnswer {
  readonly Error: BatchError | null;
  readonly Results: readonly ActionResult[];
}

/** The types of actions, and those of object paths that go by their names too. */
export const INSTANTIATE = 1;
export const QUERY = 2;
export const METHOD = 3;
export const SET_PROPERTY = 4;
export const TRACE = 5;
export const RECURSIVE_QUERY = 6;

/** Methods of the wire that change nothing a person could see. */
const QUIET = /^(Get|_|Calculate$|Suspend|Activate$|Select$|NotifyActionHandlerReady$)/;

/** Whether an action, or what makes an object, changes the workbook. */
export function writes(step: Action | ObjectPath): boolean {
  const type = "ActionType" in step ? step.ActionType : step.ObjectPathType;
  return (type === METHOD && !QUIET.test(step.Name)) || ("ActionType" in step && type === SET_PROPERTY);
}

/** Body of the request, or null if the call is not a batch. `custom` says which library sent it. */
export function readBatch(data: unknown): { readonly batch: Batch; readonly bytes: number } | null {
  const call = data as { DdaMethod?: { DispatchId?: unknown }; ArrayData?: unknown } | null;
  if (call === null || typeof call !== "object" || call.DdaMethod?.DispatchId !== 93 || !Array.isArray(call.ArrayData))
    return null;
  const body: unknown = call.ArrayData[4];
  if (typeof body !== "string") return null;
  const batch = JSON.parse(body) as Partial<Batch>;
  return { batch: { Actions: batch.Actions ?? [], ObjectPaths: batch.ObjectPaths ?? {} }, bytes: body.length };
}

/** The answer in the form of an HTTP response, as Excel gives it. */
export function batchResponse(json: string): object {
  return { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], json] };
}
