import { Button } from "@fluentui/react-components";
import type { RowsOnSheet } from "../../live/inserted-rows";
import { ROW_WORDS } from "../../messages/rows";
import type { CommandState, Notice } from "../hooks/use-command";
import { useLive } from "../hooks/use-live";
import { useWords } from "../hooks/use-words";
import { NoticeBar } from "./notice-bar";

export interface NewRowsNoticeProps {
  readonly rows: RowsOnSheet;
  readonly command: CommandState;
}

/** Rows that somebody has put in lack what the form's rows have: offers to give it, once. */
export function NewRowsNotice({ rows: { sheetId, row, count }, command }: NewRowsNoticeProps) {
  const live = useLive();
  const words = ROW_WORDS[useWords().locale];
  const sheet = live.heldSheet(sheetId)?.sheet.name ?? "";
  const notice: Notice = { intent: "info", lines: () => [words.newRows(sheet, row + 1, row + count)] };
  return (
    <NoticeBar notice={notice} onDismiss={() => live.dismissRows()} quiet>
      <Button
        size="small"
        disabledFocusable={command.running}
        onClick={() => void command.run(() => live.completeRows().then(() => null))}
      >
        {words.complete}
      </Button>
    </NoticeBar>
  );
}
