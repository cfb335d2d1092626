import { Button, mergeClasses, Text } from "@fluentui/react-components";
import { useState } from "react";
import { meaningsFor } from "../../designer/known-meanings";
import type { Answer, Choice, Doubt, Place, SheetArea } from "../../designer/proposal";
import type { DesignerPaneWords } from "../../messages/designer-pane";
import { sayAnswer } from "../../messages/say-answer";
import { MeaningPicker } from "./meaning-picker";
import { usePlaceName } from "./place-names";
import { useDesignerStyles } from "./styles";

interface DoubtCardProps {
  readonly doubt: Doubt;
  /** The printed thing that it is about, where there is one. */
  readonly place: Place | null;
  readonly words: DesignerPaneWords;
  readonly onGoTo: (area: SheetArea) => void;
  readonly onAnswer: (answer: Answer) => void;
}

/** So many cells of a doubt have a button each. */
const MOST_CELLS = 3;

/** Something that could also be meant otherwise: where it stands, what it may be, and what speaks for each. */
export function DoubtCard({ doubt, place, words, onGoTo, onAnswer }: DoubtCardProps) {
  const styles = useDesignerStyles();
  const placeName = usePlaceName();
  const [searching, setSearching] = useState(false);
  const question = words.asks[doubt.about](doubt.words);
  return (
    <article className={styles.card} aria-label={question} data-doubt={doubt.subject}>
      <Text weight="semibold">{question}</Text>
      <div className={styles.row}>
        {doubt.cells.slice(0, MOST_CELLS).map((area) => (
          <Button
            key={placeName(area)}
            size="small"
            className={styles.cell}
            aria-label={words.goTo(placeName(area))}
            onClick={() => onGoTo(area)}
          >
            {placeName(area)}
          </Button>
        ))}
      </div>
      <ul className={styles.list}>
        {doubt.choices.map((choice, index) => (
          <li key={JSON.stringify(choice.answer)}>
            <Button
              size="small"
              className={mergeClasses(styles.choice, index === 0 && styles.now)}
              onClick={() => onAnswer(choice.answer)}
            >
              {sayAnswer(choice.answer, words)}
              <Reasons choice={choice} words={words} />
            </Button>
          </li>
        ))}
      </ul>
      {place && meaningsFor(place).length > 0 && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.start}
          aria-expanded={searching}
          onClick={() => setSearching(!searching)}
        >
          {words.otherMeaning}
        </Button>
      )}
      {place && searching && <MeaningPicker place={place} words={words} onChoose={onAnswer} />}
    </article>
  );
}

function Reasons({ choice, words }: { readonly choice: Choice; readonly words: DesignerPaneWords }) {
  const styles = useDesignerStyles();
  const said = choice.reasons.filter(({ reason }) => reason !== "otherwise").map(words.reason);
  return said.length === 0 ? null : <span className={styles.small}>（{said.join("；")}）</span>;
}
