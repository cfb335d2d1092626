import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import type { Notice } from "../hooks/use-command";
import { useWords } from "../hooks/use-words";

/** What a command came to, in a live region of its own. */
export function NoticeBar(props: { notice: Notice | null; onDismiss: () => void; children?: ReactNode }) {
  const { pane } = useWords();
  if (props.notice === null) return null;
  return (
    <MessageBar
      intent={props.notice.intent}
      layout="multiline"
      data-notice={props.notice.number}
      role={props.notice.intent === "error" ? "alert" : "status"}
    >
      <MessageBarBody>
        {props.notice.lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={pane.dismiss}
            onClick={props.onDismiss}
          />
        }
      >
        {props.children}
      </MessageBarActions>
    </MessageBar>
  );
}
