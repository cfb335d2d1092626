import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { CheckedForm } from "../../live/snapshot";
import type { PaneWords } from "../../messages/for-pane";
import type { CellRef } from "../../reader/reading";
import type { Finding, Severity } from "../../rules/finding";
import { useLive, useSnapshot } from "../hooks/use-live";
import { useCommand } from "../hooks/use-command";
import { useWords } from "../hooks/use-words";
import { CardDrawer } from "../parts/card-drawer";
import { FindingItem } from "../parts/finding-item";
import { LongList } from "../parts/long-list";
import { NotCheckedList } from "../parts/not-checked-list";
import { OfferList } from "../parts/offer-list";
import { Outcome } from "../parts/outcome";
import { Late } from "../parts/late-view";
import { findingKey } from "../place";
import { NEW_ROWS } from "./late-views";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px" },
  clear: {
    display: "flex",
    gap: "8px",
    alignItems: "flex-start",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  clearIcon: { color: tokens.colorPaletteGreenForeground1, fontSize: "20px", flexShrink: 0 },
  group: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: "6px 0 0", padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What is wrong with the form, worst first; each finding leads to its cell. */
export function CheckView({ form }: { form: CheckedForm }) {
  const styles = useStyles();
  const { pane } = useWords();
  const live = useLive();
  const { forms, newRows } = useSnapshot();
  const command = useCommand("check");

  const goTo = (cell: CellRef) => void command.run(() => live.select(cell).then(() => null));
  const select = (finding: Finding) => goTo(finding.at);
  const fix = (finding: Finding) => {
    const { fix: correction } = finding;
    if (correction !== null) void command.run(() => live.applyFix(correction).then(() => null));
  };

  return (
    <div className={styles.view}>
      {!form.hidden && <CardDrawer forms={forms} form={form} command={command} />}
      <Outcome command={command} of={["fill-text"]} />
      {newRows !== null && <Late of={NEW_ROWS} props={{ rows: newRows, command }} />}
      {form.findings.length === 0 && (
        <div className={styles.clear}>
          {!form.reading.blank && form.notChecked.length === 0 && (
            <CheckmarkCircleRegular className={styles.clearIcon} />
          )}
          <div>
            <Text weight="semibold">{clearText(form, pane)}</Text>
            {!form.reading.blank && <div>{pane.allClearHint}</div>}
          </div>
        </div>
      )}
      {SEVERITIES.map((severity) => {
        const findings = form.findings.filter((finding) => finding.severity === severity);
        if (findings.length === 0) return null;
        return (
          <section key={severity}>
            <h2 className={styles.group}>{pane.severityGroups[severity](findings.length)}</h2>
            <LongList name={`${severity} ${form.key}`} className={styles.list} items={findings} keyOf={findingKey}>
              {(finding) => <FindingItem finding={finding} onSelect={select} onFix={fix} busy={command.running} />}
            </LongList>
          </section>
        );
      })}
      <NotCheckedList form={form} onSelect={goTo} />
      <OfferList form={form} command={command} />
    </div>
  );
}

/** What to say where nothing was found. */
function clearText({ reading, notChecked }: CheckedForm, pane: PaneWords): string {
  if (reading.blank) return pane.blankForm;
  return notChecked.length > 0 ? pane.partlyChecked : pane.allClear;
}
