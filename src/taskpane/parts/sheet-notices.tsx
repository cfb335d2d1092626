import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { CellRef } from "../../reader/reading";
import type { Finding, Severity } from "../../rules/finding";
import { useWords } from "../hooks/use-words";
import { cellKey, placeOf } from "../place";
import { LongList } from "./long-list";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "12px" },
});

const INTENTS: Readonly<Record<Severity, "warning" | "info">> = { error: "warning", warning: "warning", info: "info" };

/** What is to be said of worksheets in which no form was read, with the reason and the cell. */
export function UnreadList({ findings, onGoTo }: { findings: readonly Finding[]; onGoTo: (cell: CellRef) => void }) {
  const styles = useStyles();
  const { pane, findingText } = useWords();
  if (findings.length === 0) return null;
  return (
    <LongList
      name="unread"
      className={styles.list}
      items={findings}
      keyOf={(each) => `${each.rule} ${cellKey(each.at)}`}
    >
      {(each) => (
        <MessageBar intent={INTENTS[each.severity]} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{findingText(each).title}</MessageBarTitle>
            <div>{findingText(each).sentence}</div>
            <div>{findingText(each).action}</div>
            <Button size="small" appearance="transparent" onClick={() => onGoTo(each.at)}>
              {pane.goTo(placeOf(each.at))}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
    </LongList>
  );
}
