import { loadPart } from "../core/load-part";
import type { Locale } from "./locale";
import type { PaneMessages } from "./words/for-pane";

export type { PaneMessages } from "./words/for-pane";
export type { PaneWords } from "./words/pane";

/** The names are those of the parts in the build, which is how tests find what a pane loads first. */
const PARTS: Readonly<Record<Locale, () => Promise<{ readonly forPane: PaneMessages }>>> = {
  "zh-CN": () => import(/* webpackChunkName: "words-zh-CN" */ "./zh-CN/for-pane"),
  "en-US": () => import(/* webpackChunkName: "words-en-US" */ "./en-US/for-pane"),
};

/** Fetches what the pane says in a language. @throws {PartMissingError} */
export async function loadPaneMessages(locale: Locale): Promise<PaneMessages> {
  return (await loadPart(PARTS[locale])).forPane;
}
