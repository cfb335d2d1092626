import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { CellRef } from "../../reader/reading";
import type { FormProgress, SectionProgress } from "../../rules/progress";
import { useFirstLine } from "../hooks/use-first-line";
import { useWords } from "../hooks/use-words";
import { usePlainButton } from "./plain-button";

const useStyles = makeStyles({
  root: { position: "relative", display: "flex", flexDirection: "column", gap: "2px" },
  strip: { display: "flex", gap: "4px", alignItems: "center", justifyContent: "space-between" },
  list: { display: "flex", flexWrap: "wrap", gap: "4px", listStyleType: "none", margin: 0, padding: 0 },
  // What does not fit stands in a second line that is not seen, and is not reached either.
  line: { height: "24px", overflow: "hidden", flexGrow: 1, minWidth: 0 },
  beyond: { visibility: "hidden" },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  section: {
    height: "24px",
    maxWidth: "100%",
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    fontSize: tokens.fontSizeBase200,
    padding: "0 8px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    ":focus-visible": { outlineOffset: "-2px" },
  },
  wrong: { border: `1px solid ${tokens.colorPaletteRedBorder2}`, color: tokens.colorPaletteRedForeground1 },
  done: { border: `1px solid ${tokens.colorPaletteGreenBorder2}`, color: tokens.colorPaletteGreenForeground1 },
  more: {
    display: "flex",
    gap: "2px",
    alignItems: "center",
    flexShrink: 0,
    height: "24px",
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outlineOffset: "-2px" },
  },
  whole: {
    position: "absolute",
    top: "100%",
    left: 0,
    right: 0,
    zIndex: 1,
    maxHeight: "50vh",
    overflowY: "auto",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
});

/** Something is still to be done there. */
const isOpen = ({ requiredOpen, errors }: SectionProgress): boolean => requiredOpen > 0 || errors > 0;

interface SectionStripProps {
  readonly progress: FormProgress;
  readonly onGoTo: (cell: CellRef) => void;
}

/** How far a form is filled: the sections where something is still to be done, in one line; all of them on a click. */
export function SectionStrip({ progress: { sections, filled, fields }, onGoTo }: SectionStripProps) {
  const styles = useStyles();
  const plain = usePlainButton();
  const { pane, sectionName } = useWords();
  const [whole, setWhole] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const open = sections.filter(isOpen);
  const line = useRef<HTMLUListElement>(null);
  const fitting = useFirstLine(line, open.map((section) => textOf(section, sectionName)).join());

  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setWhole(false);
  };
  const close = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "Escape" || !whole) return;
    setWhole(false);
    button.current?.focus();
  };
  const goTo = (at: CellRef) => {
    setWhole(false);
    onGoTo(at);
  };

  return (
    <div className={styles.root} onBlur={leave} onKeyDown={close}>
      <ProgressBar value={fields === 0 ? 0 : filled / fields} aria-label={pane.progress(filled, fields)} />
      <div className={styles.strip}>
        {open.length === 0 ? (
          <span className={styles.quiet}>{pane.nothingOpen}</span>
        ) : (
          <ul ref={line} className={mergeClasses(styles.list, styles.line)} aria-label={pane.sectionsOpen}>
            {open.map((section, index) => (
              <li key={keyOf(section)} className={index < fitting ? undefined : styles.beyond}>
                <Section section={section} onGoTo={goTo} />
              </li>
            ))}
          </ul>
        )}
        <button
          ref={button}
          type="button"
          className={mergeClasses(plain, styles.more)}
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {pane.progress(filled, fields)}
          <ChevronDownRegular />
        </button>
      </div>
      {whole && (
        <ul className={mergeClasses(styles.list, styles.whole)} aria-label={pane.sections}>
          {sections.map((section) => (
            <li key={keyOf(section)}>
              <Section section={section} onGoTo={goTo} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const textOf = ({ key, filled, total }: SectionProgress, sectionName: (key: string) => string): string =>
  `${sectionName(key)} ${filled}/${total}`;
const keyOf = ({ key, at }: SectionProgress): string => `${key} ${at.sheet.id}`;

function Section({ section, onGoTo }: { section: SectionProgress; onGoTo: (cell: CellRef) => void }) {
  const styles = useStyles();
  const plain = usePlainButton();
  const { pane, sectionName } = useWords();
  const { key, filled, total, requiredOpen, errors, at } = section;
  const name = sectionName(key);
  const look = errors > 0 ? styles.wrong : requiredOpen === 0 && filled > 0 ? styles.done : undefined;
  return (
    <button
      type="button"
      className={mergeClasses(plain, styles.section, look)}
      title={pane.sectionSummary(name, filled, total, requiredOpen, errors)}
      onClick={() => onGoTo(at)}
    >
      {textOf(section, sectionName)}
    </button>
  );
}
