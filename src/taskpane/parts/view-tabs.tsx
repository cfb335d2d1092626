import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { Route } from "../../live/route";
import { useWords } from "../hooks/use-words";

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: "0 4px" },
});

export type View = Route["view"];

const VIEWS: readonly View[] = ["check", "funds", "export", "forms"];

/** Ids by which a tab and the panel that it shows name each other. */
export const tabId = (view: View): string => `tab-${view}`;
export const panelId = (view: View): string => `panel-${view}`;

interface ViewTabsProps {
  readonly view: View;
  /** There is a form: without, only the gallery has something to show. */
  readonly hasForm: boolean;
  readonly onView: (view: View) => void;
}

export function ViewTabs({ view, hasForm, onView }: ViewTabsProps) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={pane.views}
      selectedValue={view}
      onTabSelect={(_event, data) => {
        const next = VIEWS.find((each) => each === data.value);
        if (next !== undefined) onView(next);
      }}
    >
      {VIEWS.map((each) => (
        <Tab
          key={each}
          id={tabId(each)}
          value={each}
          disabled={!hasForm && each !== "forms"}
          // Only the panel that is shown is there to be named.
          {...(each === view ? { "aria-controls": panelId(each) } : {})}
        >
          {pane.tabs[each]}
        </Tab>
      ))}
    </TabList>
  );
}
