import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, Text, tokens } from "@fluentui/react-components";
import { SendRegular } from "@fluentui/react-icons/svg/send";
import type { CheckedForm, ExportResult } from "../../live/snapshot";
import type { SubmitSetting } from "../../submit/setting";
import { useCommand } from "../hooks/use-command";
import { useDelayed } from "../hooks/use-delayed";
import { Kept, useKept } from "../hooks/use-kept";
import { NoticeBar } from "../parts/notice-bar";
import { submissionOf } from "./session";
import { SignInForm } from "./sign-in-form";
import { SubmitStateView } from "./submit-state-view";
import { SubmittedFile } from "./submitted-file";
import { useSubmission, useSubmitWords } from "./use-submission";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px", flexWrap: "wrap" },
  where: { overflowWrap: "anywhere" },
  actions: { display: "flex", gap: "8px", flexWrap: "wrap" },
});

interface SubmitPanelProps {
  readonly setting: SubmitSetting;
  readonly forms: readonly CheckedForm[];
  /** The file that is on screen. */
  readonly made: ExportResult | null;
  /** Makes the file of the chosen forms anew, and shows it. Resolves with their keys, too. */
  readonly onRemake: () => Promise<{ readonly result: ExportResult; readonly formKeys: readonly string[] }>;
}

/** The workbook said something else than the file when it was to be handed in. */
const CHANGED = new Kept<boolean>(() => false);

/** Hands the file that is on screen to the endpoint of the deployment, and shows what becomes of it. */
export function SubmitPanel({ setting, forms, made, onRemake }: SubmitPanelProps) {
  const styles = useStyles();
  const words = useSubmitWords();
  const submission = submissionOf(setting);
  const { file, state, signedIn, attempts } = useSubmission(submission);
  const command = useCommand("submit");
  const [changed, setChanged] = useKept(CHANGED);
  const late = useDelayed(command.running);
  const busy = state.kind === "sending" || state.kind === "waiting";
  // These states have a button of their own that goes on with the very file.
  const goesOn = busy || state.kind === "sign-in" || (state.kind === "kept" && made?.sha256 === file?.sha256);

  const submit = () => {
    if (made === null) return;
    setChanged(() => false);
    void command.run(async () => {
      // What is sent is what the user saw: a workbook that says something else by now is shown first.
      const { result, formKeys } = await onRemake();
      const { draft, sha256, fileName, bytes } = result;
      if (draft || sha256 !== made.sha256) setChanged(() => true);
      else void submission.submit({ fileName, bytes, sha256, forms: formKeys });
      return null;
    });
  };

  return (
    <section className={styles.root} aria-label={words.title}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.where}>
          {words.where(new URL(setting.url).host)}
        </Text>
        {signedIn && !busy && (
          <Button size="small" appearance="subtle" onClick={() => submission.signOut()}>
            {words.signOut}
          </Button>
        )}
      </div>
      {made === null && <Text size={200}>{words.makeFirst}</Text>}
      {made?.draft === true && <Text size={200}>{words.onlyFinal}</Text>}
      {changed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.changedSince}</MessageBarBody>
        </MessageBar>
      )}
      {!goesOn && (
        <div className={styles.actions}>
          <Button
            appearance="primary"
            icon={<SendRegular />}
            disabledFocusable={made === null || made.draft || command.running}
            onClick={submit}
          >
            {words.submit}
          </Button>
        </div>
      )}
      {late && <Spinner size="tiny" label={words.checking} />}
      <NoticeBar notice={command.notice} onDismiss={command.dismiss} />
      <div role="status">
        <SubmitStateView state={state} attempts={attempts} submission={submission} forms={forms} />
      </div>
      {state.kind === "sign-in" && <SignInForm submission={submission} />}
      {file !== null && state.kind !== "idle" && <SubmittedFile file={file} forms={forms} />}
    </section>
  );
}
