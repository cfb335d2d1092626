/**
 * Protected worksheets. The grid itself does not refuse what a person types; what the add-in would change in their cells
 * is refused as Excel refuses it.
 */
export class Protections {
  private readonly sheetIds = new Set<string>();

  set(sheetId: string, isProtected: boolean): void {
    if (isProtected) this.sheetIds.add(sheetId);
    else this.sheetIds.delete(sheetId);
  }

  has(sheetId: string): boolean {
    return this.sheetIds.has(sheetId);
  }

  clear(): void {
    this.sheetIds.clear();
  }

  /** Whether a protected worksheet refuses a change to an object of the given class. Its tab is not protected. */
  refuses(className: string, sheetId: string | null): boolean {
    return sheetId !== null && this.has(sheetId) && className !== "Worksheet" && className !== "WorksheetProtection";
  }
}
