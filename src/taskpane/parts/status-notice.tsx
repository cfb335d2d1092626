import { MessageBar, MessageBarBody, MessageBarTitle, Spinner } from "@fluentui/react-components";
import type { LiveStatus } from "../../live/snapshot";
import { useDelayed } from "../hooks/use-delayed";
import { useWords } from "../hooks/use-words";

interface StatusNoticeProps {
  readonly status: LiveStatus;
  /** Forms are still on their way. */
  readonly coming: boolean;
}

/** What the session is at, where that is worth a word: reading or fetching for long, or waiting for the host. */
export function StatusNotice({ status, coming }: StatusNoticeProps) {
  const { pane, describeProblem } = useWords();
  const busy = status.kind === "starting" || status.kind === "reading";
  const late = useDelayed(busy || coming);
  if (status.kind === "waiting") {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{pane.waiting(describeProblem(status.problem))}</MessageBarTitle>
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (!late) return null;
  const label = status.kind === "reading" ? pane.reading(status.done, status.total) : pane.starting;
  return <Spinner size="tiny" label={busy ? label : pane.fetching} />;
}
