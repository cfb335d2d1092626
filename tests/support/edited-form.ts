import { FORMS } from "../../src/forms";
import { a1, parseArea } from "../../src/core/grid/address";
import type { Area, Cell, Grid } from "../../src/core/grid/grid";
import type { MeasuredLive } from "../../src/live/live";
import { formsOfDocument } from "../../src/live/new-sheets";
import { readEntry } from "../../src/workbench/entry/entry";
import { calculated } from "./formulas";
import { gridFromPlan, withCell } from "./grids";
import { immediateTimers } from "./immediate-timers";
import { MemoryWorkbook } from "./memory-workbook";
import type { Seed } from "./seeds";
import { startLive } from "./shipped";

/** What somebody does to one place of a sheet. */
export type Edit =
  /** Typed into the cell editor, with Enter. */
  | { readonly type: string }
  /** Put in from elsewhere, which no validation of the sheet stops. */
  | { readonly paste: string }
  | "delete";

class CalculatingWorkbook extends MemoryWorkbook {
  protected override calculate(grid: Grid): Grid {
    return calculated(grid);
  }
}

/**
 * A published form in a workbook in memory, with a live session over it: edited as in a grid (an entry becomes a
 * number, a date or a text by the format of its cell), calculated as by one, and every call to the host can be seen.
 */
export class EditedForm {
  readonly workbook: MemoryWorkbook = new CalculatingWorkbook();
  readonly live: MeasuredLive;
  private readonly formats = new Map<string, string>();
  private before: { readonly id: string; readonly grid: Grid } | null = null;

  constructor({ document }: Seed) {
    for (const plan of formsOfDocument(new TextEncoder().encode(JSON.stringify(document)), FORMS).plans) {
      this.workbook.add(plan.name, calculated(gridFromPlan(plan)));
      for (const { row, column, style } of plan.cells)
        this.formats.set(`${plan.name}!${a1(row, column)}`, style.numberFormat);
    }
    this.live = startLive(this.workbook, immediateTimers);
  }

  /** Does it to `绩效目标!D6` or `绩效目标!D6:E8`, all in one step. */
  edit(place: string, edit: Edit): void {
    const at = place.lastIndexOf("!");
    const [sheet, area] = [place.slice(0, at), parseArea(place.slice(at + 1))];
    const id = this.idOf(sheet);
    if (area === null) throw new Error(`no place: ${place}`);
    const grid = this.workbook.grid(id);
    this.before = { id, grid };
    const edited = cellsOf(area).reduce(
      (each, address) => withCell(each, address, this.entered(`${sheet}!${address}`, edit)),
      grid,
    );
    this.workbook.replace(id, calculated(edited));
  }

  /** Takes the last edit back. */
  undo(): void {
    if (this.before === null) throw new Error("nothing to undo");
    this.workbook.replace(this.before.id, this.before.grid);
    this.before = null;
  }

  /** Address of a value by its path in the JSON (`indicators[2].target`), as the map of cells of an export says. */
  async cellsByPath(): Promise<(path: string) => string> {
    const { forms } = await this.live.settled();
    const { sourceMap } = await this.live.exportForms(forms.map(({ key }) => key));
    return placesIn(sourceMap.text);
  }

  /** `FUND-ANNUAL-SUM 项目总体情况!D13`, sorted. */
  async findings(): Promise<readonly string[]> {
    return [...(await this.findingsInOrder())].sort();
  }

  /** The same in the order in which the pane lists them. */
  async findingsInOrder(): Promise<readonly string[]> {
    const { forms } = await this.live.settled();
    return forms.flatMap(({ findings }) =>
      findings.map(({ rule, at }) => `${rule} ${at.sheet.name}!${a1(at.row, at.column)}`),
    );
  }

  /** Id of a sheet by its name. @throws {Error} if there is none */
  protected idOf(name: string): string {
    const found = this.workbook.state().find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found.id;
  }

  /** What the cells of a sheet hold, by address; blank ones left out. A formula with what it comes to. */
  contents(sheet: string): Readonly<Record<string, string>> {
    const { top, left, cells } = this.workbook.grid(this.idOf(sheet));
    const filled = cells.flatMap((row, down) =>
      row.flatMap((cell, right) => {
        if (cell === null || (cell.text === "" && cell.formula === null)) return [];
        const text = cell.formula === null ? cell.text : `${cell.formula} → ${cell.text}`;
        return [[a1(top + down, left + right), text] as const];
      }),
    );
    return Object.fromEntries(filled);
  }

  private entered(place: string, edit: Edit): Partial<Cell> | null {
    if (edit === "delete") return null;
    const format = this.formats.get(place) ?? "General";
    const [text, typed] = "type" in edit ? [edit.type, true] : [edit.paste, false];
    const entry = readEntry(text, { format, year: 2026, typed });
    switch (entry.kind) {
      case "blank":
        return null;
      case "text":
        return { value: entry.text, text: entry.text, format };
      case "number":
        return { value: entry.number, text: String(entry.number), format: entry.format ?? format };
      case "boolean":
        return { value: entry.boolean, text: String(entry.boolean).toUpperCase(), format };
      case "formula":
        throw new Error(`${place}: no formulas are typed here`);
    }
  }
}

/** Reads the map of cells that goes with an export of one form. */
export function placesIn(sourceMap: string): (path: string) => string {
  const { cells } = JSON.parse(sourceMap) as {
    cells: Readonly<Record<string, { sheet: string; cell: string | readonly string[] }>>;
  };
  return (path) => {
    const pointer = `/forms/0/${path.replaceAll(/\[(\d+)\]/g, ".$1").replaceAll(".", "/")}`;
    const found = cells[pointer] ?? cells[`${pointer}/raw`] ?? cells[`${pointer}/code`] ?? cells[`${pointer}/0`];
    if (found === undefined) throw new Error(`the map of cells has no ${path}`);
    return `${found.sheet}!${typeof found.cell === "string" ? found.cell : found.cell[0]}`;
  };
}

/** What a list has that another lacks; either may hold the same line twice. */
export function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  return list.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function cellsOf({ top, left, bottom, right }: Area): readonly string[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) => top + row);
  return rows.flatMap((row) => Array.from({ length: right - left + 1 }, (_, column) => a1(row, left + column)));
}
