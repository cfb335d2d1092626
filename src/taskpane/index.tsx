import { FluentProvider } from "@fluentui/react-components";
import { StrictMode, useEffect, useLayoutEffect, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { connectRibbon } from "../commands/ribbon";
import { FORMS } from "../forms";
import { startLive } from "../live/live";
import { localeFor, type Locale } from "../messages";
import { bootOffice, type Boot } from "../workbook/excel/boot";
import { ExcelWorkbook } from "../workbook/excel/excel-workbook";
import { saveFile } from "../workbook/excel/save-file";
import { App } from "./app";
import { Drawn, exposeToTests } from "./expose";
import { HostProvider, type PaneHost } from "./hooks/use-host";
import { LiveProvider, useSnapshot } from "./hooks/use-live";
import { useTheme } from "./hooks/use-theme";
import { wordsFor, WordsProvider } from "./hooks/use-words";
import { rememberedLocale, rememberLocale } from "./locale";
import { BootProblem } from "./parts/boot-problem";
import { CrashGuard } from "./parts/crash-guard";
import { deployedSetting } from "./submit-setting";
import type { MeasuredLive } from "../live/live";
import type { ReactNode } from "react";
import "./taskpane.css";

async function start(): Promise<void> {
  const container = document.getElementById("container");
  if (container === null) return;
  const root = createRoot(container);
  const boot = await bootOffice();
  if (boot.kind !== "ready") {
    showProblem(root, boot);
    return;
  }
  const live = startLive(new ExcelWorkbook(), FORMS);
  connectRibbon(live);
  const drawn = new Drawn();
  exposeToTests(live, drawn);
  root.render(
    <StrictMode>
      <Pane live={live} drawn={drawn} initialLocale={rememberedLocale() ?? localeFor(boot.locale)} />
    </StrictMode>,
  );
  performance.mark("jixiao:usable");
}

const host: PaneHost = { saveFile, reload: () => window.location.reload(), submit: deployedSetting() };

interface PaneProps {
  readonly live: MeasuredLive;
  readonly drawn: Drawn;
  readonly initialLocale: Locale;
}

function Pane({ live, drawn, initialLocale }: PaneProps) {
  const [locale, setLocale] = useState(initialLocale);
  const { pane } = wordsFor(locale);
  return (
    <Frame locale={locale}>
      <CrashGuard
        fallback={(reload) => (
          <BootProblem title={pane.productName} text={pane.crashed} action={pane.reload} onAction={reload} />
        )}
      >
        <HostProvider value={host}>
          <LiveProvider value={live}>
            <App
              onLocale={(next) => {
                rememberLocale(next);
                setLocale(next);
              }}
            />
            <DrawnNote drawn={drawn} />
          </LiveProvider>
        </HostProvider>
      </CrashGuard>
    </Frame>
  );
}

/** Stands behind all that is drawn of the workbook and notes when that is done. */
function DrawnNote({ drawn }: { drawn: Drawn }) {
  const snapshot = useSnapshot();
  useLayoutEffect(() => drawn.note(snapshot), [drawn, snapshot]);
  return null;
}

/** Theme and words around everything that is drawn. */
function Frame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const theme = useTheme();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <FluentProvider theme={theme}>
      <WordsProvider value={wordsFor(locale)}>{children}</WordsProvider>
    </FluentProvider>
  );
}

function showProblem(root: Root, boot: Exclude<Boot, { kind: "ready" }>): void {
  const locale = rememberedLocale() ?? localeFor(navigator.language);
  const words = wordsFor(locale).pane.boot;
  root.render(
    <Frame locale={locale}>
      <BootProblem
        title={words.title}
        text={problemText(boot, words)}
        action={words.retry}
        onAction={() => window.location.reload()}
      />
    </Frame>,
  );
}

function problemText(
  boot: Exclude<Boot, { kind: "ready" }>,
  words: ReturnType<typeof wordsFor>["pane"]["boot"],
): string {
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

void start();
