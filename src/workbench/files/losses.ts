/** What a file can hold that the grid cannot keep. */
export type LossKind =
  | "charts"
  | "pivot-tables"
  | "macros"
  | "images"
  | "external-links"
  | "form-controls"
  | "slicers"
  | "custom-xml"
  | "custom-properties"
  | "defined-names"
  | "validation-kind"
  | "condition-kind"
  | "notes"
  | "tables"
  | "protection"
  | "looks"
  | "rich-text"
  | "hyperlinks"
  | "number-formats";

export interface Loss {
  readonly kind: LossKind;
  /** Name of the worksheet; null for the file as a whole. */
  readonly sheet: string | null;
}

/** Collects losses, each once. */
export class Losses {
  private readonly found = new Map<string, Loss>();

  add(kind: LossKind, sheet: string | null = null): void {
    this.found.set(`${kind}|${sheet ?? ""}`, { kind, sheet });
  }

  /** For the file as a whole, unless a worksheet has been named for it. */
  addUnlessNamed(kind: LossKind): void {
    if (!this.list.some((loss) => loss.kind === kind)) this.add(kind);
  }

  get list(): readonly Loss[] {
    return [...this.found.values()];
  }
}
