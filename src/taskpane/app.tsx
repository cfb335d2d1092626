import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Snapshot } from "../live/snapshot";
import { LOCALE_NAMES, LOCALES, type Locale } from "../messages/locale";
import { ElsewhereProvider, failureNotice, useCommand, type Notice } from "./hooks/use-command";
import { useCollection } from "./hooks/use-collection";
import { useFocusKept } from "./hooks/use-focus-kept";
import { KeepProvider, useKept } from "./hooks/use-kept";
import { useLive, useSnapshot } from "./hooks/use-live";
import { useWords } from "./hooks/use-words";
import { Choice } from "./parts/choice";
import { Late } from "./parts/late-view";
import { NoticeBar } from "./parts/notice-bar";
import { refusalNotice } from "./parts/refusal-notice";
import { SheetNotices } from "./parts/sheet-notices";
import { StatusNotice } from "./parts/status-notice";
import { panelId, tabId, ViewTabs, type View } from "./parts/view-tabs";
import { WhereAmI } from "./parts/where-am-i";
import { currentForm, standingChoice, type Chosen } from "./current-form";
import { DESIGNING } from "./designer/designing";
import { onRoute, takeRoute, waitingRoute, type Route } from "../live/route";
import { CheckView } from "./views/check-view";
import { FundsView } from "./views/funds-view";
import { EXPORT_VIEW, FORMS_VIEW, LIBRARY_VIEW } from "./views/late-views";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // The findings scroll, the rest stays, unless the pane is so low that nothing would be left of them.
  stays: {
    position: "sticky",
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-height: 320px)": { position: "static" },
  },
  head: { top: 0 },
  top: { padding: "2px 12px 0" },
  // The host draws its own menu over the top right corner, about 34 × 32 px.
  product: { margin: "6px 40px 4px 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  // Where there is a form its name stands there instead.
  unseen: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  main: { flexGrow: 1, padding: "12px", display: "flex", flexDirection: "column", gap: "12px" },
  panel: { outlineStyle: "none" },
  foot: {
    bottom: 0,
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "8px",
    padding: "6px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
  empty: { display: "flex", flexDirection: "column", gap: "4px" },
});

const FORMS_LACKING: Notice = { intent: "error", lines: ({ pane }) => [pane.formsLacking], reload: true };

/** Of sheets that may hold a form which is still on its way. */
const NOT_YET: Snapshot["sheetFindings"] = [];

interface AppProps {
  /** Rejects where the words of the language cannot be fetched. */
  readonly onLocale: (locale: Locale) => Promise<void>;
}

/** The pane: which form, what is wrong, how the money adds up, export; and the gallery of forms. */
export function App(props: AppProps) {
  return (
    <KeepProvider>
      <Views {...props} />
    </KeepProvider>
  );
}

