import { Button } from "@fluentui/react-components";
import type { CommandState, Notice } from "../hooks/use-command";
import { useLive, useSnapshot } from "../hooks/use-live";
import { useWords } from "../hooks/use-words";
import { NoticeBar } from "./notice-bar";

const WRITTEN: Notice = { intent: "success", lines: ({ pane }) => [pane.written] };
const WRITTEN_NATIVELY: Notice = { intent: "success", lines: ({ pane }) => [`${pane.written}${pane.undoNative}`] };

interface UndoBarProps {
  readonly command: CommandState;
  /** What was said of the write, in place of the words for any; dismissed with the offer. */
  readonly said?: Notice | null;
}

/** Offers to put back what was written last, as long as that can be done. */
export function UndoBar({ command, said = null }: UndoBarProps) {
  const { pane } = useWords();
  const live = useLive();
  const { undo } = useSnapshot();
  if (undo === null) return null;
  return (
    <NoticeBar
      notice={said === null ? (undo.native ? WRITTEN_NATIVELY : WRITTEN) : undo.native ? withNative(said) : said}
      onDismiss={() => {
        if (said !== null) command.dismiss();
        live.dismissUndo();
      }}
      quiet={said === null}
    >
      <Button size="small" onClick={() => void command.run(() => live.undoFix().then(() => null))}>
        {pane.undo}
      </Button>
    </NoticeBar>
  );
}

function withNative(said: Notice): Notice {
  return { ...said, lines: (words) => [...said.lines(words), words.pane.undoNative] };
}
