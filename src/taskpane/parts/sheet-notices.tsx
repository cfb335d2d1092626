import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { CheckedForm } from "../../live/snapshot";
import type { CellRef } from "../../reader/reading";
import type { Finding, Severity } from "../../rules/finding";
import { useWords } from "../hooks/use-words";
import { placeKey, placeOf } from "../place";
import { FORM_OFFERS } from "../views/late-views";
import { Late } from "./late-view";
import { LongList } from "./long-list";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "12px" },
});

const INTENTS: Readonly<Record<Severity, "warning" | "info">> = { error: "warning", warning: "warning", info: "info" };

/** Of sheets that another form may read. */
const OFFERING: readonly Finding["rule"][] = ["FORM-UNREAD", "FORM-OTHER-KIND"];

/** A declaration that stands there whole, as far as anybody can tell. */
function isOfAnotherForm({ rule, about }: Finding): boolean {
  return rule === "FORM-UNREAD" && about?.reason !== "unfinished" && about?.reason !== "beyond";
}

interface SheetNoticesProps {
  readonly forms: readonly CheckedForm[];
  /** The one at hand: what is wrong with it stands among its own findings. */
  readonly form: CheckedForm | null;
  /** Of worksheets in which no form was read. */
  readonly sheetFindings: readonly Finding[];
  readonly onGoTo: (cell: CellRef) => void;
  readonly onChoose: (key: string) => void;
}

interface Notice {
  readonly finding: Finding;
  /** Key of the form on a hidden sheet that it is about. */
  readonly formKey: string | null;
}

/** What is to be said of worksheets besides the form at hand: forms on hidden ones, and what was not read as a form. */
export function SheetNotices({ forms, form, sheetFindings, onGoTo, onChoose }: SheetNoticesProps) {
  const styles = useStyles();
  const { pane, findingText } = useWords();
  const notices = [
    ...forms.flatMap((each) => (each === form ? [] : hiddenNotice(each))),
    ...sheetFindings.map((finding): Notice => ({ finding, formKey: null })),
  ];
  if (notices.length === 0) return null;
  return (
    <LongList
      name="sheets"
      className={styles.list}
      items={notices}
      keyOf={({ finding, formKey }) => formKey ?? `${finding.rule} ${placeKey(finding.at)}`}
    >
      {({ finding, formKey }) => {
        const { title, sentence, action } = findingText(finding);
        return (
          <MessageBar intent={INTENTS[finding.severity]} layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{title}</MessageBarTitle>
              <div>{sentence}</div>
              <div>{action}</div>
              {formKey !== null ? (
                <Button size="small" appearance="transparent" onClick={() => onChoose(formKey)}>
                  {pane.showForm}
                </Button>
              ) : (
                // Nobody can go to a sheet that is hidden.
                finding.at.sheet.hidden === undefined && (
                  <Button size="small" appearance="transparent" onClick={() => onGoTo(finding.at)}>
                    {pane.goTo(placeOf(finding.at))}
                  </Button>
                )
              )}
              {OFFERING.includes(finding.rule) && (
                <Late
                  of={FORM_OFFERS}
                  props={{ sheetId: finding.at.sheet.id, asksForFile: isOfAnotherForm(finding) }}
                />
              )}
            </MessageBarBody>
          </MessageBar>
        );
      }}
    </LongList>
  );
}

function hiddenNotice({ key, hidden, findings }: CheckedForm): readonly Notice[] {
  const finding = hidden ? findings.find(({ rule }) => rule === "SHEET-HIDDEN") : undefined;
  return finding === undefined ? [] : [{ finding, formKey: key }];
}
