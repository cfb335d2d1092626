import type { Grid } from "../core/grid";
import type { FormReading, PartReading, SheetReading, SheetRef, UnreadForm } from "../reader/reading";
import type { SheetGrid } from "../workbook/workbook";
import type { Engine } from "./engine";
import { sameGrid, sameList } from "./same-grid";
import type { CheckedForm } from "./snapshot";

interface Known {
  readonly grid: Grid;
  readonly reading: SheetReading;
}

interface Entry {
  readonly form: CheckedForm;
  /** The parts as the reader gave them. */
  readonly sources: readonly PartReading[];
}

/**
 * What is known of every sheet, by id, and the forms made of it. Work follows what changed: a sheet that reads the
 * same is not recognised again, a form whose parts are the same is not checked again and keeps its identity.
 */
export class Readings {
  private sheets: readonly SheetRef[] = [];
  private readonly known = new Map<string, Known>();
  private entries: readonly Entry[] = [];
  private forms: readonly CheckedForm[] = [];
  private unreadForms: readonly UnreadForm[] = [];
  private changed = false;
  private checkCount = 0;

  constructor(private readonly engine: Engine) {}

  /** Checks of single forms so far. */
  get checks(): number {
    return this.checkCount;
  }

  get checkedForms(): readonly CheckedForm[] {
    return this.forms;
  }

  get unread(): readonly UnreadForm[] {
    return this.unreadForms;
  }

  sheet(id: string | null): SheetRef | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** Takes over the list of sheets in tab order. Returns ids that must be read: new ones and renamed ones. */
  setSheets(sheets: readonly SheetRef[]): readonly string[] {
    if (sameList(this.sheets, sheets, (left, right) => left.id === right.id && left.name === right.name)) return [];
    const stale = sheets.filter(({ id, name }) => this.sheet(id)?.name !== name).map(({ id }) => id);
    const present = new Set(sheets.map(({ id }) => id));
    for (const id of this.known.keys()) if (!present.has(id)) this.known.delete(id);
    this.sheets = sheets;
    this.changed = true;
    return stale;
  }

  /** Takes over one sheet as read; null for one that is gone. */
  setSheet(id: string, read: SheetGrid | null): void {
    if (read === null) {
      this.sheets = this.sheets.filter((sheet) => sheet.id !== id);
      this.changed = this.known.delete(id) || this.changed;
      return;
    }
    const { sheet, grid } = read;
    const before = this.known.get(id);
    const sameName = before?.reading.sheet.name === sheet.name;
    if (before && sameName && sameGrid(before.grid, grid)) return;
    if (!sameName) this.sheets = this.sheets.map((each) => (each.id === id ? sheet : each));
    this.known.set(id, { grid, reading: this.engine.readSheet(sheet, grid) });
    this.changed = true;
  }

  /** Makes forms of what has been taken over. False when nothing changed since the last time. */
  update(): boolean {
    if (!this.changed) return false;
    this.changed = false;
    const readings = this.sheets.flatMap(({ id }) => this.known.get(id)?.reading ?? []);
    this.checkForms(this.engine.assemble(readings), readings);
    const unread = readings.flatMap((reading) => reading.unread);
    if (!sameList(this.unreadForms, unread, (left, right) => left === right)) this.unreadForms = unread;
    return true;
  }

  private checkForms(forms: readonly FormReading[], readings: readonly SheetReading[]): void {
    const parts = new Map(readings.flatMap((reading) => reading.parts).map((part) => [placeOf(part), part]));
    const before = new Map(this.entries.map((entry) => [entry.form.key, entry]));
    this.entries = forms.map((form) => {
      // Assembling may complete a part from its neighbours, so parts are told apart by what was read.
      const sources = form.parts.map((part) => parts.get(placeOf(part)) ?? part);
      const known = before.get(form.key);
      if (known && sameList(known.sources, sources, (left, right) => left === right)) return known;
      this.checkCount += 1;
      return { form: this.engine.check(form), sources };
    });
    this.forms = this.entries.map(({ form }) => form);
  }
}

/** Tells the parts of a workbook apart. */
function placeOf({ sheet, area }: PartReading): string {
  return `${sheet.id} ${area.top} ${area.left}`;
}
