import { Button, Text } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent } from "react";
import { areaOfCell } from "../../core/grid/grid";
import type { SheetArea } from "../../designer/proposal";
import { DESIGNER_PANE_WORDS, type DesignerPaneWords } from "../../messages/designer-pane";
import type { FormCollection } from "../forms/collection";
import { useCommand } from "../hooks/use-command";
import { useLive } from "../hooks/use-live";
import { useSelectedCell } from "../hooks/use-selected-cell";
import { useWords } from "../hooks/use-words";
import { NoticeBar } from "../parts/notice-bar";
import { DoubtCard } from "./doubt-card";
import { KeepPanel } from "./keep-panel";
import type { HeldSheet, Made } from "../../designer/made";
import { MarkPanel } from "./mark-panel";
import { Outline } from "./outline";
import { SheetNamesProvider } from "./place-names";
import { placeName } from "./say";
import { SheetChoice } from "./sheet-choice";
import { SheetLookLine } from "./sheet-look";
import { SumPanel } from "./sum-panel";
import { useDesignerStyles } from "./styles";
import { useDesign, type Design } from "./use-design";

export interface DesignerViewProps {
  readonly sheetId: string;
  readonly collection: FormCollection;
  readonly onClose: () => void;
}

/** Makes a form of a sheet: what is in doubt, what is on the paper, what the sheet gives, trying and keeping it. */
export function DesignerView({ sheetId, collection, onClose }: DesignerViewProps) {
  const styles = useDesignerStyles();
  const { locale } = useWords();
  const words = DESIGNER_PANE_WORDS[locale];
  const design = useDesign(sheetId, collection.store);
  const { own, held, all, made, work, act } = design;
  const top = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Newer browsers return a promise, which would be taken for a clean-up.
    top.current?.scrollIntoView({ block: "start" });
    // The button that began it is gone with the notice that it stood in; nothing is taken from whoever works in the sheet.
    // The heading can be reached by Tab itself: from what cannot, Tab would go nowhere.
    if (document.hasFocus()) heading.current?.focus({ preventScroll: true });
  }, []);
  const onKey = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLInputElement && event.target.type !== "checkbox";
    if (typing || event.target instanceof HTMLTextAreaElement || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    act({ do: key === "y" || event.shiftKey ? "redo" : "undo" });
  };
  return (
    <div ref={top} className={styles.view} onKeyDown={onKey} data-designer={sheetId}>
      <div className={styles.between}>
        <h2 ref={heading} tabIndex={0} className={styles.heading}>
          {own ? words.title(own.sheet.name) : words.begin}
        </h2>
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      {own === null && <Text role="alert">{words.gone}</Text>}
      {own && all.length > 1 && (
        <SheetChoice
          {...{ own, held, all, words }}
          outline={made?.kind === "form" ? made.proposal.outline : []}
          onSheets={(sheets) => act({ do: "sheets", sheets })}
        />
      )}
      {made?.kind === "none" && <NoFormHere made={made} words={words} onStep={act} />}
      <div className={styles.row}>
        <Button size="small" disabledFocusable={work.before.length === 0} onClick={() => act({ do: "undo" })}>
          {words.undo}
        </Button>
        <Button size="small" disabledFocusable={work.after.length === 0} onClick={() => act({ do: "redo" })}>
          {words.redo}
        </Button>
        {design.resumed && (
          <>
            <Text size={200}>{words.resumed}</Text>
            <Button size="small" onClick={design.startAnew}>
              {words.startAnew}
            </Button>
          </>
        )}
        {!design.kept && <Text size={200}>{words.notKept}</Text>}
      </div>
      {own && made?.kind === "form" && (
        <SheetNamesProvider value={held.map(({ sheet }) => sheet.name)}>
          <Making design={design} made={made} held={held} collection={collection} words={words} onClose={onClose} />
        </SheetNamesProvider>
      )}
    </div>
  );
}

