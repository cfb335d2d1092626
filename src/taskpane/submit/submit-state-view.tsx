import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckedForm } from "../../live/snapshot";
import type { Submission, SubmitState } from "../../submit/submission";
import { useWords } from "../hooks/use-words";
import { Refusal } from "./refusal";
import { useSecondsUntil, useSubmitWords } from "./use-submission";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: "8px" },
  line: { overflowWrap: "anywhere" },
  spinner: { justifyContent: "start" },
  receipt: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  actions: { display: "flex", gap: "8px", flexWrap: "wrap" },
});

interface StateProps<Kind extends SubmitState["kind"] = SubmitState["kind"]> {
  readonly state: Extract<SubmitState, { kind: Kind }>;
  readonly attempts: number;
  readonly submission: Submission;
  readonly forms: readonly CheckedForm[];
}

/** Where handing in stands, and what can be done about it. */
export function SubmitStateView(props: StateProps) {
  const styles = useStyles();
  const words = useSubmitWords();
  const { state, submission } = props;
  switch (state.kind) {
    case "idle":
      return null;
    case "sign-in":
      return <Bar intent={state.why === "first" ? "info" : "warning"}>{words.signInWhy[state.why]}</Bar>;
    case "sending":
      return (
        <div className={styles.column}>
          <Spinner className={styles.spinner} size="tiny" label={words.sending(state.attempt)} />
          <div className={styles.actions}>
            <Button onClick={() => submission.cancel()}>{words.cancel}</Button>
          </div>
        </div>
      );
    case "waiting":
      return <Waiting {...props} state={state} />;
    case "kept":
      return <Kept {...props} state={state} />;
    case "accepted":
    case "present":
      return (
        <Bar intent="success">
          <div className={styles.line}>{words[state.kind]}</div>
          {state.receipt !== null && (
            <div className={styles.line}>
              {words.receipt} <span className={styles.receipt}>{state.receipt}</span>
            </div>
          )}
          {state.message !== null && <div className={styles.line}>{state.message}</div>}
        </Bar>
      );
    case "refused":
      return <Refusal {...props} state={state} />;
    case "too-large":
      return <Bar intent="error">{words.tooLarge}</Bar>;
    case "misplaced":
      return <Bar intent="error">{words.misplaced(state.status)}</Bar>;
  }
}

function Waiting({ state, attempts, submission }: StateProps<"waiting">) {
  const styles = useStyles();
  const words = useSubmitWords();
  const seconds = useSecondsUntil(state.until);
  return (
    <div className={styles.column}>
      <Bar intent="warning">
        <div className={styles.line}>{words.trouble[state.trouble]}</div>
        {/* Read out once, not every second. */}
        <div className={styles.line} aria-live="off">
          {words.waiting(seconds, state.attempt, attempts)}
        </div>
      </Bar>
      <div className={styles.actions}>
        <Button onClick={() => submission.sendNow()}>{words.sendNow}</Button>
        <Button onClick={() => submission.cancel()}>{words.cancel}</Button>
      </div>
    </div>
  );
}

function Kept({ state, submission }: StateProps<"kept">) {
  const styles = useStyles();
  const words = useSubmitWords();
  const { locale } = useWords();
  const time =
    state.until === null
      ? null
      : new Date(state.until).toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit" });
  return (
    <div className={styles.column}>
      <Bar intent="warning">
        <div className={styles.line}>{words.trouble[state.trouble]}</div>
        {time !== null && <div className={styles.line}>{words.tryAgainAt(time)}</div>}
        <div className={styles.line}>{words.kept}</div>
      </Bar>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void submission.again()}>
          {words.again}
        </Button>
      </div>
    </div>
  );
}

function Bar({ intent, children }: { intent: "info" | "success" | "warning" | "error"; children: ReactNode }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
