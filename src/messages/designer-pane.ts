import { DESIGNER_WORDS, type DesignerWords } from "./designer";
import { designerPane as enUS } from "./en-US/designer-pane";
import type { Locale } from "./locale";
import type { DesignerViewWords } from "./words/designer-pane";
import { designerPane as zhCN } from "./zh-CN/designer-pane";

export type { MarkKind } from "./words/designer-pane";

/** What the designer says, and what is said of any proposal. */
export type DesignerPaneWords = DesignerWords & DesignerViewWords;

/** Words for making a form of a sheet, fetched with the view that does it. */
export const DESIGNER_PANE_WORDS: Readonly<Record<Locale, DesignerPaneWords>> = {
  "zh-CN": { ...DESIGNER_WORDS["zh-CN"], ...zhCN },
  "en-US": { ...DESIGNER_WORDS["en-US"], ...enUS },
};
