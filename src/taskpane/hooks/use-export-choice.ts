import { useCallback } from "react";
import type { FreshExport } from "../../live/snapshot";
import { Kept, useKept } from "./use-kept";

interface ExportChoice {
  /** Keys of forms that are left out. They are kept while a form is gone, which may come back. */
  readonly excluded: ReadonlySet<string>;
  /** The file that was made of the choice. */
  readonly made: FreshExport | null;
  /** Changes of the choice so far: a file that was on its way at one of them is not the one that is wanted now. */
  readonly changes: number;
}

const CHOICE = new Kept<ExportChoice>(() => ({ excluded: new Set(), made: null, changes: 0 }));

/** What is to be exported, and what came of it: the person's choice, kept as long as the pane lives. */
export function useExportChoice() {
  const [choice, setChoice] = useKept(CHOICE);
  const toggle = useCallback(
    (key: string, include: boolean) =>
      setChoice((before) => {
        const excluded = new Set(before.excluded);
        if (include) excluded.delete(key);
        else excluded.add(key);
        return { excluded, made: null, changes: before.changes + 1 };
      }),
    [setChoice],
  );
  /** To be called before a file is made; what it returns shows the file, unless the choice has changed meanwhile. */
  const { changes } = choice;
  const expectFile = useCallback(
    () => (made: FreshExport) => setChoice((before) => (before.changes === changes ? { ...before, made } : before)),
    [setChoice, changes],
  );
  return { excluded: choice.excluded, made: choice.made, toggle, expectFile };
}
