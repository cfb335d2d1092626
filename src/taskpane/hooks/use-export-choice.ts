import { useCallback, useMemo } from "react";
import type { CheckedForm, FreshExport } from "../../live/snapshot";
import type { SheetRef } from "../../reader/reading";
import { Kept, useKept } from "./use-kept";

interface ExportChoice {
  /** What the person ticked or left out, by keys of forms and sheets. Kept while a form is gone, which may come back. */
  readonly ticks: ReadonlyMap<string, boolean>;
  /** The file that was made of the choice. */
  readonly made: FreshExport | null;
  /** Changes of the choice so far: a file that was on its way at one of them is not the one that is wanted now. */
  readonly changes: number;
}

const CHOICE = new Kept<ExportChoice>(() => ({ ticks: new Map(), made: null, changes: 0 }));

/** By which a sheet is chosen that holds a declaration which could not be read. */
export function sheetKey({ id }: SheetRef): string {
  return `sheet ${id}`;
}

export interface ExportChoices {
  /** A form in sight unless it is left out; one on a hidden sheet only when it is ticked. */
  readonly includes: (form: CheckedForm) => boolean;
  readonly includesSheet: (sheet: SheetRef) => boolean;
  readonly toggle: (key: string, include: boolean) => void;
}

/** What is to be exported, and what came of it: the person's choice, kept as long as the pane lives. */
export function useExportChoice() {
  const [choice, setChoice] = useKept(CHOICE);
  const toggle = useCallback(
    (key: string, include: boolean) =>
      setChoice((before) => ({
        ticks: new Map(before.ticks).set(key, include),
        made: null,
        changes: before.changes + 1,
      })),
    [setChoice],
  );
  const { changes, ticks, made } = choice;
  const choices = useMemo<ExportChoices>(
    () => ({
      includes: ({ key, hidden }) => ticks.get(key) ?? !hidden,
      includesSheet: (sheet) => ticks.get(sheetKey(sheet)) ?? true,
      toggle,
    }),
    [ticks, toggle],
  );
  /** To be called before a file is made; what it returns shows the file, unless the choice has changed meanwhile. */
  const expectFile = useCallback(
    () => (fresh: FreshExport) =>
      setChoice((before) => (before.changes === changes ? { ...before, made: fresh } : before)),
    [setChoice, changes],
  );
  return { choices, made, expectFile };
}
