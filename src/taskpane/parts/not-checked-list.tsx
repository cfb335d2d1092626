import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { CheckedForm } from "../../live/snapshot";
import type { CellRef } from "../../reader/reading";
import { useWords } from "../hooks/use-words";
import { placeKey, placeOf } from "../place";
import { useCardStyles } from "./card-styles";
import { LongList } from "./long-list";
import { usePlainButton } from "./plain-button";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: "6px 0 0", padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  places: { justifyContent: "start" },
  place: { overflowWrap: "anywhere" },
});

type NotChecked = CheckedForm["notChecked"][number];

/** Checks that wait for the same cells, for the same reason. */
interface Obstacle extends Pick<NotChecked, "why" | "cells"> {
  readonly rules: readonly NotChecked["rule"][];
}

interface NotCheckedListProps {
  readonly form: CheckedForm;
  readonly onSelect: (cell: CellRef) => void;
}

/** What could not be checked, by what stands in the way: nobody is to take silence for a check that found nothing. */
export function NotCheckedList({ form, onSelect }: NotCheckedListProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const { key, notChecked } = form;
  if (notChecked.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{pane.notChecked(notChecked.length)}</h2>
      <LongList name={`not checked ${key}`} className={styles.list} items={obstaclesOf(notChecked)} keyOf={obstacleKey}>
        {(obstacle) => <ObstacleCard obstacle={obstacle} onSelect={onSelect} />}
      </LongList>
    </section>
  );
}

/** As many as a glance takes in: a table without a unit has hundreds. */
const MOST_PLACES = 5;

function ObstacleCard({ obstacle, onSelect }: { obstacle: Obstacle } & Pick<NotCheckedListProps, "onSelect">) {
  const card = useCardStyles();
  const styles = useStyles();
  const plain = usePlainButton();
  const { pane, words, ruleTitle } = useWords();
  const { why, cells, rules } = obstacle;
  const shown = cells.slice(0, MOST_PLACES);
  return (
    <div className={card.card} data-not-checked={rules.join(" ")}>
      <div className={card.body}>
        <WarningFilled className={mergeClasses(card.icon, card.warning)} aria-label={words.severities.warning} />
        <span>
          <span className={card.title}>{pane.whyNotChecked[why]}</span>
          <br />
          <span className={card.sentence}>{pane.thereforeNotChecked(rules.map(ruleTitle))}</span>
        </span>
      </div>
      {shown.length > 0 && (
        <div className={mergeClasses(card.foot, styles.places)}>
          {shown.map((cell) => (
            <button
              key={placeKey(cell)}
              type="button"
              className={mergeClasses(plain, styles.place)}
              onClick={() => onSelect(cell)}
            >
              {pane.goTo(placeOf(cell))}
            </button>
          ))}
          {cells.length > shown.length && <span>{pane.moreCells(cells.length - shown.length)}</span>}
        </div>
      )}
    </div>
  );
}

function obstaclesOf(notChecked: readonly NotChecked[]): readonly Obstacle[] {
  const obstacles = new Map<string, Obstacle>();
  for (const { rule, why, cells } of notChecked) {
    const key = obstacleKey({ why, cells });
    const rules = obstacles.get(key)?.rules ?? [];
    obstacles.set(key, { why, cells, rules: [...rules, rule] });
  }
  return [...obstacles.values()];
}

function obstacleKey({ why, cells }: Pick<Obstacle, "why" | "cells">): string {
  return [why, ...cells.map(placeKey)].join(" ");
}
