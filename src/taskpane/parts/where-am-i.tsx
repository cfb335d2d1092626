import { Badge, makeStyles, mergeClasses, ProgressBar, Select, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { CheckedForm } from "../../live/snapshot";
import type { SectionProgress } from "../../rules/progress";
import type { CellRef } from "../../reader/reading";
import { useWords } from "../hooks/use-words";
import { projectName } from "../../reader/project-name";
import { usePlainButton } from "./plain-button";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px" },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  meta: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center", color: tokens.colorNeutralForeground2 },
  sections: { display: "flex", flexWrap: "wrap", gap: "4px", listStyleType: "none", margin: 0, padding: 0 },
  section: {
    fontSize: tokens.fontSizeBase200,
    padding: "1px 8px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  wrong: { border: `1px solid ${tokens.colorPaletteRedBorder2}`, color: tokens.colorPaletteRedForeground1 },
  done: { border: `1px solid ${tokens.colorPaletteGreenBorder2}`, color: tokens.colorPaletteGreenForeground1 },
});

interface WhereAmIProps {
  readonly forms: readonly CheckedForm[];
  readonly form: CheckedForm;
  readonly onChoose: (key: string) => void;
  readonly onGoTo: (cell: CellRef) => void;
}

/** Which form is at hand, how far it is filled, and how it stands, in three lines. */
export function WhereAmI({ forms, form, onChoose, onGoTo }: WhereAmIProps) {
  const styles = useStyles();
  const plain = usePlainButton();
  const { pane, locale, sectionName } = useWords();
  const { reading, progress } = form;
  const count = (severity: string) => form.findings.filter((finding) => finding.severity === severity).length;
  const errors = count("error");
  const warnings = count("warning");
  const unchecked = form.notChecked.length;
  return (
    <section className={styles.root} aria-label={pane.thisForm}>
      {forms.length > 1 ? (
        <Select aria-label={pane.chooseForm} value={form.key} onChange={(_event, data) => onChoose(data.value)}>
          {forms.map((each) => (
            <FormOption key={each.key} form={each} />
          ))}
        </Select>
      ) : (
        <span className={styles.name}>{projectName(reading) ?? pane.unnamedProject}</span>
      )}
      <div className={styles.meta}>
        <Text size={200}>{reading.form.name[locale]}</Text>
        <Text size={200}>{pane.yearOf(reading.year.value)}</Text>
        <span role="status" aria-live="polite">
          <Badge appearance="tint" color={errors > 0 ? "danger" : warnings + unchecked > 0 ? "warning" : "success"}>
            {pane.counts(errors, warnings, count("info"), unchecked)}
          </Badge>
        </span>
      </div>
      <ProgressBar
        value={progress.fields === 0 ? 0 : progress.filled / progress.fields}
        aria-label={pane.progress(progress.filled, progress.fields)}
      />
      <ul className={styles.sections} aria-label={pane.sections}>
        {progress.sections.map((section) => {
          const name = sectionName(section.key);
          return (
            <li key={`${section.key} ${section.at.sheet.id}`}>
              <button
                type="button"
                className={mergeClasses(plain, styles.section, sectionClass(section, styles))}
                title={pane.sectionSummary(name, section.filled, section.total, section.requiredOpen, section.errors)}
                onClick={() => onGoTo(section.at)}
              >
                {name} {section.filled}/{section.total}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function sectionClass(section: SectionProgress, styles: { wrong: string; done: string }): string | undefined {
  if (section.errors > 0) return styles.wrong;
  return section.requiredOpen === 0 && section.filled > 0 ? styles.done : undefined;
}

/** Drawn again only when its form has changed: there may be hundreds. */
const FormOption = memo(function FormOption({ form }: { form: CheckedForm }) {
  const { pane } = useWords();
  const sheet = form.reading.parts[0]?.sheet.name ?? "";
  const name = projectName(form.reading) ?? pane.unnamedProject;
  return <option value={form.key}>{`${name}（${form.hidden ? pane.onHiddenSheet(sheet) : sheet}）`}</option>;
});
