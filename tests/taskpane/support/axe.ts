import { act, screen } from "@testing-library/react";
import axe from "axe-core";
import { LOCALES } from "../../../src/messages";
import type { OpenPane } from "./render-pane";
import { wordsFor } from "./words";

/** What axe-core finds wrong with what is drawn now. Colours need a layout: the browser looks at those. */
export async function violations(): Promise<readonly string[]> {
  // Fluent marks the ends of groups with elements that hand the focus on at once. Pictures of forms, hidden from whoever
  // does not see them, are thousands of lines and letters.
  const context = { include: [["html"]], exclude: [["[data-tabster-dummy]"], ["svg[aria-hidden=true]"]] };
  const rules = { "color-contrast": { enabled: false } };
  const { violations: found } = await act(() => axe.run(context, { resultTypes: ["violations"], rules }));
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** The same in each language, which is changed at the foot of the pane; it ends in the one that it began in. */
export async function wrongInEveryLanguage({ user }: OpenPane): Promise<readonly string[]> {
  // The page of the pane has a title; it is none of what is drawn.
  document.title = "绩效申报助手";
  const names = LOCALES.map((locale) => wordsFor(locale).pane.language);
  const list = () => screen.getByRole("combobox", { name: new RegExp(`^(${names.join("|")})$`) });
  const found: string[] = [];
  for (const locale of [...LOCALES].reverse()) {
    await user.selectOptions(list(), locale);
    // As the start of the pane does it.
    document.documentElement.lang = locale;
    found.push(...(await violations()).map((each) => `${locale}: ${each}`));
  }
  return found;
}
