import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, type ReactNode } from "react";
import type { Notice } from "../hooks/use-command";
import { useHost } from "../hooks/use-host";
import { useWords } from "../hooks/use-words";

const useStyles = makeStyles({
  // Scrolled to, it stands clear of the head and the foot of the pane, which stay.
  clear: { scrollMarginTop: "128px", scrollMarginBottom: "56px" },
});

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
  /** Not worth leaving the place for where somebody is at work. */
  readonly quiet?: boolean;
  readonly children?: ReactNode;
}

/** What a command came to, in a live region of its own. */
export function NoticeBar(props: NoticeBarProps) {
  const styles = useStyles();
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
      className={styles.clear}
      intent={props.notice.intent}
      layout="multiline"
      data-notice={props.notice.number}
      role={props.notice.intent === "error" || props.notice.intent === "warning" ? "alert" : "status"}
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
