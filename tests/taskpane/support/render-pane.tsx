import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Grid } from "../../../src/core/grid/grid";
import type { MeasuredLive } from "../../../src/live/live";
import type { Timers } from "../../../src/live/timers";
import { LOCALES, type Locale } from "../../../src/messages";
import type { PaneMessages } from "../../../src/messages/for-pane";
import type { SheetRef } from "../../../src/reader/reading";
import { App } from "../../../src/taskpane/app";
import { HostProvider, type PaneHost } from "../../../src/taskpane/hooks/use-host";
import { LiveProvider } from "../../../src/taskpane/hooks/use-live";
import { useLanguage } from "../../../src/taskpane/hooks/use-language";
import { WordsProvider } from "../../../src/taskpane/hooks/use-words";
import { EXPORT_VIEW, FORMS_VIEW, LIBRARY_VIEW } from "../../../src/taskpane/views/late-views";
import { MemoryStore } from "../../support/memory-store";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { startLive } from "../../support/shipped";
import { PANE_MESSAGES, wordsFor } from "./words";

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
  /** Fetches the words of another language; they are at hand, unless this is about that. */
  readonly loadWords?: (locale: Locale) => Promise<PaneMessages>;
  /** Makes the workbook what it is to be before the pane looks at it, which is then not waited for. */
  readonly before?: (workbook: MemoryWorkbook) => void;
}

export const TABS = { 检查: "check", 资金: "funds", 指标库: "library", 导出: "export", 表单: "forms" } as const;

const open = new Set<MeasuredLive>();

afterEach(async () => {
  await Promise.all([...open].map((live) => live.stop()));
  open.clear();
});

export async function renderPane({
  grids = [],
  locale = "zh-CN",
  host,
  before,
  loadWords = async (wanted) => PANE_MESSAGES[wanted],
}: PaneOptions = {}): Promise<OpenPane> {
  await Promise.allSettled([EXPORT_VIEW, FORMS_VIEW, LIBRARY_VIEW].map((view) => view.fetch()));
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
      loadWords={loadWords}
      host={{
        saveFile: async () => "offered",
        reload: () => undefined,
        deployedText: async () => null,
        store: new MemoryStore(),
        submit: null,
        ...host,
      }}
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

interface FrameProps {
  readonly live: MeasuredLive;
  readonly locale: Locale;
  readonly host: PaneHost;
  readonly loadWords: (locale: Locale) => Promise<PaneMessages>;
}

function Frame({ live, locale, host, loadWords }: FrameProps) {
  const [words, changeLanguage] = useLanguage(PANE_MESSAGES[locale], loadWords);
  return (
    <FluentProvider theme={webLightTheme}>
      <WordsProvider value={words}>
        <HostProvider value={host}>
          <LiveProvider value={live}>
            <App onLocale={changeLanguage} />
          </LiveProvider>
        </HostProvider>
      </WordsProvider>
    </FluentProvider>
  );
}
