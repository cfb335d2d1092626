import { useMemo, useState } from "react";
import type { Store } from "../../form-files/own-forms";
import type { CheckedForm } from "../../live/snapshot";
import type { SheetRef } from "../../reader/reading";
import { useLive, useSnapshot } from "../hooks/use-live";
import { dropDraft, keepDraft, storedDraft } from "./drafts";
import { madeOf, sheetsOfForm, titleOn, type HeldSheet, type Made } from "../../designer/made";
import { acted, NOTHING_SAID, onSheets, workOf, type Act, type Said, type Work } from "./work";

/** A form in the making. */
export interface Design {
  /** The sheet at hand; null where it is gone. */
  readonly own: HeldSheet | null;
  /** The sheets that the form stands on, in the order of their tabs. */
  readonly held: readonly HeldSheet[];
  /** Those that it may stand on. */
  readonly all: readonly HeldSheet[];
  readonly made: Made | null;
  readonly work: Work;
  readonly act: (act: Act) => void;
  /** Unfinished work of an earlier time was found. */
  readonly resumed: boolean;
  /** False where the browser keeps nothing. */
  readonly kept: boolean;
  readonly startAnew: () => void;
  /** Sheets on which it was tried. */
  readonly tried: readonly SheetRef[];
  readonly setTried: (sheets: readonly SheetRef[]) => void;
  /** It is a form now: nothing is unfinished. */
  readonly finish: () => void;
}

/** @param sheetId of the sheet at hand, which like all others is only looked at */
export function useDesign(sheetId: string, store: Store): Design {
  const live = useLive();
  const { known, forms } = useSnapshot();
  const [tried, setTried] = useState<readonly SheetRef[]>([]);
  const sheets = live.heldSheets().filter(({ sheet }) => !tried.some(({ id }) => id === sheet.id));
  const all = useUnchanged(candidates(sheets, forms, sheetId));
  const own = all.find(({ sheet }) => sheet.id === sheetId) ?? null;
  const [title] = useState(() => own && titleOf(all, own));
  const [asFound] = useState((): Said => ({ ...NOTHING_SAID, sheets: own ? idsOf(sheetsOfForm(own, all)) : [] }));
  const [stored] = useState(() => {
    const found = title === null ? null : storedDraft(store, title);
    return found && resumedOn(found, all, sheetId);
  });
  const [work, setWork] = useState<Work>(() => workOf(stored ?? asFound));
  const [resumed, setResumed] = useState(stored !== null);
  const [kept, setKept] = useState(true);
  const held = useUnchanged(all.filter(({ sheet }) => work.now.sheets.includes(sheet.id)));
  const made = useMemo(
    () => (held.length > 0 ? madeOf(held, onSheets(work.now, idsOf(held)), known) : null),
    [held, work.now, known],
  );
  const end = () => {
    if (title !== null) dropDraft(store, title);
    setResumed(false);
  };
  return {
    ...{ own, held, all, made, work, resumed, kept, tried, setTried },
    act: (next) => {
      const later = acted(work, next);
      setWork(later);
      if (title !== null) setKept(keepDraft(store, title, withTitles(later.now, all)));
    },
    startAnew: () => {
      end();
      setWork(workOf(asFound));
    },
    finish: end,
  };
}

/** In sight, and of no form that is known, unless the sheet at hand is of that form too. */
function candidates(
  sheets: readonly HeldSheet[],
  forms: readonly CheckedForm[],
  sheetId: string,
): readonly HeldSheet[] {
  const others = forms
    .map(({ reading }) => reading.parts.map(({ sheet }) => sheet.id))
    .filter((ids) => !ids.includes(sheetId))
    .flat();
  return sheets.filter(
    ({ sheet, grid }) =>
      sheet.id === sheetId || (sheet.hidden === undefined && grid.cells.length > 0 && !others.includes(sheet.id)),
  );
}

/** The same list as before where the same sheets say the same. */
function useUnchanged(sheets: readonly HeldSheet[]): readonly HeldSheet[] {
  const [before, keep] = useState(sheets);
  const same =
    before.length === sheets.length &&
    before.every(({ sheet, grid }, at) => sheets[at]?.sheet === sheet && sheets[at].grid === grid);
  if (!same) keep(sheets);
  return same ? before : sheets;
}

function idsOf(held: readonly HeldSheet[]): readonly string[] {
  return held.map(({ sheet }) => sheet.id);
}

/** The printed title, by which unfinished work is found again; null for sheets that are no form. */
function titleOf(all: readonly HeldSheet[], own: HeldSheet): string | null {
  const [first] = sheetsOfForm(own, all);
  return titleOn(own) ?? (first ? titleOn(first) : null);
}

/** What was said, with the printed titles of its sheets: their ids are others once the workbook is opened again. */
function withTitles(said: Said, all: readonly HeldSheet[]): Said {
  const titles = said.sheets.map((id) => {
    const held = all.find(({ sheet }) => sheet.id === id);
    return (held && titleOn(held)) ?? "";
  });
  return { ...said, sheets: titles };
}

/** What was said of sheets with these titles, of those that have them now. */
function resumedOn(said: Said, all: readonly HeldSheet[], sheetId: string): Said {
  const left = new Map(all.map((held) => [held.sheet.id, titleOn(held)]));
  const ids = said.sheets.map((title) => {
    const [found = ""] = [...left].find(([, each]) => each === title) ?? [];
    left.delete(found);
    return found;
  });
  const present = idsOf(all).filter((id) => id === sheetId || ids.includes(id));
  return onSheets({ ...said, sheets: ids.length > 0 ? ids : [sheetId] }, present);
}
