import { Button } from "@fluentui/react-components";
import type { CommandState, Notice } from "../hooks/use-command";
import { useLive, useSnapshot } from "../hooks/use-live";
import { useWords } from "../hooks/use-words";
import { NoticeBar } from "./notice-bar";

const WRITTEN: Notice = { intent: "success", lines: ({ pane }) => [pane.written] };
const WRITTEN_NATIVELY: Notice = { intent: "success", lines: ({ pane }) => [`${pane.written}${pane.undoNative}`] };

/** Offers to put back what was written last, as long as that can be done. */
export function UndoBar({ command }: { command: CommandState }) {
  const { pane } = useWords();
  const live = useLive();
  const { undo } = useSnapshot();
  if (undo === null) return null;
  return (
    <NoticeBar notice={undo.native ? WRITTEN_NATIVELY : WRITTEN} onDismiss={() => live.dismissUndo()} quiet>
      <Button size="small" onClick={() => void command.run(() => live.undoFix().then(() => null))}>
        {pane.undo}
      </Button>
    </NoticeBar>
  );
}
