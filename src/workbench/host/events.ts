import { a1Area, columnName } from "../../core/grid/address";
import type { GridChange, Origin } from "../grid/changes";
import { isErrorValue, type Area, type CellValue } from "../../core/grid/grid";

/** An event of Excel's. */
interface EventDefinition {
  /** Its number, as it stands in office.js. */
  readonly type: number;
  /** What add-ins know it by. */
  readonly member: string;
  /** What office.js calls to begin and end listening, which it names in two ways: behind `_Register` and `_Unregister`. */
  readonly wire: string;
}

/** Every event that is told, by Excel's own name. */
export const EVENTS = {
  DataChanged: { type: 10, member: "onChanged", wire: "DataChangedEvent" },
  Activated: { type: 11, member: "onActivated", wire: "ActivatedEvent" },
  Deactivated: { type: 12, member: "onDeactivated", wire: "DeactivatedEvent" },
  Added: { type: 13, member: "onAdded", wire: "AddedEvent" },
  SelectionChanged: { type: 14, member: "onSelectionChanged", wire: "SelectionChangedEvent" },
  Deleted: { type: 15, member: "onDeleted", wire: "DeletedEvent" },
  Calculated: { type: 16, member: "onCalculated", wire: "CalculatedEvent" },
  FormatChanged: { type: 18, member: "onFormatChanged", wire: "FormatChangedEvent" },
  NameChanged: { type: 25, member: "onNameChanged", wire: "EventNameChanged" },
  VisibilityChanged: { type: 26, member: "onVisibilityChanged", wire: "EventVisibilityChanged" },
  Moved: { type: 27, member: "onMoved", wire: "EventMoved" },
} as const satisfies Readonly<Record<string, EventDefinition>>;

export type EventName = keyof typeof EVENTS;

/** The method of the wire that begins listening, or ends it. */
export function registration(event: EventName, way: "Register" | "Unregister" = "Register"): string {
  return `_${way}${EVENTS[event].wire}`;
}

const WORKBOOK = "Workbook";

/** Which events the add-in listens to, for the workbook or for one worksheet. */
export class Registrations {
  private readonly counts = new Map<string, number>();

  add(event: EventName, sheetId: string | null): void {
    const key = keyOf(event, sheetId);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(event: EventName, sheetId: string | null): void {
    const key = keyOf(event, sheetId);
    const count = (this.counts.get(key) ?? 0) - 1;
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
  }

  /** The targets that an event of a worksheet has to be sent to. */
  targets(event: EventName, sheetId: string): string[] {
    const targets: string[] = [];
    if (this.counts.has(keyOf(event, null))) targets.push(WORKBOOK);
    if (this.counts.has(keyOf(event, sheetId))) targets.push(sheetId);
    return targets;
  }

  clear(): void {
    this.counts.clear();
  }
}

function keyOf(event: EventName, sheetId: string | null): string {
  return `${event}:${sheetId ?? WORKBOOK}`;
}

export interface HostEvent {
  readonly event: EventName;
  readonly sheetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** The events that Excel raises for a change. */
export function eventsOf(change: GridChange, origin: Origin): HostEvent[] {
  const { sheetId } = change;
  const common = {
    worksheetId: sheetId,
    source: origin === "remote" ? "Remote" : "Local",
    triggerSource: origin === "addin" ? "ThisLocalAddin" : "Unknown",
  };
  const changed = (changeType: string, address: string, details: object = {}): HostEvent => ({
    event: "DataChanged",
    sheetId,
    args: { ...common, changeType, address, shiftDirection: "None", ...details },
  });
  switch (change.kind) {
    case "cells":
      return [
        changed(
          "RangeEdited",
          a1Area(change.area),
          change.single ? details(change.single.before, change.single.after) : {},
        ),
      ];
    case "rows-inserted":
      return [changed("RowInserted", rowsOf(change.area))];
    case "rows-deleted":
      return [changed("RowDeleted", rowsOf(change.area))];
    case "columns-inserted":
      return [changed("ColumnInserted", columnsOf(change.area))];
    case "columns-deleted":
      return [changed("ColumnDeleted", columnsOf(change.area))];
    case "format":
      return [{ event: "FormatChanged", sheetId, args: { ...common, address: a1Area(change.area) } }];
    case "calculated":
      return [{ event: "Calculated", sheetId, args: { worksheetId: sheetId, address: a1Area(change.area) } }];
    case "added":
      return [{ event: "Added", sheetId, args: common }];
    case "deleted":
      return [{ event: "Deleted", sheetId, args: common }];
    case "renamed":
      return [
        { event: "NameChanged", sheetId, args: { ...common, nameBefore: change.before, nameAfter: change.after } },
      ];
    case "moved":
      return [
        { event: "Moved", sheetId, args: { ...common, positionBefore: change.before, positionAfter: change.after } },
      ];
    case "visibility":
      return [
        {
          event: "VisibilityChanged",
          sheetId,
          args: {
            ...common,
            visibilityBefore: change.visible ? "Hidden" : "Visible",
            visibilityAfter: change.visible ? "Visible" : "Hidden",
          },
        },
      ];
    case "activated": {
      const activated: HostEvent = { event: "Activated", sheetId, args: { worksheetId: sheetId } };
      if (change.previous === null) return [activated];
      return [{ event: "Deactivated", sheetId: change.previous, args: { worksheetId: change.previous } }, activated];
    }
    case "selected":
      return [{ event: "SelectionChanged", sheetId, args: { worksheetId: sheetId, address: a1Area(change.area) } }];
  }
}

function details(before: CellValue, after: CellValue): object {
  return {
    valueBefore: before ?? "",
    valueAfter: after ?? "",
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}

/** `Excel.RangeValueType` */
export function valueTypeOf(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorValue(value) ? "Error" : "String";
}

function rowsOf(area: Area): string {
  return `${area.top + 1}:${area.bottom + 1}`;
}

function columnsOf(area: Area): string {
  return `${columnName(area.left)}:${columnName(area.right)}`;
}
