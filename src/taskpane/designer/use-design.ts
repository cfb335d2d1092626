import { useMemo, useState } from "react";
import { propose } from "../../designer/propose";
import type { Store } from "../../form-files/own-forms";
import { useLive, useSnapshot } from "../hooks/use-live";
import { dropDraft, keepDraft, storedDraft } from "./drafts";
import { madeOf, type HeldSheet, type Made } from "../../designer/made";
import { acted, NOTHING_SAID, workOf, type Act, type Work } from "./work";

/** A form in the making. */
export interface Design {
  /** Null where the sheet is gone. */
  readonly held: HeldSheet | null;
  readonly made: Made | null;
  readonly work: Work;
  readonly act: (act: Act) => void;
  /** Unfinished work of an earlier time was found. */
  readonly resumed: boolean;
  /** False where the browser keeps nothing. */
  readonly kept: boolean;
  readonly startAnew: () => void;
  /** It is a form now: nothing is unfinished. */
  readonly finish: () => void;
}

/** @param sheetId of the sheet at hand, which is only looked at */
export function useDesign(sheetId: string, store: Store): Design {
  const live = useLive();
  const { known } = useSnapshot();
  const found = live.heldSheet(sheetId);
  const [grid, sheet] = [found?.grid, found?.sheet];
  const held = useMemo(() => (grid && sheet ? { grid, sheet } : null), [grid, sheet]);
  const [title] = useState(() => (held ? titleOf(held) : null));
  const [stored] = useState(() => (title === null ? null : storedDraft(store, title)));
  const [work, setWork] = useState<Work>(() => workOf(stored ?? NOTHING_SAID));
  const [resumed, setResumed] = useState(stored !== null);
  const [kept, setKept] = useState(true);
  const made = useMemo(() => (held ? madeOf(held, work.now, known) : null), [held, work.now, known]);
  const end = () => {
    if (title !== null) dropDraft(store, title);
    setResumed(false);
  };
  return {
    ...{ held, made, work, resumed, kept },
    act: (next) => {
      const later = acted(work, next);
      setWork(later);
      if (title !== null) setKept(keepDraft(store, title, later.now));
    },
    startAnew: () => {
      end();
      setWork(workOf(NOTHING_SAID));
    },
    finish: end,
  };
}

/** The printed title, by which unfinished work is found again; null for a sheet that is no form. */
function titleOf({ grid }: HeldSheet): string | null {
  return propose(grid).outline.find(({ kind }) => kind === "title")?.words ?? null;
}
