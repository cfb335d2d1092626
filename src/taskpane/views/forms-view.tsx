import { Button, Field, Input, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useCallback, useRef, useState } from "react";
import type { ImportNotice } from "../../canonical/import";
import type { Form } from "../../forms/compile/form";
import { fiscalYearOf, nextFiscalYear } from "../../forms/fiscal-year";
import type { CheckedForm } from "../../live/snapshot";
import type { SheetRef } from "../../reader/reading";
import { failureNotice, useCommand, type Notice, type Said } from "../hooks/use-command";
import { useDelayed } from "../hooks/use-delayed";
import { Kept, useKept } from "../hooks/use-kept";
import { useCollection, useOwn } from "../hooks/use-collection";
import { useLive, useSnapshot } from "../hooks/use-live";
import { useWords } from "../hooks/use-words";
import type { Locale } from "../../messages/locale";
import { DESIGNER_PANE_WORDS } from "../../messages/designer-pane";
import { FORM_COLLECTION_WORDS } from "../../messages/form-collection";
import { found, galleryOf, SEARCH_FROM, type GalleryGroup } from "../forms/gallery";
import { OwnForms } from "../forms/own-forms";
import { FormPreview } from "../parts/form-preview";
import { Late } from "../parts/late-view";
import { NoticeBar } from "../parts/notice-bar";
import { DesignButton } from "../designer/design-button";
import { DESIGNING } from "../designer/designing";
import { DESIGNER_VIEW } from "./late-views";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  group: { display: "flex", flexDirection: "column", gap: "8px" },
  place: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cardFoot: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  muted: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  year: { maxWidth: "140px" },
  section: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "12px",
  },
});

/** What is looked for, as typed. */
const SEARCH = new Kept<string>(() => "");

/** The year as typed. */
const YEAR = new Kept<string>(() => String(nextFiscalYear(new Date())));

/** New sheets and forms; while a form is made of a sheet, that alone. */
export function FormsView({ form }: { form: CheckedForm | null }) {
  const { collection } = useCollection();
  const [designing, design] = useKept(DESIGNING);
  if (designing === null || collection === null) return <Gallery form={form} />;
  const props = { sheetId: designing, collection, onClose: () => design(() => null) };
  return <Late key={designing} of={DESIGNER_VIEW} props={props} />;
}

