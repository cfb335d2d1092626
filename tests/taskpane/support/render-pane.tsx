import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { useState } from "react";
import type { Grid } from "../../../src/core/grid/grid";
import type { MeasuredLive } from "../../../src/live/live";
import type { Timers } from "../../../src/live/timers";
import { LOCALES, type Locale } from "../../../src/messages";
import type { SheetRef } from "../../../src/reader/reading";
import { App } from "../../../src/taskpane/app";
import { HostProvider, type PaneHost } from "../../../src/taskpane/hooks/use-host";
import { LiveProvider } from "../../../src/taskpane/hooks/use-live";
import { wordsFor, WordsProvider } from "../../../src/taskpane/hooks/use-words";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { startLive } from "../../support/shipped";

/** Quiet time is over at once; jsdom has no `setImmediate`. */
const promptTimers: Timers = {
  now: () => performance.now(),
  after(delay, run) {
    // The second look of the session would come for ever.
    if (delay > 10_000) return () => undefined;
    const handle = setTimeout(run, 0);
    return () => clearTimeout(handle);
  },
};

/** The pane on screen, over a real session and a workbook in memory. */
export interface OpenPane {
  readonly workbook: MemoryWorkbook;
  readonly live: MeasuredLive;
  readonly sheets: readonly SheetRef[];
  readonly user: UserEvent;
  /** Changes the workbook as somebody would in Excel, and waits until the pane shows what came of it. */
  edit(change: (workbook: MemoryWorkbook) => void): Promise<void>;
  /** Goes to a tab by its name in Chinese, whichever language is shown. */
  openTab(name: keyof typeof TABS): Promise<void>;
  /** Waits until nothing is read or checked any more, and all of it is drawn. */
  settled(): Promise<void>;
}

export interface PaneOptions {
  readonly grids?: readonly Grid[];
  readonly locale?: Locale;
  readonly host?: Partial<PaneHost>;
  /** Makes the workbook what it is to be before the pane looks at it, which is then not waited for. */
  readonly before?: (workbook: MemoryWorkbook) => void;
}

export const TABS = { 检查: "check", 资金: "funds", 导出: "export", 表单: "forms" } as const;

const open = new Set<MeasuredLive>();

afterEach(async () => {
  await Promise.all([...open].map((live) => live.stop()));
  open.clear();
});

export async function renderPane({ grids = [], locale = "zh-CN", host, before }: PaneOptions = {}): Promise<OpenPane> {
  const workbook = new MemoryWorkbook();
  const sheets = grids.map((grid, index) => workbook.add(`申报表${index + 1}`, grid));
  before?.(workbook);
  const live = startLive(workbook, promptTimers);
  open.add(live);
  const user = userEvent.setup();
  render(
    <Frame
      live={live}
      locale={locale}
      host={{ saveFile: async () => "offered", reload: () => undefined, submit: null, ...host }}
    />,
  );
  const settled = async () => {
    await act(async () => void (await live.settled()));
  };
  if (before === undefined) await settled();
  return {
    workbook,
    live,
    sheets,
    user,
    settled,
    edit: async (change) => {
      act(() => change(workbook));
      await settled();
    },
    openTab: (name) => {
      const names = LOCALES.map((each) => wordsFor(each).pane.tabs[TABS[name]]);
      return user.click(screen.getByRole("tab", { name: new RegExp(`^(${names.join("|")})$`) }));
    },
  };
}

function Frame({ live, locale: first, host }: { live: MeasuredLive; locale: Locale; host: PaneHost }) {
  const [locale, setLocale] = useState(first);
  return (
    <FluentProvider theme={webLightTheme}>
      <WordsProvider value={wordsFor(locale)}>
        <HostProvider value={host}>
          <LiveProvider value={live}>
            <App onLocale={setLocale} />
          </LiveProvider>
        </HostProvider>
      </WordsProvider>
    </FluentProvider>
  );
}