interface NoFormProps {
  readonly made: Extract<Made, { kind: "none" }>;
  readonly words: DesignerPaneWords;
  readonly onStep: Design["act"];
}

/** Why nothing was proposed, and how to say that it is such a form all the same. */
function NoFormHere({ made: { why, title }, words, onStep }: NoFormProps) {
  return (
    <>
      <Text role="alert">{words.why[why]}</Text>
      {title !== null && (
        <>
          <Text size={200}>{words.isFormHint(title)}</Text>
          <Button onClick={() => onStep({ do: "answer", subject: "form", answer: { is: "form", title } })}>
            {words.isForm}
          </Button>
        </>
      )}
    </>
  );
}

interface MakingProps {
  readonly design: Design;
  readonly made: Extract<Made, { kind: "form" }>;
  readonly held: readonly HeldSheet[];
  readonly collection: FormCollection;
  readonly words: DesignerPaneWords;
  readonly onClose: () => void;
}

function Making({ design, made, held, collection, words, onClose }: MakingProps) {
  const styles = useDesignerStyles();
  const live = useLive();
  const going = useCommand("designer-go");
  const { run } = going;
  const { act, work, finish } = design;
  const { doubts, outline, relations } = made.proposal;
  const asked = useRef<HTMLHeadingElement>(null);
  const leaveRest = () => {
    const firsts = doubts.flatMap(({ subject, choices: [first] }) => (first ? [[subject, first.answer] as const] : []));
    act({ do: "answer-all", about: Object.fromEntries(firsts) });
    // The button goes with the questions; the keyboard goes on where they were.
    asked.current?.focus({ preventScroll: true });
  };
  const goTo = useCallback(
    ({ sheet: at, top, left }: SheetArea) => {
      const sheet = held[at]?.sheet;
      if (sheet) void run(() => live.select({ sheet, row: top, column: left }).then(() => null));
    },
    [live, run, held],
  );
  const onFailure = useCallback((failure: unknown) => void run(() => Promise.reject(failure)), [run]);
  const selected = useSelectedCell(onFailure);
  const selection = useMemo((): SheetArea | null => {
    const sheet = held.findIndex((each) => each.sheet.id === selected?.sheetId);
    return selected === null || sheet === -1 ? null : { ...(selected.area ?? areaOfCell(selected)), sheet };
  }, [selected, held]);
  return (
    <>
      <NoticeBar notice={going.notice} onDismiss={going.dismiss} />
      <SheetLookLine look={made.look} read={made.reading !== null} words={words} onGoTo={goTo} />
      <section className={styles.section} aria-label={words.doubts(doubts.length)}>
        <h3 ref={asked} tabIndex={-1} className={styles.heading}>
          {doubts.length === 0 ? words.noDoubts : words.doubts(doubts.length)}
        </h3>
        {doubts.length > 0 && <Text size={200}>{words.doubtsHint}</Text>}
        {doubts.map((doubt) => (
          <DoubtCard
            key={`${doubt.subject} ${doubt.cells[0] ? placeName(doubt.cells[0]) : ""}`}
            doubt={doubt}
            place={outline.find(({ subject }) => subject === doubt.subject) ?? null}
            words={words}
            onGoTo={goTo}
            onAnswer={(answer) => act({ do: "answer", subject: doubt.subject, answer })}
          />
        ))}
        {doubts.length > 0 && (
          <Button className={styles.start} onClick={leaveRest}>
            {words.restAsProposed}
          </Button>
        )}
      </section>
      <Outline outline={outline} said={work.now} words={words} onGoTo={goTo} onStep={act} />
      <SumPanel {...{ selection, outline, relations, words }} onGoTo={goTo} onStep={act} />
      <MarkPanel selection={selection} said={work.now} words={words} onStep={act} />
      <KeepPanel
        design={design}
        made={made}
        said={work.now}
        collection={collection}
        words={words}
        onStep={act}
        onKept={() => {
          finish();
          onClose();
        }}
      />
    </>
  );
}
