import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { loadPart } from "../../core/load-part";
import type { Form } from "../../forms/compile/form";
import type { Clash } from "../../form-files/known";
import type { FormFileProblem } from "../../form-files/problems";
import { FORM_COLLECTION_WORDS, type FormCollectionWords } from "../../messages/form-collection";
import { formFileProblemLines, formFileWords } from "../../messages/form-files";
import { useCommand, type CommandState, type Said } from "../hooks/use-command";
import { useWords } from "../hooks/use-words";
import type { Locale } from "../../messages/locale";
import { OWN_PLACE, SHIPPED_PLACE, type FormCollection } from "./collection";
import { LookPanel } from "./look-panel";

const useStyles = makeStyles({
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

/** A form file that was opened, wherever it came from: a form to look at, or what keeps it from being one. */
export type Opened =
  | { readonly form: Form; readonly text: string }
  | { readonly name: string; readonly problems: readonly FormFileProblem[] };

interface OpeningForms {
  readonly command: CommandState;
  readonly opened: Opened | null;
  readonly openFile: (chosen: File) => void;
  readonly open: (opened: Opened | null) => void;
  readonly take: (opened: Extract<Opened, { form: Form }>) => void;
}

/** One form file at a time: opened, looked at, taken or not. */
export function useOpeningForms(collection: FormCollection): OpeningForms {
  const command = useCommand("own-forms");
  const [opened, open] = useState<Opened | null>(null);
  const openFile = (chosen: File) =>
    void command.run(async () => {
      const { readFormFile } = await loadPart(() => import("../../form-files/read"));
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const read = readFormFile(bytes);
      open(
        read.ok
          ? { form: read.form, text: new TextDecoder().decode(bytes) }
          : { name: chosen.name, problems: read.problems },
      );
      return null;
    });
  const take = ({ form, text }: Extract<Opened, { form: Form }>) =>
    void command.run(async () => {
      const taken = collection.take(form, text);
      open(null);
      return said((own, name) => ({ kept: own.taken, full: own.full, closed: () => own.closed })[taken](name), form);
    });
  return { command, opened, openFile, open, take };
}

/** Something to say of a form, in whichever language is spoken by then. */
function said(say: (words: FormCollectionWords, name: string) => string, form: Form): Said {
  return ({ locale }) => say(FORM_COLLECTION_WORDS[locale], form.name[locale]);
}

interface OpenedFormProps {
  readonly collection: FormCollection;
  readonly opening: OpeningForms;
  /** The worksheet to hold it against; absent: the one that the user is on. */
  readonly sheetId?: string | undefined;
}

/** What was opened, brought into sight: it stands below what it was opened with, which may be the last thing there. */
export function OpenedForm({ collection, opening: { opened, open, take }, sheetId }: OpenedFormProps) {
  const { locale } = useWords();
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (opened !== null) answer.current?.scrollIntoView({ block: "nearest" });
  }, [opened]);
  return (
    <div ref={answer}>
      {opened && "problems" in opened && (
        <Refused title={FORM_COLLECTION_WORDS[locale].refused(opened.name)} problems={opened.problems} />
      )}
      {opened && "form" in opened && (
        <LookPanel
          form={opened.form}
          sheetId={sheetId}
          clashes={collection.clashesOf(opened.form).map((clash) => inWords(clash, locale))}
          onTake={() => take(opened)}
          onCancel={() => open(null)}
        />
      )}
    </div>
  );
}

/** A place of a form as people name it. */
export function placeOf(place: string, locale: Locale): string {
  if (place === SHIPPED_PLACE) return formFileWords(locale).shipped;
  if (!place.startsWith(OWN_PLACE)) return place;
  return FORM_COLLECTION_WORDS[locale].ownPlace(place.slice(OWN_PLACE.length));
}

export function inWords({ id, kept, leftOut }: Clash, locale: Locale): Clash {
  return { id, kept: placeOf(kept, locale), leftOut: placeOf(leftOut, locale) };
}

interface RefusedProps {
  readonly title: string;
  readonly problems: readonly FormFileProblem[];
}

/** Why a form file cannot be used, line by line. */
export function Refused({ title, problems }: RefusedProps) {
  const styles = useStyles();
  const { locale } = useWords();
  return (
    <div className={styles.problem} role="alert">
      <div>{title}</div>
      {formFileProblemLines(problems, locale).map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
