import { cleanup, render, screen, within } from "@testing-library/react";
import type { Locale } from "../../../src/messages";
import { HostProvider } from "../../../src/taskpane/hooks/use-host";
import { LiveProvider } from "../../../src/taskpane/hooks/use-live";
import { WordsProvider } from "../../../src/taskpane/hooks/use-words";
import { CheckView } from "../../../src/taskpane/views/check-view";
import { addressOf, withCell } from "../../support/grids";
import { wrongInEveryLanguage } from "../support/axe";
import { FIRST } from "../support/forms";
import { renderPane, type OpenPane } from "../support/render-pane";
import { wordsFor } from "../support/words";
import { MemoryStore } from "../../support/memory-store";

/** A total that is no amount: what needs it cannot be checked, whatever else is right. */
const UNREADABLE = withCell(FIRST, addressOf(FIRST, "5350000"), "约五百万");

const obstacles = () => [...document.querySelectorAll<HTMLElement>("[data-not-checked]")];
const rules = () => obstacles().map(({ dataset }) => dataset["notChecked"]?.split(" ") ?? []);
const counts = () => within(screen.getByRole("status")).getByText(/./).textContent;
const unreadable = (locale: Locale = "zh-CN"): Promise<OpenPane> => renderPane({ grids: [UNREADABLE], locale });

test.each([
  ["zh-CN", "没能进行的检查", "有内容读不出来", "没有检查："],
  ["en-US", "Checks that could not run", "Something here cannot be read", "Not checked because of it:"],
] as const)(
  "what could not be checked is said in %s, by what stands in the way",
  async (locale, head, why, therefore) => {
    await unreadable(locale);
    const [names = [], ...others] = rules();
    expect(others).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(["FUND-TOTAL-SUM", "FUND-ANNUAL-OVER-TOTAL"]));
    screen.getByRole("heading", { name: new RegExp(`^${head}.*${names.length}`) });
    const [card] = obstacles();
    expect(card?.textContent).toContain(why);
    expect(card?.textContent).toContain(therefore);
    for (const rule of ["FUND-TOTAL-SUM", "FUND-ANNUAL-OVER-TOTAL"] as const)
      expect(card?.textContent).toContain(`“${wordsFor(locale).ruleTitle(rule)}”`);
  },
);

test("it leads to the cell", async () => {
  const pane = await unreadable();
  await pane.user.click(within(obstacles()[0] ?? document.body).getByRole("button", { name: /^转到 申报表1!/ }));
  expect(pane.workbook.selected).toMatchObject({ sheet: { name: "申报表1" } });
});

test("it is counted at the top, beside what was found", async () => {
  await unreadable();
  expect(counts()).toMatch(new RegExp(`，${rules().flat().length} 项没能检查$`));
});

test("it goes once the cell can be read", async () => {
  const pane = await unreadable();
  await pane.edit((workbook) => workbook.replace(pane.sheets[0]?.id ?? "", FIRST));
  expect(obstacles()).toEqual([]);
  expect(counts()).not.toMatch(/没能检查/);
});

test("a form in which nothing was found is not called right while some of it could not be checked", async () => {
  const { live } = await unreadable();
  const [form] = live.getSnapshot().forms;
  if (form === undefined) throw new Error("There is no form.");
  cleanup();
  render(
    <WordsProvider value={wordsFor("zh-CN")}>
      <HostProvider
        value={{
          saveFile: async () => "offered",
          reload: () => undefined,
          deployedText: async () => null,
          store: new MemoryStore(),
          submit: null,
        }}
      >
        <LiveProvider value={live}>
          <CheckView form={{ ...form, findings: [] }} />
        </LiveProvider>
      </HostProvider>
    </WordsProvider>,
  );
  screen.getByText("没有发现问题，但有的检查没能进行");
  expect(obstacles()).toHaveLength(1);
});

test("axe-core finds nothing wrong with it", async () => {
  expect(await wrongInEveryLanguage(await unreadable())).toEqual([]);
});
