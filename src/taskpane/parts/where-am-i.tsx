import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { CheckedForm } from "../../live/snapshot";
import type { CellRef } from "../../reader/reading";
import { useWords } from "../hooks/use-words";
import { projectName } from "../../reader/project-name";
import { Badge } from "./badge";
import { Choice } from "./choice";
import { SectionStrip } from "./section-strip";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "2px" },
  line: { overflow: "hidden", whiteSpace: "nowrap", textOverflow: "ellipsis" },
  // The host draws its own menu over the end of this line.
  name: { minHeight: "28px", marginRight: "40px" },
  single: { lineHeight: "28px", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  meta: { display: "flex", gap: "6px", alignItems: "center", color: tokens.colorNeutralForeground2 },
  replaced: { color: tokens.colorNeutralForeground2 },
  state: { flexShrink: 0, marginLeft: "auto" },
});

interface WhereAmIProps {
  readonly forms: readonly CheckedForm[];
  readonly form: CheckedForm;
  readonly onChoose: (key: string) => void;
  readonly onGoTo: (cell: CellRef) => void;
}

/** Which form is at hand, how it stands, and what of it is still to be filled: a line each, so that the list has room. */
export function WhereAmI({ forms, form, onChoose, onGoTo }: WhereAmIProps) {
  const styles = useStyles();
  const { pane, locale } = useWords();
  const { reading, progress } = form;
  const count = (severity: string) => form.findings.filter((finding) => finding.severity === severity).length;
  const errors = count("error");
  const warnings = count("warning");
  const unchecked = form.notChecked.length;
  const isBlank = reading.blank && form.findings.length + unchecked === 0;
  const name = projectName(reading) ?? pane.unnamedProject;
  const printing = `${reading.form.name[locale]} ${pane.yearOf(reading.year.value)}`;
  return (
    <section className={styles.root} aria-label={pane.thisForm}>
      {forms.length > 1 ? (
        <Choice className={styles.name} label={pane.chooseForm} title={name} value={form.key} onChoose={onChoose}>
          {forms.map((each) => (
            <FormOption key={each.key} form={each} />
          ))}
        </Choice>
      ) : (
        <span className={mergeClasses(styles.name, styles.single, styles.line)} title={name}>
          {name}
        </span>
      )}
      <div className={styles.meta}>
        <Text size={200} className={styles.line} title={printing}>
          {printing}
        </Text>
        <span role="status" aria-live="polite" className={styles.state}>
          {isBlank ? (
            <Badge>{pane.blank}</Badge>
          ) : (
            <Badge kind={errors > 0 ? "bad" : warnings + unchecked > 0 ? "doubtful" : "good"}>
              {pane.counts(errors, warnings, count("info"), unchecked)}
            </Badge>
          )}
        </span>
      </div>
      {reading.form.replacedBy && (
        <Text size={200} className={styles.replaced}>
          {pane.replacedBy(reading.form.replacedBy.name[locale])}
        </Text>
      )}
      <SectionStrip progress={progress} onGoTo={onGoTo} />
    </section>
  );
}

/** Drawn again only when its form has changed: there may be hundreds. */
const FormOption = memo(function FormOption({ form }: { form: CheckedForm }) {
  const { pane } = useWords();
  const sheet = form.reading.parts[0]?.sheet.name ?? "";
  const name = projectName(form.reading) ?? pane.unnamedProject;
  return <option value={form.key}>{`${name}（${form.hidden ? pane.onHiddenSheet(sheet) : sheet}）`}</option>;
});
