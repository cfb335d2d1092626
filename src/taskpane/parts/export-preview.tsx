import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { useRef } from "react";
import type { FreshExport } from "../../live/snapshot";
import { copyText } from "../copy-text";
import { useCommand } from "../hooks/use-command";
import { useHost } from "../hooks/use-host";
import { useWords } from "../hooks/use-words";
import { NoticeBar } from "./notice-bar";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px" },
  facts: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "4px 10px", margin: 0 },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
  hash: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  text: {
    width: "100%",
    boxSizing: "border-box",
    height: "180px",
    resize: "vertical",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The file as it will be saved: its facts, its text, and the ways to get it out of the pane. */
export function ExportPreview({ result }: { result: FreshExport }) {
  const styles = useStyles();
  const { pane } = useWords();
  const host = useHost();
  const command = useCommand(`file ${result.number}`);
  const area = useRef<HTMLTextAreaElement>(null);

  const save = (name: string, text: string) =>
    void command.run(async () => {
      const offered = (await host.saveFile(name, text)) === "offered";
      return (words) => (offered ? words.pane.savedOffered : words.pane.saveUnavailable);
    });
  const copy = () =>
    void command.run(async () => {
      const copied = await copyText(result.text, area.current);
      return (words) => (copied ? words.pane.copied : words.pane.copyByHand);
    });

  return (
    <section className={styles.root} aria-label={pane.preview} data-file={result.number}>
      <dl className={styles.facts}>
        <dt className={styles.term}>{pane.fieldsRead}</dt>
        <dd className={styles.value}>{pane.fieldsReadValue(result.filled, result.fields)}</dd>
        <dt className={styles.term}>{pane.openErrors}</dt>
        <dd className={styles.value}>{result.errors}</dd>
        <dt className={styles.term}>{pane.fileName}</dt>
        <dd className={styles.value}>{result.fileName}</dd>
        <dt className={styles.term}>{pane.size}</dt>
        <dd className={styles.value}>{pane.bytes(result.bytes.byteLength)}</dd>
        <dt className={styles.term}>{pane.fingerprint}</dt>
        <dd className={styles.hash}>{result.sha256}</dd>
      </dl>
      <div className={styles.actions}>
        <Button appearance="primary" icon={<SaveRegular />} onClick={() => save(result.fileName, result.text)}>
          {pane.save}
        </Button>
        <Button icon={<CopyRegular />} onClick={copy}>
          {pane.copy}
        </Button>
        <Button appearance="subtle" onClick={() => save(result.sourceMap.fileName, result.sourceMap.text)}>
          {pane.saveMap}
        </Button>
      </div>
      <NoticeBar notice={command.notice} onDismiss={command.dismiss} />
      <textarea
        ref={area}
        className={styles.text}
        readOnly
        spellCheck={false}
        value={result.text}
        aria-label={pane.preview}
      />
    </section>
  );
}
