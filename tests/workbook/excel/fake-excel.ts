import { parseArea } from "../../../src/core/grid/address";
import { boundsOf, intersect, type Area } from "../../../src/core/grid/grid";
import { conditionalFormats } from "./fake-conditions";
import {
  mergedWithin,
  SHEET,
  putValues,
  usedArea,
  valuesOf,
  filledRows,
  officeError,
  type FakeSheet,
  type Filled,
} from "./fake-sheet";

/**
 * What of Office.js the round trips of the adapter use: enough to answer, to fail at a given sync having done nothing, a
 * part or all of the batch, and to hang. Changes are queued and carried out by the sync, as in Office.js.
 */

export class FakeExcel {
  readonly sheets: FakeSheet[] = [];
  /** Number of round trips so far. */
  syncs = 0;
  /** Called before each round trip with its number from 1; throws to fail it. */
  onSync: (sync: number) => void | Promise<void> = () => undefined;
  /** How much of a batch is carried out although it then fails: from 0 to 1. */
  doneBeforeFailure = 0;
  readonly reads: string[] = [];
  /** Bytes that an answer may have; larger ones are refused, as Excel on the web does. */
  answerLimit = Infinity;
  /** Bytes of the largest answer so far. */
  largestAnswer = 0;
  private answered = 0;
  /** Rows that hold anything, each with its first and last filled column, as of this round trip. */
  private readonly filled = new Map<FakeSheet, readonly Filled[]>();
  private nextId = 1;
  private queued: (() => void)[] = [];

  add(name: string, values: unknown[][] = [], merged: string | null = null): FakeSheet {
    const sheet = {
      id: `id${this.nextId++}`,
      name,
      values,
      merged,
      deleted: false,
      formats: new Map<string, string>(),
    };
    this.sheets.push(sheet);
    return sheet;
  }

  /** Takes the place of the global `Excel`; returns the way back. */
  install(): () => void {
    const run = async (_options: unknown, work: (context: unknown) => Promise<unknown>): Promise<unknown> =>
      work(this.context());
    Object.assign(globalThis, { Excel: { run } });
    return () => {
      Reflect.deleteProperty(globalThis, "Excel");
    };
  }

  get present(): readonly FakeSheet[] {
    return this.sheets.filter(({ deleted }) => !deleted);
  }

  private context(): unknown {
    const sync = async (): Promise<void> => {
      this.syncs += 1;
      const changes = this.queued.splice(0);
      try {
        await this.onSync(this.syncs);
      } catch (failure) {
        for (const change of changes.slice(0, Math.round(changes.length * this.doneBeforeFailure))) change();
        throw failure;
      }
      this.answered = 0;
      this.filled.clear();
      for (const change of changes) change();
      if (this.answered > this.answerLimit) throw officeError("ResponsePayloadSizeLimitExceeded");
      this.largestAnswer = Math.max(this.largestAnswer, this.answered);
    };
    const suspended = { suspendScreenUpdatingUntilNextSync: nothing, suspendApiCalculationUntilNextSync: nothing };
    const context = { sync, workbook: { load: nothing, application: suspended, worksheets: this.worksheets(sync) } };
    return context;
  }

  private worksheets(sync: () => Promise<void>): unknown {
    const find = (id: string): object => this.proxy(() => this.present.find((sheet) => sheet.id === id) ?? null, sync);
    const present = (): readonly object[] => this.present.map((sheet) => this.proxy(() => sheet, sync));
    return {
      load: nothing,
      get items() {
        return present();
      },
      getItem: find,
      getItemOrNullObject: find,
      add: (name: string) => {
        let added: FakeSheet | null = null;
        this.queued.push(() => (added = this.add(name)));
        return this.proxy(() => added, sync);
      },
    };
  }

  /** An area, or what of it is in use, as it is in the round trip after it was loaded. */
  private block(find: () => FakeSheet | null, where: () => Area | null): object {
    let area: Area | null = null;
    let content: unknown[][] | null = null;
    const cells = (): unknown[][] => {
      const sheet = find();
      return (content ??= sheet === null || area === null ? [] : valuesOf(sheet, area));
    };
    const own = {
      rowIndex: () => area?.top,
      columnIndex: () => area?.left,
      rowCount: () => size(area, "top", "bottom"),
      columnCount: () => size(area, "left", "right"),
      values: cells,
      text: () => cells().map((row) => row.map(String)),
      formulas: cells,
      numberFormat: () => cells().map((row) => row.map(() => "General")),
      isNullObject: () => find() === null || area === null,
      load: () => (names: string) => {
        this.queued.push(() => {
          area = where();
          const loaded = names.includes("values");
          this.reads.push(`${loaded ? "cells" : "used"} ${find()?.name ?? "-"}`);
          if (loaded) this.answered += Buffer.byteLength(JSON.stringify(cells())) * 3;
        });
      },
      getUsedRangeOrNullObject: () => (valuesOnly?: boolean) =>
        this.block(find, () => {
          const around = where();
          return around && this.used(find(), around, valuesOnly);
        }),
      getMergedAreasOrNullObject: () => () => this.merged(find, where),
    };
    return new Proxy(nothing, {
      get: (_target, name) => (Object.hasOwn(own, name) ? own[name as keyof typeof own]() : anything()),
      set: (_target, name, matrix: unknown) => {
        if (name === "formulas")
          this.queued.push(() => {
            const [sheet, to] = [find(), where()];
            if (sheet && to) putValues(sheet, to, matrix as unknown[][]);
          });
        return true;
      },
    });
  }

