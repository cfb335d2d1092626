import { useEffect, useState, useSyncExternalStore } from "react";
import { withKeys } from "../../live/form-keys";
import { loadPart } from "../../core/load-part";
import type { CheckedForm } from "../../live/snapshot";
import { SUBMIT_WORDS, type SubmitWords } from "../../messages/submit";
import type { Submission, SubmitSnapshot } from "../../submit/submission";
import { useWords } from "../hooks/use-words";

export function useSubmitWords(): SubmitWords {
  return SUBMIT_WORDS[useWords().locale];
}

export function useSubmission(submission: Submission): SubmitSnapshot {
  return useSyncExternalStore(submission.subscribe, submission.getSnapshot);
}

/** Seconds until a time of the clock, counted down while it lasts. */
export function useSecondsUntil(time: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [time]);
  return Math.max(0, Math.ceil((time - now) / 1000));
}

/**
 * What the forms with these keys would be handed in as now, from the picture that the pane has: no read of the
 * workbook. Null while it is not known, `gone` when a form is no longer there.
 */
export function usePresentDigest(forms: readonly CheckedForm[], keys: readonly string[]): string | "gone" | null {
  const [digest, setDigest] = useState<string | "gone" | null>(null);
  useEffect(() => {
    let current = true;
    void (async () => {
      const chosen = withKeys(forms, keys).filter((form) => form !== null);
      const { makeExport } = await loadPart(() => import("../../live/make-export"));
      const found = chosen.length < keys.length ? "gone" : (await makeExport(chosen)).sha256;
      if (current) setDigest(found);
    })().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [forms, keys]);
  return digest;
}