/** New sheets: a blank standard form, one restored from JSON, or next year's from the one at hand. */
function Gallery({ form }: { form: CheckedForm | null }) {
  const styles = useStyles();
  const { pane, locale } = useWords();
  const formWords = FORM_COLLECTION_WORDS[locale];
  const designer = DESIGNER_PANE_WORDS[locale];
  const live = useLive();
  const { known, activeSheet } = useSnapshot();
  const { collection } = useCollection();
  const own = useOwn(collection);
  const [search, setSearch] = useKept(SEARCH);
  const groups = galleryOf(known, own);
  const shown = found(groups, search);
  const count = groups.reduce((sum, { forms }) => sum + forms.length, 0);
  const command = useCommand("forms");
  // Where one preview is missing so are the others: it is said once.
  const [missing, setMissing] = useState<Notice | null>(null);
  const onMissing = useCallback((failure: unknown) => setMissing(failureNotice(failure)), []);
  const late = useDelayed(command.running);
  const [year, setYear] = useKept(YEAR);
  const file = useRef<HTMLInputElement>(null);

  const fiscalYear = fiscalYearOf(year);
  const insert = (chosen: Form, forYear: number) =>
    void command.run(async () => inserted(await live.insertForm(chosen.id, forYear)));
  const restore = (chosen: File) =>
    void command.run(async () => {
      const said = new Set<ImportNotice>();
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const sheets = await live.importDocument(bytes, (notices) => notices.forEach((notice) => said.add(notice)));
      return (words) => words.pane.imported(names(sheets), said);
    });
  const next = (source: CheckedForm, forYear: number) =>
    void command.run(async () => inserted(await live.startNewYear(source.key, forYear)));

  return (
    <div className={styles.view}>
      <h2 className={styles.heading}>{pane.galleryTitle}</h2>
      <Field
        className={styles.year}
        label={pane.fiscalYear}
        validationMessage={fiscalYear === null ? pane.fiscalYearBad : undefined}
        validationState={fiscalYear === null ? "error" : "none"}
      >
        <Input
          value={year}
          inputMode="numeric"
          maxLength={4}
          onChange={(_event, data) => setYear(() => data.value.trim())}
        />
      </Field>
      {late && <Spinner size="tiny" label={pane.inserting} />}
      <NoticeBar notice={command.notice} onDismiss={command.dismiss} />
      {command.notice === null && <NoticeBar notice={missing} onDismiss={() => setMissing(null)} quiet />}
      {count >= SEARCH_FROM && (
        <Input
          type="search"
          aria-label={formWords.search}
          placeholder={formWords.search}
          value={search}
          onChange={(_event, data) => setSearch(() => data.value)}
        />
      )}
      {shown.length === 0 && <Text size={200}>{formWords.nothingFound}</Text>}
      {shown.map(({ of, forms }) => (
        <section key={headingOf(of, locale)} className={styles.group} aria-label={headingOf(of, locale)}>
          {groups.length > 1 && <h3 className={styles.place}>{headingOf(of, locale)}</h3>}
          {forms.map((each) => (
            <FormCard
              key={each.id}
              form={each}
              disabled={command.running || fiscalYear === null}
              onMissing={onMissing}
              onInsert={() => fiscalYear !== null && insert(each, fiscalYear)}
            />
          ))}
        </section>
      ))}
      {form !== null && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{pane.newYearTitle}</h2>
          <Text size={200}>{pane.newYearHint}</Text>
          <Button
            disabledFocusable={command.running || fiscalYear === null}
            onClick={() => fiscalYear !== null && next(form, fiscalYear)}
          >
            {pane.newYear(fiscalYear ?? nextFiscalYear(new Date()))}
          </Button>
        </section>
      )}
      <section className={styles.section}>
        <h2 className={styles.heading}>{pane.importTitle}</h2>
        <Text size={200}>{pane.importHint}</Text>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={pane.importChoose}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            event.currentTarget.value = "";
            if (chosen !== undefined) restore(chosen);
          }}
        />
        <Button disabledFocusable={command.running} onClick={() => file.current?.click()}>
          {pane.importChoose}
        </Button>
      </section>
      {collection && <OwnForms collection={collection} />}
      {collection && activeSheet && (
        <section className={styles.section} aria-label={designer.begin}>
          <Text size={200}>{designer.beginHint}</Text>
          <DesignButton sheetId={activeSheet.id} />
        </section>
      )}
    </div>
  );
}

function headingOf(of: GalleryGroup["of"], locale: Locale): string {
  const words = FORM_COLLECTION_WORDS[locale];
  return of.kind === "place" ? of.name[locale] : words[of.kind];
}

function names(sheets: readonly SheetRef[]): readonly string[] {
  return sheets.map(({ name }) => name);
}

function inserted(sheets: readonly SheetRef[]): Said {
  return ({ pane }) => pane.inserted(names(sheets));
}

interface FormCardProps {
  readonly form: Form;
  readonly disabled: boolean;
  readonly onMissing: (failure: unknown) => void;
  readonly onInsert: () => void;
}

function FormCard(props: FormCardProps) {
  const styles = useStyles();
  const { pane, locale } = useWords();
  const { form } = props;
  const name = form.name[locale];
  return (
    <article className={styles.card} aria-label={name} data-form={form.id}>
      <FormPreview form={form} label={pane.previewOf(name)} onMissing={props.onMissing} />
      <Text weight="semibold">{name}</Text>
      <Text size={200}>{form.description[locale]}</Text>
      <div className={styles.cardFoot}>
        <span className={styles.muted}>
          {FORM_COLLECTION_WORDS[locale].edition(form.since, form.revision)}
          {" · "}
          {pane.sheetCount(form.sheets.length)}
        </span>
        <Button
          appearance="primary"
          size="small"
          icon={<AddRegular />}
          disabledFocusable={props.disabled}
          aria-label={pane.insertNamed(name)}
          onClick={props.onInsert}
        >
          {pane.insert}
        </Button>
      </div>
    </article>
  );
}
