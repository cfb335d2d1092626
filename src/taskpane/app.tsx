import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Select,
  Spinner,
  Tab,
  TabList,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useEffect, useState } from "react";
import type { LiveStatus, Snapshot } from "../live/snapshot";
import { LOCALES, type Locale } from "../messages";
import { ElsewhereProvider, useCommand, type Notice } from "./hooks/use-command";
import { useDelayed } from "./hooks/use-delayed";
import { useLive, useSnapshot } from "./hooks/use-live";
import { useWords } from "./hooks/use-words";
import { NoticeBar } from "./parts/notice-bar";
import { UnreadList } from "./parts/unread-list";
import { WhereAmI } from "./parts/where-am-i";
import { currentForm } from "./current-form";
import { currentRoute, onRoute, type Route } from "../live/route";
import { CheckView } from "./views/check-view";
import { ExportView } from "./views/export-view";
import { FormsView } from "./views/forms-view";
import { FundsView } from "./views/funds-view";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // The host draws its own menu over the top right corner, about 34 × 32 px.
  top: { display: "flex", flexDirection: "column", gap: "8px", padding: "8px 12px 0" },
  product: { display: "flex", alignItems: "center", minHeight: "28px", paddingRight: "40px" },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: "0 4px" },
  main: { flexGrow: 1, padding: "12px", display: "flex", flexDirection: "column", gap: "12px" },
  foot: {
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

type View = Route["view"];

interface AppProps {
  readonly onLocale: (locale: Locale) => void;
}

/** The pane: which form, what is wrong, how the money adds up, export; and the gallery of forms. */
export function App({ onLocale }: AppProps) {
  const styles = useStyles();
  const { pane, locale } = useWords();
  const live = useLive();
  const snapshot = useSnapshot();
  const command = useCommand();
  const [late, setLate] = useState<Notice | null>(null);
  const [chosenView, setView] = useState<View>(() => currentRoute()?.view ?? "check");
  const [chosenForm, chooseForm] = useState<string | null>(null);

  useEffect(() => onRoute((route) => setView(route.view)), []);

  const form = currentForm(snapshot, chosenForm);
  const view: View = form === null ? "forms" : chosenView;
  const choose = (key: string) => {
    chooseForm(key);
    const first = snapshot.forms.find((each) => each.key === key)?.reading.parts[0];
    if (first !== undefined) goTo({ sheet: first.sheet, row: first.area.top, column: first.area.left });
  };
  const goTo = (cell: Parameters<typeof live.select>[0]) => void command.run(() => live.select(cell).then(() => null));

  return (
    <div className={styles.root}>
      <header className={styles.top}>
        <div className={styles.product}>
          <Text weight="semibold">{pane.productName}</Text>
        </div>
        {form !== null && <WhereAmI forms={snapshot.forms} form={form} onChoose={choose} onGoTo={goTo} />}
      </header>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={pane.views}
        selectedValue={view}
        onTabSelect={(_event, data) => {
          setLate(null);
          setView(asView(data.value));
        }}
      >
        <Tab value="check" disabled={form === null}>
          {pane.tabs.check}
        </Tab>
        <Tab value="funds" disabled={form === null}>
          {pane.tabs.funds}
        </Tab>
        <Tab value="export" disabled={form === null}>
          {pane.tabs.export}
        </Tab>
        <Tab value="forms">{pane.tabs.forms}</Tab>
      </TabList>
      <main className={styles.main}>
        <NoticeBar notice={command.notice} onDismiss={command.dismiss} />
        <NoticeBar notice={late} onDismiss={() => setLate(null)} />
        <StatusNotice status={snapshot.status} />
        <UnreadList unread={snapshot.unread} onGoTo={goTo} />
        {form === null && snapshot.status.kind === "ready" && (
          <div className={styles.empty}>
            <Text weight="semibold">{pane.noForm}</Text>
            <Text size={200}>{pane.noFormHint}</Text>
          </div>
        )}
        <ElsewhereProvider value={setLate}>
          <CurrentView view={view} form={form} snapshot={snapshot} />
        </ElsewhereProvider>
      </main>
      <footer className={styles.foot}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSyncRegular />}
          disabled={command.running}
          onClick={() => void command.run(() => live.checkAll().then(() => null))}
        >
          {pane.checkNow}
        </Button>
        <Select
          size="small"
          aria-label={pane.language}
          value={locale}
          onChange={(_event, data) => {
            const next = LOCALES.find((each) => each === data.value);
            if (next !== undefined) onLocale(next);
          }}
        >
          {LOCALES.map((each) => (
            <option key={each} value={each}>
              {each === "zh-CN" ? "中文" : "English"}
            </option>
          ))}
        </Select>
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
  if (form === null) return <FormsView form={null} />;
  switch (view) {
    case "check":
      return <CheckView form={form} />;
    case "funds":
      return <FundsView form={form} />;
    case "export":
      return <ExportView forms={snapshot.forms} />;
    case "forms":
      return <FormsView form={form} />;
  }
}

function StatusNotice({ status }: { status: LiveStatus }) {
  const { pane, describeProblem } = useWords();
  const busy = status.kind === "starting" || status.kind === "reading";
  const late = useDelayed(busy);
  if (status.kind === "waiting") {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{pane.waiting(describeProblem(status.problem))}</MessageBarTitle>
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (!late) return null;
  return (
    <Spinner size="tiny" label={status.kind === "reading" ? pane.reading(status.done, status.total) : pane.starting} />
  );
}

function asView(value: unknown): View {
  return value === "funds" || value === "export" || value === "forms" ? value : "check";
}