  private used(sheet: FakeSheet | null, area: Area, valuesOnly = false): Area | null {
    if (sheet === null) return null;
    const known = this.filled.get(sheet) ?? filledRows(sheet);
    this.filled.set(sheet, known);
    const filled = usedArea(known, area, sheet);
    const formatted = valuesOnly || sheet.formatted === undefined ? null : intersect(sheet.formatted, area);
    return boundsOf([filled, formatted].filter((each) => each !== null));
  }

  private merged(find: () => FakeSheet | null, where: () => Area | null): object {
    let address: string | null = null;
    return {
      load: () => this.queued.push(() => (address = mergedWithin(find(), where()))),
      get isNullObject() {
        return address === null;
      },
      get address() {
        return address ?? "";
      },
    };
  }

  /** A worksheet as it is when asked; every formatting call on it is taken without a word. */
  private proxy(find: () => FakeSheet | null, sync: () => Promise<void>): object {
    const change = (work: (sheet: FakeSheet) => void): void => {
      this.queued.push(() => {
        const sheet = find();
        if (sheet) work(sheet);
      });
    };
    const own: Record<string, () => unknown> = {
      isNullObject: () => find() === null,
      context: () => ({ sync }),
      load: () => nothing,
      id: () => find()?.id,
      name: () => find()?.name,
      visibility: () => find()?.visibility ?? "Visible",
      activate: () => nothing,
      delete: () => () => change((sheet) => (sheet.deleted = true)),
      protection: () => ({ load: nothing, protected: find()?.isProtected ?? false }),
      getRange: () => (address?: string) =>
        address === undefined
          ? { conditionalFormats: conditionsOf(find, change) }
          : ROWS.test(address)
            ? rows(change, address)
            : cell(find, change, address),
      getUsedRangeOrNullObject: () => (valuesOnly?: boolean) =>
        this.block(find, () => this.used(find(), SHEET, valuesOnly)),
      getRangeByIndexes: () => (top: number, left: number, rows: number, columns: number) =>
        this.block(find, () => ({ top, left, bottom: top + rows - 1, right: left + columns - 1 })),
    };
    return new Proxy(nothing, {
      get: (_target, name) => (Object.hasOwn(own, name) ? own[String(name)]?.() : anything()),
      set: (_target, name, value) => {
        if (name === "name") change((sheet) => (sheet.name = String(value)));
        return true;
      },
    });
  }
}

/** Whole rows, as `2:2`. */
const ROWS = /^\d+:\d+$/;

/** What is below moves down, or up; whatever else is done to them is taken without a word. */
function rows(change: (work: (sheet: FakeSheet) => void) => void, address: string): unknown {
  const area = parseArea(address);
  const [first, count] = [area?.top ?? 0, size(area, "top", "bottom")];
  const own: Record<string, () => void> = {
    insert: () => change(({ values }) => void values.splice(first, 0, ...Array.from({ length: count }, () => []))),
    delete: () => change(({ values }) => void values.splice(first, count)),
  };
  return new Proxy(nothing, { get: (_target, name) => own[String(name)] ?? anything() });
}

/** A single cell with value and number format; whatever else is done to it, or to more cells, is taken without a word. */
function cell(
  find: () => FakeSheet | null,
  change: (work: (sheet: FakeSheet) => void) => void,
  address: string,
): unknown {
  const area = parseArea(address);
  const value = (): unknown => find()?.values[area?.top ?? 0]?.[area?.left ?? 0] ?? "";
  const own: Record<string, () => unknown> = {
    values: () => [[value()]],
    formulas: () => [[value()]],
    numberFormat: () => [[find()?.formats.get(address) ?? "General"]],
    load: () => nothing,
    select: () => nothing,
    conditionalFormats: () => conditionsOf(find, change),
  };
  return new Proxy(nothing, {
    get: (_target, name) => (Object.hasOwn(own, name) ? own[String(name)]?.() : anything()),
    set: (_target, name, matrix: unknown) => {
      const content: unknown = Array.isArray(matrix) && Array.isArray(matrix[0]) ? matrix[0][0] : null;
      if (name === "numberFormat") change((sheet) => sheet.formats.set(address, String(content)));
      if (name === "values" || name === "formulas") {
        change((sheet) => {
          if (area && sheet.values[area.top]) putValues(sheet, area, [[content]]);
        });
      }
      return true;
    },
  });
}

function conditionsOf(find: () => FakeSheet | null, change: (work: (sheet: FakeSheet) => void) => void): unknown {
  return find()?.conditions === undefined ? anything() : conditionalFormats(find, change);
}

/** Takes any property and any call. */
function anything(): unknown {
  return new Proxy(nothing, {
    get: () => anything(),
    set: () => true,
    apply: () => anything(),
  });
}

function nothing(): void {
  return undefined;
}

function size(area: Area | null, first: "top" | "left", last: "bottom" | "right"): number {
  return area === null ? 0 : area[last] - area[first] + 1;
}
