import { Button } from "@fluentui/react-components";
import type { FixKind } from "../../rules/fix";
import type { CommandState, Notice } from "../hooks/use-command";
import { useLive, useSnapshot } from "../hooks/use-live";
import { useWords, type Words } from "../hooks/use-words";
import { NoticeBar } from "./notice-bar";

/** What is done to rows: more than cells are written. */
const OF_ROWS: ReadonlySet<FixKind> = new Set<FixKind>(["add-row", "remove-row", "move-content", "complete-rows"]);

interface OutcomeProps {
  readonly command: CommandState;
  /** The writes of which the command says itself what came of them. */
  readonly of: readonly FixKind[];
}

/** What a command came to, and the offer to put back what was written last: one, where the one is of the other. */
export function Outcome({ command, of }: OutcomeProps) {
  const { undo } = useSnapshot();
  const { notice } = command;
  const said = undo !== null && of.includes(undo.fix.kind) && notice?.intent === "success" ? notice : null;
  return (
    <>
      {said === null && <NoticeBar notice={notice} onDismiss={command.dismiss} />}
      <UndoBar command={command} said={said} />
    </>
  );
}

interface UndoBarProps {
  readonly command: CommandState;
  /** What was said of the write, in place of the words for any; dismissed with the offer. */
  readonly said: Notice | null;
}

/** Offers to put back what was written last, as long as that can be done. */
function UndoBar({ command, said }: UndoBarProps) {
  const { pane } = useWords();
  const live = useLive();
  const { undo } = useSnapshot();
  if (undo === null) return null;
  const { kind } = undo.fix;
  const notice: Notice = said ?? { intent: "success", lines: (words) => [writtenText(kind, words)] };
  return (
    <NoticeBar
      notice={undo.native ? withNative(notice) : notice}
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

function writtenText(kind: FixKind, { pane, words }: Words): string {
  return OF_ROWS.has(kind) ? pane.done(words.fixes[kind]) : pane.written;
}

function withNative(said: Notice): Notice {
  return { ...said, lines: (words) => [...said.lines(words), words.pane.undoNative] };
}
