import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { useId, useState } from "react";
import type { CheckedForm, Live } from "../../live/snapshot";
import type { RowCommand } from "../../rows/plan-rows";
import type { SelectedCell } from "../../workbook/workbook";
import type { CellRef } from "../../reader/reading";
import type { Finding } from "../../rules/finding";
import { cellBehind, openCells } from "../../rules/open-cells";
import { useLive } from "../hooks/use-live";
import type { CommandState, Notice } from "../hooks/use-command";
import { Kept, useKept } from "../hooks/use-kept";
import { useWords } from "../hooks/use-words";
import { findingKey } from "../place";
import { LateView, Late } from "./late-view";
import { NoticeBar } from "./notice-bar";
import { usePlainButton } from "./plain-button";
import { refusalNotice } from "./refusal-notice";
import { loadPart } from "../../core/load-part";

const useStyles = makeStyles({
  drawer: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "4px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: "12px", alignItems: "center", minHeight: "24px" },
  ways: { display: "flex", marginLeft: "auto" },
  way: { minWidth: 0, paddingLeft: "4px", paddingRight: "4px" },
  title: { display: "flex", gap: "4px", alignItems: "center", fontWeight: tokens.fontWeightSemibold },
});

/** Nothing asks the host where the user is before somebody wants to know. */
const CARD = new LateView(async () => (await loadPart(() => import("./cell-card"))).CellCard);

const FILLER = new LateView(async () => (await loadPart(() => import("./text-filler"))).TextFiller);

const OPEN = new Kept<boolean>(() => false);
const FILLING = new Kept<boolean>(() => false);

interface CardDrawerProps {
  readonly forms: readonly CheckedForm[];
  readonly form: CheckedForm;
  readonly command: CommandState;
}

/** Opens and closes what is said of the cell that the user is on; and the way from one finding to the next. */
export function CardDrawer({ forms, form, command }: CardDrawerProps) {
  const styles = useStyles();
  const plain = usePlainButton();
  const live = useLive();
  const { card } = useWords().pane;
  const [open, setOpen] = useKept(OPEN);
  const [filling, setFilling] = useKept(FILLING);
  const id = useId();
  const fillerId = useId();
  const [last, setLast] = useState<Visited | null>(null);
  const [lastOpen, setLastOpen] = useState<CellRef | null>(null);
  const [told, setTold] = useState<Notice | null>(null);
  const { findings } = form;
  const next = () => {
    const index = nextOf(findings, last?.form === form.key ? last : null);
    const finding = findings[index];
    setLast(finding === undefined ? null : { form: form.key, index, key: findingKey(finding) });
    if (finding !== undefined) void command.run(() => live.select(finding.at).then(() => null));
  };
  const toFill = openCells(form.reading);
  const nextOpen = () => {
    const cell = cellBehind(form.reading, toFill, lastOpen);
    setLastOpen(cell);
    if (cell !== null) void command.run(() => live.select(cell).then(() => null));
  };
  const opener = (title: string, shown: boolean, panel: string, toggle: () => void) => (
    <button
      type="button"
      className={mergeClasses(plain, styles.title)}
      aria-expanded={shown}
      aria-controls={shown ? panel : undefined}
      onClick={toggle}
    >
      {title}
      <ChevronDownRegular />
    </button>
  );
  return (
    <section className={styles.drawer} aria-label={card.title}>
      <div className={styles.head}>
        {opener(card.title, open, id, () => setOpen((before) => !before))}
        {opener(card.fromText, filling, fillerId, () => setFilling((before) => !before))}
        <div className={styles.ways}>
          {toFill.length > 0 && (
            <Button size="small" appearance="transparent" className={styles.way} onClick={nextOpen}>
              {card.nextOpen}
            </Button>
          )}
          {findings.length > 0 && (
            <Button size="small" appearance="transparent" className={styles.way} onClick={next}>
              {card.next}
            </Button>
          )}
        </div>
      </div>
      {filling && (
        <div id={fillerId}>
          <Late of={FILLER} props={{ form, command }} />
        </div>
      )}
      {open && (
        <div id={id}>
          <NoticeBar notice={told} onDismiss={() => setTold(null)} />
          <Late
            of={CARD}
            props={{
              forms,
              busy: command.running,
              onWrite: (at, before, text) =>
                void command.run(() => live.writeTarget(at, before, text).then(() => null)),
              onRow: (at, wanted) => {
                setTold(null);
                void command.run(() => changeRow(live, at, wanted, setTold));
              },
            }}
          />
        </div>
      )}
    </section>
  );
}

/** Does it and goes there; where it cannot be done, tells why. */
async function changeRow(
  live: Live,
  at: SelectedCell,
  wanted: RowCommand,
  tell: (notice: Notice) => void,
): Promise<null> {
  const outcome = await live.changeRow(at, wanted);
  if (outcome.kind === "done") {
    await live.select(outcome.at);
    return null;
  }
  tell(await refusalNotice(outcome.reason));
  return null;
}

/** The finding that somebody went to last, and where in the list it stood. */
interface Visited {
  /** Key of the form whose list it is. */
  readonly form: string;
  readonly index: number;
  readonly key: string;
}

/** Behind the one last gone to; where that is solved, the one that has taken its place. */
function nextOf(findings: readonly Finding[], last: Visited | null): number {
  if (last === null) return 0;
  const still = findings.findIndex((finding) => findingKey(finding) === last.key);
  return (still === -1 ? last.index : still + 1) % findings.length;
}
