import type { Grid } from "../core/grid/grid";
import { groupedBy } from "../core/grouped";
import type { FormReading, SheetRef } from "../reader/reading";
import type { LocatedPart, SheetReading } from "../reader/sheet-reading";
import { settled } from "../reader/assemble";
import type { Finding } from "../rules/finding";
import type { SheetGrid } from "../workbook/workbook";
import { certainForms } from "./certain-forms";
import type { Engine } from "./engine";
import { FormKeys } from "./form-keys";
import { sameGrid, sameList } from "./same-grid";
import type { CheckedForm } from "./snapshot";

/** A worksheet as it was read. */
interface HeldSheet {
  readonly grid: Grid;
  readonly beyond: SheetGrid["beyond"];
  readonly reading: SheetReading;
  readonly findings: readonly Finding[];
  /** What of it no form explains once forms are put together, where that is other than it read by itself. */
  joined?: Pick<SheetReading, "unread"> & Pick<HeldSheet, "findings">;
}

interface HeldForm {
  readonly form: CheckedForm;
  /** Its parts as they were found. */
  readonly sources: readonly LocatedPart[];
}

interface Assembly {
  /** Forms that stay what they are when their parts do. */
  readonly before: readonly HeldForm[];
  /** Those of the forms that come of it; without, they are told by the forms before. */
  readonly keys?: readonly string[];
  readonly isCertain?: (form: FormReading) => boolean;
}

/**
 * What is known of every sheet, by id, and the forms made of it. Work follows what changed: a sheet that reads the
 * same is not recognised again, a form whose parts are the same is not checked again and keeps its identity.
 */
export class Readings {
  private sheets: readonly SheetRef[] = [];
  private readonly sheetsRead = new Map<string, HeldSheet>();
  private held: readonly HeldForm[] = [];
  private forms: readonly CheckedForm[] = [];
  private ofSheets: readonly Finding[] = [];
  /** Sheets or parts came, went or moved: forms have to be put together anew. */
  private regroup = false;
  /** Sheets that hold the same parts as before, with other content. */
  private readonly edited = new Set<string>();
  private readonly keys = new FormKeys();
  private checkCount = 0;

  constructor(private engine: Engine) {}

  /** Recognises all sheets anew with another engine, from what was read of them. */
  know(engine: Engine): void {
    this.engine = engine;
    this.regroup = true;
    for (const { id } of this.sheets) {
      const before = this.sheetsRead.get(id);
      if (before) this.take(before.reading.sheet, before);
    }
  }

  /** What all sheets say by another engine; nothing of what is known changes. */
  tried(engine: Engine): readonly FormReading[] {
    return engine.assemble(
      this.sheets.flatMap(({ id }) => {
        const known = this.sheetsRead.get(id);
        return known ? [engine.readSheet(known.reading.sheet, known.grid)] : [];
      }),
    );
  }

  /** All sheets as they were read last. */
  heldSheets(): readonly { readonly sheet: SheetRef; readonly grid: Grid }[] {
    return this.sheets.flatMap(({ id }) => this.heldSheet(id) ?? []);
  }

  /** A sheet as it was read last; null for one that was not, or is gone. */
  heldSheet(id: string): { readonly sheet: SheetRef; readonly grid: Grid } | null {
    const held = this.sheetsRead.get(id);
    const sheet = this.sheet(id);
    return held && sheet ? { sheet, grid: held.grid } : null;
  }

  /** Checks of single forms so far. */
  get checks(): number {
    return this.checkCount;
  }

  get checkedForms(): readonly CheckedForm[] {
    return this.forms;
  }

  get sheetFindings(): readonly Finding[] {
    return this.ofSheets;
  }

  sheet(id: string | null): SheetRef | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /**
   * Takes over the list of sheets in tab order. Returns ids that must be read: new ones and renamed ones, also those
   * that an earlier list told of and no read has brought since. One that was hidden or shown is known well enough.
   */
  setSheets(sheets: readonly SheetRef[]): readonly string[] {
    const stale = sheets
      .filter(({ id, name }) => this.sheetsRead.get(id)?.reading.sheet.name !== name)
      .map(({ id }) => id);
    if (sameList(this.sheets, sheets, sameSheet)) return stale;
    const present = new Set(sheets.map(({ id }) => id));
    for (const id of this.sheetsRead.keys()) if (!present.has(id)) this.sheetsRead.delete(id);
    this.sheets = sheets;
    this.regroup = true;
    for (const sheet of sheets) {
      const held = this.sheetsRead.get(sheet.id);
      if (held?.reading.sheet.name === sheet.name && held.reading.sheet.hidden !== sheet.hidden) this.take(sheet, held);
    }
    return stale;
  }

  /** Takes over one sheet as read; null for one that is gone. Whether it is hidden is what the list says. */
  setSheet(id: string, read: SheetGrid | null): void {
    if (read === null) {
      this.sheets = this.sheets.filter((sheet) => sheet.id !== id);
      this.regroup = this.sheetsRead.delete(id) || this.regroup;
      return;
    }
    const { grid, beyond } = read;
    const { hidden } = this.sheet(id) ?? read.sheet;
    const sheet: SheetRef = { id, name: read.sheet.name, ...(hidden === undefined ? {} : { hidden }) };
    const before = this.sheetsRead.get(id);
    const sameName = before?.reading.sheet.name === sheet.name;
    if (before && sameName && sameGrid(before.grid, grid) && samePlace(before.beyond, beyond)) return;
    if (!sameName) this.sheets = this.sheets.map((each) => (each.id === id ? sheet : each));
    const reading = this.take(sheet, { grid, beyond });
    const same = before && sameList(before.reading.parts, reading.parts, sameShape);
    // A table that may go on over sheets is put together anew with each of them.
    if (same && ![...this.sheetsRead.values()].some((known) => known.reading.continuations)) this.edited.add(id);
    else this.regroup = true;
  }

