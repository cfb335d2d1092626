import { Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { lowestLevels } from "../../forms/levels";
import type { LibraryIndicator } from "../../library/library";
import { nearness } from "../../library/levels";
import { suggest } from "../../library/suggest";
import type { FillOutcome } from "../../live/fill-indicator";
import type { CheckedForm } from "../../live/snapshot";
import { LIBRARY_WORDS } from "../../messages/library";
import { projectName } from "../../reader/project-name";
import type { FormReading } from "../../reader/reading";
import { failureNotice, useCommand, type Notice } from "../hooks/use-command";
import { Kept, useKept } from "../hooks/use-kept";
import { useIndicatorLibrary } from "../hooks/use-indicator-library";
import { useLive, useSnapshot } from "../hooks/use-live";
import { useSelectedCell } from "../hooks/use-selected-cell";
import { useWords, type Words } from "../hooks/use-words";
import { IndicatorItem } from "../parts/indicator-item";
import { NoticeBar } from "../parts/notice-bar";
import { OwnLibrary } from "../parts/own-library";
import { Outcome } from "../parts/outcome";
import { placeOf } from "../place";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "10px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  wanted: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 128px)", columnGap: "8px" },
  // No wider than there is room for, whatever browsers give a box of their own accord.
  box: { gridTemplateColumns: "minmax(0, 1fr)", "& *": { minWidth: 0 } },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** What is looked for, as typed, and the code of a level; "" for all. */
const TEXT = new Kept<string>(() => "");
const LEVEL = new Kept<string>(() => "");
/** Why the last one was not filled in, and what came of a file. */
const TOLD = new Kept<Notice | null>(() => null);

const LACKING: Notice = { intent: "error", lines: ({ locale }) => [LIBRARY_WORDS[locale].lacking] };

/** Indicators to choose from, by level and words; one click writes one into a blank row. */
export function LibraryView({ form }: { form: CheckedForm }) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = LIBRARY_WORDS[locale];
  const live = useLive();
  const { forms } = useSnapshot();
  const command = useCommand("library");
  const [told, setTold] = useKept(TOLD);
  const [text, setText] = useKept(TEXT);
  const [chosenLevel, setLevel] = useKept(LEVEL);
  const [lacking, setLacking] = useState<Notice | null>(null);
  const { library, loaded, own, load, remove } = useIndicatorLibrary(
    form,
    forms,
    useCallback(() => setLacking(LACKING), []),
  );
  const [unwatched, setUnwatched] = useState<Notice | null>(null);
  // Where the host does not tell, indicators go into the first blank row.
  const selected = useSelectedCell(useCallback((failure: unknown) => setUnwatched(failureNotice(failure)), []));

  const levels = lowestLevels(form.reading.form);
  // Another form may not have the level that was chosen.
  const level = levels.find(({ code }) => code === chosenLevel)?.code ?? null;
  const project = projectWords(form.reading);
  const found = suggest(library, { level, project, text }).filter((each) => nearness(each.level, level) === 2);

  const fill = (indicator: LibraryIndicator) => {
    setTold(() => null);
    void command.run(async () => {
      const outcome = await live.fillIndicator(form.key, indicator, selected);
      if (outcome.kind !== "filled") {
        setTold(() => ({ intent: "error", lines: (said) => [refusal(outcome, indicator, said)] }));
        return null;
      }
      const place = placeOf(outcome.at);
      return (said) => LIBRARY_WORDS[said.locale].filled(indicator.name, place);
    });
  };
  return (
    <div className={styles.view}>
      <Outcome command={command} of={["fill-indicator", "add-row"]} />
      <NoticeBar notice={told} onDismiss={() => setTold(() => null)} />
      <NoticeBar notice={lacking} onDismiss={() => setLacking(null)} quiet />
      <NoticeBar notice={unwatched} onDismiss={() => setUnwatched(null)} quiet />
      <div className={styles.wanted}>
        <Field label={words.search} className={styles.box}>
          <Input
            type="search"
            value={text}
            placeholder={words.searchHint}
            maxLength={40}
            onChange={(_event, data) => setText(() => data.value)}
          />
        </Field>
        <Field label={words.level} className={styles.box}>
          <Select value={level ?? ""} onChange={(_event, data) => setLevel(() => data.value)}>
            <option value="">{words.anyLevel}</option>
            {levels.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Text size={200} role="status">
        {found.length === 0 ? words.nothingFound : words.found(found.length)}
      </Text>
      <ul className={styles.list} aria-label={words.results}>
        {found.map((indicator) => (
          <li key={`${indicator.level} ${indicator.name}`}>
            <IndicatorItem
              indicator={indicator}
              form={form.reading.form}
              words={words}
              busy={command.running}
              onFill={fill}
            />
          </li>
        ))}
      </ul>
      <Text size={200} className={styles.muted}>
        {words.hint}
      </Text>
      <OwnLibrary
        loaded={loaded}
        own={own}
        command={command}
        onLoad={load}
        onRemove={remove}
        tell={(notice) => setTold(() => notice)}
      />
    </div>
  );
}

/** What the project says of itself. */
function projectWords(reading: FormReading): string {
  const { overallGoal, annualGoal } = reading.form.roles;
  const goals = [overallGoal, annualGoal].map((node) => (node && reading.fields.get(node.path)?.raw) ?? "");
  return [projectName(reading) ?? "", ...goals].join(" ");
}

function refusal(
  outcome: Exclude<FillOutcome, { kind: "filled" }>,
  indicator: LibraryIndicator,
  { locale }: Words,
): string {
  const words = LIBRARY_WORDS[locale];
  switch (outcome.kind) {
    case "no-blank-row":
      return words.noBlankRow(outcome.level);
    case "no-level":
      return words.noLevel(words.levels[indicator.level] ?? indicator.level);
  }
}
