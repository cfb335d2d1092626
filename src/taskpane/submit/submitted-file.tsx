import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CheckedForm } from "../../live/snapshot";
import type { SubmitFile } from "../../submit/client";
import { useWords } from "../hooks/use-words";
import { usePresentDigest, useSubmitWords } from "./use-submission";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "2px 8px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
  hash: { margin: 0, fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  differs: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Which file it is about, and whether the workbook still says the same. */
export function SubmittedFile({ file, forms }: { file: SubmitFile; forms: readonly CheckedForm[] }) {
  const styles = useStyles();
  const words = useSubmitWords();
  const { pane } = useWords();
  const present = usePresentDigest(forms, file.forms);
  const differs = present !== null && present !== file.sha256;
  return (
    <>
      <dl className={styles.facts}>
        <dt className={styles.term}>{pane.fileName}</dt>
        <dd className={styles.value}>{file.fileName}</dd>
        <dt className={styles.term}>{words.fileDigest}</dt>
        <dd className={styles.hash}>{file.sha256}</dd>
        {differs && present !== "gone" && (
          <>
            <dt className={styles.term}>{words.presentDigest}</dt>
            <dd className={styles.hash}>{present}</dd>
          </>
        )}
      </dl>
      {present !== null && (
        <Text size={200} className={differs ? styles.differs : undefined}>
          {differs ? words.differs : words.same}
        </Text>
      )}
    </>
  );
}
