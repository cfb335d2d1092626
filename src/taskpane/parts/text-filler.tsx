import { Button, Checkbox, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { a1 } from "../../core/grid/address";
import { planText, type TextItem, type TextPlan } from "../../pasted/plan";
import type { CheckedForm } from "../../live/snapshot";
import { TEXT_FILLER_WORDS, type TextFillerWords } from "../../messages/text-filler";
import type { CommandState } from "../hooks/use-command";
import { Kept, useKept } from "../hooks/use-kept";
import { useLive } from "../hooks/use-live";
import { useWords } from "../hooks/use-words";

const useStyles = makeStyles({
  filler: { display: "flex", flexDirection: "column", gap: "6px" },
  hint: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "2px" },
  item: { display: "flex", alignItems: "flex-start" },
  box: { flexShrink: 0 },
  words: { minWidth: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  name: { fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", gap: "6px" },
  group: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** What was pasted; and what of it somebody has decided otherwise than it was offered, by key. */
const PASTED = new Kept<string>(() => "");
const DECIDED = new Kept<ReadonlyMap<string, boolean>>(() => new Map());

interface TextFillerProps {
  readonly form: CheckedForm;
  readonly command: CommandState;
}

/** A text copied from a document, what of it belongs where, and what will be written once somebody has looked. */
export function TextFiller({ form, command }: TextFillerProps) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = TEXT_FILLER_WORDS[locale];
  const live = useLive();
  const id = useId();
  const [text, setText] = useKept(PASTED);
  const [decided, setDecided] = useKept(DECIDED);
  const { reading } = form;
  const plan = useMemo(() => planText(reading, text), [reading, text]);
  const isChosen = ({ key, doubt }: TextItem) => decided.get(key) ?? doubt === null;
  const chosen = plan.items.filter((item) => item.state === "open" && isChosen(item));
  const take = (next: string) => {
    setText(() => next);
    setDecided(() => new Map());
  };
  const write = () => {
    if (chosen.length === 0 || command.running) return;
    const keys = chosen.map(({ key }) => key);
    void command.run(async () => {
      const { written, added, left } = await live.fillText(form.key, text, keys);
      return (said) => TEXT_FILLER_WORDS[said.locale].done(written, added, left);
    });
  };
  return (
    <div
      className={styles.filler}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        write();
      }}
    >
      <Text id={id} className={styles.hint} size={200}>
        {words.hint}
      </Text>
      <Textarea
        aria-label={words.box}
        aria-describedby={id}
        autoFocus
        rows={3}
        value={text}
        onChange={(_event, data) => take(data.value)}
      />
      {text.trim() !== "" && (
        <>
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={chosen.length === 0 || command.running}
              onClick={write}
            >
              {words.write(chosen.length)}
            </Button>
            <Button size="small" onClick={() => take("")}>
              {words.clear}
            </Button>
          </div>
          <Look
            plan={plan}
            words={words}
            isChosen={isChosen}
            onChoose={(key, wanted) => setDecided((before) => new Map([...before, [key, wanted]]))}
          />
        </>
      )}
    </div>
  );
}

interface LookProps {
  readonly plan: TextPlan;
  readonly words: TextFillerWords;
  readonly isChosen: (item: TextItem) => boolean;
  readonly onChoose: (key: string, wanted: boolean) => void;
}

/** What would be written, what is to be looked at, and what is not. */
function Look({ plan, words, isChosen, onChoose }: LookProps) {
  const styles = useStyles();
  const { items, left, otherYear } = plan;
  const open = items.filter(({ state }) => state === "open");
  const doubtful = open.filter(({ doubt }) => doubt !== null);
  const sure = open.filter(({ doubt }) => doubt === null);
  const kept = items.filter(({ state }) => state !== "open" && state !== "same");
  const same = items.filter(({ state }) => state === "same").length;
  if (items.length === 0) return <Text>{words.nothing}</Text>;
  return (
    <>
      {otherYear !== null && <Text>{words.otherYear(otherYear)}</Text>}
      <Choices title={words.doubtful} items={doubtful} words={words} isChosen={isChosen} onChoose={onChoose} />
      <Choices title={words.open(sure.length)} items={sure} words={words} isChosen={isChosen} onChoose={onChoose} />
      {kept.length > 0 && (
        <section>
          <h2 className={styles.group}>{words.kept}</h2>
          <ul className={styles.list}>
            {kept.map((item) => (
              <li key={item.key}>
                <Words item={item} why={item.state === "open" ? "" : words.states[item.state]} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {same > 0 && <Text className={styles.why}>{words.same(same)}</Text>}
      {left.length > 0 && (
        <section>
          <h2 className={styles.group}>{words.left}</h2>
          <ul className={styles.list}>
            {left.map((line, index) => (
              <li key={`${index} ${line}`} className={styles.words}>
                {line}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface ChoicesProps extends Omit<LookProps, "plan"> {
  readonly title: string;
  readonly items: readonly TextItem[];
}

function Choices({ title, items, words, isChosen, onChoose }: ChoicesProps) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className={styles.group}>{title}</h2>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.key} className={styles.item}>
            <Checkbox
              className={styles.box}
              checked={isChosen(item)}
              onChange={(_event, data) => onChoose(item.key, data.checked === true)}
              label={<Words item={item} why={item.doubt === null ? "" : words.doubts[item.doubt]} />}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ item, why }: { readonly item: TextItem; readonly why: string }) {
  const styles = useStyles();
  return (
    <span className={styles.words}>
      <span className={styles.name}>{item.name}</span>
      {item.at !== null && <span className={styles.why}> {a1(item.at.row, item.at.column)}</span>} {item.text}
      {why !== "" && <span className={styles.why}> — {why}</span>}
    </span>
  );
}
