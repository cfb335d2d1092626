import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, type ReactNode } from "react";
import type { Notice } from "../hooks/use-command";
import { useHost } from "../hooks/use-host";
import { useWords } from "../hooks/use-words";

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
  /** Not worth leaving the place for where somebody is at work. */
  readonly quiet?: boolean;
  readonly children?: ReactNode;
}

/** What a command came to, in a live region of its own. */
export function NoticeBar(props: NoticeBarProps) {
  const words = useWords();
  const { reload } = useHost();
  const bar = useRef<HTMLDivElement>(null);
  // What was pressed may stand far below: what came of it is to be seen.
  const said = props.quiet === true ? null : props.notice;
  useEffect(() => {
    if (said !== null) bar.current?.scrollIntoView({ block: "nearest" });
  }, [said]);
  if (props.notice === null) return null;
  return (
    <MessageBar
      ref={bar}
      intent={props.notice.intent}
      layout="multiline"
      data-notice={props.notice.number}
      role={props.notice.intent === "error" ? "alert" : "status"}
    >
      <MessageBarBody>
        {props.notice.lines(words).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={words.pane.dismiss}
            onClick={props.onDismiss}
          />
        }
      >
        {props.notice.reload === true && (
          <Button size="small" onClick={reload}>
            {words.boot.reload}
          </Button>
        )}
        {props.children}
      </MessageBarActions>
    </MessageBar>
  );
}
