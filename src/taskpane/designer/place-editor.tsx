import { Button, Checkbox, Text } from "@fluentui/react-components";
import { kindOfType, type ChosenKind } from "../../designer/known-meanings";
import type { Answer, ColumnType, Place } from "../../designer/proposal";
import type { DesignerPaneWords } from "../../messages/designer-pane";
import { sayKind } from "../../messages/say-answer";
import { Choice } from "../parts/choice";
import { MeaningPicker } from "./meaning-picker";
import { answerNow, kindsFor, typeOfKind } from "./meanings";
import { useDesignerStyles } from "./styles";
import { TextField } from "./text-field";
import type { Step } from "./work";

interface PlaceEditorProps {
  readonly place: Place;
  readonly words: DesignerPaneWords;
  /** Something was said of it. */
  readonly said: boolean;
  readonly wording: string;
  readonly onStep: (step: Step) => void;
}

/** Changes what a printed thing means, how its value is written, whether it must be, and what it is called. */
export function PlaceEditor({ place, words, said, wording, onStep }: PlaceEditorProps) {
  const styles = useDesignerStyles();
  const { subject, value } = place;
  const now = answerNow(place);
  const kinds = kindsFor(place);
  const answer = (next: Answer) => onStep({ do: "answer", subject, answer: next });
  const withKind = (kind: string) => {
    const type = typeOfKind(kind);
    if (type && now && "value" in now) answer({ ...now, value: type });
  };
  return (
    <div className={styles.card}>
      <MeaningPicker place={place} words={words} onChoose={answer} />
      {now && "value" in now && value && kinds.length > 1 && (
        <KindChoice value={value} kinds={kinds} words={words} onChoose={withKind} />
      )}
      {now?.is === "field" && (
        <Checkbox
          label={words.required}
          checked={now.required === true}
          onChange={(_event, { checked }) => answer({ ...now, required: checked === true })}
        />
      )}
      {now && (
        <TextField
          key={wording}
          label={words.wording}
          hint={words.wordingHint}
          size="small"
          text={wording}
          mayBeEmpty
          onText={(text) => onStep({ do: "reword", subject, words: text })}
        />
      )}
      {said && (
        <Button size="small" onClick={() => onStep({ do: "forget", subject })}>
          {words.forget}
        </Button>
      )}
    </div>
  );
}

interface KindChoiceProps {
  readonly value: ColumnType;
  readonly kinds: readonly ChosenKind[];
  readonly words: DesignerPaneWords;
  readonly onChoose: (kind: string) => void;
}

function KindChoice({ value, kinds, words, onChoose }: KindChoiceProps) {
  const styles = useDesignerStyles();
  return (
    <div className={styles.label}>
      <Text size={200}>{words.kind}</Text>
      <Choice label={words.kind} value={kindOfType(value)} onChoose={onChoose}>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {sayKind(kind, words)}
          </option>
        ))}
      </Choice>
    </div>
  );
}
