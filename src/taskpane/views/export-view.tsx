import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
} from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { lazy, Suspense } from "react";
import { firstOfEach } from "../../core/grouped";
import { loadPart } from "../../core/load-part";
import type { SheetRef } from "../../reader/reading";
import { forbidsFinal, type Finding } from "../../rules/finding";
import type { CheckedForm } from "../../live/snapshot";
import { useCommand } from "../hooks/use-command";
import { useDelayed } from "../hooks/use-delayed";
import { useExportChoice } from "../hooks/use-export-choice";
import { useHost } from "../hooks/use-host";
import { useLive, useSnapshot } from "../hooks/use-live";
import { useWords } from "../hooks/use-words";
import { ExportBoxes } from "../parts/export-boxes";
import { ExportPreview } from "../parts/export-preview";
import { NoticeBar } from "../parts/notice-bar";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "10px" },
});

/** Only where the deployment names an endpoint, and only once somebody is about to export. */
const SubmitPanel = lazy(() =>
  loadPart(() => import("../submit/submit-panel")).then(
    ({ SubmitPanel }) => ({ default: SubmitPanel }),
    // Without the network the rest of the pane goes on.
    () => ({ default: SubmitMissing }),
  ),
);

function SubmitMissing() {
  const { pane, boot } = useWords();
  const { reload } = useHost();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{pane.submitMissing}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={reload}>
          {boot.reload}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Chooses forms, makes the file, shows it as it will be saved. */
export function ExportView({ forms }: { forms: readonly CheckedForm[] }) {
  const styles = useStyles();
  const { pane } = useWords();
  const live = useLive();
  const { submit } = useHost();
  const { revision, status, sheetFindings } = useSnapshot();
  const command = useCommand("export");
  const late = useDelayed(command.running);
  const { choices, made, expectFile } = useExportChoice();

  const chosen = forms.filter(choices.includes);
  const unread = unreadSheets(sheetFindings);
  const keptBack = unread.filter(choices.includesSheet);
  const errors = chosen.reduce(
    (sum, form) => sum + form.findings.filter((finding) => finding.severity === "error").length,
    0,
  );

  const blank = chosen.some((form) => form.reading.blank);

  const makeChosen = async () => {
    const showMade = expectFile();
    const formKeys = chosen.map((form) => form.key);
    const leftOut = unread.filter((sheet) => !choices.includesSheet(sheet)).map(({ id }) => id);
    const result = await live.exportForms(formKeys, leftOut);
    showMade(result);
    return { result, formKeys };
  };
  const make = () => void command.run(() => makeChosen().then(() => null));

  return (
    <div className={styles.view}>
      <Text size={200}>{pane.exportHint}</Text>
      <ExportBoxes forms={forms} unread={unread} choices={choices} />
      <MessageBar intent={errors > 0 || blank || keptBack.length > 0 ? "warning" : "success"} layout="multiline">
        <MessageBarBody>
          {keptBack.length > 0
            ? pane.exportUnread(keptBack.map(({ name }) => name))
            : errors > 0
              ? pane.exportDraft(errors)
              : blank
                ? pane.exportBlank
                : pane.exportFinal}
        </MessageBarBody>
      </MessageBar>
      <Button
        appearance="primary"
        icon={<DocumentRegular />}
        disabledFocusable={command.running || chosen.length === 0 || status.kind === "reading"}
        onClick={make}
      >
        {pane.prepareExport}
      </Button>
      {late && <Spinner size="tiny" label={pane.preparing} />}
      <NoticeBar notice={command.notice} onDismiss={command.dismiss} />
      {made !== null && made.revision < revision && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{pane.exportStale}</MessageBarBody>
        </MessageBar>
      )}
      {submit !== null && (
        <Suspense fallback={null}>
          <SubmitPanel setting={submit} forms={forms} made={made} onRemake={makeChosen} />
        </Suspense>
      )}
      {made !== null && <ExportPreview key={made.number} result={made} />}
    </div>
  );
}

/** Sheets in sight with a declaration that could not be read: each once. */
function unreadSheets(findings: readonly Finding[]): readonly SheetRef[] {
  const sheets = findings.filter(forbidsFinal).map(({ at }) => at.sheet);
  return firstOfEach(sheets, ({ id }) => id);
}
