import type { Locale } from "../../../src/messages";
import { forPane as enUS } from "../../../src/messages/en-US/for-pane";
import type { PaneMessages } from "../../../src/messages/for-pane";
import { forPane as zhCN } from "../../../src/messages/zh-CN/for-pane";
import { wordsOf, type Words } from "../../../src/taskpane/hooks/use-words";

/** What the pane fetches, at hand. */
export const PANE_MESSAGES: Readonly<Record<Locale, PaneMessages>> = { "zh-CN": zhCN, "en-US": enUS };

export function wordsFor(locale: Locale): Words {
  return wordsOf(PANE_MESSAGES[locale]);
}
