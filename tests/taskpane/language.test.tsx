import { act, screen } from "@testing-library/react";
import { PartMissingError } from "../../src/core/load-part";
import type { Locale } from "../../src/messages";
import type { PaneMessages } from "../../src/messages/for-pane";
import { rememberedLocale } from "../../src/taskpane/locale";
import { cards, cardsOf, fixOf } from "./support/findings";
import { FIRST } from "./support/forms";
import { renderPane, type OpenPane } from "./support/render-pane";
import { PANE_MESSAGES } from "./support/words";

const list = () => screen.getByRole<HTMLSelectElement>("combobox", { name: /^(语言|Language)$/ });
const speak = ({ user }: OpenPane, locale: Locale) => user.selectOptions(list(), locale);
const heading = () => screen.getByRole("heading", { level: 1 }).textContent;

describe("another language", () => {
  test("is spoken once its words are there, and remembered then", async () => {
    let come: (words: PaneMessages) => void = () => undefined;
    const loadWords = () => new Promise<PaneMessages>((resolve) => (come = resolve));
    const pane = await renderPane({ grids: [FIRST], loadWords });
    await speak(pane, "en-US");
    expect([heading(), list().value, rememberedLocale()]).toEqual(["绩效申报助手", "zh-CN", null]);
    await act(async () => come(PANE_MESSAGES["en-US"]));
    expect([heading(), list().value, rememberedLocale()]).toEqual(["Jixiao", "en-US", "en-US"]);
  });

  test("whose words cannot be fetched is not spoken: the pane says why, and goes on in the one before", async () => {
    const reload = vi.fn();
    const loadWords = () => Promise.reject(new PartMissingError());
    const pane = await renderPane({ grids: [FIRST], loadWords, host: { reload } });
    await speak(pane, "en-US");
    await screen.findByText(/没有取到：可能已换成新版本，也可能是网络中断/);
    expect([heading(), list().value, rememberedLocale()]).toEqual(["绩效申报助手", "zh-CN", null]);
    expect(cards().length).toBeGreaterThan(0);
    await pane.user.click(screen.getByRole("button", { name: "重新载入" }));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test("that was asked for last is spoken, whichever words come last", async () => {
    const come = new Map<Locale, () => void>();
    const loadWords = (locale: Locale) =>
      new Promise<PaneMessages>((resolve) => come.set(locale, () => resolve(PANE_MESSAGES[locale])));
    const pane = await renderPane({ grids: [FIRST], locale: "en-US", loadWords });
    await speak(pane, "zh-CN");
    await speak(pane, "en-US");
    await act(async () => come.get("en-US")?.());
    await act(async () => come.get("zh-CN")?.());
    expect(list().value).toBe("en-US");
  });
});

describe("what stands there when the language is changed is said anew", () => {
  /** What notices say, besides findings. */
  const said = () => [...document.querySelectorAll("main .fui-MessageBar")].map((bar) => bar.textContent).join(" ");
  const inBoth = async (pane: OpenPane, chinese: RegExp, english: RegExp) => {
    expect(said()).toMatch(chinese);
    await speak(pane, "en-US");
    expect(said()).toMatch(english);
    expect(said()).not.toMatch(/[\u4e00-\u9fff]/);
    await speak(pane, "zh-CN");
    expect(said()).toMatch(chinese);
  };

  test("a command that failed", async () => {
    const pane = await renderPane({ grids: [FIRST] });
    pane.workbook.failNext("failed");
    await pane.user.click(fixOf(cardsOf("TEXT-HTML")[0]));
    await pane.settled();
    await inBoth(pane, /没有完成这个操作/, /Excel did not/);
  });

  test("a command that succeeded", async () => {
    const pane = await renderPane({ grids: [FIRST] });
    await pane.openTab("导出");
    await pane.user.click(screen.getByRole("button", { name: "生成文件" }));
    await pane.user.click(await screen.findByRole("button", { name: "保存文件" }));
    await screen.findByText(/已交给下载/);
    await inBoth(pane, /已交给下载/, /download/i);
  });
});
