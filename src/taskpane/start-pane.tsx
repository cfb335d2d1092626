import { FluentProvider } from "@fluentui/react-components";
import { StrictMode, useEffect, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { connectRibbon } from "../commands/ribbon";
import { loadPart } from "../core/load-part";
import { FIRST_FORMS } from "../forms/first";
import { startLive } from "../live/live";
import { BOOT_WORDS, type BootWords } from "../messages/boot";
import { loadPaneMessages, type PaneMessages } from "../messages/for-pane";
import { localeFor, type Locale } from "../messages/locale";
import { bootOffice, type Boot } from "../workbook/excel/boot";
import { ExcelWorkbook } from "../workbook/excel/excel-workbook";
import { saveFile } from "../workbook/excel/save-file";
import { App } from "./app";
import { deployedText } from "./deployed-text";
import { PAGE_STORE } from "./page-store";
import { HostProvider, type PaneHost } from "./hooks/use-host";
import { useLanguage } from "./hooks/use-language";
import { LiveProvider } from "./hooks/use-live";
import { useTheme } from "./hooks/use-theme";
import { WordsProvider } from "./hooks/use-words";
import { rememberedLocale } from "./locale";
import { BootProblem } from "./parts/boot-problem";
import { CrashGuard } from "./parts/crash-guard";
import { deployedSetting } from "./submit-setting";
import { EXPORT_VIEW } from "./views/late-views";
import type { FormCollection } from "./forms/collection";
import type { MeasuredLive } from "../live/live";
import type { ReactNode } from "react";
import "./taskpane.css";

/**
 * Starts the pane.
 *
 * @param behind what is drawn behind everything else, of a live session; nothing where people work
 */
export async function startPane(behind: (live: MeasuredLive) => ReactNode = () => null): Promise<void> {
  const container = document.getElementById("container");
  if (container === null) return;
  const root = createRoot(container);
  // The words that are most likely spoken come while Office starts.
  void loadPaneMessages(spoken(navigator.language)).catch(() => undefined);
  const boot = await bootOffice();
  if (boot.kind !== "ready") {
    showProblem(root, spoken(navigator.language), (words) => [problemText(boot, words), words.retry]);
    return;
  }
  const locale = spoken(boot.locale);
  const messages = await loadPaneMessages(locale).catch(() => null);
  if (messages === null) {
    showProblem(root, locale, (words) => [words.partMissing, words.reload]);
    return;
  }
  const workbook = new ExcelWorkbook();
  const live = startLive(workbook, FIRST_FORMS);
  const collection = startCollection(live);
  // Where a part of it is gone the pane goes on with the first forms, and says so.
  void collection.catch(() => undefined);
  connectRibbon(live);
  const last = behind(live);
  root.render(
    <StrictMode>
      <Pane live={live} messages={messages} collection={collection} last={last} />
    </StrictMode>,
  );
  performance.mark("jixiao:usable");
  await live.settled();
  // What a click needs at once comes ahead; where it cannot be fetched it is asked for again then.
  await Promise.allSettled([EXPORT_VIEW.fetch(), workbook.fetchWriting()]);
}

/** The language that was chosen, else the one of whoever is asked. */
function spoken(tag: string): Locale {
  return rememberedLocale() ?? localeFor(tag);
}

/** Forms of other offices, which few have: most often they are there before the first sheet is read. */
async function startCollection(live: MeasuredLive): Promise<FormCollection> {
  const [{ FORMS }, { pageCollection }] = await Promise.all([
    loadPart(() => import("../forms")),
    loadPart(() => import("./forms/page-collection")),
  ]);
  const collection = pageCollection(live);
  await collection.start(FORMS);
  return collection;
}

const page: Omit<PaneHost, "collection"> = {
  saveFile,
  reload: () => window.location.reload(),
  deployedText,
  store: PAGE_STORE,
  submit: deployedSetting(),
};

interface PaneProps {
  readonly live: MeasuredLive;
  /** Of the language that is spoken first. */
  readonly messages: PaneMessages;
  readonly collection: Promise<FormCollection>;
  readonly last: ReactNode;
}

function Pane({ live, messages, collection, last }: PaneProps) {
  const [host] = useState<PaneHost>({ ...page, collection });
  const [words, changeLanguage] = useLanguage(messages);
  const { pane, boot } = words;
  return (
    <Frame locale={words.locale}>
      <CrashGuard
        fallback={(reload) => (
          <BootProblem title={boot.productName} text={pane.crashed} action={boot.reload} onAction={reload} />
        )}
      >
        <WordsProvider value={words}>
          <HostProvider value={host}>
            <LiveProvider value={live}>
              <App onLocale={changeLanguage} />
              {last}
            </LiveProvider>
          </HostProvider>
        </WordsProvider>
      </CrashGuard>
    </Frame>
  );
}

/** Theme and language around everything that is drawn. */
function Frame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const theme = useTheme();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return <FluentProvider theme={theme}>{children}</FluentProvider>;
}

/** `say` gives what is wrong, and what the button says that begins anew. */
function showProblem(
  root: Root,
  locale: Locale,
  say: (words: BootWords) => readonly [text: string, action: string],
): void {
  const words = BOOT_WORDS[locale];
  const [text, action] = say(words);
  root.render(
    <Frame locale={locale}>
      <BootProblem title={words.title} text={text} action={action} onAction={() => window.location.reload()} />
    </Frame>,
  );
}

function problemText(boot: Exclude<Boot, { kind: "ready" }>, words: BootWords): string {
  switch (boot.kind) {
    case "blocked":
      return words.blocked(boot.address);
    case "timeout":
      return words.timeout(boot.address);
    case "too-old":
      return words.tooOld(boot.missing.map(({ name, version }) => `${name} ${version}`).join(", "));
    case "no-host":
      return words.noHost;
  }
}
