import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Form } from "../../forms/compile/form";
import type { Clash } from "../../form-files/known";
import { FORM_COLLECTION_WORDS } from "../../messages/form-collection";
import { leftOutLines } from "../../messages/form-files";
import { useLive, useSnapshot } from "../hooks/use-live";
import { useWords } from "../hooks/use-words";
import { Details } from "./details";
import { lookAt } from "./look";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200 },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, width: "100%" },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: "2px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  clash: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", gap: "8px" },
});

interface LookPanelProps {
  readonly form: Form;
  /** With what is known already: a form that clashes would be left out. */
  readonly clashes: readonly Clash[];
  /** The worksheet to hold it against; absent: the one that the user is on. */
  readonly sheetId?: string | undefined;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

/** A form that somebody sent, before it is taken: its unit, paths and sums beside what is read of the sheets at hand with it. */
export function LookPanel({ form, clashes, sheetId, onTake, onCancel }: LookPanelProps) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = FORM_COLLECTION_WORDS[locale];
  const live = useLive();
  const { activeSheet } = useSnapshot();
  const { digest, relations, values, left } = lookAt(form, live.tried([form]), sheetId ?? activeSheet?.id ?? null);
  const name = form.name[locale];
  return (
    <article className={styles.panel} aria-label={words.lookTitle(name)}>
      <h3 className={styles.heading}>{words.lookTitle(name)}</h3>
      <Text size={200}>{form.description[locale]}</Text>
      <Text size={200}>{words.unit(form.unit)}</Text>
      {leftOutLines({ clashes, leftOver: null }, locale).map((line) => (
        <span key={line} className={styles.clash} role="alert">
          {line}
        </span>
      ))}
      <Text weight="semibold">{words.relations}</Text>
      {relations.length === 0 && <Text size={200}>{words.noRelations}</Text>}
      {relations.map((relation, index) => (
        <span key={index} className={styles.small}>
          {relation}
        </span>
      ))}
      <Text weight="semibold">{words.values}</Text>
      {left === null && <Text size={200}>{words.notOnSheets}</Text>}
      <table className={styles.table}>
        <thead>
          <tr>
            {[words.columns.name, ...(left === null ? [] : [words.columns.read])].map((head) => (
              <th key={head} className={styles.cell} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {values.map(({ name: label, path, read }) => (
            <tr key={path}>
              <td className={styles.cell}>{label}</td>
              {left !== null && (
                <td className={styles.cell}>
                  {typeof read === "number" ? words.tableRows(read) : (read ?? words.blank)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {left !== null && left.length > 0 && (
        <span className={styles.small}>
          {words.leftOver(left.slice(0, MOST_CELLS), left.length - Math.min(left.length, MOST_CELLS))}
        </span>
      )}
      <Details>
        <span>{words.identity(form.id, form.revision)}</span>
        <span>{words.digest(digest)}</span>
        {values.map(({ name: label, path }) => (
          <span key={path}>
            {label}：{path}
          </span>
        ))}
      </Details>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={clashes.length > 0} onClick={onTake}>
          {words.take}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </article>
  );
}

const MOST_CELLS = 12;
