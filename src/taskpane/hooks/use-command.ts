import { createContext, useCallback, useContext, useEffect, useRef, useState } from "react";
import { useWords } from "./use-words";

/** One command at a time: whether it runs, and the sentence that says what went wrong or right. */
export interface CommandState {
  readonly running: boolean;
  readonly notice: Notice | null;
  /** Runs `work`; a failure becomes a sentence in the user's language, never the host's text. */
  readonly run: (work: () => Promise<string | null>) => Promise<void>;
  readonly dismiss: () => void;
}

export interface Notice {
  readonly intent: "success" | "error";
  readonly lines: readonly string[];
  /** Counts the notices of commands, so that a new one can be told from one of the same words that stood before. */
  readonly number?: number;
}

let noticeCount = 0;

/** Where the sentence goes of a command that ends when the user has left the view it was begun in. */
const Elsewhere = createContext<(notice: Notice) => void>(() => undefined);

export const ElsewhereProvider = Elsewhere.Provider;

export function useCommand(): CommandState {
  const { describeFailure } = useWords();
  const tellElsewhere = useContext(Elsewhere);
  const present = useRef(true);
  const [running, setRunning] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);

  useEffect(() => {
    present.current = true;
    return () => {
      present.current = false;
    };
  }, []);
  const run = useCallback(
    async (work: () => Promise<string | null>) => {
      const tell = (words: Notice) => {
        const said = { ...words, number: (noticeCount += 1) };
        if (present.current) setNotice(said);
        else tellElsewhere(said);
      };
      setRunning(true);
      setNotice(null);
      try {
        const done = await work();
        if (done !== null) tell({ intent: "success", lines: [done] });
      } catch (failure) {
        tell({ intent: "error", lines: describeFailure(failure) });
      } finally {
        setRunning(false);
      }
    },
    [describeFailure, tellElsewhere],
  );
  const dismiss = useCallback(() => setNotice(null), []);
  return { running, notice, run, dismiss };
}
