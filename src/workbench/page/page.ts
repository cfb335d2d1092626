import type { Spreadsheet } from "../grid/spreadsheet";
import { Host, type Interference } from "../host/host";
import { askedSets } from "../host/requirement-sets";
import { CommandBar } from "./command-bar";
import { failureText } from "./failure-text";
import { changeLocale, nextLocale, type Locale } from "./locale";
import { askAboutLosses } from "./loss-dialog";
import { readRibbon, type RibbonButton } from "./manifest";
import { Pane } from "./pane";
import { paneDivider } from "./pane-divider";
import type { Sample } from "./samples";
import { Status } from "./status";
import { WorkbookFiles } from "./workbook-files";
import { wordsOf, type Words } from "./words";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What the page is put together from. */
export interface PageParts {
  readonly spreadsheet: Spreadsheet;
  readonly host: Host;
  readonly pane: Pane;
  readonly files: WorkbookFiles;
}

/** Starts the grid in its place, once the add-in is up. */
export type StartGrid = (place: HTMLElement, locale: Locale, addInIsUp: Promise<void>) => Promise<Spreadsheet>;

/**
 * The workbench's page: command bar, grid, pane, status line. The pane comes first, for the grid takes longer and lets
 * nothing else happen meanwhile; what the pane asks of the workbook by then waits for it, as does what is pressed.
 */
export class Page {
  /** Once all of it is there. Rejects where the grid cannot be started, which the page says by itself. */
  readonly parts: Promise<PageParts>;
  private readonly words: Words;
  private readonly status: Status;
  private readonly bar: CommandBar;
  private readonly host: Host;
  private readonly pane: Pane;
  private files: WorkbookFiles | null = null;

  constructor(
    root: HTMLElement,
    private readonly locale: Locale,
    samples: (locale: Locale) => readonly Sample[],
    startGrid: StartGrid,
    interference?: Interference,
  ) {
    this.words = wordsOf(locale);
    document.documentElement.lang = locale;
    document.title = this.words.title;
    this.bar = new CommandBar(root, this.words, samples(locale), {
      newFile: () => void this.newFile(),
      open: (file) => void this.openFile(file),
      save: () => void this.saveFile(),
      sample: (sample) => void this.openSample(sample),
      undo: () => void this.attempt(({ spreadsheet }) => spreadsheet.undo()),
      redo: () => void this.attempt(({ spreadsheet }) => spreadsheet.redo()),
      press: (button) => void this.press(button),
      otherLanguage: () => this.switchLanguage(),
    });
    const main = element("workbench-main", root, "main");
    const gridPlace = element("workbench-grid", main);
    const panePlace = element("workbench-pane", main);
    this.status = new Status(root);
    this.status.say(this.words.starting);
    this.pane = new Pane(panePlace, locale, this.words.pane);
    this.host = new Host({
      identity: () => this.pane.identity,
      showPane: () => this.pane.show(),
      hidePane: () => this.pane.hide(),
      sets: askedSets(),
      ...(interference === undefined ? {} : { interference }),
    });
    panePlace.before(paneDivider(panePlace, this.words.paneWidth));
    this.pane.load();
    window.addEventListener("beforeunload", (event) => {
      if (this.files?.unsaved === true) event.preventDefault();
    });
    this.parts = startGrid(gridPlace, locale, this.host.heard).then((spreadsheet) => this.complete(spreadsheet));
    const ribbon = this.drawRibbon();
    // What is wrong with it is said once the page is ready.
    ribbon.catch(() => undefined);
    void this.attempt(() => this.status.say(this.words.ready)).then(() => this.attempt(() => ribbon));
  }

  private complete(spreadsheet: Spreadsheet): PageParts {
    const { host, pane } = this;
    host.start(spreadsheet);
    this.files = new WorkbookFiles(spreadsheet, host, pane);
    return { spreadsheet, host, pane, files: this.files };
  }

  /** What the add-in has in its tab and in a cell's menu. */
  private async drawRibbon(): Promise<void> {
    const answer = await fetch("manifest.xml");
    const manifest = new DOMParser().parseFromString(await answer.text(), "application/xml");
    const ribbon = readRibbon(manifest, this.locale);
    this.bar.showRibbon(ribbon);
    await this.attempt(({ spreadsheet }) => {
      for (const button of ribbon.cellMenu)
        spreadsheet.addToCellMenu(button.id, button.label, () => void this.press(button));
    });
  }

  private async newFile(): Promise<void> {
    if (!this.mayReplace()) return;
    await this.attempt(({ files }) => {
      files.new();
      this.status.say(this.words.ready);
    });
  }

  private async openFile(file: File): Promise<void> {
    if (!this.mayReplace()) return;
    await this.attempt(async ({ files }) => this.openBytes(files, new Uint8Array(await file.arrayBuffer()), file.name));
  }

  private async openSample(sample: Sample): Promise<void> {
    if (!this.mayReplace()) return;
    await this.attempt(async ({ files }) => this.openBytes(files, await sample.load(), `${sample.label}.xlsx`));
  }

  private async openBytes(files: WorkbookFiles, bytes: Uint8Array, name: string): Promise<void> {
    this.status.say(this.words.opening(name));
    const losses = await files.open(bytes, name, (found) => askAboutLosses(this.words, name, found));
    this.status.say(losses === null ? this.words.ready : this.words.opened(name));
  }

  private async saveFile(): Promise<void> {
    await this.attempt(async ({ files }) => {
      const bytes = await files.save();
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: XLSX }));
      link.download = files.name;
      link.click();
      // The download has its own hold on the data by then.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      this.status.say(this.words.saved(files.name));
    });
  }

  private async press(button: RibbonButton): Promise<void> {
    this.pane.show();
    if (button.action.kind === "show-pane") return;
    if (!this.host.takesCommands) {
      this.status.complain(this.words.noCommand);
      return;
    }
    this.status.say(this.words.running(button.label));
    const { name } = button.action;
    await this.attempt(async () => {
      await this.host.invokeCommand(button.id, name);
      this.status.say(this.words.ready);
    });
  }

  private switchLanguage(): void {
    if (!this.mayReplace()) return;
    if (this.files !== null) this.files.unsaved = false;
    changeLocale(nextLocale(this.locale));
  }

  private mayReplace(): boolean {
    return this.files?.unsaved !== true || window.confirm(this.words.unsaved);
  }

  /** Does something with all of the page, once that is there; whatever goes wrong ends in one sentence. */
  private async attempt(work: (parts: PageParts) => Promise<void> | void): Promise<void> {
    try {
      await work(await this.parts);
    } catch (failure) {
      const text = failureText(failure, this.locale);
      if (text === null) console.error(failure);
      this.status.complain(text ?? this.words.failed);
    }
  }
}

function element(className: string, parent: HTMLElement, tag: "div" | "main" = "div"): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  parent.append(made);
  return made;
}
