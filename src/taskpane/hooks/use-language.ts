import { useCallback, useMemo, useRef, useState } from "react";
import { loadPaneMessages, type PaneMessages } from "../../messages/for-pane";
import type { Locale } from "../../messages/locale";
import { rememberLocale } from "../locale";
import { wordsOf, type Words } from "./use-words";

/**
 * The language that the pane speaks, from the first one on. Another one is spoken, and remembered, once its words are
 * there.
 *
 * @returns its words, and what changes it; that rejects with `PartMissingError`, the language staying what it is
 */
export function useLanguage(
  first: PaneMessages,
  load: (locale: Locale) => Promise<PaneMessages> = loadPaneMessages,
): readonly [words: Words, change: (locale: Locale) => Promise<void>] {
  const [messages, setMessages] = useState(first);
  const words = useMemo(() => wordsOf(messages), [messages]);
  /** Counts what was asked for: the last one is what is wanted, whichever comes last. */
  const asked = useRef(0);
  const change = useCallback(
    async (locale: Locale) => {
      const number = (asked.current += 1);
      const loaded = await load(locale);
      if (number !== asked.current) return;
      rememberLocale(locale);
      setMessages(loaded);
    },
    [load],
  );
  return [words, change];
}
