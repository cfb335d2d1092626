import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { OAuthSetting } from "../../submit/setting";
import type { SignIn } from "../../submit/sign-in";
import { SignInError, type SignInProblem } from "../../submit/sign-in-error";
import type { Submission } from "../../submit/submission";
import { pastedToken } from "../../submit/token";
import { loadPart, PartMissingError } from "../../core/load-part";
import { useHost } from "../hooks/use-host";
import { Kept, useKept } from "../hooks/use-kept";
import { openSignIn, signInPage, signInRoute } from "./sign-in-window";
import { useWords } from "../hooks/use-words";
import { useSubmitWords } from "./use-submission";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: "8px" },
  actions: { display: "flex", gap: "8px", flexWrap: "wrap" },
  spinner: { justifyContent: "start" },
});

/** Says who submits: by a token somebody was given, or by signing in at the issuer. */
export function SignInForm({ submission }: { submission: Submission }) {
  const { auth } = submission.setting;
  switch (auth.type) {
    case "none":
      return null;
    case "bearer":
      return <TokenForm submission={submission} />;
    case "oauth":
      return <IssuerForm submission={submission} setting={auth} />;
  }
}

/** The field is emptied as soon as the token is taken from it. */
function TokenForm({ submission }: { submission: Submission }) {
  const styles = useStyles();
  const words = useSubmitWords();
  const [text, setText] = useState("");
  const [bad, setBad] = useState(false);
  const use = () => {
    const token = pastedToken(text);
    setText("");
    setBad(token === null);
    if (token !== null) void submission.signIn(token);
  };
  return (
    <div className={styles.column}>
      <Field label={words.token} hint={words.tokenHint} {...(bad ? { validationMessage: words.tokenBad } : {})}>
        <Input
          type="password"
          value={text}
          onChange={(_event, data) => setText(data.value)}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            // The field makes way for a button that takes the focus: the same key would press that one too.
            event.preventDefault();
            use();
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={use}>
          {words.useToken}
        </Button>
        <Button onClick={() => submission.cancel()}>{words.cancel}</Button>
      </div>
    </div>
  );
}

type Progress =
  | { readonly kind: "ready" }
  | { readonly kind: "open"; readonly close: () => void }
  | { readonly kind: "failed"; readonly problem: SignInProblem | "blocked" | "closed" | "part-missing" };

/** The window at the issuer stays open, whatever the pane shows meanwhile. */
const PROGRESS = new Kept<Progress>(() => ({ kind: "ready" }));

function IssuerForm({ submission, setting }: { submission: Submission; setting: OAuthSetting }) {
  const styles = useStyles();
  const words = useSubmitWords();
  const [progress, setProgress] = useKept(PROGRESS);
  const [prepared, setPrepared] = useState<SignIn | null>(null);
  // A question is asked once; after a failure another one is prepared.
  useEffect(() => {
    if (progress.kind === "open") return undefined;
    let current = true;
    const tools = { fetch: window.fetch.bind(window), now: Date.now };
    // The library is fetched where there is an issuer, and not before somebody has to sign in.
    void (async () => {
      const { prepareSignIn } = await loadPart(() => import("../../submit/sign-in"));
      const made = await prepareSignIn(setting, signInPage(), signInRoute(), tools);
      if (current) setPrepared(made);
    })().catch((failure: unknown) => {
      const problem = failure instanceof PartMissingError ? "part-missing" : "unreachable";
      // The same object again changes nothing: a library that cannot be fetched is not asked for in a circle.
      if (current) setProgress((before) => (before.kind === "failed" ? before : { kind: "failed", problem }));
    });
    return () => {
      current = false;
    };
  }, [setting, progress, setProgress]);

  const start = (signIn: SignIn) => {
    const opened = openSignIn(signInRoute(), signIn.query);
    setPrepared(null);
    setProgress(() => ({ kind: "open", close: opened.close }));
    void finish(signIn, opened.answer, submission).then((problem) => {
      setProgress(() => (problem === null ? { kind: "ready" } : { kind: "failed", problem }));
    });
  };

  const cancel = () => {
    if (progress.kind === "open") return progress.close();
    setProgress(() => ({ kind: "ready" }));
    submission.cancel();
  };

  return (
    <div className={styles.column}>
      {progress.kind === "failed" && <Failed problem={progress.problem} />}
      {progress.kind === "open" && <Spinner className={styles.spinner} size="tiny" label={words.signingIn} />}
      <div className={styles.actions}>
        {progress.kind !== "open" && (
          <Button
            appearance="primary"
            disabledFocusable={prepared === null && progress.kind === "ready"}
            onClick={() => (prepared === null ? setProgress(() => ({ kind: "ready" })) : start(prepared))}
          >
            {words.signIn}
          </Button>
        )}
        <Button onClick={cancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}

function Failed({ problem }: { problem: Extract<Progress, { kind: "failed" }>["problem"] }) {
  const words = useSubmitWords();
  const { boot } = useWords();
  const { reload } = useHost();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{problem === "part-missing" ? boot.partMissing : words.signInProblem[problem]}</MessageBarBody>
      {problem === "part-missing" && (
        <MessageBarActions>
          <Button size="small" onClick={reload}>
            {boot.reload}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** Null when signed in. */
async function finish(
  signIn: SignIn,
  answer: ReturnType<typeof openSignIn>["answer"],
  submission: Submission,
): Promise<SignInProblem | "blocked" | "closed" | null> {
  const answered = await answer;
  if (answered.kind !== "answered") return answered.kind;
  try {
    const token = await signIn.finish(answered.text);
    void submission.signIn(token);
    return null;
  } catch (failure) {
    return failure instanceof SignInError ? failure.problem : "unreachable";
  }
}
