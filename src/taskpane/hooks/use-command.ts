import { createContext, useCallback, useContext, useEffect } from "react";
import { PartMissingError } from "../../core/load-part";
import { Kept, useKept } from "./use-kept";
import type { Words } from "./use-words";

/** One command at a time: whether it runs, and the sentence that says what went wrong or right. */
export interface CommandState {
  readonly running: boolean;
  readonly notice: Notice | null;
  /** Runs `work`, which may end with something to say; a failure is said in our words, never in the host's. */
  readonly run: (work: () => Promise<Said | Warned | null>) => Promise<void>;
  readonly dismiss: () => void;
}

/** What is to be said, in whichever language the pane speaks by then. */
export type Said = (words: Words) => string;

/** It was done, and what came of it is not as it should be. */
export interface Warned {
  readonly warning: Said;
}

export interface Notice {
  readonly intent: "success" | "warning" | "error" | "info";
  /** Asked at each drawing: the language may be changed while the notice stands. */
  readonly lines: (words: Words) => readonly string[];
  /** What helps is to load the pane anew. */
  readonly reload?: boolean;
  /** Counts the notices of commands, so that a new one can be told from one of the same words that stood before. */
  readonly number?: number;
}

let noticeCount = 0;

/** Where the sentence goes of a command that ends when the user has left the view it was begun in. */
const Elsewhere = createContext<(notice: Notice) => void>(() => undefined);

export const ElsewhereProvider = Elsewhere.Provider;

/** Says what came of something where it is seen, though the view that did it is closed by that. */
export function useTellElsewhere(): (said: Said) => void {
  const tellElsewhere = useContext(Elsewhere);
  return (said) => tellElsewhere({ intent: "success", lines: (words) => [said(words)], number: (noticeCount += 1) });
}

/** Says what went wrong, and what helps. */
export function failureNotice(failure: unknown): Notice {
  return {
    intent: "error",
    lines: ({ describeFailure }) => describeFailure(failure),
    reload: failure instanceof PartMissingError,
  };
}

function doneNotice(done: Said | Warned): Notice {
  const [intent, said] = "warning" in done ? (["warning", done.warning] as const) : (["success", done] as const);
  return { intent, lines: (words) => [said(words)] };
}

/** Whether a part of the pane is on screen. */
class Presence {
  private views = 0;

  get here(): boolean {
    return this.views > 0;
  }

  enter(): () => void {
    this.views += 1;
    return () => {
      this.views -= 1;
    };
  }
}

const PRESENCE = new Kept<Presence>(() => new Presence());
const RUNNING = new Kept<number>(() => 0);
const NOTICE = new Kept<Notice | null>(() => null);

/** @param place names the part of the pane; who comes back to it finds its command still running, its sentence still said */
export function useCommand(place: string): CommandState {
  const tellElsewhere = useContext(Elsewhere);
  const [presence] = useKept(PRESENCE, place);
  const [running, setRunning] = useKept(RUNNING, place);
  const [notice, setNotice] = useKept(NOTICE, place);

  useEffect(() => presence.enter(), [presence]);
  const run = useCallback(
    async (work: () => Promise<Said | Warned | null>) => {
      const tell = (notice: Notice) => {
        const said = { ...notice, number: (noticeCount += 1) };
        if (presence.here) setNotice(() => said);
        else tellElsewhere(said);
      };
      setRunning((before) => before + 1);
      setNotice(() => null);
      try {
        const done = await work();
        if (done !== null) tell(doneNotice(done));
      } catch (failure) {
        tell(failureNotice(failure));
      } finally {
        setRunning((before) => before - 1);
      }
    },
    [presence, tellElsewhere, setRunning, setNotice],
  );
  const dismiss = useCallback(() => setNotice(() => null), [setNotice]);
  return { running: running > 0, notice, run, dismiss };
}