  private take(sheet: SheetRef, { grid, beyond }: Pick<HeldSheet, "grid" | "beyond">): SheetReading {
    const reading = withBeyond(this.engine.readSheet(sheet, grid), beyond);
    this.sheetsRead.set(sheet.id, { grid, beyond, reading, findings: this.engine.checkSheet(reading) });
    return reading;
  }

  /** Whether every sheet of the list has been read. */
  get complete(): boolean {
    return this.sheets.every(({ id }) => this.sheetsRead.has(id));
  }

  /**
   * Makes forms of what has been taken over; while sheets are still to be read, those that they cannot change.
   * False when nothing changed since the last time.
   */
  update(): boolean {
    if (!this.regroup && this.edited.size === 0) return false;
    this.held = this.regroup ? this.regrouped() : this.held.map((form) => this.renewed(form));
    this.forms = this.held.map(({ form }) => form);
    // Sheets that are still to come may have more to say of those that are here.
    this.regroup = !this.complete;
    this.edited.clear();
    const findings = this.ofSheetsAsJoined();
    if (!sameList(this.ofSheets, findings, (left, right) => left === right)) this.ofSheets = findings;
    return true;
  }

  private regrouped(): readonly HeldForm[] {
    const readings = this.sheets.flatMap(({ id }) => this.sheetsRead.get(id)?.reading ?? []);
    return this.assembled(readings, { before: this.held, isCertain: certainForms(this.sheets, readings) });
  }

  /** What is said of sheets, as it is once forms are put together. */
  private ofSheetsAsJoined(): readonly Finding[] {
    const sheets = this.sheets.flatMap(({ id }) => this.sheetsRead.get(id) ?? []);
    // Of all sheets at once: to go through all forms for each grew with the square of the workbook, on every edit.
    const joined = settled(
      sheets.map(({ reading }) => reading),
      this.forms.map(({ reading }) => reading),
    );
    return sheets.flatMap((known, index) => {
      const reading = joined[index] ?? known.reading;
      if (reading === known.reading) return known.findings;
      // The same as before says the same: findings that stay are not drawn again.
      if (!known.joined || !sameList(known.joined.unread, reading.unread, (left, right) => left === right)) {
        known.joined = { unread: reading.unread, findings: this.engine.checkSheet(reading) };
      }
      return known.joined.findings;
    });
  }

  /** A form with the parts of edited sheets replaced. The same parts make the same form, whatever else is open. */
  private renewed(held: HeldForm): HeldForm {
    if (!held.sources.some(({ sheet }) => this.edited.has(sheet.id))) return held;
    const parts = held.sources.flatMap((source) => this.partAt(source) ?? []);
    const own = groupedBy(parts, ({ sheet }) => sheet.id);
    const readings = this.sheets.flatMap((sheet): SheetReading[] => {
      const found = own.get(sheet.id);
      return found ? [{ sheet, parts: found, unread: [] }] : [];
    });
    const [renewed = held] = this.assembled(readings, { before: [held], keys: [held.form.key] });
    return renewed;
  }

  private assembled(
    readings: readonly SheetReading[],
    { before, keys, isCertain = () => true }: Assembly,
  ): readonly HeldForm[] {
    const parts = new Map(
      readings
        .flatMap(({ parts, continuations = [] }) => [...parts, ...continuations])
        .map((part) => [placeOf(part), part]),
    );
    const heldByKey = new Map(before.map((held) => [held.form.key, held]));
    const forms = this.engine.assemble(readings);
    const names =
      keys ??
      this.keys.keysOf(
        before.map(({ form: { key, reading } }) => ({ key, reading })),
        forms,
      );
    return forms.flatMap((form, index) => {
      if (!isCertain(form)) return [];
      const key = names[index] ?? form.key;
      const sources = form.parts.flatMap((part) => parts.get(placeOf(part)) ?? []);
      const same = heldByKey.get(key);
      if (same && sameList(same.sources, sources, (left, right) => left === right)) return same;
      this.checkCount += 1;
      return { form: { ...this.engine.check(form), key }, sources };
    });
  }

  private partAt(place: LocatedPart): LocatedPart | undefined {
    return this.sheetsRead.get(place.sheet.id)?.reading.parts.find((part) => placeOf(part) === placeOf(place));
  }
}

/** A worksheet that was not read to its end says so. */
function withBeyond(reading: SheetReading, beyond: SheetGrid["beyond"]): SheetReading {
  if (beyond === undefined) return reading;
  const { sheet } = reading;
  const nothing = { kind: "declaration", title: null, form: null, missing: [] } as const;
  return { ...reading, unread: [...reading.unread, { sheet, at: { sheet, ...beyond }, reason: "beyond", ...nothing }] };
}

function sameSheet(left: SheetRef, right: SheetRef): boolean {
  return left.id === right.id && left.name === right.name && left.hidden === right.hidden;
}

function samePlace(left: SheetGrid["beyond"], right: SheetGrid["beyond"]): boolean {
  return left?.row === right?.row && left?.column === right?.column;
}

/** Parts of the same kind at the same place: grouping them anew would give the same forms. */
function sameShape(left: LocatedPart, right: LocatedPart): boolean {
  return left.form === right.form && left.sheetKey === right.sheetKey && placeOf(left) === placeOf(right);
}

/** Tells the parts of a workbook apart. */
function placeOf({ sheet, area }: Pick<LocatedPart, "sheet" | "area">): string {
  return `${sheet.id} ${area.top} ${area.left}`;
}
