import { Button, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { FORM_ID } from "../../forms/form-id";
import { formFileName, formFileText } from "../../form-files/form-file";
import { DESIGNER_PANE_WORDS, type DesignerPaneWords } from "../../messages/designer-pane";
import { copyText } from "../copy-text";
import type { FormCollection } from "../forms/collection";
import { useCommand, useTellElsewhere, type Said as Sentence } from "../hooks/use-command";
import { useHost } from "../hooks/use-host";
import { useLive, useSnapshot } from "../hooks/use-live";
import { useWords } from "../hooks/use-words";
import { Choice } from "../parts/choice";
import { NoticeBar } from "../parts/notice-bar";
import { keepAnswers, storedAnswers } from "./drafts";
import type { Made } from "../../designer/made";
import { useDesignerStyles } from "./styles";
import { TextField } from "./text-field";
import { tryForm } from "./try-form";
import type { Design } from "./use-design";
import type { Change } from "../../designer/replacing";
import type { Said, Step } from "./work";

type MadeForm = Extract<Made, { kind: "form" }>;

interface KeepPanelProps {
  readonly design: Pick<Design, "tried" | "setTried">;
  readonly made: MadeForm;
  readonly said: Said;
  readonly collection: FormCollection;
  readonly words: DesignerPaneWords;
  readonly onStep: (step: Step) => void;
  /** It is in use. */
  readonly onKept: () => void;
}

/** What the form is called and what it replaces; trying it, keeping it, handing it on. */
export function KeepPanel({ design, made, said, collection, words, onStep, onKept }: KeepPanelProps) {
  const styles = useDesignerStyles();
  const { locale } = useWords();
  const { known } = useSnapshot();
  const { saveFile } = useHost();
  const command = useCommand("designer");
  const tellElsewhere = useTellElsewhere();
  const [letter, setLetter] = useState<string | null>(null);
  const { form, definition } = made;
  const file = formFileName(form.id);
  const clashes = collection.clashesOf(form);
  const name = form.name[locale];

  const keep = () =>
    void command.run(async () => {
      const taken = collection.take(form, formFileText(definition));
      keepAnswers(collection.store, form.id, said.answers);
      onKept();
      tellElsewhere(saying((own) => ({ kept: own.kept, full: own.full, closed: own.closed })[taken](name)));
      return null;
    });
  const save = () =>
    command.run(async () => {
      const outcome = await saveFile(file, formFileText(definition));
      return saying((own) => (outcome === "offered" ? own.exported(file) : own.unsavable));
    });
  const hand = () => void save().then(() => setLetter(words.letter(name, file)));

  return (
    <section className={styles.section} aria-label={words.keepTitle}>
      <h3 className={styles.heading}>{words.keepTitle}</h3>
      <TextField
        key={`name ${name}`}
        label={words.name}
        hint={words.nameHint}
        text={name}
        onText={(text) => onStep({ do: "form", form: { name: { "zh-CN": text, "en-US": text } } })}
      />
      <TextField
        key={`id ${form.id}`}
        label={words.id}
        text={form.id}
        problem={(text) => (FORM_ID.test(text) ? null : words.idBad)}
        onText={(text) => onStep({ do: "form", form: { id: text } })}
      />
      <div className={styles.label}>
        <Text size={200}>{words.replaces}</Text>
        <Choice
          label={words.replaces}
          value={said.replaces ?? ""}
          onChoose={(id) =>
            onStep(
              id === ""
                ? { do: "replace", id: null }
                : { do: "replace", id, answers: storedAnswers(collection.store, id) },
            )
          }
        >
          <option value="">{words.replacesNone}</option>
          {known
            .filter(({ id }) => id !== form.id)
            .map((each) => (
              <option key={each.id} value={each.id}>
                {each.name[locale]}
              </option>
            ))}
        </Choice>
      </div>
      {said.replaces !== null && <Changes changes={made.changes} words={words} />}
      <Trying design={design} made={made} words={words} />
      {clashes.length > 0 && (
        <Text role="alert" className={styles.warning}>
          {words.cannotKeep}
        </Text>
      )}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={command.running || clashes.length > 0}
          onClick={() => clashes.length === 0 && keep()}
        >
          {words.keep}
        </Button>
        <Button disabledFocusable={command.running} onClick={() => void save()}>
          {words.exportFile}
        </Button>
        <Button disabledFocusable={command.running} onClick={hand}>
          {words.hand}
        </Button>
      </div>
      <NoticeBar notice={command.notice} onDismiss={command.dismiss} />
      {letter !== null && <Letter text={letter} words={words} />}
    </section>
  );
}

/** Something to say, in whichever language is spoken by then. */
function saying(say: (words: DesignerPaneWords) => string): Sentence {
  return ({ locale }) => say(DESIGNER_PANE_WORDS[locale]);
}

type TryingProps = Pick<KeepPanelProps, "design" | "made" | "words">;

/** Puts one on a new sheet and says in a sentence what came of it; the sheet can be deleted again. */
function Trying({ design: { tried: sheets, setTried }, made, words }: TryingProps) {
  const styles = useDesignerStyles();
  const live = useLive();
  const command = useCommand("designer-try");
  const names = sheets.map(({ name }) => name);
  const { form, reading } = made;
  const tryOut = (samples: boolean) =>
    void command.run(async () => {
      if (reading === null) return null;
      const prefix = samples ? words.sampleName : words.tryName;
      const trial = await tryForm(live, form, reading, { prefix, samples });
      setTried([...sheets, ...trial.sheets]);
      const there = trial.sheets.map(({ name }) => name);
      return trial.different.length > 0
        ? { warning: saying((own) => own.triedDifferent(there, trial.different)) }
        : saying((own) => (samples ? own.triedSamples(there) : own.tried(there, trial.blank)));
    });
  const remove = () =>
    void command.run(async () => {
      await live.removeInserted(sheets);
      setTried([]);
      return saying((own) => own.removedTried);
    });
  return (
    <>
      <Text size={200}>{reading?.blank === true ? words.tryBlankHint : words.tryHint}</Text>
      <div className={styles.row}>
        {reading?.blank === true && (
          <Button disabledFocusable={command.running} onClick={() => tryOut(true)}>
            {words.trySamples}
          </Button>
        )}
        <Button disabledFocusable={command.running || reading === null} onClick={() => tryOut(false)}>
          {reading?.blank === true ? words.tryBlank : words.tryOut}
        </Button>
        {sheets.length > 0 && (
          <Button disabledFocusable={command.running} onClick={remove}>
            {words.removeTried(names)}
          </Button>
        )}
      </div>
      <NoticeBar notice={command.notice} onDismiss={command.dismiss} />
    </>
  );
}

function Changes({ changes, words }: { readonly changes: readonly Change[]; readonly words: DesignerPaneWords }) {
  const styles = useDesignerStyles();
  return (
    <div className={styles.card}>
      <Text size={200} weight="semibold">
        {changes.length === 0 ? words.unchanged : words.changed(changes.length)}
      </Text>
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={`${change.change} ${change.path}`} className={styles.small}>
            {sayChange(change, words)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function sayChange(change: Change, { change: say }: DesignerPaneWords): string {
  switch (change.change) {
    case "gone":
    case "added":
    case "kind":
      return say[change.change](change.name);
    case "moved":
      return say.moved(change.name, change.from, change.path);
    case "words":
      return say.words(change.name, change.before);
  }
}

function Letter({ text, words }: { readonly text: string; readonly words: DesignerPaneWords }) {
  const styles = useDesignerStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  return (
    <>
      <textarea ref={area} className={styles.letter} aria-label={words.letterLabel} rows={4} readOnly value={text} />
      <div className={styles.row}>
        <Button size="small" onClick={() => void copyText(text, area.current).then(setCopied)}>
          {words.copy}
        </Button>
        <Text size={200} role="status">
          {copied ? words.copied : ""}
        </Text>
      </div>
    </>
  );
}
