import { parseArea } from "../../../src/core/address";

/**
 * What of Office.js the round trips of the adapter use: enough to answer, to fail at a given sync having done nothing, a
 * part or all of the batch, and to hang. Changes are queued and carried out by the sync, as in Office.js.
 */

export interface FakeSheet {
  readonly id: string;
  name: string;
  values: unknown[][];
  top: number;
  left: number;
  merged: string | null;
  deleted: boolean;
  hidden?: boolean;
  readonly formats: Map<string, string>;
}

export class FakeExcel {
  readonly sheets: FakeSheet[] = [];
  /** Number of round trips so far. */
  syncs = 0;
  /** Called before each round trip with its number from 1; throws to fail it. */
  onSync: (sync: number) => void | Promise<void> = () => undefined;
  /** How much of a batch is carried out although it then fails: from 0 to 1. */
  doneBeforeFailure = 0;
  readonly reads: string[] = [];
  private nextId = 1;
  private queued: (() => void)[] = [];

  add(name: string, values: unknown[][] = [], merged: string | null = null): FakeSheet {
    const sheet = { id: `id${this.nextId++}`, name, values, top: 0, left: 0, merged, deleted: false, formats: new Map<string, string>() };
    this.sheets.push(sheet);
    return sheet;
  }

  /** Takes the place of the global `Excel`; returns the way back. */
  install(): () => void {
    const run = async (_options: unknown, work: (context: unknown) => Promise<unknown>): Promise<unknown> => work(this.context());
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
      for (const change of changes) change();
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
      visibility: () => (find()?.hidden === true ? "Hidden" : "Visible"),
      activate: () => nothing,
      delete: () => () => change((sheet) => (sheet.deleted = true)),
      getRange: () => (address: string) => cell(find, change, address),
      getUsedRangeOrNullObject: () => () => {
        const sheet = find();
        this.reads.push(`used ${sheet?.name ?? "-"}`);
        return block(sheet, sheet?.top ?? 0, sheet?.left ?? 0, sheet?.values ?? []);
      },
      getRangeByIndexes: () => (top: number, left: number, rows: number, columns: number) => {
        const sheet = find();
        this.reads.push(`${sheet?.name ?? "-"} rows ${top}-${top + rows - 1}`);
        const values = (sheet?.values ?? []).slice(top, top + rows).map((row) => row.slice(left, left + columns));
        return block(sheet, top, left, values);
      },
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

/** A single cell with value and number format; whatever else is done to it, or to more cells, is taken without a word. */
function cell(find: () => FakeSheet | null, change: (work: (sheet: FakeSheet) => void) => void, address: string): unknown {
  const area = parseArea(address);
  const value = (): unknown => find()?.values[area?.top ?? 0]?.[area?.left ?? 0] ?? "";
  const own: Record<string, () => unknown> = {
    values: () => [[value()]],
    formulas: () => [[value()]],
    numberFormat: () => [[find()?.formats.get(address) ?? "General"]],
    load: () => nothing,
    select: () => nothing,
  };
  return new Proxy(nothing, {
    get: (_target, name) => (Object.hasOwn(own, name) ? own[String(name)]?.() : anything()),
    set: (_target, name, matrix: unknown) => {
      const content: unknown = Array.isArray(matrix) && Array.isArray(matrix[0]) ? matrix[0][0] : null;
      if (name === "numberFormat") change((sheet) => sheet.formats.set(address, String(content)));
      if (name === "values" || name === "formulas") {
        change((sheet) => {
          const row = sheet.values[area?.top ?? 0];
          // An apostrophe says that what follows is text, and is no part of it.
          if (row) row[area?.left ?? 0] = typeof content === "string" ? content.replace(/^'/, "") : content;
        });
      }
      return true;
    },
  });
}

function block(sheet: FakeSheet | null, top: number, left: number, values: unknown[][]): object {
  return {
    isNullObject: sheet === null || values.length === 0,
    load: nothing,
    rowIndex: top,
    columnIndex: left,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    values,
    text: values.map((row) => row.map(String)),
    formulas: values,
    numberFormat: values.map((row) => row.map(() => "General")),
    getMergedAreasOrNullObject: () => ({ isNullObject: (sheet?.merged ?? null) === null, load: nothing, address: sheet?.merged ?? "" }),
  };
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

/** An error as Office throws it. */
export function officeError(code: string): Error {
  return Object.assign(new Error("text of the host"), { code });
}
