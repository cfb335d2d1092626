import { openXlsx } from "../files/open-xlsx";
import type { Loss } from "../files/losses";
import { saveXlsx } from "../files/save-xlsx";
import type { Spreadsheet } from "../grid/spreadsheet";
import type { Host } from "../host/host";
import type { Pane } from "./pane";

/** New, open and save. Another workbook means another document to the add-in, so the pane is loaded anew. */
export class WorkbookFiles {
  /** Whether the workbook holds changes that no file has. */
  unsaved = false;
  private fileName: string | null = null;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly host: Host,
    private readonly pane: Pane,
  ) {
    spreadsheet.changes.listen((change) => {
      if (change.kind !== "selected" && change.kind !== "activated" && change.kind !== "calculated")
        this.unsaved = true;
    });
  }

  get name(): string {
    return this.fileName ?? `${this.spreadsheet.workbookName}.xlsx`;
  }

  new(): void {
    this.beginOther();
    this.spreadsheet.openNew();
    this.fileName = null;
    this.loaded();
  }

  /**
   * Opens an .xlsx file after asking about what it would lose.
   *
   * @param accept shown what cannot be kept, before anything is replaced; false leaves everything as it is
   * @returns what was lost, or null if `accept` said no
   * @throws {FileError}
   */
  async open(
    bytes: Uint8Array,
    name: string,
    accept: (losses: readonly Loss[]) => Promise<boolean>,
  ): Promise<readonly Loss[] | null> {
    const opened = await openXlsx(bytes, name.replace(/\.xlsx$/i, ""));
    if (opened.losses.length > 0 && !(await accept(opened.losses))) return null;
    this.beginOther();
    const ids = this.spreadsheet.open(opened.workbook);
    ids.forEach((id, index) => {
      const print = opened.prints[index];
      if (print) this.host.model.prints.set(id, print);
    });
    this.host.model.customXml.replace(opened.customXml);
    this.fileName = name;
    this.loaded();
    return opened.losses;
  }

  async save(): Promise<Uint8Array> {
    await this.spreadsheet.typing.finish();
    await this.spreadsheet.settling.settled();
    const { prints, customXml } = this.host.model;
    const bytes = await saveXlsx(
      this.spreadsheet.snapshot(),
      this.spreadsheet.worksheets.list().map(({ id }) => prints.of(id)),
      customXml.all,
    );
    this.unsaved = false;
    return bytes;
  }

  private beginOther(): void {
    this.host.reset();
    this.host.model.prints.clear();
    this.host.model.protections.clear();
    this.host.model.customXml.replace([]);
  }

  private loaded(): void {
    this.unsaved = false;
    this.pane.load();
  }
}
