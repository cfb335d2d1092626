import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { formFileName } from "../../form-files/form-file";
import { FORM_COLLECTION_WORDS } from "../../messages/form-collection";
import { leftOutLines } from "../../messages/form-files";
import { useHost } from "../hooks/use-host";
import { useCollectionState } from "../hooks/use-collection";
import { useSnapshot } from "../hooks/use-live";
import { useWords } from "../hooks/use-words";
import { NoticeBar } from "../parts/notice-bar";
import { FileChoice } from "./file-choice";
import type { FormCollection } from "./collection";
import { inWords, OpenedForm, placeOf, Refused, useOpeningForms } from "./opened-form";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "12px",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  own: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  buttons: { display: "flex", gap: "4px", flexShrink: 0 },
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

/** A person's own forms: opened, looked at, taken; exported and removed. */
export function OwnForms({ collection }: { readonly collection: FormCollection }) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = FORM_COLLECTION_WORDS[locale];
  const { saveFile } = useHost();
  const { known } = useSnapshot();
  const state = useCollectionState(collection);
  const opening = useOpeningForms(collection);
  const { command } = opening;

  const save = (id: string) =>
    void command.run(async () => {
      const outcome = await saveFile(formFileName(id), collection.textOf(id) ?? "");
      return ({ locale: spoken }) => FORM_COLLECTION_WORDS[spoken][outcome === "offered" ? "saved" : "unsavable"];
    });
  const remove = (id: string) =>
    void command.run(async () => {
      collection.remove(id);
      return ({ locale: spoken }) => FORM_COLLECTION_WORDS[spoken].removed(id);
    });
  const nameOf = (id: string): string => known.find((form) => form.id === id)?.name[locale] ?? id;
  return (
    <section className={styles.section} aria-label={words.title}>
      <h2 className={styles.heading}>{words.title}</h2>
      <Text size={200}>{words.hint}</Text>
      {!state.open && <Text size={200}>{words.closed}</Text>}
      {state.lost.length > 0 && (
        <div className={styles.own} role="alert">
          <span className={styles.problem}>{words.lost(state.lost)}</span>
          <Button size="small" onClick={() => state.lost.forEach((id) => collection.remove(id))}>
            {words.forget}
          </Button>
        </div>
      )}
      <NoticeBar notice={command.notice} onDismiss={command.dismiss} />
      {state.own.map((id) => (
        <div key={id} className={styles.own} data-own-form={id}>
          <Text>{nameOf(id)}</Text>
          <span className={styles.buttons}>
            <Button size="small" aria-label={words.saveNamed(nameOf(id))} onClick={() => save(id)}>
              {words.save}
            </Button>
            <Button size="small" aria-label={words.removeNamed(nameOf(id))} onClick={() => remove(id)}>
              {words.remove}
            </Button>
          </span>
        </div>
      ))}
      {leftOutLines(
        { clashes: state.clashes.map((clash) => inWords(clash, locale)), leftOver: state.leftOver },
        locale,
      ).map((line) => (
        <Text key={line} className={styles.problem}>
          {line}
        </Text>
      ))}
      {state.refused.map(({ place, problems }) => (
        <Refused key={place} title={words.refused(placeOf(place, locale))} problems={problems} />
      ))}
      <FileChoice label={words.choose} disabled={command.running} onChoose={opening.openFile} />
      <OpenedForm collection={collection} opening={opening} />
    </section>
  );
}
