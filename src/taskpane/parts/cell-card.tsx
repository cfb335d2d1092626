import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { cellCard, type CellCard as Card } from "../../live/cell-card";
import type { CheckedForm } from "../../live/snapshot";
import type { CellRef } from "../../reader/reading";
import type { RowCommand } from "../../rows/plan-rows";
import type { SelectedCell } from "../../workbook/workbook";
import type { Finding } from "../../rules/finding";
import { failureNotice, type Notice } from "../hooks/use-command";
import { useSelectedCell } from "../hooks/use-selected-cell";
import { useWords } from "../hooks/use-words";
import { findingKey, placeKey, placeOf } from "../place";
import { Badge } from "./badge";
import { NoticeBar } from "./notice-bar";
import { RowTools } from "./row-tools";
import { TargetEditor } from "./target-editor";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "4px" },
  head: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: "18px" },
  error: { color: tokens.colorPaletteRedForeground1 },
});

interface CellCardProps {
  readonly forms: readonly CheckedForm[];
  readonly busy: boolean;
  readonly onWrite: (at: CellRef, before: string, text: string) => void;
  readonly onRow: (at: SelectedCell, command: RowCommand) => void;
}

/** Of the cell that the user is on: what it is, what is expected there, what is wrong; of a target also its parts. */
export function CellCard({ forms, busy, onWrite, onRow }: CellCardProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const [failed, setFailed] = useState<Notice | null>(null);
  const fail = useCallback((failure: unknown) => setFailed(failureNotice(failure)), []);
  const selected = useSelectedCell(fail);
  const card = selected && cellCard(forms, selected);
  return (
    <div className={styles.card} data-card={card === null ? "" : placeOf(card.cell.at)}>
      <NoticeBar notice={failed} onDismiss={() => setFailed(null)} />
      {card === null ? (
        <Text className={styles.quiet}>{pane.card.nothing}</Text>
      ) : (
        <Said card={card} busy={busy} onWrite={onWrite} />
      )}
      {selected !== null && <RowTools forms={forms} selected={selected} busy={busy} onRow={onRow} />}
    </div>
  );
}

function Said({ card, busy, onWrite }: { readonly card: Card } & Omit<CellCardProps, "forms" | "onRow">) {
  const styles = useStyles();
  const { pane } = useWords();
  const { cell, length, levels, sums } = card;
  const words = pane.card;
  return (
    <>
      <div className={styles.head}>
        <span className={styles.name}>{card.row === null ? card.name : `${card.name} · ${card.row}`}</span>
        {card.required && <Badge>{words.required}</Badge>}
      </div>
      <Text>{levels.length > 0 ? words.levels(levels) : words.expected(card.value, card.unit)}</Text>
      {length !== null && <Text>{words.length(length.characters, length.bytes, length.most)}</Text>}
      {sums.map(({ path, label, computed, unit }) => (
        <Text key={path}>{words.partOf(label, computed, unit)}</Text>
      ))}
      <Wrong findings={card.findings} />
      {card.value.type === "target" && (
        <TargetEditor
          key={`${placeKey(cell.at)} ${cell.raw}`}
          written={cell.raw}
          busy={busy}
          onWrite={(text) => onWrite(cell.at, cell.raw, text)}
        />
      )}
    </>
  );
}

function Wrong({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { pane, findingText } = useWords();
  if (findings.length === 0) return <Text className={styles.quiet}>{pane.card.nothingWrong}</Text>;
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li key={findingKey(finding)} className={mergeClasses(finding.severity === "error" && styles.error)}>
          {findingText(finding).title}
        </li>
      ))}
    </ul>
  );
}
