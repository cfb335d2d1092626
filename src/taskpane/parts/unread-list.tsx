import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { CellRef, UnreadForm } from "../../reader/reading";
import { useWords } from "../hooks/use-words";
import { cellKey, placeOf } from "../place";

/** What looks like a form and cannot be read as one: said with the reason and the cell. */
export function UnreadList({ unread, onGoTo }: { unread: readonly UnreadForm[]; onGoTo: (cell: CellRef) => void }) {
  const { pane, unreadText } = useWords();
  if (unread.length === 0) return null;
  return (
    <>
      {unread.map((each) => (
        <MessageBar key={cellKey(each.at)} intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{pane.unreadTitle}</MessageBarTitle>
            <div>{unreadText(each)}</div>
            <Button size="small" appearance="transparent" onClick={() => onGoTo(each.at)}>
              {pane.goTo(placeOf(each.at))}
            </Button>
          </MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}
