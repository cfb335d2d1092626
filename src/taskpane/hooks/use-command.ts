import { useCallback, useState } from "react";
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
}

export function useCommand(): CommandState {
  const { describeFailure } = useWords();
  const [running, setRunning] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);

  const run = useCallback(
    async (work: () => Promise<string | null>) => {
      setRunning(true);
      setNotice(null);
      try {
        const done = await work();
        if (done !== null) setNotice({ intent: "success", lines: [done] });
      } catch (failure) {
        setNotice({ intent: "error", lines: describeFailure(failure) });
      } finally {
        setRunning(false);
      }
    },
    [describeFailure],
  );
  const dismiss = useCallback(() => setNotice(null), []);
  return { running, notice, run, dismiss };
}
