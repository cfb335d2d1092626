import { Button, Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import { meaningsFor } from "../../designer/known-meanings";
import type { Answer, Place } from "../../designer/proposal";
import type { DesignerPaneWords } from "../../messages/designer-pane";
import { sayAnswer } from "../../messages/say-answer";
import { foundMeanings, ownAnswer, withPrintedOptions } from "./meanings";
import { useDesignerStyles } from "./styles";

interface MeaningPickerProps {
  readonly place: Place;
  readonly words: DesignerPaneWords;
  readonly onChoose: (answer: Answer) => void;
}

/** Looks for what a printed thing is, in the words of the field. */
export function MeaningPicker({ place, words, onChoose }: MeaningPickerProps) {
  const styles = useDesignerStyles();
  const [search, setSearch] = useState("");
  const all = meaningsFor(place);
  if (all.length === 0) return null;
  const own = ownAnswer(place);
  const found = search.trim() === "" ? [] : foundMeanings(all, search);
  const option = (answer: Answer, key: string, remark = "") => (
    <li key={key}>
      <Button appearance="subtle" size="small" className={styles.choice} onClick={() => onChoose(answer)}>
        {sayAnswer(answer, words)}
        {remark !== "" && <span className={styles.small}> {remark}</span>}
      </Button>
    </li>
  );
  return (
    <>
      <Field label={words.meaning}>
        <Input
          type="search"
          size="small"
          placeholder={words.searchMeaning}
          value={search}
          onChange={(_event, data) => setSearch(data.value)}
        />
      </Field>
      {search.trim() !== "" && found.length === 0 && <Text size={200}>{words.noMeaning}</Text>}
      <ul className={styles.list}>
        {found.map(({ place: at, answer }) => option(withPrintedOptions(answer, place), at, at))}
        {own && option(own, "own")}
        {place.kind === "field" && option({ is: "words" }, "words")}
      </ul>
    </>
  );
}