function Views({ onLocale }: AppProps) {
  const styles = useStyles();
  const { pane, boot, locale } = useWords();
  const live = useLive();
  const snapshot = useSnapshot();
  const command = useCommand("pane");
  const language = useCommand("language");
  const [late, setLate] = useState<Notice | null>(null);
  const [chosenView, setView] = useState<View>(() => waitingRoute()?.view ?? "check");
  const [lastChoice, chooseForm] = useState<Chosen | null>(null);
  // Until the workbook was looked at once nobody knows whether there is a form in it.
  const [looked, setLooked] = useState(false);
  if (!looked && (snapshot.status.kind === "ready" || snapshot.status.kind === "waiting")) setLooked(true);

  const { coming, lacking } = useCollection();
  const [lackingRead, setLackingRead] = useState(false);

  const root = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useFocusKept(root, panel);

  const choice = standingChoice(snapshot, lastChoice);
  if (choice !== lastChoice) chooseForm(choice);
  const form = currentForm(snapshot, choice);
  const view: View = form === null ? "forms" : chosenView;
  const [designed] = useKept(DESIGNING);
  const designing = designed !== null && view === "forms";
  // A declaration that cannot be read is one: nobody is told that there is none.
  const isUnread = snapshot.sheetFindings.some(({ rule }) => rule === "FORM-UNREAD");
  const show = useShownView(view, (next) => {
    setLate(null);
    setView(next);
  });
  const choose = (key: string) => {
    chooseForm({ key, from: snapshot.activeSheet?.id ?? null });
    const wanted = snapshot.forms.find((each) => each.key === key);
    const first = wanted?.reading.parts[0];
    // Nobody can go to a hidden sheet: its form is shown from where one is.
    if (first !== undefined && wanted?.hidden === false)
      goTo({ sheet: first.sheet, row: first.area.top, column: first.area.left });
  };
  useRouteSaid(setLate);
  const goTo = (cell: Parameters<typeof live.select>[0]) => void command.run(() => live.select(cell).then(() => null));

  return (
    <div ref={root} className={styles.root}>
      <header className={mergeClasses(styles.stays, styles.head)}>
        <div className={styles.top}>
          <h1 className={form === null ? styles.product : styles.unseen}>{boot.productName}</h1>
          {form !== null && <WhereAmI forms={snapshot.forms} form={form} onChoose={choose} onGoTo={goTo} />}
        </div>
        <ViewTabs view={view} hasForm={form !== null} onView={show} />
      </header>
      <main className={styles.main}>
        <NoticeBar notice={command.notice} onDismiss={command.dismiss} />
        <NoticeBar notice={language.notice} onDismiss={language.dismiss} />
        <NoticeBar notice={late} onDismiss={() => setLate(null)} />
        <NoticeBar
          notice={lacking && !lackingRead ? FORMS_LACKING : null}
          onDismiss={() => setLackingRead(true)}
          quiet
        />
        <StatusNotice status={snapshot.status} coming={coming} />
        {!designing && (
          <ElsewhereProvider value={setLate}>
            <SheetNotices
              forms={snapshot.forms}
              form={form}
              sheetFindings={coming ? NOT_YET : snapshot.sheetFindings}
              onGoTo={goTo}
              onChoose={choose}
            />
          </ElsewhereProvider>
        )}
        {form === null && !coming && !isUnread && !designing && snapshot.status.kind === "ready" && (
          <div className={styles.empty}>
            <Text weight="semibold">{pane.noForm}</Text>
            <Text size={200}>{pane.noFormHint}</Text>
          </div>
        )}
        <div
          ref={panel}
          id={panelId(view)}
          className={styles.panel}
          role="tabpanel"
          tabIndex={-1}
          aria-labelledby={tabId(view)}
        >
          <ElsewhereProvider value={setLate}>
            {(looked || form !== null) && <CurrentView view={view} form={form} snapshot={snapshot} />}
          </ElsewhereProvider>
        </div>
      </main>
      <footer className={mergeClasses(styles.stays, styles.foot)}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSyncRegular />}
          disabledFocusable={command.running}
          onClick={() => void command.run(() => live.checkAll().then(() => null))}
        >
          {pane.checkNow}
        </Button>
        <Choice
          label={pane.language}
          value={locale}
          onChoose={(value) => {
            const next = LOCALES.find((each) => each === value);
            if (next !== undefined) void language.run(() => onLocale(next).then(() => null));
          }}
        >
          {LOCALES.map((each) => (
            <option key={each} value={each}>
              {LOCALE_NAMES[each]}
            </option>
          ))}
        </Choice>
      </footer>
    </div>
  );
}

function CurrentView({
  view,
  form,
  snapshot,
}: {
  view: View;
  form: ReturnType<typeof currentForm>;
  snapshot: Snapshot;
}) {
  if (form === null) return <Late key="forms" of={FORMS_VIEW} props={{ form: null }} />;
  switch (view) {
    case "check":
      return <CheckView form={form} />;
    case "funds":
      return <FundsView form={form} />;
    case "library":
      return <Late key="library" of={LIBRARY_VIEW} props={{ form }} />;
    case "export":
      return <Late key="export" of={EXPORT_VIEW} props={{ forms: snapshot.forms }} />;
    case "forms":
      return <Late key="forms" of={FORMS_VIEW} props={{ form }} />;
  }
}

/** Goes to a view asked for here or on the ribbon, there to the place where it was left. */
function useShownView(view: View, setView: (view: View) => void): (view: View) => void {
  const left = useRef(new Map<View, number>());
  const show = (next: View) => {
    left.current.set(view, window.scrollY);
    setView(next);
  };
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => onRoute((route) => latest.current(route.view)), []);
  useLayoutEffect(() => {
    // Newer browsers return a promise, which would be taken for a clean-up.
    window.scrollTo(0, left.current.get(view) ?? 0);
  }, [view]);
  return show;
}

/** What a button of the ribbon has to say; also to a pane that it has only just opened. */
function useRouteSaid(tell: (notice: Notice) => void): void {
  useEffect(() => {
    const hear = ({ said }: Route) => {
      if (said === undefined) return;
      if (typeof said === "object") tell(failureNotice(said.failure));
      else void refusalNotice(said).then(tell, (failure: unknown) => tell(failureNotice(failure)));
    };
    const route = takeRoute();
    if (route !== null) hear(route);
    return onRoute(hear);
  }, [tell]);
}
