import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { definitionDigest } from "../../canonical/meaning";
import type { Form } from "../../forms/compile/form";
import { FORM_COLLECTION_WORDS } from "../../messages/form-collection";
import { useCollection } from "../hooks/use-collection";
import { useLive, useSnapshot } from "../hooks/use-live";
import { useWords } from "../hooks/use-words";
import { NoticeBar } from "../parts/notice-bar";
import { carriedForms, type CarriedFile } from "./carried-forms";
import type { FormCollection } from "./collection";
import { DesignButton } from "../designer/design-button";
import { Details } from "./details";
import { FileChoice } from "./file-choice";
import { OpenedForm, Refused, useOpeningForms } from "./opened-form";

const useStyles = makeStyles({
  offers: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start", paddingTop: "4px" },
  opened: { width: "100%" },
});

export interface FormOffersProps {
  /** The worksheet that was not read. */
  readonly sheetId: string;
  /** A declaration that nothing reads: any file that somebody sent may be its form. */
  readonly asksForFile: boolean;
}

/** How a sheet that was not read may be read: by a form that the workbook brings along, or by a file. */
export function FormOffers(props: FormOffersProps) {
  const { collection } = useCollection();
  return collection && <Offers collection={collection} {...props} />;
}

function Offers({ collection, sheetId, asksForFile }: FormOffersProps & { readonly collection: FormCollection }) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = FORM_COLLECTION_WORDS[locale];
  const live = useLive();
  const { known } = useSnapshot();
  const opening = useOpeningForms(collection);
  const [carried, setCarried] = useState<readonly CarriedFile[]>([]);
  useEffect(() => {
    let current = true;
    void carriedForms(live, known).then((found) => current && setCarried(found));
    return () => {
      current = false;
    };
  }, [live, known]);
  const { command, opened, open, openFile } = opening;
  if (carried.length === 0 && !asksForFile) return null;
  return (
    <div className={styles.offers}>
      {carried.map((file, index) =>
        "form" in file ? (
          <Carried key={index} form={file.form} onLook={() => open(file)} />
        ) : (
          <Refused key={index} title={words.refused(words.carriedFile)} problems={file.problems.slice(0, MOST_SHOWN)} />
        ),
      )}
      <NoticeBar notice={command.notice} onDismiss={command.dismiss} />
      {asksForFile && <FileChoice label={words.choose} disabled={command.running} onChoose={openFile} />}
      {asksForFile && <DesignButton sheetId={sheetId} />}
      {opened && (
        <div className={styles.opened}>
          <OpenedForm collection={collection} opening={opening} sheetId={sheetId} />
        </div>
      )}
    </div>
  );
}

/** Problems of a file that nobody here has written: enough to see what is wrong. */
const MOST_SHOWN = 3;

function Carried({ form, onLook }: { readonly form: Form; readonly onLook: () => void }) {
  const { locale } = useWords();
  const words = FORM_COLLECTION_WORDS[locale];
  const name = form.name[locale];
  return (
    <div data-carried={form.id}>
      <Text size={200}>{words.carried(name)}</Text>
      <Details>
        <span>{words.identity(form.id, form.revision)}</span>
        <span>{words.digest(definitionDigest(form))}</span>
      </Details>
      <Button size="small" onClick={onLook}>
        {words.lookTitle(name)}
      </Button>
    </div>
  );
}
