import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import type { CheckedForm } from "../../live/snapshot";
import type { SheetRef } from "../../reader/reading";
import { sheetKey, type ExportChoices } from "../hooks/use-export-choice";
import { useWords } from "../hooks/use-words";
import { projectName } from "../../reader/project-name";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", border: 0, margin: 0, padding: 0 },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
});

interface ExportBoxesProps {
  readonly forms: readonly CheckedForm[];
  /** In sight, with a declaration that could not be read. */
  readonly unread: readonly SheetRef[];
  readonly choices: ExportChoices;
}

/** What may be exported: forms, those on hidden sheets apart, and sheets that keep a file from being final. */
export function ExportBoxes({ forms, unread, choices }: ExportBoxesProps) {
  const { pane } = useWords();
  const { includes, toggle } = choices;
  const boxes = (of: readonly CheckedForm[]) =>
    of.map((form) => <FormBox key={form.key} form={form} included={includes(form)} onToggle={toggle} />);
  const inSight = forms.filter(({ hidden }) => !hidden);
  const hidden = forms.filter((form) => form.hidden);
  return (
    <>
      {inSight.length > 0 && <Group legend={pane.chooseForm}>{boxes(inSight)}</Group>}
      {hidden.length > 0 && <Group legend={pane.hiddenForms}>{boxes(hidden)}</Group>}
      {unread.length > 0 && (
        <Group legend={pane.unreadSheets}>
          {unread.map((sheet) => (
            <Checkbox
              key={sheet.id}
              checked={choices.includesSheet(sheet)}
              onChange={(_event, data) => toggle(sheetKey(sheet), data.checked === true)}
              label={pane.sheetNamed(sheet.name)}
            />
          ))}
        </Group>
      )}
    </>
  );
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
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
