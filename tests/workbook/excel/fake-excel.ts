/** What of Office.js the round trips of the adapter use: enough to answer, to fail at a given sync, and to hang. */

export interface FakeSheet {
  readonly id: string;
  name: string;
  values: unknown[][];
  top: number;
  left: number;
  merged: string | null;
  deleted: boolean;
}

export class FakeExcel {
  readonly sheets: FakeSheet[] = [];
  /** Number of round trips so far. */
  syncs = 0;
  /** Called before each round trip with its number from 1; throws to fail it. */
  onSync: (sync: number) => void | Promise<void> = () => undefined;
  readonly reads: string[] = [];
  private nextId = 1;

  add(name: string, values: unknown[][] = [], merged: string | null = null): FakeSheet {
    const sheet = { id: `id${this.nextId++}`, name, values, top: 0, left: 0, merged, deleted: false };
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
      await this.onSync(this.syncs);
    };
    const suspended = { suspendScreenUpdatingUntilNextSync: nothing, suspendApiCalculationUntilNextSync: nothing };
    const context = { sync, workbook: { application: suspended, worksheets: this.worksheets(sync) } };
    return context;
  }

  private worksheets(sync: () => Promise<void>): unknown {
    return {
      load: nothing,
      items: this.present.map((sheet) => this.proxy(sheet, sync)),
      getItemOrNullObject: (id: string) => this.proxy(this.present.find((sheet) => sheet.id === id) ?? null, sync),
      add: () => this.proxy(this.add(`Sheet${this.nextId}`), sync),
    };
  }

  /** A worksheet; every formatting call on it is taken without a word. */
  private proxy(sheet: FakeSheet | null, sync: () => Promise<void>): object {
    const own: Record<string, unknown> = {
      isNullObject: sheet === null,
      context: { sync },
      load: nothing,
      id: sheet?.id,
      activate: nothing,
      delete: () => {
        if (sheet) sheet.deleted = true;
      },
      getUsedRangeOrNullObject: () => {
        this.reads.push(`used ${sheet?.name ?? "-"}`);
        return block(sheet, sheet?.top ?? 0, sheet?.left ?? 0, sheet?.values ?? []);
      },
      getRangeByIndexes: (top: number, left: number, rows: number, columns: number) => {
        this.reads.push(`${sheet?.name ?? "-"} rows ${top}-${top + rows - 1}`);
        const values = (sheet?.values ?? []).slice(top, top + rows).map((row) => row.slice(left, left + columns));
        return block(sheet, top, left, values);
      },
    };
    return new Proxy(own, {
      get: (target, name) => (name === "name" ? sheet?.name : name in target ? target[String(name)] : anything()),
      set: (_target, name, value) => {
        if (name === "name" && sheet) sheet.name = String(value);
        return true;
      },
    });
  }
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
