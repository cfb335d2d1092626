import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { CellRef, UnreadForm } from "../../reader/reading";
import { useWords } from "../hooks/use-words";
import { cellKey, placeOf } from "../place";
import { LongList } from "./long-list";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "12px" },
});

/** What looks like a form and cannot be read as one: said with the reason and the cell. */
export function UnreadList({ unread, onGoTo }: { unread: readonly UnreadForm[]; onGoTo: (cell: CellRef) => void }) {
  const styles = useStyles();
  const { pane, unreadText } = useWords();
  if (unread.length === 0) return null;
  return (
    <LongList name="unread" className={styles.list} items={unread} keyOf={(each) => cellKey(each.at)}>
      {(each) => (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{pane.unreadTitle}</MessageBarTitle>
            <div>{unreadText(each)}</div>
            <Button size="small" appearance="transparent" onClick={() => onGoTo(each.at)}>
              {pane.goTo(placeOf(each.at))}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
    </LongList>
  );
}
