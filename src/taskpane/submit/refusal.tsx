import { makeStyles, mergeClasses, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { cellAtPointer } from "../../canonical/source-map";
import { withKeys } from "../../live/form-keys";
import type { CheckedForm } from "../../live/snapshot";
import type { Answer, Reason } from "../../submit/answer";
import type { Submission } from "../../submit/submission";
import { useCommand } from "../hooks/use-command";
import { useLive } from "../hooks/use-live";
import { NoticeBar } from "../parts/notice-bar";
import { usePlainButton } from "../parts/plain-button";
import { placeOf } from "../place";
import { useSubmission, useSubmitWords } from "./use-submission";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: "8px" },
  card: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "6px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { fontSize: "18px", marginTop: "1px", color: tokens.colorPaletteRedForeground1 },
  text: { overflowWrap: "anywhere" },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

interface RefusalProps {
  readonly state: Extract<Answer, { kind: "refused" }>;
  readonly submission: Submission;
  readonly forms: readonly CheckedForm[];
}

/** What the endpoint finds wrong, each reason with the cell that it names; the whole text is the button that goes there. */
export function Refusal({ state, submission, forms }: RefusalProps) {
  const styles = useStyles();
  const words = useSubmitWords();
  const { file } = useSubmission(submission);
  const live = useLive();
  const command = useCommand("refusal");
  const count = state.reasons.length + state.moreReasons;
  // As the forms stand now: rows may have moved since the file was made.
  const readings = withKeys(forms, file?.forms ?? []).map((form) => form?.reading ?? null);

  return (
    <div className={styles.column}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <div className={styles.text}>{count > 0 ? words.refused(count) : words.refusedBare}</div>
          {state.message !== null && <div className={styles.text}>{state.message}</div>}
        </MessageBarBody>
      </MessageBar>
      <NoticeBar notice={command.notice} onDismiss={command.dismiss} />
      {state.reasons.length > 0 && <Text weight="semibold">{words.reasons}</Text>}
      {state.reasons.map((reason, index) => {
        const cell = cellAtPointer(readings, reason.pointer);
        return (
          <ReasonCard
            key={`${index} ${reason.pointer}`}
            reason={reason}
            place={cell === null ? null : placeOf(cell)}
            onSelect={() => cell !== null && void command.run(() => live.select(cell).then(() => null))}
          />
        );
      })}
      {state.moreReasons > 0 && <Text size={200}>{words.moreReasons(state.moreReasons)}</Text>}
    </div>
  );
}

interface ReasonCardProps {
  readonly reason: Reason;
  readonly place: string | null;
  readonly onSelect: () => void;
}

function ReasonCard({ reason, place, onSelect }: ReasonCardProps) {
  const styles = useStyles();
  const plain = usePlainButton();
  const words = useSubmitWords();
  const content = (
    <>
      <ErrorCircleFilled className={styles.icon} aria-hidden />
      <span>
        <span className={styles.text}>{reason.message}</span>
        <br />
        <span className={styles.place}>{place ?? words.wholeFile}</span>
      </span>
    </>
  );
  if (place === null) return <div className={styles.card}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(plain, styles.card)}
      data-pointer={reason.pointer}
      data-cell={place}
      title={words.goTo(place)}
      onClick={onSelect}
    >
      {content}
    </button>
  );
}
