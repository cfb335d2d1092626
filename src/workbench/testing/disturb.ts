import { parseArea } from "../../core/grid/address";
import { readEntry } from "../entry/entry";
import type { Model } from "../host/model";

/**
 * What others do to the workbook while the add-in works: a co-author edits, adds or deletes, someone protects a sheet.
 * The add-in hears of it as of anything that comes from outside (`source: "Remote"`). Sheets go by name.
 */
export type Disturbance =
  | { readonly kind: "edit"; readonly sheet: string; readonly address: string; readonly text: string }
  | { readonly kind: "add-sheet"; readonly sheet: string }
  | { readonly kind: "delete-sheet"; readonly sheet: string }
  | { readonly kind: "protect-sheet" | "unprotect-sheet"; readonly sheet: string }
  | { readonly kind: "hide-sheet"; readonly sheet: string };

/** @throws {Error} if there is no such sheet or cell: a mistake of the test */
export function disturb(model: Model, what: Disturbance): void {
  const { changes } = model.spreadsheet;
  const before = changes.origin;
  changes.origin = "remote";
  try {
    carryOut(model, what);
  } finally {
    changes.origin = before;
  }
}

function carryOut(model: Model, what: Disturbance): void {
  const { worksheets } = model.spreadsheet;
  if (what.kind === "add-sheet") {
    worksheets.add(what.sheet);
    return;
  }
  const id = worksheets.byName(what.sheet)?.id;
  if (id === undefined) throw new Error(`no worksheet is called ${what.sheet}`);
  switch (what.kind) {
    case "edit":
      edit(model, id, what);
      return;
    case "delete-sheet":
      worksheets.remove(id);
      return;
    case "protect-sheet":
    case "unprotect-sheet":
      model.protections.set(id, what.kind === "protect-sheet");
      return;
    case "hide-sheet":
      worksheets.setHidden(id, "hidden");
  }
}

function edit(
  { spreadsheet: { cells, writes } }: Model,
  id: string,
  { address, text }: Extract<Disturbance, { kind: "edit" }>,
): void {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address`);
  const format = cells.format(id, area.top, area.left);
  writes.content(id, area.top, area.left, readEntry(text, { format, year: new Date().getFullYear(), typed: false }));
  writes.apply();
}
