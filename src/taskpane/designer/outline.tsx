import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { groupedBy } from "../../core/grouped";
import type { Place, SheetArea, Subject } from "../../designer/proposal";
import type { DesignerPaneWords } from "../../messages/designer-pane";
import { PlaceEditor } from "./place-editor";
import { usePlaceName } from "./place-names";
import { sayPlace } from "./say";
import { useDesignerStyles } from "./styles";
import type { Said, Step } from "./work";

interface OutlineProps {
  readonly outline: readonly Place[];
  readonly said: Said;
  readonly words: DesignerPaneWords;
  readonly onGoTo: (area: SheetArea) => void;
  readonly onStep: (step: Step) => void;
}

interface Part {
  readonly name: string;
  readonly places: readonly Place[];
}

/** What is on the paper, part by part: its fields, the columns and levels of its lists. */
export function Outline({ outline, said, words, onGoTo, onStep }: OutlineProps) {
  const styles = useDesignerStyles();
  return (
    <section className={styles.section} aria-label={words.outline}>
      <h3 className={styles.heading}>{words.outline}</h3>
      {partsOf(outline, words).map(({ name, places }) => (
        <Fold key={name} name={name} count={places.length}>
          {places.map((place) => (
            <li key={place.subject}>
              <PlaceRow place={place} said={said} words={words} onGoTo={onGoTo} onStep={onStep} />
            </li>
          ))}
        </Fold>
      ))}
    </section>
  );
}

/** A part that is opened and closed. What is in it is drawn only while it is open: what is hidden can hold no focus. */
function Fold({
  name,
  count,
  children,
}: {
  readonly name: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  const styles = useDesignerStyles();
  const [open, setOpen] = useState(false);
  return (
    <div data-part={name}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.fold}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? "▾" : "▸"} {name} ({count})
      </Button>
      {open && <ul className={styles.list}>{children}</ul>}
    </div>
  );
}

function partsOf(outline: readonly Place[], words: DesignerPaneWords): readonly Part[] {
  const parts = [...groupedBy(outline, (place) => partOf(place, words))].map(([name, places]) => ({ name, places }));
  const isWords = ({ name }: Part): boolean => name === words.parts.words;
  // What has no value is looked for last, though every form begins with its title.
  return [...parts.filter((part) => !isWords(part)), ...parts.filter(isWords)];
}

function partOf({ kind, section }: Place, words: DesignerPaneWords): string {
  switch (kind) {
    case "column":
      return section === null ? words.parts.columns : `${section} · ${words.parts.columns}`;
    case "level":
      return words.parts.levels;
    case "words":
    case "side":
    case "title":
    case "year":
      return words.parts.words;
    case "field":
    case "row":
    case "key":
    case "total":
      return section ?? words.parts.head;
  }
}

interface PlaceRowProps extends Pick<OutlineProps, "said" | "words" | "onGoTo" | "onStep"> {
  readonly place: Place;
}

function PlaceRow({ place, said, words, onGoTo, onStep }: PlaceRowProps) {
  const styles = useDesignerStyles();
  const placeName = usePlaceName();
  const [open, setOpen] = useState(false);
  const { answers } = said;
  const has = (known: Readonly<Record<Subject, unknown>> = {}): boolean => Object.hasOwn(known, place.subject);
  return (
    <div data-place={place.subject}>
      <div className={styles.between}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.choice}
          title={words.goTo(placeName(place.at))}
          onClick={() => onGoTo(place.at)}
        >
          <span className={styles.name}>{place.words}</span>
          <span className={styles.meaning}>{sayPlace(place, words)}</span>
        </Button>
        {place.path !== null && (
          <Button
            size="small"
            appearance="transparent"
            aria-expanded={open}
            aria-label={words.edit(place.words)}
            onClick={() => setOpen(!open)}
          >
            …
          </Button>
        )}
      </div>
      {open && (
        <PlaceEditor
          place={place}
          words={words}
          said={has(answers.about) || has(answers.words)}
          wording={answers.words?.[place.subject] ?? place.words}
          onStep={onStep}
        />
      )}
    </div>
  );
}
