import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { loadPart } from "../../core/load-part";
import type { Form } from "../../forms/compile/form";
import { formFileName } from "../../form-files/form-file";
import type { Clash } from "../../form-files/known";
import type { FormFileProblem } from "../../form-files/problems";
import { FORM_COLLECTION_WORDS } from "../../messages/form-collection";
import { formFileProblemLines, formFileWords, leftOutLines } from "../../messages/form-files";
import { useCommand, type Said } from "../hooks/use-command";
import { useHost } from "../hooks/use-host";
import { useCollectionState } from "../hooks/use-collection";
import { useSnapshot } from "../hooks/use-live";
import { useWords } from "../hooks/use-words";
import { NoticeBar } from "../parts/notice-bar";
import { FileChoice } from "./file-choice";
import { OWN_PLACE, SHIPPED_PLACE, type FormCollection } from "./collection";
import { LookPanel } from "./look-panel";

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

/** A file that was opened: a form to look at, or what keeps it from being one. */
type Opened =
  | { readonly form: Form; readonly text: string }
  | { readonly name: string; readonly problems: readonly FormFileProblem[] };

/** A person's own forms: opened, looked at, taken; exported and removed. */
export function OwnForms({ collection }: { readonly collection: FormCollection }) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = FORM_COLLECTION_WORDS[locale];
  const { saveFile } = useHost();
  const { known } = useSnapshot();
  const state = useCollectionState(collection);
  const command = useCommand("own-forms");
  const [opened, setOpened] = useState<Opened | null>(null);
  const answer = useRef<HTMLDivElement>(null);
  // It stands below the button, which may be the last thing in sight.
  useEffect(() => {
    if (opened !== null) answer.current?.scrollIntoView({ block: "nearest" });
  }, [opened]);

  const open = (chosen: File) =>
    void command.run(async () => {
      const { readFormFile } = await loadPart(() => import("../../form-files/read"));
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const read = readFormFile(bytes);
      setOpened(
        read.ok
          ? { form: read.form, text: new TextDecoder().decode(bytes) }
          : { name: chosen.name, problems: read.problems },
      );
      return null;
    });
  const take = ({ form, text }: Extract<Opened, { form: Form }>) =>
    void command.run(async () => {
      const taken = collection.take(form, text);
      setOpened(null);
      return said((own, name) => ({ kept: own.taken, full: own.full, closed: () => own.closed })[taken](name), form);
    });
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
  const placeOf = (place: string): string => {
    if (place === SHIPPED_PLACE) return formFileWords(locale).shipped;
    return place.startsWith(OWN_PLACE) ? words.ownPlace(place.slice(OWN_PLACE.length)) : place;
  };
  const inWords = ({ id, kept, leftOut }: Clash): Clash => ({ id, kept: placeOf(kept), leftOut: placeOf(leftOut) });

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
      {leftOutLines({ clashes: state.clashes.map(inWords), leftOver: state.leftOver }, locale).map((line) => (
        <Text key={line} className={styles.problem}>
          {line}
        </Text>
      ))}
      {state.refused.map(({ place, problems }) => (
        <Refused key={place} title={words.refused(placeOf(place))} problems={problems} />
      ))}
      <FileChoice label={words.choose} disabled={command.running} onChoose={open} />
      <div ref={answer}>
        {opened && "problems" in opened && <Refused title={words.refused(opened.name)} problems={opened.problems} />}
        {opened && "form" in opened && (
          <LookPanel
            form={opened.form}
            clashes={collection.clashesOf(opened.form).map(inWords)}
            onTake={() => take(opened)}
            onCancel={() => setOpened(null)}
          />
        )}
      </div>
    </section>
  );
}

/** Something to say of a form, in whichever language is spoken by then. */
function said(say: (words: (typeof FORM_COLLECTION_WORDS)["zh-CN"], name: string) => string, form: Form): Said {
  return ({ locale }) => say(FORM_COLLECTION_WORDS[locale], form.name[locale]);
}

function Refused({ title, problems }: { readonly title: string; readonly problems: readonly FormFileProblem[] }) {
  const styles = useStyles();
  const { locale } = useWords();
  return (
    <div className={styles.problem} role="alert">
      <div>{title}</div>
      {formFileProblemLines(problems, locale).map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
