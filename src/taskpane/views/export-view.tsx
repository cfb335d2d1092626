import {
  Button,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { lazy, memo, Suspense } from "react";
import { loadPart } from "../../live/load-part";
import type { CheckedForm } from "../../live/snapshot";
import { useCommand } from "../hooks/use-command";
import { useDelayed } from "../hooks/use-delayed";
import { useExportChoice } from "../hooks/use-export-choice";
import { useHost } from "../hooks/use-host";
import { useLive, useSnapshot } from "../hooks/use-live";
import { useWords } from "../hooks/use-words";
import { ExportPreview } from "../parts/export-preview";
import { NoticeBar } from "../parts/notice-bar";
import { projectName } from "../project-name";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "10px" },
  forms: { display: "flex", flexDirection: "column", border: 0, margin: 0, padding: 0 },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
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
  const { pane } = useWords();
  const { reload } = useHost();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{pane.submitMissing}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={reload}>
          {pane.reload}
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
  const { revision, status } = useSnapshot();
  const command = useCommand("export");
  const late = useDelayed(command.running);
  const { excluded, made, toggle, expectFile } = useExportChoice();

  const chosen = forms.filter((form) => !excluded.has(form.key));
  const errors = chosen.reduce(
    (sum, form) => sum + form.findings.filter((finding) => finding.severity === "error").length,
    0,
  );

  const blank = chosen.some((form) => form.reading.blank);

  const makeChosen = async () => {
    const showMade = expectFile();
    const formKeys = chosen.map((form) => form.key);
    const result = await live.exportForms(formKeys);
    showMade(result);
    return { result, formKeys };
  };
  const make = () => void command.run(() => makeChosen().then(() => null));

  return (
    <div className={styles.view}>
      <Text size={200}>{pane.exportHint}</Text>
      <fieldset className={styles.forms}>
        <legend className={styles.legend}>{pane.chooseForm}</legend>
        {forms.map((form) => (
          <FormBox key={form.key} form={form} included={!excluded.has(form.key)} onToggle={toggle} />
        ))}
      </fieldset>
      <MessageBar intent={errors > 0 || blank ? "warning" : "success"} layout="multiline">
        <MessageBarBody>
          {errors > 0 ? pane.exportDraft(errors) : blank ? pane.exportBlank : pane.exportFinal}
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

interface FormBoxProps {
  readonly form: CheckedForm;
  readonly included: boolean;
  readonly onToggle: (key: string, include: boolean) => void;
}

/** Drawn again only when its form has changed: there may be hundreds. */
const FormBox = memo(function FormBox({ form, included, onToggle }: FormBoxProps) {
  const { pane } = useWords();
  return (
    <Checkbox
      checked={included}
      onChange={(_event, data) => onToggle(form.key, data.checked === true)}
      label={`${projectName(form.reading) ?? pane.unnamedProject} · ${pane.yearOf(form.reading.year.value)}`}
    />
  );
});
